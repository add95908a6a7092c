import { and, asc, between, eq, gt, gte, isNotNull, lt, min, ne, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import {
  afterDialogues,
  commitments,
  concerns,
  dialogues,
  feedback,
  summaryBuckets,
} from '../../db/schema.ts';
import { CHECK_IN_MARGIN, FEEDBACK_TAKEN_FOR } from '../../dialogues/after/rules.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import { ENOUGH_ANSWERS, SMALL } from '../suppression/thresholds.ts';
import { feltOf, type Felt } from '../held/felt.ts';
import type { Bucket } from '../time/buckets.ts';
import type { Days } from '../time/weeks.ts';

/** What was held and promised within some days: public already, and so never hidden. */
export interface PublicFigures {
  /** Dialogues whose outcome was published. */
  dialogues: number;
  /**
   * Who came to them, as their hosts counted, or by the code where they did not: to those where so many came that nobody is known
   * by it (promise P5).
   */
  attended: number;
  /** How women found them. */
  felt: Felt;
  kept: number;
  open: number;
  broken: number;
}

/** Counts of concerns as they are, and what was published of them. Days are local, YYYY-MM-DD. */
export interface FiguresStore {
  /** The day of the first concern. */
  firstDay(): string | undefined;
  /** How many were sent on each day within these, but for what was set aside as spam. */
  perDay(days: Days): { day: string; count: number }[];
  /** The same by place and category. */
  byPlaceAndCategory(days: Days): { place: string; category: string; count: number }[];
  /** All that was published, oldest first. @param after only what begins later than this day */
  buckets(after?: string): Bucket[];
  /** Kept for ever as it is. */
  keep(bucket: Bucket): void;
  publicFigures(days: Days): PublicFigures;
}

const answers = sql<number>`sum(${feedback.count})`;
const endsAt = sql<number>`${dialogues.startsAt} + ${dialogues.minutes}`;

export function createFiguresStore({ queries }: Database, clock: Clock): FiguresStore {
  const within = ({ from, until }: Days) =>
    and(between(concerns.day, from, until), ne(concerns.status, 'quarantined'));
  return {
    firstDay: () =>
      queries
        .select({ day: min(concerns.day) })
        .from(concerns)
        .get()?.day ?? undefined,
    perDay: (days) =>
      queries
        .select({ day: concerns.day, count: sql<number>`count(*)` })
        .from(concerns)
        .where(within(days))
        .groupBy(concerns.day)
        .all(),
    byPlaceAndCategory: (days) =>
      queries
        .select({ place: concerns.place, category: concerns.category, count: sql<number>`count(*)` })
        .from(concerns)
        .where(within(days))
        .groupBy(concerns.place, concerns.category)
        .all(),
    buckets: (after = '') =>
      queries
        .select()
        .from(summaryBuckets)
        .where(gt(summaryBuckets.from, after))
        .orderBy(asc(summaryBuckets.from))
        .all()
        .map(({ published, ...bucket }) => ({ ...bucket, table: published })),
    keep: ({ table, ...bucket }) =>
      void queries
        .insert(summaryBuckets)
        .values({ ...bucket, published: table })
        .onConflictDoNothing()
        .run(),
    publicFigures: (days) => {
      const published = and(
        isNotNull(afterDialogues.publishedOn),
        between(afterDialogues.publishedOn, days.from, days.until),
      );
      const now = minutesOf(clock());
      // What may still change would tell, looked at twice, what one woman did: who checks in, who answers.
      const came = sql`coalesce(${afterDialogues.attended}, iif(${endsAt} + ${CHECK_IN_MARGIN} < ${now}, ${afterDialogues.checkedIn}, 0))`;
      const held = queries
        .select({
          dialogues: sql<number>`count(*)`,
          // Each addend is nought or no small number, so that no difference of two sums is a small number of people.
          attended: sql<number>`coalesce(sum(${came}) filter (where ${came} >= ${SMALL}), 0)`,
        })
        .from(afterDialogues)
        .innerJoin(dialogues, eq(dialogues.id, afterDialogues.dialogueId))
        .where(published)
        .get();
      const states = queries
        .select({ state: commitments.state, count: sql<number>`count(*)` })
        .from(commitments)
        .innerJoin(afterDialogues, eq(afterDialogues.dialogueId, commitments.dialogueId))
        .where(published)
        .groupBy(commitments.state)
        .all();
      const answered = queries
        .select({
          question: feedback.question,
          isMost: sql<number>`4 * sum(${feedback.count}) filter (where ${feedback.answer} = 'yes') >= 3 * ${answers}`,
          dialogueId: feedback.dialogueId,
        })
        .from(feedback)
        .innerJoin(afterDialogues, eq(afterDialogues.dialogueId, feedback.dialogueId))
        .innerJoin(dialogues, eq(dialogues.id, feedback.dialogueId))
        .where(and(published, lt(sql`${endsAt} + ${FEEDBACK_TAKEN_FOR}`, now)))
        .groupBy(feedback.dialogueId, feedback.question)
        .having(gte(answers, ENOUGH_ANSWERS))
        .all();
      const count = (state: string) => states.find((row) => row.state === state)?.count ?? 0;
      return {
        dialogues: held?.dialogues ?? 0,
        attended: held?.attended ?? 0,
        felt: feltOf(answered.map((row) => ({ ...row, isMost: row.isMost === 1 }))),
        kept: count('kept'),
        open: count('planned') + count('under_way'),
        broken: count('broken'),
      };
    },
  };
}
