import { scrypt } from 'node:crypto';

/** Fewer characters than these are guessed, however slowly each guess goes. */
export const PASSPHRASE_LENGTH = 12;

/**
 * scrypt cost: N = 2^17, r = 8, p = 1 (128 MiB, the first of OWASP's password storage recommendations), off the event loop.
 * Twice its memory is allowed for, since OpenSSL counts a little more than 128 * N * r.
 */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** A 32-byte key that takes as long to find as the passphrase is hard to guess. Unicode is composed first (NFC). */
export function passphraseKey(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, COST, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
