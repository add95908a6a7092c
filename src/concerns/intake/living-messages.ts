import type { Clock } from '../../jobs/clock.ts';
import type { Locale } from '../../telegram/locale.ts';

/** The message that shows an open form. */
interface LivingMessage {
  messageId: number;
  locale: Locale;
}

/**
 * Which message shows each chat's form, so that her words do not stand there for ever when she leaves it: after an hour it
 * is closed on her screen as well. In memory only; after a restart the words stay until she erases the chat.
 */
export interface LivingMessages {
  shown(chatId: number, message: LivingMessage): void;
  /** The form has ended; returns the message that showed it. */
  end(chatId: number): number | undefined;
  /** Ends those that have rested for an hour, as the drafts behind them do, and tells which they were. */
  expire(): ({ chatId: number } & LivingMessage)[];
}

const LIFETIME_MS = 60 * 60_000;

export function createLivingMessages(clock: Clock): LivingMessages {
  const open = new Map<number, LivingMessage & { touched: number }>();
  return {
    shown: (chatId, message) => void open.set(chatId, { ...message, touched: clock() }),
    end: (chatId) => {
      const messageId = open.get(chatId)?.messageId;
      open.delete(chatId);
      return messageId;
    },
    expire: () => {
      const over = [...open].filter(([, { touched }]) => clock() - touched >= LIFETIME_MS);
      for (const [chatId] of over) open.delete(chatId);
      return over.map(([chatId, { messageId, locale }]) => ({ chatId, messageId, locale }));
    },
  };
}
