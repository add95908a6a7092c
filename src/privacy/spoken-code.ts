import { randomInt } from 'node:crypto';

/** Four digits to be said aloud in a room. It only keeps those out who are not there; nothing secret stands behind it. */
export function newSpokenCode(): string {
  return String(randomInt(1000, 10_000));
}
