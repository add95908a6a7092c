import type { Words } from '../../telegram/locale.ts';
import { answeringKey, answeringLines } from '../answering/lines.ts';
import { nameOf, sumText } from '../lines.ts';
import { TOTAL } from '../suppression/table.ts';
import type { Sum } from '../time/periods.ts';
import type { SummaryView } from '../view.ts';

/**
 * The published numbers of a period as rows of a table: places by topics. What is hidden says so, "312+" what is hidden in
 * part.
 */
export interface TableRows {
  head: string[];
  rows: [place: string, topic: string, count: number | string][];
}

export function tableRows(
  { figures, answering }: Pick<SummaryView, 'figures' | 'answering'>,
  words: Words,
): TableRows {
  const name = (key: string) => (key === TOTAL ? words.plain('summaries-total') : nameOf(key, words));
  const cell = (sum: Sum) =>
    'shown' in sum ? sum.shown : (sumText(sum, words) ?? words.plain('summaries-cell-hidden'));
  const answer = (key: string) => `${words.plain('summaries-answering')}: ${words.plain(answeringKey(key))}`;
  return {
    head: ['place', 'topic', 'count'].map((column) => words.plain(`summaries-column-${column}`)),
    rows: [
      ...figures.counts.map(({ row, column, sum }) => [name(row), name(column), cell(sum)] as const),
      ...answeringLines(answering).map(({ key, sum }) => [name(TOTAL), answer(key), cell(sum)] as const),
    ].map((row) => [...row]),
  };
}
