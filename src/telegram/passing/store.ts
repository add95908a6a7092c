import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { passingMessages } from '../../db/schema.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';

/** Messages in staff chats that show what women wrote, and when each is to go. Never those of a woman's chat. */
export interface PassingMessages {
  /** Notes a message that has just been sent. */
  shown(chatId: number, messageId: number): void;
  /** Whether this message was noted, and so was sent protected. */
  isOurs(chatId: number, messageId: number): boolean;
  /** Those whose day is over. */
  due(): { chatId: number; messageId: number }[];
  /**
   * Whoever has this chat may read less from now on: what it shows goes within an hour and a half instead of a day. Not at
   * once, for a code that stands there for a woman looks like a page of the queue, and has to stand its half hour.
   */
  recall(chatId: number): void;
  /** They are gone from their chats, or can't be deleted any more: nothing of them stays on disk. */
  forget(messages: readonly { chatId: number; messageId: number }[]): void;
}

/** A day: long enough for a working day, and well within the 48 hours for which Telegram lets bots delete. */
const LIFETIME_MINUTES = 24 * 60;
const HOUR = 60;

/** On the hour, and no later than promised: a minute would tell when a leader opened her queue, or typed for another woman. */
const dueAfter = (minute: number) => Math.floor((minute + LIFETIME_MINUTES) / HOUR) * HOUR;

/** On the hour as well, and never within the half hour for which a code stands (`concerns/intake/endings.ts`). */
const recalledBy = (minute: number) => Math.ceil((minute + HOUR / 2) / HOUR) * HOUR;

export function createPassingMessages(database: Database, room: StrongRoom, clock: Clock): PassingMessages {
  const { queries } = database;
  const name = (chatId: number) => room.pseudonym('passing', chatId);
  const found = queries
    .select({ id: passingMessages.messageId })
    .from(passingMessages)
    .where(
      and(
        eq(passingMessages.chat, sql.placeholder('chat')),
        eq(passingMessages.messageId, sql.placeholder('messageId')),
      ),
    )
    .prepare();

  return {
    shown: (chatId, messageId) => {
      const chat = name(chatId);
      const address = room.seal('passing', String(chatId), chat.toString('hex'));
      queries
        .insert(passingMessages)
        .values({ chat, messageId, address, due: dueAfter(minutesOf(clock())) })
        .onConflictDoNothing()
        .run();
    },
    isOurs: (chatId, messageId) => found.get({ chat: name(chatId), messageId }) !== undefined,
    due: () => {
      const now = minutesOf(clock());
      // Noted by a clock that has been set back since: their day begins anew, at most.
      queries
        .update(passingMessages)
        .set({ due: dueAfter(now) })
        .where(gt(passingMessages.due, dueAfter(now) + HOUR))
        .run();
      return queries
        .select()
        .from(passingMessages)
        .where(lte(passingMessages.due, now))
        .all()
        .map((row) => ({
          chatId: Number(room.open('passing', row.address, row.chat.toString('hex'))),
          messageId: row.messageId,
        }));
    },
    recall: (chatId) => {
      const due = recalledBy(minutesOf(clock()));
      queries
        .update(passingMessages)
        .set({ due })
        .where(and(eq(passingMessages.chat, name(chatId)), gt(passingMessages.due, due)))
        .run();
    },
    forget: (messages) => {
      if (messages.length === 0) return;
      database.transaction(() => {
        for (const { chatId, messageId } of messages) {
          queries
            .delete(passingMessages)
            .where(and(eq(passingMessages.chat, name(chatId)), eq(passingMessages.messageId, messageId)))
            .run();
        }
      });
      database.forget();
    },
  };
}
