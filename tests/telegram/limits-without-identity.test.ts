import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozenClock } from '../../src/jobs/clock.ts';
import { createQuota } from '../../src/telegram/quota.ts';

describe('a quota', () => {
  it('lets a person through as often as it says, and again when the window has passed', () => {
    const clock = frozenClock(0);
    const quota = createQuota(clock.now, { perPerson: 2, overall: 100, windowMs: 1000 });
    expect([quota.take('a'), quota.take('a'), quota.take('a')]).toEqual([true, true, false]);
    expect(quota.take('b')).toBe(true);
    clock.move(1000);
    expect(quota.take('a')).toBe(true);
  });

  it('asking whether it is open counts for nothing', () => {
    const quota = createQuota(frozenClock(0).now, { perPerson: 1, overall: 100, windowMs: 1000 });
    for (let asked = 0; asked < 5; asked++) expect(quota.open('a')).toBe(true);
    expect(quota.take('a')).toBe(true);
    expect(quota.open('a')).toBe(false);
  });

  it('breaks for everybody when many accounts come at once, and says so once a window', () => {
    const clock = frozenClock(0);
    let broken = 0;
    const quota = createQuota(clock.now, { perPerson: 5, overall: 10, windowMs: 1000 }, () => broken++);
    const through = Array.from({ length: 50 }, (_, index) => quota.take(`account ${index}`));
    expect(through.filter(Boolean)).toHaveLength(10);
    expect(broken).toBe(1);
    clock.move(1000);
    expect(quota.take('a woman')).toBe(true);
  });

  it('never lets more than its limit through in any window', () => {
    const moves = fc.array(fc.tuple(fc.nat(3), fc.nat(400)), { maxLength: 80 });
    fc.assert(
      fc.property(moves, (attempts) => {
        const clock = frozenClock(0);
        const quota = createQuota(clock.now, { perPerson: 3, overall: 6, windowMs: 1000 });
        const passed: { at: number; person: number }[] = [];
        for (const [person, pause] of attempts) {
          clock.move(pause);
          if (quota.take(String(person))) passed.push({ at: clock.now(), person });
        }
        for (const { at } of passed) {
          const window = passed.filter((other) => other.at > at - 1000 && other.at <= at);
          expect(window.length).toBeLessThanOrEqual(6);
          for (const one of [0, 1, 2, 3]) {
            expect(window.filter(({ person }) => person === one).length).toBeLessThanOrEqual(3);
          }
        }
      }),
    );
  });

  it('forgets people it has not seen for a window', () => {
    const clock = frozenClock(0);
    const quota = createQuota(clock.now, { perPerson: 1, overall: Infinity, windowMs: 1000 });
    for (let person = 0; person < 1500; person++) {
      quota.take(`early ${person}`);
      if (person % 100 === 0) clock.move(100);
    }
    clock.move(1000);
    expect(quota.take('early 0')).toBe(true);
  });
});
