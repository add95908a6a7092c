import { z } from 'zod';
import type { Words } from '../telegram/locale.ts';
import data from './lines.json' with { type: 'json' };

/**
 * Help lines are data (lines.json) read at start and held in memory, so that they are there when the database is not.
 * `verifiedOn` is the day somebody last called the number to check it; null asks for that before launch.
 */
const lines = z
  .array(
    z.object({
      key: z.enum(['dispatch', 'police', 'ambulance', 'fire', 'violence', 'child', 'emergency']),
      number: z.string().regex(/^\d{3,}$/),
      /** A country of ISO 3166-1, or ZZ for any other. */
      where: z.string().length(2),
      verifiedOn: z.iso.date().nullable(),
    }),
  )
  .parse(data);

/** Countries whose lines differ from Kyrgyzstan's. */
export const countriesWithLines: readonly string[] = lines
  .map((line) => line.where)
  .filter((where, index, all) => where !== 'KG' && all.indexOf(where) === index);

/**
 * The numbers of a place as Telegram HTML.
 * @param place where she said she is; Kyrgyzstan when she has not
 */
export function helpLinesHtml(words: Words, place?: { code: string; kind: 'region' | 'country' }): string {
  const country = place?.kind === 'country' ? place.code : 'KG';
  const here = lines.filter((line) => line.where === country);
  // A country without lines of its own, or one that a forged button names, gets those of any other country.
  const shown = here.length > 0 ? here : lines.filter((line) => line.where === 'ZZ');
  const rows = shown.map((line) => words.html(`help-line-${line.key}`, { number: line.number }));
  if (shown.some((line) => line.verifiedOn === null)) rows.push('', words.html('help-unverified'));
  return rows.join('\n');
}

/** How many numbers nobody has called since this day, or ever. @param day YYYY-MM-DD */
export function linesToVerify(day: string): number {
  return lines.filter(({ verifiedOn }) => verifiedOn === null || verifiedOn < day).length;
}
