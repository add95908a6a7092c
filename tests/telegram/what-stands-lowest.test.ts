import { describe, expect, it } from 'vitest';
import { createLowestMessages } from '../../src/telegram/lowest.ts';

describe('what stands lowest in a chat', () => {
  it('covers what stands above it, in that chat alone', () => {
    const lowest = createLowestMessages();
    lowest.sent(1, [7]);
    expect([6, 7, 8].map((messageId) => lowest.isCovered(1, messageId))).toEqual([true, false, false]);
    expect(lowest.isCovered(2, 6)).toBe(false);
    expect(lowest.isCovered(1, undefined)).toBe(false);
  });

  it('is no older one whose answer came late', () => {
    const lowest = createLowestMessages();
    lowest.sent(1, [9]);
    lowest.sent(1, [8]);
    expect(lowest.isCovered(1, 8)).toBe(true);
  });

  it('is kept for those who were written to last: a letter to everybody fills no memory', () => {
    const lowest = createLowestMessages();
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
