import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfQuiet, EVENING, isQuiet, lastDue, MORNING } from '../../src/jobs/schedule/rules.ts';
import { localTime } from '../../src/jobs/zones.ts';
import { daysThatReach } from '../../src/triage/alerts/rules.ts';

const ZONES = ['Asia/Bishkek', 'Europe/Warsaw', 'America/New_York', 'Etc/UTC'] as const;
const instant = fc.integer({ min: Date.parse('2024-01-01T00:00Z'), max: Date.parse('2030-12-31T00:00Z') });
const zone = fc.constantFrom(...ZONES);
const HOUR = 3_600_000;

describe('local time', () => {
  it.each([
    ['2026-03-28T22:30:00Z', 'Europe/Warsaw', '2026-03-28', 23],
    // The night in which Warsaw's clocks go forward, and back.
    ['2026-03-29T01:30:00Z', 'Europe/Warsaw', '2026-03-29', 3],
    ['2026-10-25T00:30:00Z', 'Europe/Warsaw', '2026-10-25', 2],
    ['2026-10-25T01:30:00Z', 'Europe/Warsaw', '2026-10-25', 2],
    // Bishkek knows no such nights.
    ['2026-03-29T01:30:00Z', 'Asia/Bishkek', '2026-03-29', 7],
    ['2026-12-31T18:00:00Z', 'Asia/Bishkek', '2027-01-01', 0],
    ['2028-02-28T20:00:00Z', 'Asia/Bishkek', '2028-02-29', 2],
  ])('at %s in %s is %s, %i o’clock', (moment, timeZone, day, hour) => {
    expect(localTime(Date.parse(moment), timeZone)).toMatchObject({ day, hour });
  });
});

describe('a daily run', () => {
  it('is due for today once its hour has come, and until then for yesterday', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 0, max: 23 }), (now, timeZone, hour) => {
        const due = lastDue(now, timeZone, hour);
        const { day, hour: present } = localTime(now, timeZone);
        if (present >= hour) expect(due).toBe(day);
        else expect(due < day).toBe(true);
      }),
    );
  });

  it('never goes back, and misses no day, however the clocks are changed', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: 0, max: 23 }), (start, timeZone, hour) => {
        let before = lastDue(start, timeZone, hour);
        for (let now = start; now < start + 72 * HOUR; now += HOUR / 2) {
          const due = lastDue(now, timeZone, hour);
          const gap = (Date.parse(due) - Date.parse(before)) / (24 * HOUR);
          expect(gap === 0 || gap === 1, `${before} then ${due}`).toBe(true);
          before = due;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('quiet hours', () => {
  it('end at eight in the morning, local time, and not later', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const end = endOfQuiet(now, timeZone) * 60_000;
        expect(isQuiet(end, timeZone)).toBe(false);
        if (!isQuiet(now, timeZone)) expect(end).toBe(Math.floor(now / 60_000) * 60_000);
        else {
          expect(localTime(end, timeZone)).toMatchObject({ hour: MORNING, minute: 0 });
          expect(end - now).toBeLessThanOrEqual((24 - EVENING + MORNING + 1) * HOUR);
        }
      }),
    );
  });
});

describe('the days that reach an age', () => {
  it('are each told once, also when the job did not run for a while', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (gaps) => {
        const day = (offset: number) => new Date(Date.UTC(2026, 1, 20 + offset)).toISOString().slice(0, 10);
        let [offset, lastRun] = [0, day(0)];
        const told: string[] = [];
        for (const gap of gaps) {
          offset += gap;
          const { after, upTo } = daysThatReach(3, lastRun, day(offset));
          for (let each = -10; each <= offset; each++)
            if (day(each) > after && day(each) <= upTo) told.push(day(each));
          lastRun = day(offset);
        }
        expect(new Set(told).size).toBe(told.length);
        expect(told).toHaveLength(offset);
      }),
    );
  });
});
