import type { Seen, Spot } from '../suppression/table.ts';
import type { Bucket } from './buckets.ts';
import type { Days } from './weeks.ts';

/** A sum of published numbers: of what was hidden in some bucket no more is said than what the others show. */
export type Sum = { shown: number } | { hidden: true; atLeast: number };

/** What is published of a period: the days its buckets really cover, and sums over them. */
export interface PeriodFigures {
  /** Undefined when no bucket has been closed in the period. */
  days: Days | undefined;
  counts: readonly (Spot & { sum: Sum })[];
}

/**
 * Sums up the buckets that ended within a period. It is arithmetic on published numbers, which anybody could do, and so gives
 * nothing away.
 * @param buckets oldest first
 */
export function figuresOf(buckets: readonly Bucket[], { from, until }: Days): PeriodFigures {
  const within = buckets.filter((bucket) => bucket.until >= from && bucket.until <= until);
  const [first] = within;
  const last = within.at(-1);
  const spots = new Map<string, Spot & { shown: number[] }>();
  for (const { table } of within) {
    for (const { row, column, seen } of table) {
      const key = JSON.stringify([row, column]);
      const spot = spots.get(key) ?? { row, column, shown: [] };
      if ('shown' in seen) spot.shown.push(seen.shown);
      spots.set(key, spot);
    }
  }
  return {
    days: first && last && { from: first.from, until: last.until },
    counts: [...spots.values()].map(({ row, column, shown }) => {
      const sum = shown.reduce((all, count) => all + count, 0);
      return {
        row,
        column,
        // What a bucket withholds is missing there, and as good as hidden.
        sum: shown.length === within.length ? { shown: sum } : { hidden: true, atLeast: sum },
      };
    }),
  };
}

/** What part of a whole, in percent, from what is shown alone; undefined when that can't be said. */
export function percentOf(part: Seen | Sum | undefined, whole: Seen | Sum | undefined): number | undefined {
  if (!part || !whole || !('shown' in part) || !('shown' in whole) || whole.shown === 0) return undefined;
  return (100 * part.shown) / whole.shown;
}
