import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress } from '../../src/summaries/suppression/suppress.ts';
import type { Published, Spot } from '../../src/summaries/suppression/table.ts';
import { atLeast, exactly, withReader, type Fact } from '../support/attacker.ts';
import {
  cellsOf,
  counts,
  diceFrom,
  seeds,
  shapes,
  sumOf,
  tableOf,
  thresholdOf,
  type SmallTable,
} from './small-tables.ts';

/** What a reader knows of a published table: noughts are shown, and so what is hidden is none. */
function factsOf(shape: SmallTable, published: Published): Fact[] {
  return published.map((spot) =>
    'shown' in spot.seen ? exactly(cellsOf(shape, spot), spot.seen.shown) : atLeast(cellsOf(shape, spot), 1),
  );
}

/** Every number that a table of this shape could show. */
const spotsOf = ({ rows, columns, rowGroups, columnGroups }: SmallTable): Spot[] => {
  const lines = [...rows, ...rowGroups.map(({ key }) => key), 'total'];
  return [
    ...lines.flatMap((row) => [...columns, 'total'].map((column) => ({ row, column }))),
    ...columnGroups.map(({ key }) => ({ row: 'total', column: key })),
  ];
};

describe('nothing hidden can be derived from one table', () => {
  it('leaves each hidden number as many values as its threshold, and one that need not be hidden', () => {
    fc.assert(
      fc.property(shapes, counts, seeds, (shape, numbers, seed) => {
        const published = suppress(tableOf(shape, numbers), thresholdOf, diceFrom(seed));
        withReader(numbers, factsOf(shape, published), (reader) => {
          for (const spot of published) {
            if ('shown' in spot.seen) continue;
            const of = cellsOf(shape, spot);
            const threshold = thresholdOf(spot.row, spot.column);
            const truth = sumOf(numbers, of);
            const values = reader.valuesOf(of, threshold);
            expect(values.length, JSON.stringify({ spot, values, published })).toBe(threshold);
            const great = Math.max(threshold, truth);
            expect(reader.valuesOf(of, 1, great), JSON.stringify({ spot, published })).toEqual([great]);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('pins down no small number that was never shown, nor what is left of a line', () => {
    fc.assert(
      fc.property(shapes, counts, seeds, (shape, numbers, seed) => {
        const published = suppress(tableOf(shape, numbers), thresholdOf, diceFrom(seed));
        const isShown = ({ row, column }: Spot) =>
          published.some((spot) => spot.row === row && spot.column === column && 'shown' in spot.seen);
        const unseen = spotsOf(shape).filter((spot) => !isShown(spot));
        const lines = [...shape.rows, ...shape.rowGroups.map(({ key }) => key)];
        const rests = [
          ...lines.map((line) => unseen.filter(({ row, column }) => row === line && column !== 'total')),
          ...shape.columns.map((line) =>
            unseen.filter(({ row, column }) => column === line && shape.rows.includes(row)),
          ),
        ];
        withReader(numbers, factsOf(shape, published), (reader) => {
          for (const part of [...unseen.map((spot) => [spot]), ...rests]) {
            const of = part.flatMap((spot) => cellsOf(shape, spot));
            const truth = sumOf(numbers, of);
            const [spot] = part;
            const threshold = part.length === 1 && spot ? thresholdOf(spot.row, spot.column) : 3;
            if (truth === 0 || truth >= threshold) continue;
            const values = reader.valuesOf(of, 3);
            expect(values.length, JSON.stringify({ part, values, published })).toBe(3);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('tells the truth in whatever it shows, shows every nought among the totals, and says the same each time', () => {
    fc.assert(
      fc.property(shapes, counts, seeds, (shape, numbers, seed) => {
        const published = suppress(tableOf(shape, numbers), thresholdOf, diceFrom(seed));
        for (const spot of published) {
          const truth = sumOf(numbers, cellsOf(shape, spot));
          if ('shown' in spot.seen) expect(spot.seen.shown).toBe(truth);
          else expect(truth).toBeGreaterThan(0);
        }
        expect(suppress(tableOf(shape, numbers), thresholdOf, diceFrom(seed))).toEqual(published);
      }),
    );
  });

  it('can not be worked out by running the rule backwards', () => {
    const shape: SmallTable = {
      rows: ['r1', 'r2', 'r3'],
      columns: ['c2'],
      rowGroups: [],
      columnGroups: [],
    };
    // All ways to deal 13 to three places, and all that may be published of each. With r1 shown as 5, somebody who knew which is
    // hidden for the sake of another would know that r2 and r3 are 4 and 4.
    const numbers = Array.from({ length: 14 }, (_, count) => count);
    const tables = numbers.flatMap((one) =>
      numbers.filter((other) => one + other <= 13).map((other) => [one, 0, 0, other, 0, 0, 13 - one - other]),
    );
    const candidates = new Map<string, Map<string, Set<number>>>();
    for (const [table, cells] of tables.entries()) {
      for (let throws = 0; throws < 30; throws++) {
        const published = suppress(tableOf(shape, cells), () => 5, diceFrom(table * 7919 + throws * 104_729));
        const key = JSON.stringify(published);
        const values = candidates.get(key) ?? new Map<string, Set<number>>();
        candidates.set(key, values);
        for (const spot of published) {
          if ('shown' in spot.seen) continue;
          const name = `${spot.row}/${spot.column}`;
          values.set(name, (values.get(name) ?? new Set()).add(sumOf(cells, cellsOf(shape, spot))));
        }
      }
    }
    expect(candidates.size).toBeGreaterThan(10);
    for (const [key, values] of candidates)
      for (const [name, possible] of values)
        expect(possible.size, `${name} in ${key}`).toBeGreaterThanOrEqual(4);
  });

  it('is attacked by a reader who can see through hiding small numbers alone', () => {
    const shape: SmallTable = { rows: ['r1', 'r2'], columns: ['c2', 'c3'], rowGroups: [], columnGroups: [] };
    const numbers = [2, 9, 0, 8, 7];
    const naive = spotsOf(shape).map((spot) => {
      const count = sumOf(numbers, cellsOf(shape, spot));
      const isHidden = count > 0 && count < thresholdOf(spot.row, spot.column);
      return { ...spot, seen: isHidden ? { hidden: true as const } : { shown: count } };
    });
    const values = withReader(numbers, factsOf(shape, naive), (reader) => reader.valuesOf([0], 5));
    expect(values).toEqual([2]);
  });
});
