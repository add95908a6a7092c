/** Tables of counts as they are, before anything is hidden. */

/** The key of what sums up: a row's total stands in this column, a column's total in this row, the grand total in both. */
export const TOTAL = 'total';

/** Rows or columns that are also summed up together, such as the regions of the north. */
export interface Group {
  key: string;
  members: readonly string[];
}

/**
 * Non-negative whole numbers, rows by columns. Keys are unique among rows and groups of rows, and among columns and groups of
 * columns. No row and no column is in two groups. A table of one dimension has TOTAL for its only column.
 */
export interface Table {
  rows: readonly string[];
  columns: readonly string[];
  rowGroups: readonly Group[];
  columnGroups: readonly Group[];
  countOf: (row: string, column: string) => number;
  /** Cells that are nought whatever happens, as every reader knows: what is hidden elsewhere can't hide behind them. */
  isAlwaysNought: (row: string, column: string) => boolean;
}

interface Structure {
  rows?: readonly Group[];
  columns?: readonly Group[];
  isAlwaysNought?: Table['isAlwaysNought'];
}

export function crossTable(
  rows: readonly string[],
  columns: readonly string[],
  countOf: Table['countOf'],
  structure: Structure = {},
): Table {
  return {
    rows,
    columns,
    countOf,
    rowGroups: structure.rows ?? [],
    columnGroups: structure.columns ?? [],
    isAlwaysNought: structure.isAlwaysNought ?? (() => false),
  };
}

/** One number of a published table, by its keys: a cell, the sum of a group, or a total. */
export interface Spot {
  row: string;
  column: string;
}

/** What a reader gets to see of a count. Nought is shown as it is; what is hidden is therefore one at least. */
export type Seen = { shown: number } | { hidden: true };

/** A whole table as its reader sees it: plain data, which can be kept for ever. */
export type Published = readonly (Spot & { seen: Seen })[];

/** For each spot, the smallest count above nought that may be shown. */
export type ThresholdOf = (row: string, column: string) => number;
