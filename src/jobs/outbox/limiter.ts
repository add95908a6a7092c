/**
 * When the next message may go out. Telegram allows about 30 a second over all and one a second to a chat (Bot FAQ, "My bot is
 * hitting limits"); after a 429 everything waits.
 */
export interface Limiter {
  /** How long, in milliseconds, a message to this chat has to wait from now; 0 when it may go at once. */
  waitFor(chatId: number): number;
  /** It goes out now. */
  sent(chatId: number): void;
  /** Nothing goes out for so many milliseconds. */
  pause(milliseconds: number): void;
}

export interface Rates {
  overallPerSecond: number;
  perChatPerSecond: number;
}

/** A little below the 30 that are allowed: timers and networks do not keep perfect time, and a 429 costs everybody a second. */
export const TELEGRAM_RATES: Rates = { overallPerSecond: 29.5, perChatPerSecond: 1 };

/** @param now a clock that only runs forward, in milliseconds, such as `performance.now` */
export function createLimiter(now: () => number, rates: Rates = TELEGRAM_RATES): Limiter {
  const gap = 1000 / rates.overallPerSecond;
  const chatGap = 1000 / rates.perChatPerSecond;
  const lastToChat = new Map<number, number>();
  let free = 0;

  return {
    waitFor: (chatId) => {
      const last = lastToChat.get(chatId);
      const chatFree = last === undefined ? 0 : last + chatGap;
      return Math.max(0, free - now(), chatFree - now());
    },
    sent: (chatId) => {
      // Evenly, rather than in bursts: a timer that was late is made up for, a longer silence is not.
      free = Math.max(free + gap, now() - gap);
      lastToChat.set(chatId, now());
      if (lastToChat.size > 2 * rates.overallPerSecond + 1000) forgetBefore(lastToChat, now() - chatGap);
    },
    pause: (milliseconds) => {
      free = Math.max(free, now() + milliseconds);
    },
  };
}

function forgetBefore(times: Map<number, number>, moment: number): void {
  for (const [chatId, time] of times) if (time < moment) times.delete(chatId);
}
