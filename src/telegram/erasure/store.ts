import { and, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { recentChats, recentMessages } from '../../db/schema.ts';
import type { Clock } from '../../jobs/clock.ts';
import { hoursOf } from '../../jobs/day.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import { DELETABLE_HOURS } from '../deletable.ts';
import { isLocale, type Locale } from '../locale.ts';

/**
 * The erase ledger: which messages a private chat still shows, so that one tap can erase them, and the language it speaks.
 * Nothing about what was said; gone 48 hours after the last message, or with the erasure.
 */
export interface EraseLedger {
  note(chatId: number, messageId: number): void;
  /** The ids noted within 48 hours, oldest first. */
  messages(chatId: number): number[];
  locale(chatId: number): Locale | undefined;
  setLocale(chatId: number, locale: Locale): void;
  /** Forgets these messages of a chat, and with its last one the chat and its language. */
  drop(chatId: number, messageIds: readonly number[]): void;
  /**
   * Removes what was noted 48 hours ago, counted in whole hours: what is forgotten is never older than promised. Returns how
   * many messages.
   */
  purge(): number;
}

export function createEraseLedger(database: Database, room: StrongRoom, clock: Clock): EraseLedger {
  const { queries } = database;
  const noteMessage = queries
    .insert(recentMessages)
    .values({
      chat: sql.placeholder('chat'),
      messageId: sql.placeholder('messageId'),
      hour: sql.placeholder('hour'),
    })
    .onConflictDoNothing()
    .prepare();
  const messagesOf = queries
    .select({ id: recentMessages.messageId })
    .from(recentMessages)
    .where(eq(recentMessages.chat, sql.placeholder('chat')))
    .orderBy(recentMessages.messageId)
    .prepare();
  const dropMessage = queries
    .delete(recentMessages)
    .where(
      and(
        eq(recentMessages.chat, sql.placeholder('chat')),
        eq(recentMessages.messageId, sql.placeholder('messageId')),
      ),
    )
    .prepare();
  const localeOf = queries
    .select({ locale: recentChats.locale })
    .from(recentChats)
    .where(eq(recentChats.chat, sql.placeholder('chat')))
    .prepare();
  const putLocale = queries
    .insert(recentChats)
    .values({
      chat: sql.placeholder('chat'),
      locale: sql.placeholder('locale'),
      hour: sql.placeholder('hour'),
    })
    .onConflictDoUpdate({
      target: recentChats.chat,
      set: { locale: sql`excluded.locale`, hour: sql`excluded.hour` },
    })
    .prepare();
  const touch = queries
    .update(recentChats)
    .set({ hour: sql`${sql.placeholder('hour')}` })
    .where(and(eq(recentChats.chat, sql.placeholder('chat')), lt(recentChats.hour, sql.placeholder('hour'))))
    .prepare();
  const name = (chatId: number) => room.pseudonym('ledger', chatId);
  const hour = () => hoursOf(clock());

  return {
    note: (chatId, messageId) => {
      const chat = name(chatId);
      noteMessage.run({ chat, messageId, hour: hour() });
      touch.run({ chat, hour: hour() });
    },
    messages: (chatId) => messagesOf.all({ chat: name(chatId) }).map((row) => row.id),
    locale: (chatId) => {
      const locale = localeOf.get({ chat: name(chatId) })?.locale;
      return isLocale(locale) ? locale : undefined;
    },
    setLocale: (chatId, locale) => void putLocale.run({ chat: name(chatId), locale, hour: hour() }),
    drop: (chatId, messageIds) => {
      const chat = name(chatId);
      database.transaction(() => {
        for (const messageId of messageIds) dropMessage.run({ chat, messageId });
        if (messagesOf.all({ chat }).length > 0) return;
        queries.delete(recentChats).where(eq(recentChats.chat, chat)).run();
      });
      database.forget();
    },
    purge: () => {
      const oldest = hour() - DELETABLE_HOURS;
      const { changes } = queries.delete(recentMessages).where(lte(recentMessages.hour, oldest)).run();
      const chats = queries.delete(recentChats).where(lte(recentChats.hour, oldest)).run();
      // Noted by a clock that has been set back since.
      for (const table of [recentMessages, recentChats])
        queries.update(table).set({ hour: hour() }).where(gt(table.hour, hour())).run();
      if (changes + chats.changes > 0) database.forget();
      return changes;
    },
  };
}
