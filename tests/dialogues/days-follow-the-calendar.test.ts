import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isDay, monthGrid, monthOf, weekdayOf } from '../../src/jobs/calendar.ts';

const day = fc
  .integer({ min: Date.parse('1970-01-01'), max: Date.parse('2199-12-31') })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const month = day.map(monthOf);

describe('days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
  ])('%s and %i more is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it('add up, go back, and keep their order', () => {
    const span = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(day, span, span, (from, one, other) => {
        expect(addDays(addDays(from, one), other)).toBe(addDays(from, one + other));
        expect(addDays(addDays(from, one), -one)).toBe(from);
        expect(isDay(addDays(from, one))).toBe(true);
        expect(Math.sign(one)).toBe(addDays(from, one).localeCompare(from));
      }),
    );
  });

  it('have weekdays that follow one another and return after seven', () => {
    expect(weekdayOf('2026-12-25')).toBe(5);
    expect(weekdayOf('2026-12-27')).toBe(7);
    fc.assert(
      fc.property(day, (from) => {
        expect(weekdayOf(addDays(from, 1))).toBe((weekdayOf(from) % 7) + 1);
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
      }),
    );
  });

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each(['2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });
});

describe('months', () => {
  it.each([
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2026-11', 14, '2028-01'],
    ['2026-01', -13, '2024-12'],
  ])('%s and %i more is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('show each of their days once, under its weekday, in weeks of seven without an empty one', () => {
    fc.assert(
      fc.property(month, (shown) => {
        const weeks = monthGrid(shown);
        const days = weeks.flat().filter((cell) => cell !== undefined);
        expect(days[0]).toBe(`${shown}-01`);
        expect(addDays(days.at(-1) ?? '', 1)).toBe(`${addMonths(shown, 1)}-01`);
        expect(days).toEqual(days.map((_, index) => addDays(`${shown}-01`, index)));
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((cell) => cell !== undefined)).toBe(true);
          for (const [index, cell] of week.entries())
            if (cell !== undefined) expect(weekdayOf(cell)).toBe(index + 1);
        }
      }),
    );
  });
});
