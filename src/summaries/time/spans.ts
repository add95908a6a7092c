import { addDays } from '../../jobs/calendar.ts';
import { SMALL } from '../suppression/thresholds.ts';
import type { Days } from './weeks.ts';

/** How many concerns one closed week brought. */
export interface Week {
  monday: string;
  count: number;
}

/** Whole closed weeks in a row whose total is shown: nought, or no small number. */
export interface Span extends Days {
  total: number;
}

/**
 * Cuts weeks into spans, the finest that time is ever shown in: a week that brought a small number goes together with those
 * after it until they are enough. A span once cut never changes; what is not enough yet is left out.
 * @param weeks in a row, oldest first
 */
export function spansOf(weeks: readonly Week[]): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { monday, count } of weeks) {
    open = { from: open?.from ?? monday, until: addDays(monday, 6), total: (open?.total ?? 0) + count };
    if (open.total > 0 && open.total < SMALL) continue;
    spans.push(open);
    open = undefined;
  }
  return spans;
}
