/**
 * When the next message may go out. Telegram allows about 30 a second over all, one a second to a chat and 20 a minute to a group
 * (Bot FAQ, "My bot is hitting limits"); after a 429 everything waits.
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
  /** At least 1; absent for as many as come. */
  perGroupPerMinute?: number;
}

/** A little below the 30 that are allowed: timers and networks do not keep perfect time, and a 429 costs everybody a second. */
export const TELEGRAM_RATES: Rates = { overallPerSecond: 29.5, perChatPerSecond: 1, perGroupPerMinute: 20 };

const MINUTE_MS = 60_000;

/** More groups than are written to within a minute. */
const MANY_GROUPS = 3000;

/** @param now a clock that only runs forward, in milliseconds, such as `performance.now` */
export function createLimiter(now: () => number, rates: Rates = TELEGRAM_RATES): Limiter {
  const gap = 1000 / rates.overallPerSecond;
  // No stretch of time as long as so many gaps ever holds more messages: 30 in 1,017 ms at Telegram's pace.
  const most = Math.max(1, Math.ceil(rates.overallPerSecond));
  const stretch = most * gap;
  /** When the last ones went out, oldest first once there are so many; a ring that `next` goes around in. */
  const latest: number[] = [];
  let next = 0;
  let last = -Infinity;
  const chatGap = 1000 / rates.perChatPerSecond;
  const lastToChat = new Map<number, number>();
  /** When each group got its last messages, as many as it may get in a minute, oldest first. */
  const lastToGroup = new Map<number, number[]>();
  let free = 0;

  const perGroup = rates.perGroupPerMinute ?? Infinity;

  function groupFree(chatId: number): number {
    const times = lastToGroup.get(chatId) ?? [];
    return times.length < perGroup ? 0 : (times[0] ?? 0) + MINUTE_MS;
  }

  function noteGroup(chatId: number): void {
    const times = [...(lastToGroup.get(chatId) ?? []), now()];
    lastToGroup.set(chatId, times.slice(-perGroup));
    if (lastToGroup.size <= MANY_GROUPS) return;
    for (const [group, sent] of lastToGroup) {
      if ((sent.at(-1) ?? 0) < now() - MINUTE_MS) lastToGroup.delete(group);
    }
  }

  return {
    waitFor: (chatId) => {
      const before = lastToChat.get(chatId);
      const chatFree = before === undefined ? 0 : before + chatGap;
      // What was late is made up for at twice the pace, as far as the stretch has room.
      const room = Math.max(last + gap / 2, (latest[next] ?? -Infinity) + stretch);
      return Math.max(0, free - now(), room - now(), chatFree - now(), groupFree(chatId) - now());
    },
    sent: (chatId) => {
      // Evenly, rather than in bursts: what was late is made up for, a longer silence is not.
      const isSilence = now() - last > stretch;
      free = isSilence ? Math.max(free, now()) + gap : Math.max(free + gap, now() - stretch);
      last = now();
      latest[next] = last;
      next = (next + 1) % most;
      lastToChat.set(chatId, now());
      // Groups have ids below zero.
      if (chatId < 0 && perGroup < Infinity) noteGroup(chatId);
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
