import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter, TELEGRAM_RATES } from '../../src/jobs/outbox/limiter.ts';

/** Sends to these chats as fast as the limiter lets it, on a clock of its own. Returns when each went out. */
function sendAll(
  chats: readonly number[],
  pauses: ReadonlyMap<number, number> = new Map(),
): { chat: number; at: number }[] {
  let now = 0;
  const limiter = createLimiter(() => now);
  return chats.map((chat, index) => {
    const pause = pauses.get(index);
    if (pause !== undefined) limiter.pause(pause);
    while (limiter.waitFor(chat) > 0) now += limiter.waitFor(chat);
    limiter.sent(chat);
    return { chat, at: now };
  });
}

const chats = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 200 });

describe('the limiter', () => {
  it('lets no more than Telegram allows go out in any second, to all and to each chat', () => {
    fc.assert(
      fc.property(chats, (list) => {
        const sent = sendAll(list);
        for (const { at, chat } of sent) {
          const within = sent.filter((other) => other.at >= at && other.at < at + 1000);
          expect(within.length).toBeLessThanOrEqual(31);
          expect(within.filter((other) => other.chat === chat)).toHaveLength(1);
        }
      }),
    );
  });

  it('uses at least 98 % of what is allowed when there is enough to send', () => {
    const sent = sendAll(Array.from({ length: 3000 }, (_, index) => index));
    const seconds = (sent.at(-1)?.at ?? 0) / 1000;
    expect(3000 / seconds / 30).toBeGreaterThan(0.98);
    expect(TELEGRAM_RATES.overallPerSecond).toBeLessThanOrEqual(30);
  });

  it('lets nobody through while everybody has to wait', () => {
    const sent = sendAll([1, 2, 3, 4], new Map([[2, 5000]]));
    expect((sent[2]?.at ?? 0) - (sent[1]?.at ?? 0)).toBeGreaterThanOrEqual(5000);
  });
});
