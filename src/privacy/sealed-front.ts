import type { FileHandle } from 'node:fs/promises';

/** What stands in front of a sealed file, readable by anybody who has it, and not to be altered. */
export interface SealedHeader {
  /** Milliseconds since the epoch. */
  madeAt: number;
}

export type KeyKind = (typeof KINDS)[number];

export interface Front extends SealedHeader {
  kind: KeyKind;
  salt: Buffer;
  /** All of it as it stands in the file: authenticated with every chunk. */
  bytes: Buffer;
}

/**
 * Eight bytes that say what it is, a byte for the kind of key, the salt, the length of the header (two bytes), the header as
 * JSON.
 */
const MAGIC = Buffer.from('KURAKBK1', 'latin1');
const KINDS = ['master', 'passphrase'] as const;
export const SALT_BYTES = 32;
const PREFIX_BYTES = MAGIC.length + 1 + SALT_BYTES + 2;

export function writeFront(kind: KeyKind, salt: Buffer, header: SealedHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(json.length);
  return Buffer.concat([MAGIC, Buffer.of(KINDS.indexOf(kind)), salt, length, json]);
}

/** @throws {SealedFileError} when it is no sealed file of this format */
export async function readFront(file: FileHandle): Promise<Front> {
  const prefix = await readExactly(file, PREFIX_BYTES);
  const kind = KINDS[prefix[MAGIC.length] ?? -1];
  if (prefix.length < PREFIX_BYTES || !prefix.subarray(0, MAGIC.length).equals(MAGIC) || !kind) {
    throw new SealedFileError(NO_BACKUP);
  }
  const json = await readExactly(file, prefix.readUInt16BE(PREFIX_BYTES - 2));
  return {
    ...parseHeader(json),
    kind,
    salt: prefix.subarray(MAGIC.length + 1, MAGIC.length + 1 + SALT_BYTES),
    bytes: Buffer.concat([prefix, json]),
  };
}

function parseHeader(json: Buffer): SealedHeader {
  try {
    const value: unknown = JSON.parse(json.toString('utf8'));
    if (typeof value === 'object' && value && 'madeAt' in value && Number.isSafeInteger(value.madeAt))
      return { madeAt: Number(value.madeAt) };
  } catch {
    // Told below, as for anything else that can't be read.
  }
  throw new SealedFileError(NO_BACKUP);
}

/** So many bytes, or fewer at the end of the file. */
export async function readExactly(file: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await file.read(buffer, filled, bytes - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** Says what to do; quotes nothing. */
export class SealedFileError extends Error {
  override readonly name = 'SealedFileError';
}

const NO_BACKUP = 'This is no backup that this release can read.';
