import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { endOfQuiet, isQuiet, lastDue } from '../../src/jobs/schedule/rules.ts';
import { localTime } from '../../src/jobs/zones.ts';
import { createScheduleStore } from '../../src/jobs/schedule/store.ts';

const HOUR = 3_600_000;
const zone = fc.constantFrom('Asia/Bishkek', 'Europe/Warsaw', 'America/New_York', 'Asia/Kolkata');
const anytime = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });
/** Within two days of where calendars and clocks are tricky. */
const tricky = fc
  .tuple(
    fc.constantFrom(
      '2026-03-29T01:00Z', // Warsaw's clocks go forward
      '2026-10-25T01:00Z', // and back
      '2024-02-29T12:00Z',
      '2025-02-28T18:00Z',
      '2025-12-31T18:00Z',
      '2026-04-30T18:00Z',
    ),
    fc.integer({ min: -2 * 24 * 60, max: 2 * 24 * 60 }),
  )
  .map(([day, minutes]) => Date.parse(day) + minutes * 60_000);
const instant = fc.oneof(anytime, tricky);

/** The next day in the calendar, by counting. */
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);

describe('what is due once a day', () => {
  it('is due for today from its hour on, for the day before until then', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 4, max: 22 }), (now, timeZone, hour) => {
        const local = localTime(now, timeZone);
        const due = lastDue(now, timeZone, hour);
        if (local.hour >= hour) expect(due).toBe(local.day);
        else expect(dayAfter(due)).toBe(local.day);
      }),
    );
  });

  it('never goes back, and skips no day, hour by hour', () => {
    fc.assert(
      fc.property(instant, zone, (start, timeZone) => {
        let before = lastDue(start, timeZone, 18);
        for (let hours = 1; hours <= 72; hours++) {
          const due = lastDue(start + hours * HOUR, timeZone, 18);
          expect([before, dayAfter(before)]).toContain(due);
          before = due;
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['2026-03-04T11:59:59Z', 'Asia/Bishkek', '2026-03-03'],
    ['2026-03-04T12:00:00Z', 'Asia/Bishkek', '2026-03-04'],
    ['2026-03-28T17:00:00Z', 'Europe/Warsaw', '2026-03-28'],
    ['2026-03-29T15:59:59Z', 'Europe/Warsaw', '2026-03-28'],
    ['2026-03-29T16:00:00Z', 'Europe/Warsaw', '2026-03-29'],
    ['2026-10-25T16:59:59Z', 'Europe/Warsaw', '2026-10-24'],
    ['2024-03-01T06:00:00Z', 'Asia/Bishkek', '2024-02-29'],
    ['2026-01-01T06:00:00Z', 'Asia/Bishkek', '2025-12-31'],
  ])('at %s in %s, with its hour at 18, is that of %s', (moment, timeZone, day) => {
    expect(lastDue(Date.parse(moment), timeZone, 18)).toBe(day);
  });
});

describe('quiet hours', () => {
  it('are from 21 to 8 where people are', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const { hour } = localTime(now, timeZone);
        expect(isQuiet(now, timeZone)).toBe(hour >= 21 || hour < 8);
      }),
    );
  });

  it('end at the first minute that is not quiet, which is now by day and 8:00 by night', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const end = endOfQuiet(now, timeZone);
        const minute = Math.floor(now / 60_000);
        expect(isQuiet(end * 60_000, timeZone)).toBe(false);
        if (!isQuiet(minute * 60_000, timeZone)) {
          expect(end).toBe(minute);
          return;
        }
        expect(localTime(end * 60_000, timeZone)).toMatchObject({ hour: 8, minute: 0 });
        expect(isQuiet((end - 1) * 60_000, timeZone)).toBe(true);
        // Eleven hours, or twelve in the night on which clocks go back.
        expect(end - minute).toBeLessThanOrEqual(12 * 60);
      }),
    );
  });
});

describe('the memory of runs', () => {
  it('holds the latest day of each name', () => {
    const database = openDatabase(':memory:');
    const schedule = createScheduleStore(database);
    expect(schedule.ranOn('ran/nudges/KG-O')).toBeUndefined();
    schedule.markRan('ran/nudges/KG-O', '2026-03-03');
    schedule.markRan('ran/nudges/KG-O', '2026-03-04');
    expect(schedule.ranOn('ran/nudges/KG-O')).toBe('2026-03-04');
    expect(schedule.ranOn('ran/nudges/KG-B')).toBeUndefined();
    database.close();
  });

  it('is undone with the transaction that it was marked in', () => {
    const database = openDatabase(':memory:');
    const schedule = createScheduleStore(database);
    const work = () =>
      database.transaction(() => {
        schedule.markRan('ran/ageing', '2026-03-04');
        throw new Error('undone');
      });
    expect(work).toThrow('undone');
    expect(schedule.ranOn('ran/ageing')).toBeUndefined();
    database.close();
  });
});
