import type { Clock } from '../../jobs/clock.ts';
import { Refusal } from './refusal.ts';

/** How much the bot may send before it is told to wait. Each is 1 or more; one that is absent does not hold. */
export interface Limits {
  /** In all chats together, within any second. */
  overallPerSecond?: number;
  /** In one chat, within any second. */
  perChatPerSecond?: number;
  /** In one group, within any minute, besides what holds for every chat. */
  perGroupPerMinute?: number;
  /** What measures the seconds, in milliseconds; the world's own clock when absent, so that frozen time refills nothing. */
  clock?: Clock;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What counts is what puts words before people: sending and editing. Typing, taps and deletions are free. */
const COUNTED = /^(?:send(?!ChatAction)|edit)/i;

/**
 * Keeps Telegram's limits, and more strictly than it does: no window of a second or a minute ever holds more than it may,
 * where Telegram forgives short bursts. A call that is told to wait does not count; one that is refused for another reason
 * does. Each call costs the same, however many came before.
 */
export class RateLimiter {
  readonly limits: Limits;
  readonly #now: Clock;
  readonly #overall: Window | undefined;
  readonly #byChat = new Map<number, Window>();
  readonly #byGroup = new Map<number, Window>();

  constructor(limits: Limits, clock: Clock) {
    this.limits = limits;
    this.#now = limits.clock ?? clock;
    this.#overall = limits.overallPerSecond ? new Window(limits.overallPerSecond, SECOND) : undefined;
  }

  /** @throws {Refusal} 429 with `retry_after` in whole seconds, when a call comes too early */
  admit(method: string, chatId: number | undefined): void {
    if (!COUNTED.test(method)) return;
    const now = this.#now();
    const windows = this.#windowsOf(chatId);
    const waitMs = Math.max(0, ...windows.map((window) => window.waitMs(now)));
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / SECOND);
      throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
    }
    for (const window of windows) window.note(now);
  }

  #windowsOf(chatId: number | undefined): Window[] {
    const { perChatPerSecond, perGroupPerMinute } = this.limits;
    const windows = this.#overall ? [this.#overall] : [];
    if (chatId === undefined) return windows;
    if (perChatPerSecond) windows.push(windowFor(this.#byChat, chatId, perChatPerSecond, SECOND));
    // Groups have ids below zero.
    if (perGroupPerMinute && chatId < 0)
      windows.push(windowFor(this.#byGroup, chatId, perGroupPerMinute, MINUTE));
    return windows;
  }
}

function windowFor(windows: Map<number, Window>, chatId: number, limit: number, lengthMs: number): Window {
  const known = windows.get(chatId);
  if (known) return known;
  const made = new Window(limit, lengthMs);
  windows.set(chatId, made);
  return made;
}

/** The last `limit` moments at which something was let through, in a ring. */
class Window {
  readonly #limit: number;
  readonly #lengthMs: number;
  readonly #moments: number[] = [];
  #oldest = 0;

  constructor(limit: number, lengthMs: number) {
    this.#limit = limit;
    this.#lengthMs = lengthMs;
  }

  /** How long until there is room; 0 or less when there is. */
  waitMs(now: number): number {
    if (this.#moments.length < this.#limit) return 0;
    return (this.#moments[this.#oldest] ?? now) + this.#lengthMs - now;
  }

  note(now: number): void {
    this.#moments[this.#oldest] = now;
    this.#oldest = (this.#oldest + 1) % this.#limit;
  }
}
