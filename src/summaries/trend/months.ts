import { monthOf } from '../../jobs/calendar.ts';
import { TOTAL } from '../suppression/table.ts';
import type { Bucket } from '../time/buckets.ts';
import { figuresOf, type PeriodFigures } from '../time/periods.ts';
import { periodAround, type Days } from '../time/weeks.ts';

/** What was published of a month: how many in all, and from each place. */
export interface Month {
  /** Its first day. */
  anchor: string;
  figures: PeriodFigures & { days: Days };
}

/** As far as anybody looks back. */
const MOST = 12;

/**
 * The last months in which something was published, oldest first, as `/summary` shows each of them. The one in the midst of which
 * counting began is left out: what it brought is no measure of the next.
 * @param buckets oldest first
 * @param until the last day that is looked at, YYYY-MM-DD
 */
export function monthsOf(buckets: readonly Bucket[], until: string): Month[] {
  const ended = new Set(
    buckets.filter((bucket) => bucket.until <= until).map((bucket) => monthOf(bucket.until)),
  );
  return [...ended].slice(-MOST).flatMap((month) => {
    const anchor = `${month}-01`;
    const period = periodAround('month', anchor);
    const { days, counts } = figuresOf(buckets, period, ({ column }) => column === TOTAL);
    return days && isWhole(days, period) ? [{ anchor, figures: { days, counts } }] : [];
  });
}

/** Buckets follow each other without a gap: only that with which counting began can leave out a period's first days. */
export const isWhole = (covered: Days, period: Days): boolean => covered.from <= period.from;
