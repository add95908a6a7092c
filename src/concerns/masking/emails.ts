import type { Detector, Span } from './finding.ts';

/** RFC 5321, 4.5.3.1: 64 characters before the "@", 255 after it. Letters of any script (RFC 6531). */
const LOCAL = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,253}[\p{L}\p{N}])?/u;

/** A phone's keyboard puts spaces around "@"; then the rest must be a domain, or it may be a username after a word. */
const SPACED_LOCAL = /[A-Za-z0-9._%+-]{1,64} $/;
const SPACED_DOMAIN =
  /^ ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.(?:com|ru|kg|org|net|info|kz|uz|pl|su)(?![\p{L}\p{N}.-])/u;

/** E-mail addresses, also without a top-level domain: "aigul@mail" still says who she is. */
export const findEmails: Detector = (plain) => {
  const found: Span[] = [];
  let from = 0;
  for (let at = plain.indexOf('@'); at !== -1; at = plain.indexOf('@', at + 1)) {
    const before = plain.slice(Math.max(from, at - 65), at);
    const after = plain.slice(at + 1, at + 257);
    const domain = DOMAIN.exec(after)?.[0] ?? '';
    const local = LOCAL.exec(before)?.[0];
    const spacedDomain = SPACED_DOMAIN.exec(after)?.[0];
    const spacedLocal = local ?? SPACED_LOCAL.exec(before)?.[0];
    if (local !== undefined && /\p{L}{2}/u.test(domain)) {
      from = at + 1 + domain.length;
      found.push({ kind: 'email', start: at - local.length, end: from });
    } else if (spacedLocal !== undefined && spacedDomain !== undefined) {
      from = at + 1 + spacedDomain.length;
      found.push({ kind: 'email', start: at - spacedLocal.length, end: from });
    }
  }
  return found;
};
