import { randomBytes } from 'node:crypto';

/** Four characters that tell one form's buttons from another's. Not a secret: it grants nothing. */
export function randomNonce(): string {
  return randomBytes(3).toString('base64url');
}
