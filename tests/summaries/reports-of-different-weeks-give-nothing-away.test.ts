import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/jobs/calendar.ts';
import { suppress } from '../../src/summaries/suppression/suppress.ts';
import { nextBucket, type Bucket } from '../../src/summaries/time/buckets.ts';
import { figuresOf } from '../../src/summaries/time/periods.ts';
import { spansOf, type Span } from '../../src/summaries/time/spans.ts';
import { periodAround, type Days } from '../../src/summaries/time/weeks.ts';
import { TOTAL } from '../../src/summaries/suppression/table.ts';
import { monthsOf } from '../../src/summaries/trend/months.ts';
import { monthLines, trendOf } from '../../src/summaries/trend/rules.ts';
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
  usedCells,
  type SmallTable,
} from './small-tables.ts';

const CELLS = 12;
const mondayOfWeek = (week: number) => new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
const isIn = (week: number, { from, until }: Days) =>
  mondayOfWeek(week) >= from && mondayOfWeek(week) <= until;
const sum = (numbers: readonly number[]) => numbers.reduce((all, count) => all + count, 0);

/** A few weeks of a small country: for each, how many concerns each cell brought. */
interface History {
  shape: SmallTable;
  weeks: number[][];
  enough: number;
  seed: number;
}

const histories: fc.Arbitrary<History> = fc
  .record({
    shape: shapes,
    weeks: fc.array(counts, { minLength: 1, maxLength: 6 }),
    enough: fc.constantFrom(6, 15, 30),
    seed: seeds,
  })
  .map(({ weeks, shape, ...others }) => {
    const used = usedCells(shape);
    const cells = (numbers: readonly number[]) =>
      numbers.map((count, cell) => (used.includes(cell) ? count : 0));
    return { ...others, shape, weeks: weeks.map(cells) };
  });

/** What the cells brought within some days. */
const cellsWithin = (weeks: readonly number[][], days: Days): number[] =>
  Array.from({ length: CELLS }, (_, cell) =>
    sum(weeks.filter((_cells, week) => isIn(week, days)).map((cells) => cells[cell] ?? 0)),
  );

/** All that is published until so many weeks are over. */
function publish(
  { shape, weeks, enough, seed }: History,
  until = weeks.length,
): { spans: Span[]; buckets: Bucket[] } {
  const closed = weeks.slice(0, until);
  const spans = spansOf(closed.map((cells, week) => ({ monday: mondayOfWeek(week), count: sum(cells) })));
  const buckets: Bucket[] = [];
  const dice = diceFrom(seed);
  for (;;) {
    const after = buckets.at(-1)?.until ?? '';
    const bucket = nextBucket(
      spans.filter(({ from }) => from > after),
      (days) => tableOf(shape, cellsWithin(closed, days)),
      thresholdOf,
      dice,
      enough,
    );
    if (!bucket) return { spans, buckets };
    buckets.push(bucket);
  }
}

/** All that is said of how one time compares with another: for each count, the days it is of. */
function trendFacts(buckets: readonly Bucket[], kind: 'week' | 'month', day: string) {
  const period = periodAround(kind, day);
  const before = periodAround(kind, addDays(period.from, -1));
  const [now, earlier] = [figuresOf(buckets, period), figuresOf(buckets, before)];
  const rows = [...new Set(now.counts.map(({ row }) => row))];
  const months = monthsOf(buckets, period.until);
  return rows.flatMap((row) => {
    const trend = trendOf(now, { period: before, figures: earlier }, row === TOTAL ? undefined : row);
    const both =
      trend?.kind === 'compared' && now.days && earlier.days
        ? [
            { row, days: now.days, count: trend.now.count },
            { row, days: earlier.days, count: trend.before.count },
          ]
        : [];
    const lines = monthLines(months, row === TOTAL ? undefined : row).flatMap(({ anchor, counted }) => {
      const days = months.find((month) => month.anchor === anchor)?.figures.days;
      return days && counted ? [{ row, days, count: counted.count }] : [];
    });
    return [...both, ...lines];
  });
}

describe('reports of different weeks give nothing away', () => {
  it('leaves each hidden number its values, with all spans, buckets and periods on the table', () => {
    let attacked = 0;
    let compared = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const { shape, weeks } = history;
        const { spans, buckets } = publish(history);
        const used = usedCells(shape);
        // The unknowns are the cells of each bucket: whatever they are, they can be dealt to the bucket's spans, whose totals say no
        // more of them than their sum.
        const truths = buckets.flatMap((bucket) => {
          const cells = cellsWithin(weeks, bucket);
          return used.map((cell) => cells[cell] ?? 0);
        });
        const unknownsIn = (days: Days, cells: readonly number[]) =>
          buckets.flatMap(({ from, until }, at) =>
            from >= days.from && until <= days.until
              ? cells.map((cell) => at * used.length + used.indexOf(cell))
              : [],
          );
        const totalOf = ({ from, until }: Days) =>
          sum(spans.filter((span) => span.from >= from && span.until <= until).map(({ total }) => total));
        const runs = buckets.flatMap((first, from) =>
          buckets.slice(from + 1).map((last) => figuresOf(buckets, { from: first.until, until: last.until })),
        );
        // What `/summary` says beside each other: a time and the one before it, and months in a row.
        const trends = ['week', 'month'].flatMap((kind) =>
          weeks.flatMap((_cells, week) =>
            trendFacts(buckets, kind === 'week' ? 'week' : 'month', mondayOfWeek(week)),
          ),
        );
        compared += trends.length;
        const facts: Fact[] = [
          ...trends.map(({ days, row, count }) =>
            exactly(unknownsIn(days, cellsOf(shape, { row, column: TOTAL })), count),
          ),
          ...buckets.map((bucket) => exactly(unknownsIn(bucket, used), totalOf(bucket))),
          ...buckets.flatMap((bucket) =>
            bucket.table.map((spot) => {
              const of = unknownsIn(bucket, cellsOf(shape, spot));
              return 'shown' in spot.seen ? exactly(of, spot.seen.shown) : atLeast(of, 1);
            }),
          ),
          ...runs.flatMap(({ days, counts: figures }) =>
            figures.map((spot) => {
              const of = days ? unknownsIn(days, cellsOf(shape, spot)) : [];
              return 'shown' in spot.sum ? exactly(of, spot.sum.shown) : atLeast(of, spot.sum.atLeast);
            }),
          ),
        ];
        for (const { of, least, most } of facts) {
          expect(sumOf(truths, of)).toBeGreaterThanOrEqual(least);
          expect(sumOf(truths, of)).toBeLessThanOrEqual(most);
        }
        withReader(truths, facts, (reader) => {
          for (const bucket of buckets) {
            for (const spot of bucket.table) {
              if ('shown' in spot.seen) continue;
              attacked++;
              const of = unknownsIn(bucket, cellsOf(shape, spot));
              const threshold = thresholdOf(spot.row, spot.column);
              const truth = sumOf(truths, of);
              const values = reader.valuesOf(of, threshold);
              expect(values.length, JSON.stringify({ spot, values, buckets })).toBe(threshold);
              const great = Math.max(threshold, truth);
              expect(reader.valuesOf(of, 1, great), JSON.stringify({ spot })).toEqual([great]);
            }
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(attacked).toBeGreaterThan(300);
    expect(compared).toBeGreaterThan(300);
  }, 60_000);

  it('is attacked by a reader who subtracts one report from the next', () => {
    const shape: SmallTable = { rows: ['r1', 'r2'], columns: ['c2'], rowGroups: [], columnGroups: [] };
    const [before, since] = [
      [20, 0, 0, 30],
      [2, 0, 0, 9],
    ];
    // What would happen if all weeks so far were counted anew each week: two tables that are safe one by one.
    const facts = [before, before.map((count, cell) => count + (since[cell] ?? 0))].flatMap((cells, report) =>
      suppress(tableOf(shape, cells), thresholdOf, diceFrom(report)).map((spot) => {
        const of = cellsOf(shape, spot).flatMap((cell) => (report === 0 ? [cell] : [cell, CELLS + cell]));
        return 'shown' in spot.seen ? exactly(of, spot.seen.shown) : atLeast(of, 1);
      }),
    );
    const cells = [...before, ...Array.from({ length: CELLS - before.length }, () => 0), ...since];
    const values = withReader(cells, facts, (reader) => reader.valuesOf([CELLS], 3));
    expect(values).toEqual([2]);
  });

  it('never says anything else of what was published once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const atLast = publish(history);
        for (let weeks = 0; weeks < history.weeks.length; weeks++) {
          const before = publish(history, weeks);
          expect(atLast.spans.slice(0, before.spans.length)).toEqual(before.spans);
          expect(atLast.buckets.slice(0, before.buckets.length)).toEqual(before.buckets);
        }
      }),
    );
  });

  it('counts each concern in one bucket at most, and every bucket in whole spans', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { spans, buckets } = publish(history);
        for (const [index, bucket] of buckets.entries()) {
          expect(bucket.from > (buckets[index - 1]?.until ?? '')).toBe(true);
          const within = spans.filter(({ from, until }) => from >= bucket.from && until <= bucket.until);
          expect(sum(within.map(({ total }) => total))).toBe(bucket.total);
          expect(sum(cellsWithin(history.weeks, bucket))).toBe(bucket.total);
          expect([within[0]?.from, within.at(-1)?.until]).toEqual([bucket.from, bucket.until]);
        }
      }),
    );
  });

  it('shows no small number of weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (numbers) => {
        const spans = spansOf(numbers.map((count, week) => ({ monday: mondayOfWeek(week), count })));
        for (const { total } of spans) expect(total === 0 || total >= 5).toBe(true);
        expect(sum(numbers) - sum(spans.map(({ total }) => total))).toBeLessThan(5);
      }),
    );
  });
});
