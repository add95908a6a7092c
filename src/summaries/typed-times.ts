import { addDays, addMonths, monthOf } from '../jobs/calendar.ts';
import { writeDay } from '../telegram/date-format.ts';
import type { Locale } from '../telegram/locale.ts';

/** A month or a year that somebody has named; `month` from 1 to 12. */
export interface NamedTime {
  month?: number;
  year?: number;
}

const FEWEST_LETTERS = 3;
/** So many letters an ending may add: "марты", "maja". */
const LONGEST_ENDING = 4;

/** What the months are called, alone and beside a day, which in half of the languages is not the same; in small letters. */
export function monthNames(locale: Locale): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
      const day = `2026-${String(month).padStart(2, '0')}-01`;
      const alone = writeDay(day, locale, { month: 'long' });
      const beside = writeDay(day, locale, { day: 'numeric', month: 'long' }).replace(/[^\p{L}]/gu, '');
      return [alone, beside].map((name) => [name.toLowerCase(), month] as const);
    }),
  );
}

/** "2026-жыл, март", "март 2026 года": the word that only says that a number is a year. */
const YEAR_WORD = /(20\d\d)[-\s]*(?:жыл\p{L}*|ж\.|год\p{L}*|г\.|йил\p{L}*|rok\p{L}*|r\.)(?!\p{L})/giu;

/** The words of what was typed, without the commas and the words that would stand in the way of its numbers. */
export const wordsIn = (text: string): string[] =>
  text
    .replaceAll(YEAR_WORD, '$1')
    .split(/[\s,]+/)
    .filter((word) => word !== '');

/**
 * One word as a time: "март", "mar", "2025", "2026-02", "02.2026".
 * @param word in small letters
 * @returns undefined for anything else, and for what two months could be
 */
export function readTime(word: string, names: ReadonlyMap<string, number>): NamedTime | undefined {
  const [, year, month] = /^(20\d\d)-(\d{1,2})$/.exec(word) ?? [];
  const [, otherMonth, otherYear] = /^(\d{1,2})\.(20\d\d)$/.exec(word) ?? [];
  const numbered = Number(month ?? otherMonth);
  if (numbered >= 1 && numbered <= 12) return { month: numbered, year: Number(year ?? otherYear) };
  if (/^20\d\d$/.test(word)) return { year: Number(word) };
  if (word.length < FEWEST_LETTERS) return undefined;
  const found = new Set([...names].filter(([name]) => isMeant(word, name)).map(([, number]) => number));
  const [only] = found;
  return found.size === 1 && only !== undefined ? { month: only } : undefined;
}

const isMeant = (word: string, name: string): boolean =>
  name.startsWith(word) || (word.startsWith(name) && word.length <= name.length + LONGEST_ENDING);

/**
 * The last day of a named time that is over or goes on, YYYY-MM-DD; of a month without a year, of the last such month.
 * @param today the local day
 * @returns undefined for what is still to come
 */
export function dayOf({ month, year }: NamedTime, today: string): string | undefined {
  if (month === undefined) return lastOf(`${year ?? today.slice(0, 4)}-12`, `${year}-01`, today);
  const inYear = (wanted: number) => `${wanted}-${String(month).padStart(2, '0')}`;
  const thisYear = Number(today.slice(0, 4));
  const wanted = year ?? (inYear(thisYear) <= monthOf(today) ? thisYear : thisYear - 1);
  return lastOf(inYear(wanted), inYear(wanted), today);
}

function lastOf(lastMonth: string, firstMonth: string, today: string): string | undefined {
  if (firstMonth > monthOf(today)) return undefined;
  const last = addDays(`${addMonths(lastMonth, 1)}-01`, -1);
  return last < today ? last : today;
}
