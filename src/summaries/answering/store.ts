import { and, asc, between, eq, isNull, lte, notExists, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concerns, summaryAnswers, summaryBuckets, threadEntries } from '../../db/schema.ts';
import type { Published } from '../suppression/table.ts';
import type { Bucket } from '../time/buckets.ts';
import type { Span } from '../time/spans.ts';
import type { Days } from '../time/weeks.ts';
import type { Alike } from './rules.ts';

/** How concerns were answered, as it is and as it was published. Days are local, YYYY-MM-DD. */
export interface AnsweringStore {
  /** Published buckets that ended by this day and of which this is not published yet, oldest first. */
  due(ended: string): Span[];
  /** The concerns of these days by what has become of them. */
  alike(days: Days): Alike[];
  /** Whether the thread of a closed concern of these days is erased already, and with it when it was answered. */
  hasForgotten(days: Days): boolean;
  /** Kept for ever as it is. @param from the bucket's first day */
  keep(from: string, published: Published): void;
  /** All that was published, oldest first. @param after only what begins later than this day */
  published(after?: string): Bucket[];
}

export function createAnsweringStore({ queries }: Database): AnsweringStore {
  const first = sql<string | null>`(
    select min(${threadEntries.day}) from ${threadEntries}
    where ${threadEntries.concernId} = ${concerns.id} and ${threadEntries.author} = 'leader'
  )`;
  return {
    due: (ended) =>
      queries
        .select({ from: summaryBuckets.from, until: summaryBuckets.until, total: summaryBuckets.total })
        .from(summaryBuckets)
        .leftJoin(summaryAnswers, eq(summaryAnswers.from, summaryBuckets.from))
        .where(and(lte(summaryBuckets.until, ended), isNull(summaryAnswers.from)))
        .orderBy(asc(summaryBuckets.from))
        .all(),
    alike: ({ from, until }) => {
      const waited = sql<number | null>`julianday(${first}) - julianday(${concerns.day})`;
      return queries
        .select({ status: concerns.status, helped: concerns.helped, waited, count: sql<number>`count(*)` })
        .from(concerns)
        .where(between(concerns.day, from, until))
        .groupBy(concerns.status, concerns.helped, waited)
        .all();
    },
    hasForgotten: ({ from, until }) => {
      const thread = queries
        .select({ one: sql`1` })
        .from(threadEntries)
        .where(eq(threadEntries.concernId, concerns.id));
      const forgotten = and(
        between(concerns.day, from, until),
        eq(concerns.status, 'closed'),
        notExists(thread),
      );
      return (
        queries
          .select({ one: sql`1` })
          .from(concerns)
          .where(forgotten)
          .limit(1)
          .get() !== undefined
      );
    },
    keep: (from, published) =>
      void queries.insert(summaryAnswers).values({ from, published }).onConflictDoNothing().run(),
    published: (after = '') =>
      queries
        .select({
          from: summaryBuckets.from,
          until: summaryBuckets.until,
          total: summaryBuckets.total,
          table: summaryAnswers.published,
        })
        .from(summaryAnswers)
        .innerJoin(summaryBuckets, eq(summaryBuckets.from, summaryAnswers.from))
        .where(sql`${summaryAnswers.from} > ${after}`)
        .orderBy(asc(summaryAnswers.from))
        .all(),
  };
}
