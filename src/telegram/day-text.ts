import { writeDay } from './date-format.ts';
import type { Words } from './locale.ts';

/**
 * A day as a language writes it, such as "4 March". Without the year: what is shown is days or weeks away, and with it
 * Kyrgyz and Uzbek dates read like a form's.
 * @param day YYYY-MM-DD; it has no hour, so it is read as UTC's
 */
export function dayText(day: string, words: Words): string {
  return writeDay(day, words.locale, { day: 'numeric', month: 'long' });
}

/** The same, as short as it goes, for lists: "4 Mar". */
export function shortDayText(day: string, words: Words): string {
  return writeDay(day, words.locale, { day: 'numeric', month: 'short' });
}

/** The same with its year, for what is kept: "4 March 2026". */
export function fullDayText(day: string, words: Words): string {
  return writeDay(day, words.locale, { day: 'numeric', month: 'long', year: 'numeric' });
}
