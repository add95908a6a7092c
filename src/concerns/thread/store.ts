import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concerns } from '../../db/schema.ts';
import type { CodeHash } from '../../privacy/return-code.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Thread, Waiting } from '../concern.ts';
import type { EntryStore } from '../entries/store.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import { isEnded, nextStatus } from '../status.ts';

/** A thread as the woman who has its code meets it. Once its words are erased, every method finds nothing. */
export interface ThreadStore {
  findByCode(codeHash: CodeHash): RecordId | undefined;
  readThread(id: RecordId): Thread | undefined;
  /** Notes that she has had these answers on her screen. */
  markSeen(id: RecordId, positions: readonly number[]): void;
  /**
   * Adds her words, and lets the concern wait anew. One that is merged waits with the one that the queue shows for it; where that
   * would show to the woman who wrote the other, hers stands for itself again.
   * @returns false when there is nothing to write to; otherwise what now waits, or undefined when that stays out of sight
   */
  writeBack(id: RecordId, words: string, day: string): { waiting: Waiting | undefined } | false;
  /** Adds an unsigned answer. False when there is nothing to answer. */
  answer(id: RecordId, words: string, day: string): boolean;
  setHelped(id: RecordId, helped: boolean): void;
}

type Row = typeof concerns.$inferSelect;

export function createThreadStore(database: Database, entries: EntryStore): ThreadStore {
  const { queries } = database;
  const byCode = queries
    .select({ id: concerns.id })
    .from(concerns)
    .where(eq(concerns.codeHash, sql.placeholder('codeHash')))
    .prepare();
  const readable = queries
    .select()
    .from(concerns)
    // What has no code any more has no words either: withdrawn, or closed long ago.
    .where(and(eq(concerns.id, sql.placeholder('id')), isNotNull(concerns.codeHash)))
    .prepare();

  function move(row: Row, event: 'answered' | 'written_back', day: string): void {
    const status = nextStatus(row.status, event) ?? row.status;
    const closedOn = isEnded(status) ? row.closedOn : null;
    const waitsSince = event === 'written_back' ? day : row.waitsSince;
    queries.update(concerns).set({ status, waitsSince, closedOn }).where(eq(concerns.id, row.id)).run();
  }

  /** What a concern is merged into, up to the one that the queue shows. */
  function above(row: Row): Row[] {
    const chain: Row[] = [];
    const met = new Set([row.id.toString('hex')]);
    for (let next = row.mergedInto; next !== null;) {
      const found = readable.get({ id: next });
      if (!found || met.has(found.id.toString('hex'))) break;
      met.add(found.id.toString('hex'));
      chain.push(found);
      next = found.mergedInto;
    }
    return chain;
  }

  /**
   * What waits along with a concern whose woman has written back: only what looks to its own women as before. Else whoever has
   * sent the same as somebody else could see from her own status, to the minute, that the other is writing just now.
   */
  function wakenWith(row: Row): Row[] {
    const chain = above(row);
    if (chain.every(({ status }) => nextStatus(status, 'written_back') === status)) return chain;
    queries.update(concerns).set({ mergedInto: null }).where(eq(concerns.id, row.id)).run();
    return [];
  }

  return {
    findByCode: (codeHash) => {
      const found = byCode.get({ codeHash });
      return found && asRecordId(found.id);
    },
    readThread: (id) => {
      const row = readable.get({ id });
      if (!row) return undefined;
      const { place, category, urgent, status, helped, passed } = row;
      return { id, place, category, urgent, status, helped, passed, entries: entries.of(id) };
    },
    markSeen: (id, positions) => entries.markSeen(id, positions),
    writeBack: (id, words, day) => {
      const written = database.transaction(() => {
        const row = readable.get({ id });
        if (!row) return false;
        entries.append(id, 'woman', words, day);
        const others = wakenWith(row);
        for (const waiting of [row, ...others]) move(waiting, 'written_back', day);
        const { place, audience, passed, status } = others.at(-1) ?? row;
        return {
          waiting: status === 'quarantined' ? undefined : { place, audience, passed, urgent: false },
        };
      });
      database.settle();
      return written;
    },
    answer: (id, words, day) => {
      const answered = database.transaction(() => {
        const row = readable.get({ id });
        if (!row) return false;
        entries.append(id, 'leader', words, day);
        move(row, 'answered', day);
        return true;
      });
      database.settle();
      return answered;
    },
    setHelped: (id, helped) => {
      queries
        .update(concerns)
        .set({ helped })
        .where(and(eq(concerns.id, id), isNotNull(concerns.codeHash)))
        .run();
    },
  };
}
