import fc from 'fast-check';
import {
  crossTable,
  TOTAL,
  type Group,
  type Spot,
  type Table,
} from '../../src/summaries/suppression/table.ts';

/** Tables small enough for everything that was ever published of them to be searched through. */
export interface SmallTable {
  rows: string[];
  columns: string[];
  rowGroups: Group[];
  columnGroups: Group[];
}

export const shapes: fc.Arbitrary<SmallTable> = fc
  .record({
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 3 }),
    grouped: fc.boolean(),
  })
  .map(({ rows, columns, grouped }) => ({
    rows: ['r1', 'r2', 'r3', 'r4'].slice(0, rows),
    columns: ['violence', 'c2', 'c3'].slice(0, columns),
    rowGroups: grouped && rows > 2 ? [{ key: 'north', members: ['r1', 'r2'] }] : [],
    columnGroups: grouped && columns > 1 ? [{ key: 'area', members: ['violence', 'c2'] }] : [],
  }));

/** Mostly noughts and small numbers, some that are none. */
export const counts = fc.array(
  fc.oneof(
    { arbitrary: fc.constant(0), weight: 3 },
    { arbitrary: fc.integer({ min: 1, max: 4 }), weight: 4 },
    { arbitrary: fc.integer({ min: 5, max: 20 }), weight: 2 },
  ),
  { minLength: 12, maxLength: 12 },
);

/** Smaller than the real ones, as the tables are. */
export const thresholdOf = (row: string, column: string): number =>
  (row !== TOTAL && column !== TOTAL) || column === 'violence' || column === 'area' ? 5 : 3;

export const tableOf = (shape: SmallTable, numbers: readonly number[]): Table =>
  crossTable(
    shape.rows,
    shape.columns,
    (row, column) => numbers[shape.rows.indexOf(row) * 3 + shape.columns.indexOf(column)] ?? 0,
    { rows: shape.rowGroups, columns: shape.columnGroups },
  );

/** Which cells a number sums up, as indices into `counts`. */
export function cellsOf({ rows, columns, rowGroups, columnGroups }: SmallTable, spot: Spot): number[] {
  const among = (key: string, all: readonly string[], groups: readonly Group[]) =>
    key === TOTAL ? all : (groups.find((group) => group.key === key)?.members ?? [key]);
  return among(spot.row, rows, rowGroups).flatMap((row) =>
    among(spot.column, columns, columnGroups).map(
      (column) => rows.indexOf(row) * 3 + columns.indexOf(column),
    ),
  );
}

/** Dice that fall the same way each time they are taken up. */
export function diceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** The cells that a table of this shape has. */
export const usedCells = (shape: SmallTable): number[] => cellsOf(shape, { row: TOTAL, column: TOTAL });

export const sumOf = (numbers: readonly number[], of: readonly number[]): number =>
  of.reduce((all, index) => all + (numbers[index] ?? 0), 0);
