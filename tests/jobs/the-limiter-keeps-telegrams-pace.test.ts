import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter, TELEGRAM_RATES } from '../../src/jobs/outbox/limiter.ts';

/** Sends to these chats one after the other as the sender does, with timers that are late. @returns when each went out */
function send(letters: readonly { chat: number; late: number }[]): { chat: number; at: number }[] {
  let now = 0;
  const limiter = createLimiter(() => now);
  return letters.map(({ chat, late }) => {
    for (let wait = limiter.waitFor(chat); wait > 0; wait = limiter.waitFor(chat)) now += wait + late;
    limiter.sent(chat);
    return { chat, at: now };
  });
}

const letters = fc.array(fc.record({ chat: fc.integer({ min: 1, max: 60 }), late: fc.nat({ max: 200 }) }), {
  minLength: 2,
  maxLength: 300,
});

describe('the limiter', () => {
  it('never lets more than 30 out within a second, however late timers are', () => {
    fc.assert(
      fc.property(letters, (sent) => {
        const times = send(sent).map(({ at }) => at);
        for (const [index, start] of times.entries()) {
          expect(times.slice(index).filter((time) => time < start + 1000).length).toBeLessThanOrEqual(30);
        }
      }),
    );
  });

  it('never lets two out to one chat within a second', () => {
    fc.assert(
      fc.property(letters, (sent) => {
        const last = new Map<number, number>();
        for (const { chat, at } of send(sent)) {
          expect(at - (last.get(chat) ?? -1000)).toBeGreaterThanOrEqual(999.999);
          last.set(chat, at);
        }
      }),
    );
  });

  it('uses what is permitted, also when every timer is a few milliseconds late', () => {
    const times = send(Array.from({ length: 3000 }, (_, index) => ({ chat: index, late: 3 })));
    const seconds = (times.at(-1)?.at ?? 0) / 1000;
    expect(3000 / seconds).toBeGreaterThan(0.98 * 30);
    expect(3000 / seconds).toBeLessThanOrEqual(30);
  });

  it('makes up for a halt, without ever going too fast', () => {
    const halts = Array.from({ length: 3000 }, (_, index) => ({
      chat: index,
      late: index % 200 === 0 ? 250 : 1,
    }));
    const times = send(halts).map(({ at }) => at);
    expect(3000 / ((times.at(-1) ?? 0) / 1000)).toBeGreaterThan(0.96 * 30);
    for (const [index, start] of times.entries())
      expect(times.slice(index, index + 40).filter((time) => time < start + 1000).length).toBeLessThanOrEqual(
        30,
      );
  });

  it('does not make up for an hour in which nothing was to be sent', () => {
    let now = 0;
    const limiter = createLimiter(() => now);
    now = 3_600_000;
    let sent = 0;
    for (const end = now + 1000; now < end;) {
      now += limiter.waitFor(sent);
      limiter.sent(sent++);
    }
    expect(sent).toBeLessThanOrEqual(31);
    expect(sent).toBeGreaterThan(28);
  });

  it('begins evenly, rather than with a burst and a wait', () => {
    const times = send(Array.from({ length: 60 }, (_, index) => ({ chat: index, late: 0 }))).map(
      ({ at }) => at,
    );
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(40);
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  it('lets nothing out during a pause, and a shorter pause does not end a longer one', () => {
    let now = 0;
    const limiter = createLimiter(() => now);
    limiter.pause(5000);
    limiter.pause(1000);
    expect(limiter.waitFor(1)).toBe(5000);
    now = 4000;
    expect(limiter.waitFor(2)).toBe(1000);
    now = 5000;
    expect(limiter.waitFor(2)).toBe(0);
  });

  it('stays below what Telegram allows', () => {
    expect(TELEGRAM_RATES.overallPerSecond).toBeLessThan(30);
    expect(TELEGRAM_RATES.perChatPerSecond).toBeLessThanOrEqual(1);
  });
});
