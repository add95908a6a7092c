import { eq, gt, lte, sql } from 'drizzle-orm';
import type { VersionedState, VersionedStateStorage } from '@grammyjs/conversations';
import type { Database } from '../db/open.ts';
import { drafts } from '../db/schema.ts';
import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { Pseudonym, StrongRoom } from '../privacy/strong-room.ts';

/** How long whatever is unfinished rests, a form or what lies in a desk: one purge takes both. */
export const DRAFT_MINUTES = 60;

/**
 * Where unfinished forms rest. The conversations plugin keeps every update and every result verbatim, her words and her name
 * for Telegram among them: so the state is sealed, keyed by a pseudonym, dies after an hour, and is overwritten on disk the
 * moment it ends. That last point is promise P2: while a draft lives, the key's holder could tell who is writing; once the
 * concern is sent, nothing on disk may still join the two.
 */
export interface DraftStore<State, Shown> extends VersionedStateStorage<string, State> {
  /**
   * Removes what has expired, also of chats that never came back. What would live longer than an hour was written by a clock
   * that has been set back since, and lives for an hour from now. Returns how many.
   */
  purge(): number;
  /** What shows each draft on somebody's screen, expired ones included: for a process that has just begun. */
  shown(): { chatId: number; shown: Shown; touched: number }[];
}

/** What is sealed: the plugin's state, and the way to the screen that shows it, which dies with it. */
interface Draft<State, Shown> {
  chatId: number;
  shown?: Shown;
  state?: VersionedState<State>;
}

/** @param shownIn what shows a chat's draft at this moment: plain data, kept with the draft */
export function createDraftStore<State, Shown>(
  database: Database,
  room: StrongRoom,
  clock: Clock,
  shownIn: (chatId: number) => Shown | undefined,
): DraftStore<State, Shown> {
  const { queries } = database;
  const read = queries
    .select({ chat: drafts.chat, state: drafts.state, expiresAt: drafts.expiresAt })
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
    const { changes } = queries.delete(drafts).where(eq(drafts.chat, chat)).run();
    // Settled, since a draft names its concern, and the copies that a split page leaves behind would join the two.
    if (changes > 0) database.settle();
  }

  function open(row: { chat: Buffer; state: Buffer }): Draft<State, Shown> {
    // Written below by this store, and authenticated by the seal.
    return JSON.parse(room.open('draft', row.state, row.chat.toString('hex'))) as Draft<State, Shown>;
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
      return open(row).state;
    },
    write: (chatId, state) => {
      const chat = name(chatId);
      const shown = shownIn(Number(chatId));
      const draft: Draft<State, Shown> = {
        chatId: Number(chatId),
        ...(shown === undefined ? {} : { shown }),
        state,
      };
      write.run({
        chat,
        state: room.seal('draft', JSON.stringify(draft), chat.toString('hex')),
        expiresAt: minutesOf(clock()) + DRAFT_MINUTES,
      });
    },
    delete: (chatId) => remove(name(chatId)),
    purge: () => {
      const { changes } = queries
        .delete(drafts)
        .where(lte(drafts.expiresAt, minutesOf(clock())))
        .run();
      const latest = minutesOf(clock()) + DRAFT_MINUTES;
      queries.update(drafts).set({ expiresAt: latest }).where(gt(drafts.expiresAt, latest)).run();
      if (changes > 0) database.settle();
      return changes;
    },
    shown: () =>
      queries
        .select()
        .from(drafts)
        .all()
        .flatMap((row) => {
          const { chatId, shown } = open(row);
          const touched = (row.expiresAt - DRAFT_MINUTES) * 60_000;
          return shown === undefined ? [] : [{ chatId, shown, touched }];
        }),
  };
}
