import { and, eq, gte, inArray, isNull, lte, sql, sum } from 'drizzle-orm';
import { WAITING } from '../../concerns/status.ts';
import type { Database } from '../../db/open.ts';
import { concerns, deliveries, outbox } from '../../db/schema.ts';
import type { ConcernScope } from '../permissions.ts';
import type { HealthFigures } from './figures.ts';

export interface HealthStore {
  /** How many open concerns of each scope in a place have waited for a word since this day or longer. @param day YYYY-MM-DD */
  waitingSince(place: string, day: string): (ConcernScope & { count: number })[];
  letters(): number;
  /** How sending ended, from this day on. */
  deliveriesSince(day: string): HealthFigures['deliveries'];
}

export function createHealthStore({ queries }: Database): HealthStore {
  return {
    waitingSince: (place, day) =>
      queries
        .select({
          place: concerns.place,
          audience: concerns.audience,
          passed: concerns.passed,
          count: sql<number>`count(*)`,
        })
        .from(concerns)
        .where(
          and(
            isNull(concerns.mergedInto),
            eq(concerns.place, place),
            inArray(concerns.status, WAITING),
            lte(concerns.waitsSince, day),
          ),
        )
        .groupBy(concerns.audience, concerns.passed)
        .all(),
    letters: () =>
      queries
        .select({ count: sql<number>`count(*)` })
        .from(outbox)
        .get()?.count ?? 0,
    deliveriesSince: (day) => {
      const counts: HealthFigures['deliveries'] = { delivered: 0, blocked: 0, failed: 0, doubtful: 0 };
      const rows = queries
        .select({ outcome: deliveries.outcome, count: sum(deliveries.count).mapWith(Number) })
        .from(deliveries)
        .where(gte(deliveries.day, day))
        .groupBy(deliveries.outcome)
        .all();
      for (const { outcome, count } of rows) counts[outcome] = count;
      return counts;
    },
  };
}
