import { eq, lte, sql } from 'drizzle-orm';
import type { VersionedState, VersionedStateStorage } from '@grammyjs/conversations';
import type { Database } from '../db/open.ts';
import { drafts } from '../db/schema.ts';
import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { Pseudonym, StrongRoom } from '../privacy/strong-room.ts';

const LIFETIME_MINUTES = 60;

/**
 * Where unfinished forms rest. The conversations plugin keeps every update and every result verbatim, her words and her name
 * for Telegram among them: so the state is sealed, keyed by a pseudonym, dies after an hour, and is overwritten on disk the
 * moment it ends. That last point is promise P2: while a draft lives, the key's holder could tell who is writing; once the
 * concern is sent, nothing on disk may still join the two.
 */
export interface DraftStore<State> extends VersionedStateStorage<string, State> {
  /** Removes what has expired, also of chats that never came back. Returns how many. */
  purge(): number;
}

export function createDraftStore<State>(
  database: Database,
  room: StrongRoom,
  clock: Clock,
): DraftStore<State> {
  const { queries } = database;
  const read = queries
    .select({ state: drafts.state, expiresAt: drafts.expiresAt })
    .from(drafts)
    .where(eq(drafts.chat, sql.placeholder('chat')))
    .prepare();
  const write = queries
    .insert(drafts)
    .values({
      chat: sql.placeholder('chat'),
      state: sql.placeholder('state'),
      expiresAt: sql.placeholder('expiresAt'),
    })
    .onConflictDoUpdate({
      target: drafts.chat,
      set: { state: sql`excluded.state`, expiresAt: sql`excluded.expires_at` },
    })
    .prepare();
  const name = (chatId: string) => room.pseudonym('draft', Number(chatId));

  function remove(chat: Pseudonym): void {
    queries.delete(drafts).where(eq(drafts.chat, chat)).run();
    database.forget();
  }

  return {
    read: (chatId) => {
      const chat = name(chatId);
      const row = read.get({ chat });
      if (!row) return undefined;
      if (row.expiresAt <= minutesOf(clock())) {
        remove(chat);
        return undefined;
      }
      // Written below by this store, and authenticated by the seal.
      return JSON.parse(room.open('draft', row.state, chat.toString('hex'))) as VersionedState<State>;
    },
    write: (chatId, state) => {
      const chat = name(chatId);
      write.run({
        chat,
        state: room.seal('draft', JSON.stringify(state), chat.toString('hex')),
        expiresAt: minutesOf(clock()) + LIFETIME_MINUTES,
      });
    },
    delete: (chatId) => remove(name(chatId)),
    purge: () => {
      const { changes } = queries
        .delete(drafts)
        .where(lte(drafts.expiresAt, minutesOf(clock())))
        .run();
      if (changes > 0) database.forget();
      return changes;
    },
  };
}
