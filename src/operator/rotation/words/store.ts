import { and, eq, sql } from 'drizzle-orm';
import { entryContext, noteContext } from '../../../concerns/entry-context.ts';
import type { Queries } from '../../../db/queries.ts';
import { concernNotes, dialogueQuestions, feedbackLines, threadEntries } from '../../../db/schema.ts';
import { lineContext, questionContext } from '../../../dialogues/contexts.ts';
import { asRecordId } from '../../../privacy/record-id.ts';
import type { createRewrapper } from '../../../privacy/strong-room.ts';

type Rewrap = ReturnType<typeof createRewrapper>;

/** So many rows are held in memory at a time. */
const PAGE = 1000;

/**
 * Wraps the key of everything that women and leaders have written anew. Joins the transaction it is called in.
 * @returns how many
 */
export function rewrapAllWords(queries: Queries, rewrap: Rewrap): number {
  return [
    rewrapThreads(queries, threadEntries, entryContext, rewrap),
    rewrapThreads(queries, concernNotes, noteContext, rewrap),
    rewrapRecords(queries, dialogueQuestions, questionContext, rewrap),
    rewrapRecords(queries, feedbackLines, lineContext, rewrap),
  ].reduce((sum, count) => sum + count, 0);
}

function rewrapThreads(
  queries: Queries,
  table: typeof threadEntries | typeof concernNotes,
  context: typeof entryContext,
  rewrap: Rewrap,
): number {
  const { concernId, position, wrappedKey } = table;
  const update = queries
    .update(table)
    .set({ wrappedKey: sql`${sql.placeholder('box')}` })
    .where(and(eq(concernId, sql.placeholder('id')), eq(position, sql.placeholder('position'))))
    .prepare();
  let count = 0;
  let last: { id: Buffer; position: number } = { id: Buffer.alloc(0), position: 0 };
  for (;;) {
    const rows = queries
      .select({ id: concernId, position, wrappedKey })
      .from(table)
      .where(sql`(${concernId}, ${position}) > (${last.id}, ${last.position})`)
      .orderBy(concernId, position)
      .limit(PAGE)
      .all();
    for (const row of rows) {
      const box = rewrap(row.wrappedKey, context(asRecordId(row.id), row.position));
      update.run({ box, id: row.id, position: row.position });
      last = row;
    }
    count += rows.length;
    if (rows.length < PAGE) return count;
  }
}

/** There are hundreds of these at most, and they are gone two weeks after their dialogue. */
function rewrapRecords(
  queries: Queries,
  table: typeof dialogueQuestions | typeof feedbackLines,
  context: (id: Buffer) => string,
  rewrap: Rewrap,
): number {
  const rows = queries.select({ id: table.id, wrappedKey: table.wrappedKey }).from(table).all();
  for (const { id, wrappedKey } of rows) {
    queries
      .update(table)
      .set({ wrappedKey: rewrap(wrappedKey, context(id)) })
      .where(eq(table.id, id))
      .run();
  }
  return rows.length;
}
