import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHousekeeping, type HousekeepingTasks } from '../../src/jobs/housekeeping.ts';

const EVERY = 1000;

function tasks(removeDueMessages: () => Promise<void>) {
  return {
    forgetWords: vi.fn(),
    runJobs: vi.fn(),
    sendLetters: vi.fn(),
    purgeDrafts: vi.fn(() => 0),
    purgeLedger: vi.fn(() => 0),
    forgetLate: vi.fn(() => 0),
    settleAtNight: vi.fn(),
    removeDueMessages: vi.fn(removeDueMessages),
    log: vi.fn(),
  } satisfies HousekeepingTasks;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('housekeeping', () => {
  it('goes on after a round that failed, and says of what kind the failure was', async () => {
    const all = tasks(() => Promise.reject(new TypeError('her words')));
    const housekeeping = createHousekeeping(all);
    housekeeping.repeat(EVERY);
    await vi.advanceTimersByTimeAsync(3 * EVERY);
    await housekeeping.stop();
    expect(all.removeDueMessages).toHaveBeenCalledTimes(3);
    expect(all.log).toHaveBeenCalledWith('housekeeping_failed', { error: 'TypeError' });
  });

  it('does not let the disk wait for Telegram, nor begins the same removal twice', async () => {
    let answer = (): void => undefined;
    const all = tasks(() => new Promise((resolve) => (answer = resolve)));
    const housekeeping = createHousekeeping(all);
    housekeeping.repeat(EVERY);
    await vi.advanceTimersByTimeAsync(5 * EVERY);
    expect(all.purgeDrafts).toHaveBeenCalledTimes(5);
    expect(all.removeDueMessages).toHaveBeenCalledTimes(1);
    answer();
    await housekeeping.stop();
    await vi.advanceTimersByTimeAsync(5 * EVERY);
    expect(all.purgeDrafts).toHaveBeenCalledTimes(5);
  });

  it('goes on after a database that failed', async () => {
    const all = tasks(() => Promise.resolve());
    all.purgeDrafts.mockImplementationOnce(() => {
      throw new RangeError('x');
    });
    const housekeeping = createHousekeeping(all);
    await housekeeping.round();
    await housekeeping.round();
    expect(all.log.mock.calls).toEqual([['database_failed', { error: 'RangeError' }]]);
    expect(all.purgeLedger).toHaveBeenCalledTimes(1);
  });

  it.each([1, 7, 10])(
    'complains of what is owed since round %i at a moment that does not tell',
    async (since) => {
      const all = tasks(() => Promise.resolve());
      const housekeeping = createHousekeeping(all);
      const complaints: [number, object][] = [];
      for (let round = 1; round <= 40; round++) {
        all.forgetLate.mockReturnValueOnce(Math.max(0, round - since + 1));
        await housekeeping.round();
        for (const [, facts] of all.log.mock.calls.splice(0)) complaints.push([round, facts]);
      }
      const from = since === 1 ? 10 : 20;
      const tens = [10, 20, 30, 40].filter((round) => round >= from);
      expect(complaints).toEqual(tens.map((round) => [round, { rounds: round - from + 10 }]));
    },
  );
});
