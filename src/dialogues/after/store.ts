import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import {
  afterDialogues,
  commitments,
  dialogues,
  feedback,
  feedbackLines,
  outcomes,
} from '../../db/schema.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import type { Locale } from '../../telegram/locale.ts';
import { lineContext } from '../contexts.ts';
import {
  outcomeOf,
  type Aftermath,
  type Commitment,
  type CommitmentState,
  type FeedbackAnswer,
  type FeedbackQuestion,
} from './outcome.ts';

/** What came of dialogues. Days are YYYY-MM-DD, local. */
export interface AfterStore {
  read(dialogueId: RecordId): Aftermath;
  setOutcome(dialogueId: RecordId, locale: Locale, words: string): void;
  setAttended(dialogueId: RecordId, place: string, attended: number): void;
  setCheckInCode(dialogueId: RecordId, place: string, code: string): void;
  checkIn(dialogueId: RecordId): void;
  markAsked(dialogueId: RecordId, place: string, times: number): void;
  /** @returns false when it was published already */
  publish(dialogueId: RecordId, place: string, day: string): boolean;
  /** @param id drawn beforehand, so that adding twice adds once */
  addCommitment(commitment: Omit<Commitment, 'state' | 'reason'>): void;
  commitment(id: RecordId): Commitment | undefined;
  setCommitment(id: RecordId, state: CommitmentState, reason: string | undefined): void;
  removeCommitment(id: RecordId): void;
  /** Those of published dialogues that have fallen due and that nobody was asked about. */
  commitmentsDue(day: string): Commitment[];
  markCommitmentAsked(id: RecordId): void;
  /** Open dialogues that ended within these minutes and of which nothing is published. */
  unpublishedEnded(from: number, to: number): RecordId[];
  /** Published ones of a place, the newest first. */
  published(place: string): RecordId[];
  publishedPlaces(): Map<string, number>;
  addFeedback(dialogueId: RecordId, question: FeedbackQuestion, answer: FeedbackAnswer): void;
  feedbackOf(dialogueId: RecordId): Map<`${FeedbackQuestion}/${FeedbackAnswer}`, number>;
  addLine(dialogueId: RecordId, id: RecordId, words: string): void;
  lines(dialogueId: RecordId): string[];
  lineCount(dialogueId: RecordId): number;
  /** Forgets lines about dialogues that ended before this minute. */
  forgetLinesBefore(minute: number): void;
}

export function createAfterStore(database: Database, room: StrongRoom): AfterStore {
  const { queries } = database;

  function put(
    dialogueId: RecordId,
    place: string,
    values: Partial<typeof afterDialogues.$inferInsert>,
  ): void {
    queries
      .insert(afterDialogues)
      .values({ dialogueId, place, ...values })
      .onConflictDoUpdate({ target: afterDialogues.dialogueId, set: values })
      .run();
  }

  const toCommitment = (row: typeof commitments.$inferSelect): Commitment => ({
    ...row,
    id: asRecordId(row.id),
    dialogueId: asRecordId(row.dialogueId),
    reason: row.reason ?? undefined,
  });

  return {
    read: (dialogueId) => {
      const texts = queries.select().from(outcomes).where(eq(outcomes.dialogueId, dialogueId)).all();
      const row = queries
        .select()
        .from(afterDialogues)
        .where(eq(afterDialogues.dialogueId, dialogueId))
        .get();
      return {
        ...outcomeOf(texts),
        commitments: queries
          .select()
          .from(commitments)
          .where(eq(commitments.dialogueId, dialogueId))
          .orderBy(asc(commitments.position))
          .all()
          .map(toCommitment),
        publishedOn: row?.publishedOn ?? undefined,
        attended: row?.attended ?? undefined,
        checkInCode: row?.checkInCode ?? undefined,
        checkedIn: row?.checkedIn ?? 0,
        asked: row?.asked ?? 0,
      };
    },
    setOutcome: (dialogueId, locale, words) =>
      database.transaction(() => {
        const first = queries.select().from(outcomes).where(eq(outcomes.dialogueId, dialogueId)).get();
        queries
          .insert(outcomes)
          .values({ dialogueId, locale, words, original: first === undefined })
          .onConflictDoUpdate({ target: [outcomes.dialogueId, outcomes.locale], set: { words } })
          .run();
      }),
    setAttended: (dialogueId, place, attended) => put(dialogueId, place, { attended }),
    setCheckInCode: (dialogueId, place, code) => put(dialogueId, place, { checkInCode: code }),
    checkIn: (dialogueId) =>
      void queries
        .update(afterDialogues)
        .set({ checkedIn: sql`${afterDialogues.checkedIn} + 1` })
        .where(eq(afterDialogues.dialogueId, dialogueId))
        .run(),
    markAsked: (dialogueId, place, asked) => put(dialogueId, place, { asked }),
    publish: (dialogueId, place, day) =>
      database.transaction(() => {
        put(dialogueId, place, { place });
        const open = and(eq(afterDialogues.dialogueId, dialogueId), isNull(afterDialogues.publishedOn));
        return queries.update(afterDialogues).set({ publishedOn: day }).where(open).run().changes > 0;
      }),
    addCommitment: (commitment) =>
      database.transaction(() => {
        const last = queries
          .select({ position: sql<number>`coalesce(max(${commitments.position}), 0)` })
          .from(commitments)
          .where(eq(commitments.dialogueId, commitment.dialogueId))
          .get();
        queries
          .insert(commitments)
          .values({ ...commitment, position: (last?.position ?? 0) + 1, state: 'planned' })
          .onConflictDoNothing()
          .run();
      }),
    commitment: (id) => {
      const row = queries.select().from(commitments).where(eq(commitments.id, id)).get();
      return row && toCommitment(row);
    },
    setCommitment: (id, state, reason) =>
      void queries
        .update(commitments)
        .set({ state, reason: reason ?? null })
        .where(eq(commitments.id, id))
        .run(),
    removeCommitment: (id) => void queries.delete(commitments).where(eq(commitments.id, id)).run(),
    commitmentsDue: (day) =>
      queries
        .select({ commitment: commitments })
        .from(commitments)
        .innerJoin(afterDialogues, eq(afterDialogues.dialogueId, commitments.dialogueId))
        .where(
          and(
            inArray(commitments.state, ['planned', 'under_way']),
            lte(commitments.dueOn, day),
            eq(commitments.asked, false),
            isNotNull(afterDialogues.publishedOn),
          ),
        )
        .all()
        .map(({ commitment }) => toCommitment(commitment)),
    markCommitmentAsked: (id) =>
      void queries.update(commitments).set({ asked: true }).where(eq(commitments.id, id)).run(),
    unpublishedEnded: (from, to) =>
      queries
        .select({ id: dialogues.id })
        .from(dialogues)
        .leftJoin(afterDialogues, eq(afterDialogues.dialogueId, dialogues.id))
        .where(
          and(
            eq(dialogues.state, 'open'),
            sql`${dialogues.startsAt} between ${from} and ${to}`,
            isNull(afterDialogues.publishedOn),
          ),
        )
        .all()
        .map(({ id }) => asRecordId(id)),
    published: (place) =>
      queries
        .select({ id: afterDialogues.dialogueId })
        .from(afterDialogues)
        .where(and(eq(afterDialogues.place, place), isNotNull(afterDialogues.publishedOn)))
        .orderBy(desc(afterDialogues.publishedOn), asc(afterDialogues.dialogueId))
        .all()
        .map(({ id }) => asRecordId(id)),
    publishedPlaces: () =>
      new Map(
        queries
          .select({ place: afterDialogues.place, count: sql<number>`count(*)` })
          .from(afterDialogues)
          .where(isNotNull(afterDialogues.publishedOn))
          .groupBy(afterDialogues.place)
          .all()
          .map(({ place, count }) => [place, count]),
      ),
    addFeedback: (dialogueId, question, answer) =>
      void queries
        .insert(feedback)
        .values({ dialogueId, question, answer, count: 1 })
        .onConflictDoUpdate({
          target: [feedback.dialogueId, feedback.question, feedback.answer],
          set: { count: sql`${feedback.count} + 1` },
        })
        .run(),
    feedbackOf: (dialogueId) =>
      new Map(
        queries
          .select()
          .from(feedback)
          .where(eq(feedback.dialogueId, dialogueId))
          .all()
          .map(({ question, answer, count }) => [`${question}/${answer}` as const, count]),
      ),
    addLine: (dialogueId, id, words) => {
      const sealed = room.sealWords(words, lineContext(id));
      queries
        .insert(feedbackLines)
        .values({ id, dialogueId, ...sealed })
        .onConflictDoNothing()
        .run();
      database.settle();
    },
    lines: (dialogueId) =>
      queries
        .select()
        .from(feedbackLines)
        .where(eq(feedbackLines.dialogueId, dialogueId))
        .all()
        .map((row) => room.openWords(row, lineContext(row.id))),
    lineCount: (dialogueId) =>
      queries
        .select({ count: sql<number>`count(*)` })
        .from(feedbackLines)
        .where(eq(feedbackLines.dialogueId, dialogueId))
        .get()?.count ?? 0,
    forgetLinesBefore: (minute) => {
      const past = queries
        .select({ id: dialogues.id })
        .from(dialogues)
        .where(sql`${dialogues.startsAt} + ${dialogues.minutes} < ${minute}`);
      const { changes } = queries.delete(feedbackLines).where(inArray(feedbackLines.dialogueId, past)).run();
      if (changes > 0) database.settle();
    },
  };
}
