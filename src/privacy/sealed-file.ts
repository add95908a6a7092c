import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { passphraseKey } from './passphrase.ts';
import type { MasterKey } from './master-key.ts';
import {
  readExactly,
  readFront,
  SALT_BYTES,
  SealedFileError,
  writeFront,
  type SealedHeader,
} from './sealed-front.ts';

/** What opens a backup: the bot's own key, or words that somebody remembers. */
export type FileKey = { kind: 'master'; master: MasterKey } | { kind: 'passphrase'; passphrase: string };

/**
 * Format 1: a front in clear (`sealed-front.ts`), then chunks of 1 MiB, the last one shorter or empty, each AES-256-GCM with a
 * 16-byte tag. The key is derived anew for each file from its salt, so the nonce may count chunks; its last byte marks the last
 * chunk (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015). A file that is cut off, reordered or
 * altered, its front included, does not open. Reading and writing take the memory of a few chunks, whatever the size.
 */
const CHUNK_BYTES = 1024 * 1024;
const TAG_BYTES = 16;

/** SHA-256 of what a file holds, to tell whether it opens just as it was sealed. */
export type Digest = string;

/**
 * Seals a whole file into another, which must not exist, for its owner alone and down to the medium.
 * @param signal given up between two chunks
 * @returns the digest of what was sealed
 */
export async function sealFile(
  from: string,
  to: string,
  key: FileKey,
  header: SealedHeader,
  signal?: AbortSignal,
): Promise<Digest> {
  const salt = randomBytes(SALT_BYTES);
  const front = writeFront(key.kind, salt, header);
  const fileKey = await deriveKey(key, salt);
  const digest = createHash('sha256');
  const [source, target] = [await open(from, 'r'), await open(to, 'wx', 0o600)];
  try {
    await target.writeFile(front);
    for (let index = 0; ; index++) {
      signal?.throwIfAborted();
      const chunk = await readExactly(source, CHUNK_BYTES);
      const last = chunk.length < CHUNK_BYTES;
      digest.update(chunk);
      const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(index, last));
      cipher.setAAD(front);
      await target.writeFile(Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]));
      if (last) break;
    }
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
  return digest.digest('hex');
}

/**
 * Opens a sealed file chunk by chunk; what has been yielded is genuine, and complete once the iteration ends without an error.
 * @throws {SealedFileError} naming the remedy, for a wrong key, a file that is altered or cut off, or another kind of file
 */
export async function* openSealedFile(path: string, key: FileKey): AsyncGenerator<Buffer, void> {
  const file = await open(path, 'r');
  try {
    const { bytes: front, kind, salt } = await readFront(file);
    if (kind !== key.kind) throw new SealedFileError(WRONG_KIND[kind]);
    const fileKey = await deriveKey(key, salt);
    for (let index = 0; ; index++) {
      const box = await readExactly(file, CHUNK_BYTES + TAG_BYTES);
      if (box.length < TAG_BYTES) throw new SealedFileError(CUT_OFF);
      const last = box.length < CHUNK_BYTES + TAG_BYTES;
      const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(index, last), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(front);
      decipher.setAuthTag(box.subarray(-TAG_BYTES));
      let chunk: Buffer;
      try {
        chunk = Buffer.concat([decipher.update(box.subarray(0, -TAG_BYTES)), decipher.final()]);
      } catch {
        throw new SealedFileError(index === 0 ? WRONG_KEY : CUT_OFF);
      }
      yield chunk;
      if (last) return;
    }
  } finally {
    await file.close();
  }
}

/** What can be read without a key. @throws {SealedFileError} when it is no sealed file of this format */
export async function readSealedHeader(path: string): Promise<SealedHeader & { kind: FileKey['kind'] }> {
  const file = await open(path, 'r');
  try {
    const { kind, madeAt } = await readFront(file);
    return { kind, madeAt };
  } finally {
    await file.close();
  }
}

/** The digest of what a sealed file holds. @throws {SealedFileError} as `openSealedFile` does */
export async function digestOfSealed(path: string, key: FileKey, signal?: AbortSignal): Promise<Digest> {
  const digest = createHash('sha256');
  for await (const chunk of openSealedFile(path, key)) {
    signal?.throwIfAborted();
    digest.update(chunk);
  }
  return digest.digest('hex');
}

const WRONG_KEY =
  'The backup does not open with this key, or is damaged at its beginning. Use the key (or the passphrase) it was made with, or another backup.';
const CUT_OFF = 'The backup is damaged or cut off. Use another one.';
const WRONG_KIND = {
  master: 'This backup is sealed with the secret key: leave the passphrase away.',
  passphrase: 'This backup is sealed with a passphrase: add --passphrase.',
} as const;

async function deriveKey(key: FileKey, salt: Buffer): Promise<Buffer> {
  if (key.kind === 'passphrase') return passphraseKey(key.passphrase, salt);
  return Buffer.from(hkdfSync('sha256', key.master.derive('backup'), salt, 'kurak-voices/v1/backup', 32));
}

/** Eleven bytes of the chunk's number and one that is 1 for the last chunk. */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}
