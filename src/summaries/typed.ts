import { PLACE_CODES } from '../concerns/catalogue.ts';
import { monthOf } from '../jobs/calendar.ts';
import { placeName } from '../people/place-names.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Words } from '../telegram/locale.ts';
import type { PublishedFigures } from './figures/published.ts';
import { PERIODS, type Request } from './request.ts';
import { dayOf, monthNames, readTime, wordsIn, type NamedTime } from './typed-times.ts';
import type { PeriodKind } from './time/weeks.ts';
import { lastDay } from './view.ts';

/** What can be asked for, by its code and by what it is called in somebody's language; in small letters. */
export interface Names {
  periods: ReadonlyMap<string, PeriodKind>;
  places: ReadonlyMap<string, string>;
  /** From 1 to 12. */
  months: ReadonlyMap<string, number>;
}

export function namesIn(words: Words): Names {
  const named = <T extends string>(things: readonly T[], nameOf: (thing: T) => string) =>
    new Map(
      things.flatMap((thing) => [thing, nameOf(thing)].map((name) => [name.toLowerCase(), thing] as const)),
    );
  return {
    periods: named(PERIODS, (kind) => words.plain(`summaries-period-${kind}`)),
    places: named(PLACE_CODES, (code) => placeName(words, code)),
    months: monthNames(words.locale),
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

/** What was typed, or what of it means nothing, beside what the rest means. */
export type Typed =
  | { request: Request }
  | {
      unknown: string;
      understood: Request;
      /** The places of which it could be one, such as a city and the region around it; none when it is something else. */
      meant: readonly string[];
    };

/**
 * What was typed behind a command: a period and a place, in any order, each may be left out. A period is a kind of one, a month
 * by its name, a year, or both.
 * @param anchor the day of the last numbers there are, YYYY-MM-DD: a week or a month of which nothing is published helps nobody
 * @param today the local day, up to which months and years can be named
 */
export function readTyped(text: string, anchor: string, names: Names, today = anchor): Typed {
  const typed = wordsIn(text);
  const unknown: string[] = [];
  let kind: PeriodKind | undefined;
  let place: string | undefined;
  let time: NamedTime = {};
  const timeWords: string[] = [];
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
    if (taken === 0) {
      const word = typed[at] ?? '';
      const more = withMore(time, readTime(word.toLowerCase(), names.months), today);
      time = more ?? time;
      (more ? timeWords : unknown).push(word);
    }
    at += Math.max(1, taken);
  }
  const day = time.month === undefined && time.year === undefined ? undefined : dayOf(time, today);
  // A named month is no week and no quarter, and a named year is not all there is; the last week of a year can be shown.
  const fits = time.month === undefined ? kind !== 'all' : kind === undefined || kind === 'month';
  if (!fits) unknown.push(...timeWords);
  const named = time.month === undefined ? 'year' : 'month';
  const request = {
    kind: kind ?? (day === undefined ? 'all' : named),
    anchor: day === undefined || (day > anchor && isSameTime(day, anchor, time)) ? anchor : day,
    place,
  };
  if (unknown.length === 0) return { request };
  const words = unknown.join(' ');
  return { unknown: words, understood: request, meant: placesBeginningWith(words.toLowerCase(), names) };
}

/** Both together, unless one says again what the other has said, or they lie ahead. */
function withMore(time: NamedTime, more: NamedTime | undefined, today: string): NamedTime | undefined {
  if (!more || (time.month !== undefined && more.month !== undefined)) return undefined;
  if (time.year !== undefined && more.year !== undefined) return undefined;
  const both = { ...time, ...more };
  return dayOf(both, today) === undefined ? undefined : both;
}

/** Whether a time that goes on holds the last day of which there are numbers: then that day leads to them. */
const isSameTime = (day: string, anchor: string, { month }: NamedTime): boolean =>
  month === undefined ? day.slice(0, 4) === anchor.slice(0, 4) : monthOf(day) === monthOf(anchor);

/** So many letters tell that a place is meant. */
const FEWEST_OF_A_PLACE = 2;

function placesBeginningWith(phrase: string, { places }: Names): string[] {
  if (phrase.length < FEWEST_OF_A_PLACE) return [];
  // A word further on as well: in Russian the city is "Город Ош".
  const isMeant = (name: string) => name.split(' ').some((word) => word.startsWith(phrase));
  return [...new Set([...places].filter(([name]) => isMeant(name)).map(([, code]) => code))];
}

/** `readTyped` of what stands behind a command. @param today the local day, when nothing is published yet */
export const readCommand = (
  { match, words }: Pick<AppContext, 'match' | 'words'>,
  figures: PublishedFigures,
  today: string,
): Typed =>
  readTyped(typeof match === 'string' ? match : '', lastDay(figures) ?? today, namesIn(words), today);
