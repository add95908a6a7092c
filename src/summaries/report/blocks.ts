import type { Drawing } from '../../print/drawing.ts';

/** What a report is made of, from top to bottom: plain data, whatever paper it goes on. */
export type Block =
  | { kind: 'cover'; title: string; subtitle: string; lines: readonly string[] }
  /** Begins a page. */
  | { kind: 'chapter'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'soft' | 'strong' }
  | { kind: 'item'; text: string }
  | { kind: 'table'; table: Table }
  /** As wide as the page, on a page of its own when it is high; `alt` says the same in words. */
  | { kind: 'drawing'; drawing: Drawing; alt: string };

export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly TableRow[];
  /** How wide the columns are beside each other. */
  widths: readonly number[];
}

export interface TableRow {
  cells: readonly Cell[];
  /** A sum of the rows below it. */
  isSum: boolean;
}

/** What stands in a cell; hidden numbers are hatched, and say so. */
export interface Cell {
  text: string;
  isHidden?: boolean;
}
