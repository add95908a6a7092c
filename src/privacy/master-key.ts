import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The one secret from which all others are derived. Held in a closure so that it can't be printed or serialised. */
export interface MasterKey {
  /** A 32-byte key that serves `purpose` alone (HKDF-SHA-256, RFC 5869: `purpose` is the info string). */
  derive(purpose: string): Buffer;
}

const KEY_BYTES = 32;

/** @throws {Error} naming the remedy, when `text` is not 32 bytes in base64 */
export function masterKeyFromText(text: string): MasterKey {
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== KEY_BYTES) {
    throw new Error(
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
 * Reads the key file; makes it (mode 0600, never over an existing one) when there is none.
 * @returns the key, and whether it was made just now
 */
export function loadOrCreateMasterKey(path: string): { key: MasterKey; created: boolean } {
  const existing = readMasterKey(path);
  if (existing) return { key: existing, created: false };
  const text = newMasterKeyText();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return { key: masterKeyFromText(text), created: true };
}

/** The key in a file, for whoever must not make one; undefined when there is no file. @throws {Error} when it holds no key */
export function readMasterKey(path: string): MasterKey | undefined {
  const text = readIfPresent(path);
  return text === undefined ? undefined : masterKeyFromText(text);
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
