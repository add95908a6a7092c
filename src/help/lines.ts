import { z } from 'zod';
import type { Words } from '../telegram/locale.ts';
import data from './lines.json' with { type: 'json' };

const line = z.object({
  key: z.enum(['dispatch', 'police', 'ambulance', 'fire', 'violence', 'child', 'emergency', 'advice']),
  number: z.string().regex(/^\d{3,}$/),
  /** A country of ISO 3166-1, or ZZ for any other. */
  where: z.string().length(2),
  verifiedOn: z.iso.date().nullable(),
});

export type HelpLine = Readonly<z.infer<typeof line>>;

/** The day on which an admin has last said that a number works, YYYY-MM-DD. In memory: it must not need the database. */
export type CalledOn = (line: HelpLine) => string | undefined;

/** The numbers of a place as Telegram HTML. @param place where she said she is; Kyrgyzstan when she has not */
export type LinesHtml = (words: Words, place?: { code: string; kind: 'region' | 'country' }) => string;

/** A number that nobody has called for so many days is to be called anew. */
export const LINES_GO_STALE_AFTER = 90;

/**
 * Help lines are data (lines.json) read at start and held in memory, so that they are there when the database is not.
 * `verifiedOn` is the day somebody called the number to check it before it was shipped; null asks for that before launch.
 */
export const helpLines: readonly HelpLine[] = z.array(line).parse(data);

/** Countries whose lines differ from Kyrgyzstan's. */
export const countriesWithLines: readonly string[] = helpLines
  .map(({ where }) => where)
  .filter((where, index, all) => where !== 'KG' && all.indexOf(where) === index);

const nobodySaid: CalledOn = () => undefined;

/** The day on which a number was last called, as shipped or as admins have said since; undefined for never. */
export function lastCalled(known: HelpLine, calledOn: CalledOn): string | undefined {
  const [last] = [known.verifiedOn ?? '', calledOn(known) ?? ''].toSorted().toReversed();
  return last === '' ? undefined : last;
}

export function helpLinesHtml(
  words: Words,
  place?: Parameters<LinesHtml>[1],
  calledOn: CalledOn = nobodySaid,
): string {
  const country = place?.kind === 'country' ? place.code : 'KG';
  const here = helpLines.filter(({ where }) => where === country);
  // A country without lines of its own, or one that a forged button names, gets those of any other country.
  const shown = here.length > 0 ? here : helpLines.filter(({ where }) => where === 'ZZ');
  const rows = shown.map(({ key, number }) => words.html(`help-line-${key}`, { number }));
  if (shown.some((each) => lastCalled(each, calledOn) === undefined))
    rows.push('', words.html('help-unverified'));
  return rows.join('\n');
}

/** The numbers that nobody has called since a day, or ever. @param day YYYY-MM-DD */
export function staleLines(day: string, calledOn: CalledOn): HelpLine[] {
  return helpLines.filter((each) => (lastCalled(each, calledOn) ?? '') < day);
}

/** How many they are. @param day YYYY-MM-DD */
export const linesToVerify = (day: string, calledOn: CalledOn = nobodySaid): number =>
  staleLines(day, calledOn).length;
