import type { Seen, Spot } from '../suppression/table.ts';
import type { Bucket } from './buckets.ts';
import type { Days } from './weeks.ts';

/** A sum of published numbers; of what was hidden in some bucket, that of the others, which is the least it can be. */
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
 * @param isWanted which sums are wanted; all of them when absent
 */
export function figuresOf(
  buckets: readonly Bucket[],
  { from, until }: Days,
  isWanted: (spot: Spot) => boolean = () => true,
): PeriodFigures {
  const within = buckets.filter((bucket) => bucket.until >= from && bucket.until <= until);
  const [first] = within;
  const last = within.at(-1);
  // By row, then by column: a key made of both would have to be written half a million times.
  const rows = new Map<string, Map<string, { shown: number; times: number }>>();
  for (const { table } of within) {
    for (const { row, column, seen } of table.filter(isWanted)) {
      const columns = known(rows, row, () => new Map<string, { shown: number; times: number }>());
      const spot = known(columns, column, () => ({ shown: 0, times: 0 }));
      if (!('shown' in seen)) continue;
      spot.shown += seen.shown;
      spot.times++;
    }
  }
  return {
    days: first && last && { from: first.from, until: last.until },
    counts: [...rows].flatMap(([row, columns]) =>
      [...columns].map(([column, { shown, times }]) => ({
        row,
        column,
        // What a bucket withholds is missing there, and as good as hidden.
        sum: times === within.length ? { shown } : { hidden: true as const, atLeast: shown },
      })),
    ),
  };
}

/** What stands under a key, made at its first use. */
function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** What part of a whole, in percent, from what is shown alone; undefined when that can't be said. */
export function percentOf(part: Seen | Sum | undefined, whole: Seen | Sum | undefined): number | undefined {
  if (!part || !whole || !('shown' in part) || !('shown' in whole) || whole.shown === 0) return undefined;
  return (100 * part.shown) / whole.shown;
}
