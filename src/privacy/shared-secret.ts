import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A secret for a process and whoever it tells: 43 characters of base64url, which is what Telegram takes (1–256 of A–Z, a–z,
 * 0–9, _ and -).
 */
export const newSharedSecret = (): string => randomBytes(32).toString('base64url');

/** Compares without telling by its time how much of it fits; hashed first, so that the length tells nothing either. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
