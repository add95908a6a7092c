import type { Words } from '../../telegram/locale.ts';
import { nameOf } from '../lines.ts';
import { TOTAL } from '../suppression/table.ts';
import type { PeriodFigures } from '../time/periods.ts';

/** The published numbers of a period as rows of a table: places by topics. What is hidden says so. */
export interface TableRows {
  head: string[];
  rows: [place: string, topic: string, count: number | string][];
}

export function tableRows(figures: PeriodFigures, words: Words): TableRows {
  const name = (key: string) => (key === TOTAL ? words.plain('summaries-total') : nameOf(key, words));
  return {
    head: ['place', 'topic', 'count'].map((column) => words.plain(`summaries-column-${column}`)),
    rows: figures.counts.map(({ row, column, sum }) => [
      name(row),
      name(column),
      'shown' in sum ? sum.shown : words.plain('summaries-cell-hidden'),
    ]),
  };
}
