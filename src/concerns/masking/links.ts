import type { Detector, Span } from './finding.ts';
import { blank } from './readable.ts';

/** Endings that are no words of the five languages. */
const SURE = 'com|net|org|info|kg|ru|kz|uz|pl|tr|su|biz|edu|gov|online|site|io|рф|укр|қаз';

/** Endings that are words too ("I told them.To be"): only with a path behind. */
const WITH_PATH = `${SURE}|me|de|be|to|co|us|uk|by|gl|ly|tv|it|ai|am|gg|cc|eu|ua|fr|es|app|link|page|shop|dev|gd|xyz|pro|club`;

const LABELS = String.raw`(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61})\.){1,6}`;

/**
 * RFC 3986 schemes with an authority, "www.", and bare hosts. A square bracket ends them (RFC 3986, 3.3): it may be a mask's.
 */
const PATTERNS = [
  /(?<![\p{L}\p{N}])[a-z][a-z0-9+-]{1,15}:\/\/[\p{L}\p{N}][^\s\uFFFC[]+/giu,
  /(?<![\p{L}\p{N}])(?:www\.|(?:mailto|tel|sms):)[\p{L}\p{N}+][^\s\uFFFC[]+/giu,
  new RegExp(String.raw`${LABELS}(?:${WITH_PATH})(?::\d{1,5})?[/?#][^\s\uFFFC[]+`, 'giu'),
  new RegExp(String.raw`${LABELS}(?:${SURE})(?![\p{L}\p{N}_-])`, 'giu'),
];

/** Punctuation that ends her sentence, not the address. */
const TRAILING = /[.,!?;:)\]}>»"'…]{1,10}$/u;

/** Web addresses, with or without a scheme. */
export const findLinks: Detector = (plain) => {
  const found: Span[] = [];
  let rest = plain;
  for (const pattern of PATTERNS) {
    const spans = Array.from(rest.matchAll(pattern), (match): Span => {
      const address = match[0].replace(TRAILING, '');
      return { kind: 'link', start: match.index, end: match.index + address.length };
    }).filter(({ start, end }) => isAddress(plain.slice(start, end)));
    found.push(...spans);
    rest = blank(rest, spans);
  }
  return found;
};

/**
 * A missing space after a full stop is no address ("болду.Ru", "5.kg"): the ending isn't capitalised and a letter precedes it.
 */
function isAddress(address: string): boolean {
  const host = /^[^/?#:]*/.exec(address)?.[0] ?? '';
  if (/^(?:www\.|[a-z0-9+-]+:)/i.test(address)) return true;
  return !/\.\p{Lu}\p{Ll}+$/u.test(host) && /\p{L}[\p{L}\p{N}_-]*\.[^.]+$/u.test(host);
}
