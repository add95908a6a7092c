import { describe, expect, it } from 'vitest';
import { frozenClock } from '../../src/jobs/clock.ts';
import { createLowestMessages } from '../../src/telegram/lowest.ts';

const HOUR = 3_600_000;
const clock = frozenClock(0);

describe('what stands lowest in a chat', () => {
  it('covers what stands above it, in that chat alone', () => {
    const lowest = createLowestMessages(clock.now);
    lowest.sent(1, [7]);
    expect([6, 7, 8].map((messageId) => lowest.isCovered(1, messageId))).toEqual([true, false, false]);
    expect(lowest.isCovered(2, 6)).toBe(false);
    expect(lowest.isCovered(1, undefined)).toBe(false);
  });

  it('is no older one whose answer came late', () => {
    const lowest = createLowestMessages(clock.now);
    lowest.sent(1, [9]);
    lowest.sent(1, [8]);
    expect(lowest.isCovered(1, 8)).toBe(true);
  });

  it('is forgotten after an hour, and with everything else when she erases the chat', () => {
    const lowest = createLowestMessages(clock.now);
    lowest.sent(1, [7]);
    lowest.sent(2, [7]);
    lowest.forget(2);
    expect([1, 2].map((chatId) => lowest.isCovered(chatId, 6))).toEqual([true, false]);
    clock.move(HOUR);
    lowest.sent(3, [7]);
    expect([1, 3].map((chatId) => lowest.isCovered(chatId, 6))).toEqual([false, true]);
  });

  it('is kept for those who were written to last: a letter to everybody fills no memory', () => {
    const lowest = createLowestMessages(clock.now);
    lowest.sent(1, [5]);
    lowest.sent(2, [5]);
    for (let chatId = 3; chatId < 10_001; chatId++) lowest.sent(chatId, [5]);
    lowest.sent(1, [6]);
    lowest.sent(10_001, [5]);
    expect(lowest.isCovered(1, 4)).toBe(true);
    expect(lowest.isCovered(2, 4)).toBe(false);
    expect(lowest.isCovered(3, 4)).toBe(true);
  });
});
