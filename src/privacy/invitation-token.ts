import { randomBytes } from 'node:crypto';

/** The secret of a link that makes somebody a leader or an admin. Shown once, never stored, never logged. */
export type InvitationToken = string & { readonly __brand: 'InvitationToken' };

/** What is stored instead of a token. */
export type TokenHash = Buffer & { readonly __brand: 'TokenHash' };

const BYTES = 16;
const SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** 128 random bits in base64url: 22 characters, all of which a start payload may hold (Bot API, "Deep linking"). */
export function drawInvitationToken(): InvitationToken {
  // Only this file makes tokens, from bytes it has drawn or text it has checked.
  return randomBytes(BYTES).toString('base64url') as InvitationToken;
}

/** A token from a link; undefined when it was cut off or is none. */
export function parseInvitationToken(text: string): InvitationToken | undefined {
  return SHAPE.test(text) ? (text as InvitationToken) : undefined;
}

/** A token's hash as text, for buttons and sealed states: 43 characters of base64url, from which no link can be made. */
export const tokenHashText = (hash: TokenHash): string => hash.toString('base64url');

/** A hash from a button or a sealed state; undefined unless it has the shape of one. */
export function parseTokenHash(text: string | undefined): TokenHash | undefined {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text)
    ? (Buffer.from(text, 'base64url') as TokenHash)
    : undefined;
}
