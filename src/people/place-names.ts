import { findPlace } from '../concerns/catalogue.ts';
import type { Words } from '../telegram/locale.ts';

/** A place in her language; its code when the catalogue no longer has it. */
export function placeName(words: Words, code: string): string {
  return findPlace(code) ? words.plain(`place-${code}`) : code;
}

/** Places in her language, separated by commas; a word for "none" when there are none. */
export function placeNames(words: Words, codes: readonly string[]): string {
  return codes.length === 0
    ? words.plain('people-no-places')
    : codes.map((code) => placeName(words, code)).join(', ');
}
