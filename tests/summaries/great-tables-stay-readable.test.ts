import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, countries, PLACE_CODES, regions } from '../../src/concerns/catalogue.ts';
import { AREA_GROUPS, PLACE_GROUPS } from '../../src/summaries/suppression/merge.ts';
import { suppressBelowTotal } from '../../src/summaries/suppression/suppress.ts';
import { crossTable, TOTAL, type Spot } from '../../src/summaries/suppression/table.ts';
import { diceFrom } from './small-tables.ts';
import { placesByCategories } from '../../src/summaries/suppression/thresholds.ts';

const CATEGORIES = categories.map(({ key }) => key);
/** Roughly how many of a hundred concerns come from each place and are of each category, in the catalogue's order. */
const FROM = [18, 15, 5, 20, 18, 7, 4, 3, 6, 2, 1, 1, ...countries.slice(3).map(() => 0.1)];
const OF = [10, 6, 1, 6, 14, 10, 14, 10, 8, 6, 6, 4, 3, 2];

/** So many concerns of a country like ours; each cell differs from its share by chance. */
function publishedOf(concerns: number, chance: readonly number[]) {
  const table = crossTable(
    PLACE_CODES,
    CATEGORIES,
    (row, column) => {
      const [place, category] = [PLACE_CODES.indexOf(row), CATEGORIES.indexOf(column)];
      const share = ((FROM[place] ?? 0) * (OF[category] ?? 0)) / 10_000;
      return Math.floor(
        concerns * share + (chance[(place * CATEGORIES.length + category) % chance.length] ?? 0),
      );
    },
    { rows: PLACE_GROUPS, columns: AREA_GROUPS },
  );
  return suppressBelowTotal(table, placesByCategories(AREA_GROUPS), diceFrom(concerns)) ?? [];
}

type Of = (spot: Spot) => boolean;
const places: Of = ({ row, column }) => column === TOTAL && PLACE_CODES.includes(row);
const groups: Of = ({ row, column }) => column === TOTAL && PLACE_GROUPS.some(({ key }) => key === row);
const topics: Of = ({ row, column }) => row === TOTAL && CATEGORIES.includes(column);
const cells: Of = ({ row, column }) => regions.some(({ code }) => code === row) && column !== TOTAL;

describe('great tables stay readable', () => {
  /** How many of some numbers are shown on the average: the dice hide more of one table and less of another. */
  function shown(concerns: number, of: Of, tables: number): number {
    let all = 0;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 37, maxLength: 37 }),
        (chance) => {
          all += publishedOf(concerns, chance).filter((spot) => of(spot) && 'shown' in spot.seen).length;
        },
      ),
      { numRuns: tables },
    );
    return all / tables;
  }

  it('shows most topics, and the regions that have enough, of one bucket', () => {
    expect(shown(400, topics, 20)).toBeGreaterThanOrEqual(10);
    expect(shown(400, places, 20)).toBeGreaterThanOrEqual(8.5);
    expect(shown(400, groups, 20)).toBeGreaterThanOrEqual(1.8);
  });

  it('shows nearly everything of a great many', () => {
    expect(shown(20_000, topics, 6)).toBe(14);
    expect(shown(20_000, groups, 6)).toBe(3);
    expect(shown(20_000, cells, 6)).toBeGreaterThan(100);
  });
});
