import { addDays } from '../../jobs/calendar.ts';
import { suppressBelowTotal } from '../suppression/suppress.ts';
import { TOTAL } from '../suppression/table.ts';
import { answeringTable, answeringThreshold, GIVEN_DAYS } from './rules.ts';
import type { AnsweringStore } from './store.ts';

/**
 * Publishes how concerns were answered, of each bucket once, when its last concern has had its time. Hidden in a table of its
 * own: of the table by places and topics it shares nothing but the total.
 * @param today the local day, YYYY-MM-DD
 * @param dice as for `closeWeeks`
 */
export function closeAnswering(store: AnsweringStore, today: string, dice: () => number): void {
  for (const { from, until, total } of store.due(addDays(today, -GIVEN_DAYS - 1))) {
    // Where so few write that a bucket took months, it can't be told any more who had an answer: nothing is better than wrong.
    if (store.hasForgotten({ from, until })) {
      store.keep(from, []);
      continue;
    }
    const table = answeringTable(store.alike({ from, until }), total);
    // When nothing can be shown below this total, nothing is said, for ever. Nor is the crossing of the two questions: it is
    // reckoned with, and nobody has asked for it.
    const published = suppressBelowTotal(table, answeringThreshold, dice) ?? [];
    store.keep(
      from,
      published.filter(({ row, column }) => row === TOTAL || column === TOTAL),
    );
  }
}
