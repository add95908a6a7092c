import { suppressBelowTotal } from '../suppression/suppress.ts';
import type { Published, Table, ThresholdOf } from '../suppression/table.ts';
import type { Span } from './spans.ts';
import type { Days } from './weeks.ts';

/** Whole spans in a row whose concerns are published once, in one table, and never again in another. */
export interface Bucket extends Span {
  table: Published;
}

/** From so many concerns on a table says something: with fewer nearly all of it would be hidden, in every longer period too. */
export const ENOUGH = 200;

/**
 * The bucket that begins with the first span, as soon as there is one: the shortest run of spans with enough concerns whose table
 * can be published under its total. To be kept for ever as it is, whatever becomes of the concerns in it.
 * @param spans in a row, oldest first: those after the bucket before
 */
export function nextBucket(
  spans: readonly Span[],
  tableOf: (days: Days) => Table,
  thresholdOf: ThresholdOf,
  dice: () => number,
  enough = ENOUGH,
): Bucket | undefined {
  const [first] = spans;
  let total = 0;
  for (const span of spans) {
    total += span.total;
    if (!first || total < enough) continue;
    const days = { from: first.from, until: span.until };
    const table = suppressBelowTotal(tableOf(days), thresholdOf, dice);
    if (table) return { ...days, total, table };
  }
  return undefined;
}
