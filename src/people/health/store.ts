import { and, count, eq, gt, inArray, isNull, lte, sum } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concernCounts, concerns, deliveries, outbox } from '../../db/schema.ts';
import type { ConcernScope } from '../permissions.ts';
import { WAITING } from './rules.ts';

export type DeliveryOutcome = (typeof deliveries.$inferSelect)['outcome'];

/** Counts over what waits: no id, no word of any concern or letter leaves this file. */
export interface HealthStore {
  /** Concerns that have waited for a word since that day or longer. @param since YYYY-MM-DD, that day included */
  waitingSince(since: string): { scope: ConcernScope; count: number }[];
  /** The scopes in which any concern waits. */
  waitingScopes(): ConcernScope[];
  lettersWaiting(): number;
  /** Letters by how they ended. @param after YYYY-MM-DD, that day excluded */
  deliveriesAfter(after: string): { outcome: DeliveryOutcome; count: number }[];
}

export function createHealthStore(database: Database): HealthStore {
  const { queries } = database;

  function waitingScopes(): ConcernScope[] {
    return queries
      .selectDistinct({
        place: concernCounts.place,
        audience: concernCounts.audience,
        passed: concernCounts.passed,
      })
      .from(concernCounts)
      .where(
        and(
          inArray(concernCounts.status, [...WAITING]),
          eq(concernCounts.merged, false),
          gt(concernCounts.count, 0),
        ),
      )
      .all()
      .map(({ place, audience, passed }) => ({
        place,
        passed,
        // Copied from concerns by triggers, so it is one of theirs.
        audience: audience as ConcernScope['audience'],
      }));
  }

  return {
    waitingSince: (since) => {
      // Places are named so that the queue's index answers each by a look-up.
      const places = [...new Set(waitingScopes().map(({ place }) => place))];
      const { place, audience, passed } = concerns;
      return queries
        .select({ place, audience, passed, count: count() })
        .from(concerns)
        .where(
          and(
            inArray(place, places),
            inArray(concerns.status, [...WAITING]),
            lte(concerns.waitsSince, since),
            isNull(concerns.mergedInto),
          ),
        )
        .groupBy(place, audience, passed)
        .all()
        .map(({ count: waiting, ...scope }) => ({ scope, count: waiting }));
    },
    waitingScopes,
    lettersWaiting: () => queries.select({ count: count() }).from(outbox).get()?.count ?? 0,
    deliveriesAfter: (after) =>
      queries
        .select({ outcome: deliveries.outcome, count: sum(deliveries.count).mapWith(Number) })
        .from(deliveries)
        .where(gt(deliveries.day, after))
        .groupBy(deliveries.outcome)
        .all(),
  };
}
