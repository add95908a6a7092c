import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { frozenClock } from '../../src/jobs/clock.ts';
import { nightly } from '../../src/jobs/nightly.ts';
import { createScheduleStore } from '../../src/jobs/schedule/store.ts';

const HOUR = 3_600_000;
const TWO_AT_NIGHT = Date.parse('2026-03-03T20:00:00Z');

/** The same night's work in as many processes as a test wants, with what they keep between them. */
function prepare() {
  const schedule = createScheduleStore(openDatabase(':memory:'));
  const clock = frozenClock(TWO_AT_NIGHT);
  const work = vi.fn();
  const process = () => nightly({ schedule, clock: clock.now, timeZone: 'Asia/Bishkek' }, 'ran/test', work);
  return { clock, work, process };
}

describe('nightly work', () => {
  it('waits for the first three o’clock that comes, and for the next', () => {
    const { clock, work, process } = prepare();
    const round = process();
    const done = [];
    for (let hour = 2; hour < 2 + 48; hour++) {
      round();
      if (work.mock.calls.splice(0).length > 0) done.push(hour);
      clock.move(HOUR);
    }
    expect(done).toEqual([3, 27]);
  });

  it('is done by a process that began after three, and not again by the one after it', () => {
    const { clock, work, process } = prepare();
    process()();
    clock.move(2 * HOUR);
    process()();
    process()();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('that killed its process waits for the next night', () => {
    const { clock, work, process } = prepare();
    process()();
    clock.move(2 * HOUR);
    work.mockImplementationOnce(() => {
      throw new Error('killed');
    });
    expect(process()).toThrow('killed');
    process()();
    expect(work).toHaveBeenCalledTimes(1);
    clock.move(24 * HOUR);
    process()();
    expect(work).toHaveBeenCalledTimes(2);
  });
});
