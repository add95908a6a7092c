import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { dialogueQuestions, dialogueVotes } from '../../db/schema.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import { questionContext } from '../contexts.ts';

export interface AskedQuestion {
  id: RecordId;
  words: string;
  votes: number;
  hidden: boolean;
}

/** Questions that are asked ahead, of whom nobody knows, and votes for them and for topics. */
export interface QuestionStore {
  /** Kept without who asked. @param id drawn beforehand, so that sending twice asks once */
  ask(dialogueId: RecordId, id: RecordId, words: string): void;
  /** Those with the most votes first. */
  list(dialogueId: RecordId): AskedQuestion[];
  /** How many there are that everybody sees. */
  count(dialogueId: RecordId): number;
  /** Whether a host took it off the list; undefined when there is no such question. */
  isHidden(id: RecordId): boolean | undefined;
  setHidden(id: RecordId, hidden: boolean): void;
  /**
   * One vote a person, given or taken back. Told which, rather than to change it: a tap may be delivered again after a crash.
   * @param about a topic or a question of this dialogue
   */
  setVote(dialogueId: RecordId, about: RecordId, chatId: number, wanted: boolean): void;
  /** How many voted for each topic and question, by hex id. */
  votes(dialogueId: RecordId): Map<string, number>;
  /** What this chat voted for, by hex id. */
  votesOf(dialogueId: RecordId, chatId: number): Set<string>;
}

export function createQuestionStore(database: Database, room: StrongRoom): QuestionStore {
  const { queries } = database;
  const voterOf = (dialogueId: RecordId, chatId: number) => room.pseudonym('vote', chatId, dialogueId);

  function votes(dialogueId: RecordId): Map<string, number> {
    const rows = queries
      .select({ about: dialogueVotes.about, count: sql<number>`count(*)` })
      .from(dialogueVotes)
      .where(eq(dialogueVotes.dialogueId, dialogueId))
      .groupBy(dialogueVotes.about)
      .all();
    return new Map(rows.map(({ about, count }) => [about.toString('hex'), count]));
  }

  return {
    ask: (dialogueId, id, words) => {
      const { wrappedKey, body } = room.sealWords(words, questionContext(id));
      queries
        .insert(dialogueQuestions)
        .values({ id, dialogueId, wrappedKey, body })
        .onConflictDoNothing()
        .run();
      database.settle();
    },
    list: (dialogueId) => {
      const counts = votes(dialogueId);
      return queries
        .select()
        .from(dialogueQuestions)
        .where(eq(dialogueQuestions.dialogueId, dialogueId))
        .all()
        .map((row) => ({
          id: asRecordId(row.id),
          words: room.openWords(row, questionContext(row.id)),
          votes: counts.get(row.id.toString('hex')) ?? 0,
          hidden: row.hidden,
        }))
        .toSorted((left, right) => right.votes - left.votes || left.id.compare(right.id));
    },
    count: (dialogueId) =>
      queries
        .select({ count: sql<number>`count(*)` })
        .from(dialogueQuestions)
        .where(and(eq(dialogueQuestions.dialogueId, dialogueId), eq(dialogueQuestions.hidden, false)))
        .get()?.count ?? 0,
    isHidden: (id) =>
      queries
        .select({ hidden: dialogueQuestions.hidden })
        .from(dialogueQuestions)
        .where(eq(dialogueQuestions.id, id))
        .get()?.hidden,
    setHidden: (id, hidden) =>
      void queries.update(dialogueQuestions).set({ hidden }).where(eq(dialogueQuestions.id, id)).run(),
    setVote: (dialogueId, about, chatId, wanted) => {
      const voter = voterOf(dialogueId, chatId);
      const vote = and(
        eq(dialogueVotes.dialogueId, dialogueId),
        eq(dialogueVotes.about, about),
        eq(dialogueVotes.voter, voter),
      );
      if (wanted)
        queries.insert(dialogueVotes).values({ dialogueId, about, voter }).onConflictDoNothing().run();
      else queries.delete(dialogueVotes).where(vote).run();
      database.settle();
    },
    votes,
    votesOf: (dialogueId, chatId) =>
      new Set(
        queries
          .select({ about: dialogueVotes.about })
          .from(dialogueVotes)
          .where(
            and(
              eq(dialogueVotes.dialogueId, dialogueId),
              eq(dialogueVotes.voter, voterOf(dialogueId, chatId)),
            ),
          )
          .all()
          .map(({ about }) => about.toString('hex')),
      ),
  };
}
