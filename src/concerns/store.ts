import { eq, max, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { concerns, threadEntries } from '../db/schema.ts';
import type { RecordId, StrongRoom } from '../privacy/strong-room.ts';
import type { Audience, Thread, ThreadEntry } from './concern.ts';
import { entryContext } from './entry-context.ts';
import { nextStatus } from './status.ts';
import type { CodeHash } from '../privacy/return-code.ts';

export interface NewConcern {
  id: RecordId;
  codeHash: CodeHash;
  place: string;
  category: string;
  audience: Audience;
  urgent: boolean;
  words: string;
  /** YYYY-MM-DD. */
  day: string;
  quarantined: boolean;
}

export interface ConcernStore {
  /** Stores a concern once: filing the same id again changes nothing. On return it is on disk and survives a power cut. */
  file(concern: NewConcern): void;
  findByCode(codeHash: CodeHash): RecordId | undefined;
  /** Undefined when the concern was withdrawn. */
  readThread(id: RecordId): Thread | undefined;
  /** Adds to the thread and moves its status. False when the concern was withdrawn. */
  addEntry(id: RecordId, author: 'woman' | 'leader', words: string, day: string): boolean;
  setHelped(id: RecordId, helped: boolean): void;
  /** Erases her words, the answers and the way back; only the anonymous count of a withdrawn concern stays. */
  withdraw(id: RecordId): void;
}

export function createConcernStore(database: Database, room: StrongRoom): ConcernStore {
  const { queries } = database;
  const placeholder = sql.placeholder;
  const insertConcern = queries
    .insert(concerns)
    .values({
      id: placeholder('id'),
      codeHash: placeholder('codeHash'),
      place: placeholder('place'),
      category: placeholder('category'),
      audience: placeholder('audience'),
      urgent: placeholder('urgent'),
      status: placeholder('status'),
      day: placeholder('day'),
      waitsSince: placeholder('day'),
    })
    .onConflictDoNothing()
    .prepare();
  const insertEntry = queries
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
  const byCode = queries
    .select({ id: concerns.id })
    .from(concerns)
    .where(eq(concerns.codeHash, placeholder('codeHash')))
    .prepare();
  const byId = queries
    .select()
    .from(concerns)
    .where(eq(concerns.id, placeholder('id')))
    .prepare();
  const entriesOf = queries
    .select()
    .from(threadEntries)
    .where(eq(threadEntries.concernId, placeholder('id')))
    .orderBy(threadEntries.position)
    .prepare();
  const lastPosition = queries
    .select({ position: max(threadEntries.position) })
    .from(threadEntries)
    .where(eq(threadEntries.concernId, placeholder('id')))
    .prepare();

  function append(id: RecordId, position: number, author: ThreadEntry['author'], words: string, day: string) {
    const sealed = room.sealWords(words, entryContext(id, position));
    insertEntry.run({ concernId: id, position, author, day, ...sealed });
  }

  return {
    file: (concern) => {
      database.transaction(() => {
        const { changes } = insertConcern.run({
          ...concern,
          status: concern.quarantined ? 'quarantined' : 'new',
        });
        if (changes > 0) append(concern.id, 1, 'woman', concern.words, concern.day);
      });
      database.forget();
    },
    findByCode: (codeHash) => asRecordId(byCode.get({ codeHash })?.id),
    readThread: (id) => {
      const row = byId.get({ id });
      if (!row || row.status === 'withdrawn') return undefined;
      const entries = entriesOf.all({ id }).map((entry) => ({
        position: entry.position,
        author: entry.author,
        day: entry.day,
        words: room.openWords(entry, entryContext(id, entry.position)),
      }));
      const { place, category, urgent, status, helped } = row;
      return { id, place, category, urgent, status, helped, entries };
    },
    addEntry: (id, author, words, day) => {
      const added = database.transaction(() => {
        const row = byId.get({ id });
        if (!row || row.status === 'withdrawn') return false;
        append(id, (lastPosition.get({ id })?.position ?? 0) + 1, author, words, day);
        const status =
          nextStatus(row.status, author === 'leader' ? 'answered' : 'written_back') ?? row.status;
        const waitsSince = author === 'woman' ? day : row.waitsSince;
        queries.update(concerns).set({ status, waitsSince }).where(eq(concerns.id, id)).run();
        return true;
      });
      database.forget();
      return added;
    },
    setHelped: (id, helped) => {
      queries.update(concerns).set({ helped }).where(eq(concerns.id, id)).run();
    },
    withdraw: (id) => {
      database.transaction(() => {
        queries.delete(threadEntries).where(eq(threadEntries.concernId, id)).run();
        queries
          .update(concerns)
          .set({ status: 'withdrawn', codeHash: null, helped: null })
          .where(eq(concerns.id, id))
          .run();
      });
      database.forget();
    },
  };
}

/** Ids are written by `newRecordId` alone, so what the id column holds is one. */
function asRecordId(id: Buffer | undefined): RecordId | undefined {
  return id as RecordId | undefined;
}

/** A record id as text, for the sealed state of a form. */
export const recordIdToText = (id: RecordId): string => id.toString('base64url');
export const recordIdFromText = (text: string): RecordId => Buffer.from(text, 'base64url') as RecordId;
