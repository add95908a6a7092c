import type { Words } from '../telegram/locale.ts';
import { nameOf } from './screens.ts';
import { TOTAL } from './suppression/table.ts';
import type { PeriodFigures } from './time/periods.ts';

/**
 * The published numbers of a period as a table for spreadsheets (RFC 4180), places by topics: UTF-8 with a byte order mark, which
 * spreadsheet programs need to know it by. What is hidden says so; nothing in it begins a formula.
 */
export function tableFile(figures: PeriodFigures, words: Words): string {
  const head = ['place', 'topic', 'count'].map((name) => words.plain(`summaries-column-${name}`));
  const rows = figures.counts.map(({ row, column, sum }) => [
    row === TOTAL ? words.plain('summaries-total') : nameOf(row, words),
    column === TOTAL ? words.plain('summaries-total') : nameOf(column, words),
    'shown' in sum ? String(sum.shown) : words.plain('summaries-cell-hidden'),
  ]);
  return `\uFEFF${[head, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted, and with an apostrophe before what a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
