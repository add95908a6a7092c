import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../db/sync-folder.ts';

/** The one secret from which all others are derived. Held in a closure so that it can't be printed or serialised. */
export interface MasterKey {
  /** A 32-byte key that serves `purpose` alone (HKDF-SHA-256, RFC 5869: `purpose` is the info string). */
  derive(purpose: string): Buffer;
}

const KEY_BYTES = 32;

/** What should be a key is none. */
export class NoKeyError extends Error {
  override readonly name = 'NoKeyError';
}

/** @throws {NoKeyError} naming the remedy, when `text` is not 32 bytes in base64 */
export function masterKeyFromText(text: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) {
    throw new NoKeyError(
      `The secret key must be ${KEY_BYTES} bytes in base64, and this one has ${bytes.length}. Restore the right key file from its backup; without it nothing that is stored can be read.`,
    );
  }
  return {
    derive: (purpose) =>
      Buffer.from(hkdfSync('sha256', bytes, 'kurak-voices', `kurak-voices/v1/${purpose}`, KEY_BYTES)),
  };
}

/** A new master key as base64 text, from the operating system's random source. */
export function newMasterKeyText(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/**
 * Reads the key file; makes it when there is none.
 * @returns the key, and whether it was made just now
 * @throws {NoKeyError} naming the remedy, when there is one that holds no key
 */
export function loadOrCreateMasterKey(path: string): { key: MasterKey; created: boolean } {
  const created = !existsSync(path) && writeNewKey(path);
  const key = readMasterKey(path);
  if (!key) throw new Error(`${path} is gone. Start again.`);
  // Killed between its two names, a new key has both.
  if (!created) rmSync(partOf(path), { force: true });
  return { key, created };
}

/**
 * Draws a key and writes it into a file for its owner alone, never over one that is there. Under another name until it is whole
 * and on the medium: half a key could be neither used nor passed over.
 * @returns false when somebody else was quicker
 */
export function writeNewKey(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const part = partOf(path);
  rmSync(part, { force: true });
  writeFileSync(part, `${newMasterKeyText()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // Unlike a renaming, it refuses where something is.
    linkSync(part, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
  syncFolder(dirname(path));
  return true;
}

const partOf = (path: string) => `${path}.part`;

/** The key in a file, for whoever must not make one; undefined when there is no file. @throws {NoKeyError} when it holds none */
export function readMasterKey(path: string): MasterKey | undefined {
  const text = readIfPresent(path);
  return text === undefined ? undefined : masterKeyFromText(text);
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
