import { and, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concernLabels, concernNotes, concerns, threadEntries, topicConcerns } from '../../db/schema.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { ENDED } from '../status.ts';

/** How many concerns at once: a round must not keep the database, nor her, waiting. */
const BATCH = 500;

export interface ErasureStore {
  /** Erases at once what she said, all that was said about it, and the way back; only an anonymous count stays. */
  withdraw(id: RecordId): void;
  /**
   * Erases the words of concerns that were closed, or came into quarantine, on that day or before, of at most 500 in a call;
   * what they were about, how they ended and whether the answer helped survives as statistics.
   * @param day YYYY-MM-DD
   * @returns how many concerns lost their words
   */
  eraseClosed(day: string): number;
}

export function createErasureStore(database: Database): ErasureStore {
  const { queries } = database;

  /**
   * Words, notes, labels, the topics it stood behind, who took it on, and the code. What was merged into it stands for itself
   * again.
   */
  function eraseWords(ids: Buffer[]): void {
    for (const table of [threadEntries, concernNotes, concernLabels, topicConcerns]) {
      queries.delete(table).where(inArray(table.concernId, ids)).run();
    }
    queries
      .update(concerns)
      .set({ codeHash: null, claimedBy: null, claimedOn: null, closedOn: null, waitsSince: sql`day` })
      .where(inArray(concerns.id, ids))
      .run();
    // Those that were erased with it keep their place beneath it: merged or not is all that is left of them.
    queries
      .update(concerns)
      .set({ mergedInto: null })
      .where(and(inArray(concerns.mergedInto, ids), isNotNull(concerns.codeHash)))
      .run();
  }

  return {
    withdraw: (id) => {
      database.transaction(() => {
        eraseWords([id]);
        queries
          .update(concerns)
          .set({ status: 'withdrawn', helped: null, mergedInto: null })
          .where(eq(concerns.id, id))
          .run();
      });
      database.settle();
    },
    eraseClosed: (day) => {
      const erased = database.transaction(() => {
        const due = queries
          .select({ id: concerns.id })
          .from(concerns)
          .where(and(inArray(concerns.status, ENDED), lte(concerns.closedOn, day)))
          .limit(BATCH)
          .all();
        if (due.length > 0) eraseWords(due.map(({ id }) => id));
        return due.length;
      });
      if (erased > 0) database.settle();
      return erased;
    },
  };
}
