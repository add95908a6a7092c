import { addDays } from '../jobs/calendar.ts';
import type { PublishedFigures } from './figures/published.ts';
import type { PublicFigures } from './figures/store.ts';
import type { Request } from './request.ts';
import { figuresOf, type PeriodFigures } from './time/periods.ts';
import type { Month } from './trend/months.ts';
import type { Earlier } from './trend/rules.ts';
import { periodAround, type Days } from './time/weeks.ts';

/** All that is published of a period, for whatever shows it. */
export interface SummaryView extends Request {
  /** The same kind of period before and after, by a day within it; undefined where there is nothing. */
  before: string | undefined;
  after: string | undefined;
  /** The last day of which anything is published. */
  latest: string | undefined;
  figures: PeriodFigures;
  /** How they were answered, of the weeks whose concerns have had their time; of the whole alone. */
  answering: PeriodFigures;
  /** Whether buckets of the period are left out of that, of which nothing can be told. */
  answeringHasGaps: boolean;
  /** What was published of the same kind of period before, to compare it with; undefined where there is nothing. */
  earlier: Earlier | undefined;
  /** The last months up to the end of this period. */
  months: readonly Month[];
  /** Dialogues and promises, which are public. */
  held: PublicFigures;
}

/** The last day of which anything is published, YYYY-MM-DD; undefined when nothing is. */
export const lastDay = (store: PublishedFigures): string | undefined => store.buckets().at(-1)?.until;

/** A view in which something is published. */
export type FullView = SummaryView & { figures: { days: Days } };

export const isFull = (view: SummaryView): view is FullView => view.figures.days !== undefined;

/** @param today the local day */
export function viewOf(store: PublishedFigures, request: Request, today: string): SummaryView {
  const days = periodAround(request.kind, request.anchor);
  const buckets = store.buckets();
  const first = buckets[0]?.from;
  const before = addDays(days.from, -1);
  const after = addDays(days.until, 1);
  const isAll = request.kind === 'all';
  const hasBefore = !isAll && first !== undefined && before >= first;
  const period = periodAround(request.kind, before);
  return {
    ...request,
    before: hasBefore ? before : undefined,
    after: isAll || after > today ? undefined : after,
    latest: buckets.at(-1)?.until,
    figures: store.within(days),
    ...answeringOf(store, days),
    earlier: hasBefore ? { period, figures: store.within(period) } : undefined,
    months: store.months(days),
    held: store.publicFigures(days),
  };
}

/** A bucket whose answers were withheld says nothing; as a part of a sum it would hide all of it. */
function answeringOf(store: PublishedFigures, days: Days) {
  const all = store.answering().filter(({ until }) => until >= days.from && until <= days.until);
  const told = all.filter(({ table }) => table.length > 0);
  return { answering: figuresOf(told, days), answeringHasGaps: told.length < all.length };
}
