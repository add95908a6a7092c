import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../db/open.ts';
import { drafts } from '../db/schema.ts';
import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import { DRAFT_MINUTES } from './drafts.ts';

/** What a staff chat is in the middle of. `doing` names the slice and the step; the slice checks the rest when it reads. */
export type DeskState = { doing: string } & Record<string, unknown>;

/**
 * One unfinished thing per staff chat: an answer being typed, a name asked for. It lies beside the forms of women, sealed and
 * under a pseudonym of its own, and dies after an hour as they do (the purge of drafts takes both).
 */
export interface DeskStore {
  /** Undefined when there is nothing, or its hour is over. */
  read(chatId: number): DeskState | undefined;
  /** Replaces whatever was there. What is undefined is left out. */
  write(chatId: number, state: DeskState): void;
  /**
   * Removes it, also from the write-ahead log. Not to be called within a transaction.
   * @param doing only if it is this: what another slice has put there is that slice's business
   */
  clear(chatId: number, doing?: string): void;
}

const stored = z.looseObject({ doing: z.string() });

export function createDesk(database: Database, room: StrongRoom, clock: Clock): DeskStore {
  const { queries } = database;
  const name = (chatId: number) => room.pseudonym('desk', chatId);
  const find = queries
    .select({ state: drafts.state, expiresAt: drafts.expiresAt })
    .from(drafts)
    .where(eq(drafts.chat, sql.placeholder('chat')))
    .prepare();

  function read(chatId: number): DeskState | undefined {
    const chat = name(chatId);
    const row = find.get({ chat });
    if (!row || row.expiresAt <= minutesOf(clock())) return undefined;
    return stored.parse(JSON.parse(room.open('draft', row.state, chat.toString('hex'))));
  }

  return {
    read,
    write: (chatId, state) => {
      const chat = name(chatId);
      const row = {
        state: room.seal('draft', JSON.stringify(state), chat.toString('hex')),
        expiresAt: minutesOf(clock()) + DRAFT_MINUTES,
      };
      queries
        .insert(drafts)
        .values({ chat, ...row })
        .onConflictDoUpdate({ target: drafts.chat, set: row })
        .run();
    },
    clear: (chatId, doing) => {
      if (doing !== undefined && read(chatId)?.doing !== doing) return;
      const { changes } = queries
        .delete(drafts)
        .where(eq(drafts.chat, name(chatId)))
        .run();
      if (changes > 0) database.forget();
    },
  };
}
