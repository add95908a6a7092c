import { categories, PLACE_CODES } from '../../concerns/catalogue.ts';
import { addDays } from '../../jobs/calendar.ts';
import { AREA_GROUPS, PLACE_GROUPS } from '../suppression/merge.ts';
import { crossTable, type Table } from '../suppression/table.ts';
import { placesByCategories } from '../suppression/thresholds.ts';
import { nextBucket } from '../time/buckets.ts';
import { spansOf } from '../time/spans.ts';
import { closedWeeks, mondayOf, type Days } from '../time/weeks.ts';
import type { FiguresStore } from '../figures/store.ts';

const CATEGORIES = categories.map(({ key }) => key);

/**
 * Publishes the weeks that are closed and enough, as far as they are not published yet. What is published stays as it is:
 * a concern that is withdrawn or set aside later changes no number that somebody may have seen.
 * @param today the local day, YYYY-MM-DD
 * @param dice from nought up to one, not to be foreseen: thrown once for what is then kept for ever
 */
export function closeWeeks(store: FiguresStore, today: string, dice: () => number): void {
  for (;;) {
    const last = store.buckets().at(-1);
    const first = last ? addDays(last.until, 1) : store.firstDay();
    if (first === undefined) return;
    const mondays = closedWeeks(first, today);
    const [begin] = mondays;
    const end = mondays.at(-1);
    if (begin === undefined || end === undefined) return;
    const perDay = store.perDay({ from: begin, until: addDays(end, 6) });
    const weeks = mondays.map((monday) => ({
      monday,
      count: perDay.reduce((sum, { day, count }) => (mondayOf(day) === monday ? sum + count : sum), 0),
    }));
    const bucket = nextBucket(
      spansOf(weeks),
      (days) => tableOf(store, days),
      placesByCategories(AREA_GROUPS),
      dice,
    );
    if (!bucket) return;
    store.keep(bucket);
  }
}

function tableOf(store: FiguresStore, days: Days): Table {
  const counts = new Map(
    store
      .byPlaceAndCategory(days)
      .map(({ place, category, count }) => [`${place}/${category}`, count] as const),
  );
  return crossTable(PLACE_CODES, CATEGORIES, (place, category) => counts.get(`${place}/${category}`) ?? 0, {
    rows: PLACE_GROUPS,
    columns: AREA_GROUPS,
  });
}
