import { dates } from './amounts.ts';
import { findCards } from './cards.ts';
import { findEmails } from './emails.ts';
import type { Detector, Finding, FindingKind, Span } from './finding.ts';
import { findLinks } from './links.ts';
import { findNames } from './names.ts';
import { findDocumentNumbers, findPassports } from './passports.ts';
import { findKyrgyzNumbers, findOtherNumbers } from './personal-numbers.ts';
import { findPhones } from './phones.ts';
import { blank, readable } from './readable.ts';
import { findReturnCodes } from './return-codes.ts';
import { findNamedHandles, findUsernames } from './usernames.ts';

export type { Finding, FindingKind } from './finding.ts';

/** Surest first: what one has found is blanked out for the next. Dates go before the detectors of looser numbers. */
const BEFORE_DATES: readonly Detector[] = [
  findReturnCodes,
  findEmails,
  findLinks,
  findUsernames,
  findNamedHandles,
  findKyrgyzNumbers,
  findPassports,
];
const AFTER_DATES: readonly Detector[] = [
  findDocumentNumbers,
  findCards,
  findOtherNumbers,
  findPhones,
  findNames,
];

const ROUNDS = 3;

/**
 * What in a woman's words could identify her: rules only, nothing leaves the process. It leans towards finding: each finding is
 * shown and she decides.
 * @param text up to some thousand characters; time grows with its length
 * @param country ISO 3166-1 alpha-2: where she is, for national phone forms; Kyrgyz ones are always looked for
 * @returns findings that don't overlap, in the order of the text
 */
export function findIdentifying(text: string, country = 'KG'): Finding[] {
  const { plain, origins } = readable(text);
  const found: Span[] = [];
  // Once more over what is left: what was found may have hidden the beginning of something else ("0555123456www…").
  for (let round = 1, before = -1; round <= ROUNDS && found.length > before; round += 1) {
    before = found.length;
    let rest = blank(plain, found);
    const look = (detectors: readonly Detector[]): void => {
      for (const detect of detectors) {
        const spans = detect(rest, country.toUpperCase());
        found.push(...spans);
        rest = blank(rest, spans);
      }
    };
    look(BEFORE_DATES);
    rest = blank(rest, dates(rest));
    look(AFTER_DATES);
  }

  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => {
      // Invisible characters after the last one go with it, so that none is left behind.
      const [from, to] = [origins[start] ?? 0, origins[end] ?? text.length];
      return { kind, start: from, end: to, text: text.slice(from, to) };
    });
}

/**
 * The text with each finding replaced.
 * @param findings those of this very text that she wants masked, in its order
 * @param maskFor the words to stand there in her language, e.g. "[телефон]"; in brackets, so that they are never found themselves
 */
export function mask(
  text: string,
  findings: readonly Finding[],
  maskFor: (kind: FindingKind) => string,
): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of findings) {
    masked += text.slice(from, start) + maskFor(kind);
    from = end;
  }
  return masked + text.slice(from);
}
