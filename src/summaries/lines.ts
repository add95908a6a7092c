import { findCategory, findPlace } from '../concerns/catalogue.ts';
import { placeName } from '../people/place-names.ts';
import type { Words } from '../telegram/locale.ts';
import { numberText } from '../telegram/number-text.ts';
import { AREA_GROUPS, PLACE_GROUPS } from './suppression/merge.ts';
import { TOTAL, type Group } from './suppression/table.ts';
import type { PeriodFigures, Sum } from './time/periods.ts';

/** What is said of one topic or one place. */
export interface Line {
  key: string;
  sum: Sum;
}

/** Lines that are also summed up together, such as the topics of a strategy area. */
export interface Section {
  key: string;
  /** Undefined where nothing is said of the sum, or where there is none. */
  head: Line | undefined;
  lines: Line[];
}

/** What counts under none of the strategy's areas. */
const UNGROUPED: Group = { key: 'other', members: ['other'] };

export const sumAt = (figures: PeriodFigures, row: string, column: string): Sum | undefined =>
  figures.counts.find((spot) => spot.row === row && spot.column === column)?.sum;

/** Topics by strategy area, of the whole or of one place; what is nought is left out, and what is withheld. */
export function topicSections(figures: PeriodFigures, place: string | undefined): Section[] {
  return sectionsOf([...AREA_GROUPS, UNGROUPED], (column) => sumAt(figures, place ?? TOTAL, column));
}

/** Places by the part of the country they belong to. */
export function placeSections(figures: PeriodFigures): Section[] {
  return sectionsOf(PLACE_GROUPS, (row) => sumAt(figures, row, TOTAL));
}

function sectionsOf(groups: readonly Group[], sumOf: (key: string) => Sum | undefined): Section[] {
  const line = (key: string): Line[] => {
    const sum = sumOf(key);
    return sum === undefined || ('shown' in sum && sum.shown === 0) ? [] : [{ key, sum }];
  };
  return groups
    .map(({ key, members }) => {
      const lines = members.flatMap(line);
      // A group of that name alone would say the same thing twice.
      const head = members.includes(key) ? undefined : line(key)[0];
      return { key, head: head && noLessThan(lines, head), lines };
    })
    .filter(({ head, lines }) => head !== undefined || lines.length > 0);
}

/** A sum that some weeks hide is no less than what others show of its parts. */
function noLessThan(parts: readonly Line[], { key, sum }: Line): Line {
  if ('shown' in sum) return { key, sum };
  const ofParts = parts.reduce((all, part) => all + leastOf(part.sum), 0);
  return { key, sum: { hidden: true, atLeast: Math.max(sum.atLeast, ofParts) } };
}

const leastOf = (sum: Sum): number => ('shown' in sum ? sum.shown : sum.atLeast);

/** How many, as it is written: "312", or "312+" where some weeks hide more; undefined of what is hidden in all of them. */
export function sumText(sum: Sum, words: Words): string | undefined {
  if ('shown' in sum) return numberText(sum.shown, words);
  return isPart(sum) ? `${numberText(sum.atLeast, words)}+` : undefined;
}

/** Whether some weeks show it and others hide it. */
export const isPart = (sum: Sum | undefined): boolean =>
  sum !== undefined && 'hidden' in sum && sum.atLeast > 0;

/** What a place, a group of places, a category or a strategy area is called. */
export function nameOf(key: string, words: Words): string {
  if (findPlace(key)) return placeName(words, key);
  return words.plain(findCategory(key) ? `category-${key}` : `summaries-group-${key}`);
}
