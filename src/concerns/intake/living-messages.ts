import { neverBack, type Clock } from '../../jobs/clock.ts';
import { DRAFT_MINUTES } from '../../telegram/drafts.ts';
import type { Locale } from '../../telegram/locale.ts';
import type { Form } from './form.ts';

/** The message that shows an open form, and what it takes to close it on her screen. */
export interface LivingMessage extends Pick<Form, 'concernId' | 'code' | 'assisted'> {
  messageId: number;
  locale: Locale;
}

/**
 * Which message shows each chat's form, so that her words do not stand there for ever when she leaves it: after an hour it
 * is closed on her screen as well. Kept in memory, and sealed with the draft, from which a restart brings it back.
 */
export interface LivingMessages {
  shown(chatId: number, message: LivingMessage): void;
  of(chatId: number): LivingMessage | undefined;
  /** What was kept with a draft, from a process before this one. @param touched when it was shown, in milliseconds */
  restore(chatId: number, message: LivingMessage, touched: number): void;
  /** The form has ended; returns the message that showed it. */
  end(chatId: number): number | undefined;
  /** Ends those that have rested for an hour, as the drafts behind them do, and tells which they were. */
  expire(): ({ chatId: number } & LivingMessage)[];
}

/** As long as the draft behind it. */
const LIFETIME_MS = DRAFT_MINUTES * 60_000;

export function createLivingMessages(clock: Clock): LivingMessages {
  const steady = neverBack(clock);
  const open = new Map<number, { message: LivingMessage; touched: number }>();
  return {
    shown: (chatId, message) => void open.set(chatId, { message, touched: steady() }),
    of: (chatId) => open.get(chatId)?.message,
    restore: (chatId, message, touched) =>
      void open.set(chatId, { message, touched: Math.min(touched, steady()) }),
    end: (chatId) => {
      const messageId = open.get(chatId)?.message.messageId;
      open.delete(chatId);
      return messageId;
    },
    expire: () => {
      const over = [...open].filter(([, { touched }]) => steady() - touched >= LIFETIME_MS);
      for (const [chatId] of over) open.delete(chatId);
      return over.map(([chatId, { message }]) => ({ chatId, ...message }));
    },
  };
}
