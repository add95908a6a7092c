import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concerns } from '../../db/schema.ts';
import type { ConcernScope } from '../../people/permissions.ts';

export interface WaitingStore {
  /**
   * The scopes in which something new has waited since one of these days.
   * @param after before the first day, YYYY-MM-DD
   * @param upTo the last day
   */
  scopesWaiting(places: readonly string[], after: string, upTo: string): ConcernScope[];
}

export function createWaitingStore({ queries }: Database): WaitingStore {
  const here = queries
    .selectDistinct({ place: concerns.place, audience: concerns.audience, passed: concerns.passed })
    .from(concerns)
    .where(
      and(
        isNull(concerns.mergedInto),
        eq(concerns.place, sql.placeholder('place')),
        eq(concerns.status, 'new'),
        gt(concerns.waitsSince, sql.placeholder('after')),
        lte(concerns.waitsSince, sql.placeholder('upTo')),
      ),
    )
    .prepare();
  return {
    scopesWaiting: (places, after, upTo) => places.flatMap((place) => here.all({ place, after, upTo })),
  };
}
