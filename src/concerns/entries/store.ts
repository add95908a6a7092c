import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { threadEntries } from '../../db/schema.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import type { ThreadEntry } from '../concern.ts';
import { entryContext } from '../entry-context.ts';
import { asRecordId } from '../../privacy/record-id.ts';

/** What was said in threads, sealed on its way in and opened on its way out. */
export interface EntryStore {
  /** Adds to the end of a thread, unsigned. */
  append(id: RecordId, author: ThreadEntry['author'], words: string, day: string): void;
  /** Oldest first. */
  of(id: RecordId): ThreadEntry[];
  /** Notes that she has had these answers on her screen. */
  markSeen(id: RecordId, positions: readonly number[]): void;
}

/** @param signatureOf how women see a leader; undefined when that is not known */
export function createEntryStore(
  { queries }: Database,
  room: StrongRoom,
  signatureOf: (staffId: RecordId) => string | undefined,
): EntryStore {
  const placeholder = sql.placeholder;
  const insert = queries
    .insert(threadEntries)
    .values({
      concernId: placeholder('concernId'),
      position: placeholder('position'),
      author: placeholder('author'),
      day: placeholder('day'),
      wrappedKey: placeholder('wrappedKey'),
      body: placeholder('body'),
    })
    .prepare();
  const inThread = eq(threadEntries.concernId, placeholder('id'));
  const entriesOf = queries
    .select()
    .from(threadEntries)
    .where(inThread)
    .orderBy(threadEntries.position)
    .prepare();
  const lastPosition = queries
    .select({ position: max(threadEntries.position) })
    .from(threadEntries)
    .where(inThread)
    .prepare();

  return {
    append: (id, author, words, day) => {
      const position = (lastPosition.get({ id })?.position ?? 0) + 1;
      insert.run({
        concernId: id,
        position,
        author,
        day,
        ...room.sealWords(words, entryContext(id, position)),
      });
    },
    of: (id) =>
      entriesOf.all({ id }).map((entry) => ({
        position: entry.position,
        author: entry.author,
        day: entry.day,
        words: room.openWords(entry, entryContext(id, entry.position)),
        signature: entry.staffId ? signatureOf(asRecordId(entry.staffId)) : undefined,
        asks: entry.asks,
        seen: entry.seen,
      })),
    markSeen: (id, positions) => {
      if (positions.length === 0) return;
      queries
        .update(threadEntries)
        .set({ seen: true })
        .where(
          and(
            eq(threadEntries.concernId, id),
            eq(threadEntries.author, 'leader'),
            inArray(threadEntries.position, [...positions]),
          ),
        )
        .run();
    },
  };
}
