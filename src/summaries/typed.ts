import { PLACE_CODES } from '../concerns/catalogue.ts';
import { placeName } from '../people/place-names.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Words } from '../telegram/locale.ts';
import type { PublishedFigures } from './figures/published.ts';
import { PERIODS, type Request } from './request.ts';
import type { PeriodKind } from './time/weeks.ts';
import { lastDay } from './view.ts';

/** What can be asked for, by its code and by what it is called in somebody's language; in small letters. */
export interface Names {
  periods: ReadonlyMap<string, PeriodKind>;
  places: ReadonlyMap<string, string>;
}

export function namesIn(words: Words): Names {
  const named = <T extends string>(things: readonly T[], nameOf: (thing: T) => string) =>
    new Map(
      things.flatMap((thing) => [thing, nameOf(thing)].map((name) => [name.toLowerCase(), thing] as const)),
    );
  return {
    periods: named(PERIODS, (kind) => words.plain(`summaries-period-${kind}`)),
    places: named(PLACE_CODES, (code) => placeName(words, code)),
  };
}

/** Nothing that can be asked for has more words. */
const MOST_WORDS = 3;
/** So many letters of a name do, when no other begins with them. */
const FEWEST_LETTERS = 3;

/** @param phrase in small letters */
function find<T>(names: ReadonlyMap<string, T>, phrase: string): T | undefined {
  const whole = names.get(phrase);
  if (whole !== undefined || phrase.length < FEWEST_LETTERS) return whole;
  const found = new Set([...names].filter(([name]) => name.startsWith(phrase)).map(([, thing]) => thing));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * What was typed behind a command: a period and a place, in any order, each may be left out.
 * @param anchor the day of the last numbers there are, YYYY-MM-DD: a week or a month of which nothing is published helps nobody
 * @returns the words that mean nothing, or nothing more, when there are any
 */
export function readTyped(
  text: string,
  anchor: string,
  names: Names,
): { request: Request } | { unknown: string } {
  const typed = text.split(/\s+/).filter((word) => word !== '');
  const unknown: string[] = [];
  let kind: PeriodKind | undefined;
  let place: string | undefined;
  for (let at = 0; at < typed.length;) {
    let taken = 0;
    for (let count = MOST_WORDS; count > 0 && taken === 0; count--) {
      const phrase = typed
        .slice(at, at + count)
        .join(' ')
        .toLowerCase();
      // A second one of a kind is as little understood as a word that is none: it would be passed over in silence.
      const asKind = kind === undefined ? find(names.periods, phrase) : undefined;
      const asPlace = place === undefined && asKind === undefined ? find(names.places, phrase) : undefined;
      kind ??= asKind;
      place ??= asPlace;
      if (asKind !== undefined || asPlace !== undefined) taken = count;
    }
    if (taken === 0) unknown.push(typed[at] ?? '');
    at += Math.max(1, taken);
  }
  if (unknown.length > 0) return { unknown: unknown.join(' ') };
  return { request: { kind: kind ?? 'all', anchor, place } };
}

/** `readTyped` of what stands behind a command. @param today the local day, when nothing is published yet */
export const readCommand = (
  { match, words }: Pick<AppContext, 'match' | 'words'>,
  figures: PublishedFigures,
  today: string,
): ReturnType<typeof readTyped> =>
  readTyped(typeof match === 'string' ? match : '', lastDay(figures) ?? today, namesIn(words));
