import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/jobs/calendar.ts';
import {
  dueReminder,
  type Reminder,
  REMINDERS,
  remindersUpTo,
  reminderTimes,
} from '../../src/dialogues/when/reminders.ts';
import { instantsOf, localOf } from '../../src/jobs/zones.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import { isQuiet } from '../../src/jobs/schedule/rules.ts';

const DAY = 24 * 60;
const zone = fc.constantFrom('Europe/Warsaw', 'Asia/Bishkek', 'America/New_York', 'Asia/Seoul');
const start = fc.integer({
  min: minutesOf(Date.parse('2025-01-01T00:00Z')),
  max: minutesOf(Date.parse('2032-01-01T00:00Z')),
});
const quiet = (minute: number, timeZone: string) => isQuiet(minute * 60_000, timeZone);

/** Warsaw's clocks go forward on 2027-03-28. */
const inWarsaw = (day: string, hour: number, minute = 0) =>
  instantsOf({ day, hour, minute }, 'Europe/Warsaw')[0] ?? Number.NaN;
const shown = (minute: number) => {
  const wall = localOf(minute, 'Europe/Warsaw');
  return `${wall.day} ${wall.hour}:${String(wall.minute).padStart(2, '0')}`;
};
const timesInWarsaw = (day: string, hour: number, minute = 0) =>
  REMINDERS.map((kind) => shown(reminderTimes(inWarsaw(day, hour, minute), 'Europe/Warsaw')[kind]));

describe('the times of reminders', () => {
  it('are the same by the clock, also across the night in which it is changed', () => {
    expect(timesInWarsaw('2027-03-29', 14)).toEqual([
      '2027-03-22 14:00',
      '2027-03-28 14:00',
      '2027-03-29 12:00',
    ]);
  });

  it('wait for the end of the quiet hours', () => {
    expect(timesInWarsaw('2026-12-25', 9)).toEqual(['2026-12-18 9:00', '2026-12-24 9:00', '2026-12-25 8:00']);
    expect(timesInWarsaw('2026-12-25', 21, 30)).toEqual([
      '2026-12-19 8:00',
      '2026-12-25 8:00',
      '2026-12-25 19:30',
    ]);
  });

  it('move to the evening before, when the morning would be too late', () => {
    expect(timesInWarsaw('2026-12-25', 8, 59)).toEqual([
      '2026-12-18 8:59',
      '2026-12-24 8:59',
      '2026-12-24 20:30',
    ]);
    expect(timesInWarsaw('2026-12-25', 0, 30)[2]).toBe('2026-12-24 20:30');
    expect(timesInWarsaw('2026-12-25', 23, 30)[2]).toBe('2026-12-25 20:30');
  });

  it('are never quiet, follow one another, and come before the start', () => {
    fc.assert(
      fc.property(start, zone, (startsAt, timeZone) => {
        const times = reminderTimes(startsAt, timeZone);
        const inOrder = REMINDERS.map((kind) => times[kind]);
        for (const time of inOrder) expect(quiet(time, timeZone)).toBe(false);
        expect(inOrder).toEqual([...new Set(inOrder)].toSorted((left, right) => left - right));
        expect(startsAt - times['2h']).toBeGreaterThanOrEqual(60);
        expect(localOf(times['7d'], timeZone).day >= addDays(localOf(startsAt, timeZone).day, -7)).toBe(true);
      }),
    );
  });
});

describe('a reminder', () => {
  /** What is sent while the clock runs from `from` in steps, with whatever was sent remembered. */
  function sendAll(startsAt: number, timeZone: string, since: number, steps: readonly number[]) {
    const sent = new Set<string>();
    const sendings: { kind: Reminder; now: number }[] = [];
    let now = since;
    for (const step of steps) {
      const kind = dueReminder({ startsAt, timeZone, now, since }, sent);
      if (kind) {
        sendings.push({ kind, now });
        for (const merged of remindersUpTo(kind)) sent.add(merged);
      }
      now += step;
    }
    return sendings;
  }

  it('goes out once, in order, never at night, never after the start, however the clock moves', () => {
    fc.assert(
      fc.property(
        start,
        zone,
        fc.integer({ min: -60, max: 9 * DAY }),
        fc.array(fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 3 * DAY })), {
          maxLength: 60,
        }),
        (startsAt, timeZone, ahead, steps) => {
          const since = startsAt - ahead;
          const times = reminderTimes(startsAt, timeZone);
          const sendings = sendAll(startsAt, timeZone, since, steps);
          const order = sendings.map(({ kind }) => REMINDERS.indexOf(kind));
          expect(order).toEqual([...new Set(order)].toSorted((left, right) => left - right));
          for (const { kind, now } of sendings) {
            expect(now).toBeLessThan(startsAt);
            expect(quiet(now, timeZone)).toBe(false);
            expect(times[kind]).toBeGreaterThanOrEqual(since);
            expect(now - times[kind]).toBeGreaterThanOrEqual(0);
            expect(now - times[kind]).toBeLessThanOrEqual(kind === '2h' ? 60 : 360);
          }
        },
      ),
    );
  });

  it('is missed by nobody while the clock is looked at every half hour', () => {
    fc.assert(
      fc.property(start, zone, (startsAt, timeZone) => {
        const steps = Array.from({ length: 9 * 48 }, () => 30);
        const sendings = sendAll(startsAt, timeZone, startsAt - 8 * DAY, steps);
        expect(sendings.map(({ kind }) => kind)).toEqual([...REMINDERS]);
      }),
      { numRuns: 4 },
    );
  });

  const startsAt = inWarsaw('2026-12-25', 14);
  const due = (now: number, since: number, sent: readonly Reminder[] = []) =>
    dueReminder({ startsAt, timeZone: 'Europe/Warsaw', now, since }, new Set(sent));

  it('of last week is not sent to her who registers three hours before', () => {
    expect(due(startsAt - 180, startsAt - 180)).toBeUndefined();
    expect(due(startsAt - 120, startsAt - 180)).toBe('2h');
  });

  it('is dropped when it is too late to be of use', () => {
    const long = startsAt - 30 * DAY;
    expect(due(startsAt - DAY + 360, long)).toBe('1d');
    expect(due(startsAt - DAY + 361, long)).toBeUndefined();
    expect(due(startsAt - 60, long)).toBe('2h');
    expect(due(startsAt - 59, long)).toBeUndefined();
  });

  it('takes the place of those before it', () => {
    expect(due(startsAt - 100, startsAt - 30 * DAY, ['2h'])).toBeUndefined();
    expect(remindersUpTo('1d')).toEqual(['7d', '1d']);
  });
});
