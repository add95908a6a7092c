import { describe, expect, it } from 'vitest';
import { timeTag, whenText } from '../../src/dialogues/when/shown.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import { parseHtml } from '../../src/playground/bot-api/html.ts';

const moment = minutesOf(Date.parse('2026-12-25T08:00Z'));
const nextYear = minutesOf(Date.parse('2027-01-05T03:05Z'));
const now = minutesOf(Date.parse('2026-12-01T00:00Z'));

describe('a moment', () => {
  it.each([
    ['ky', '25-декабрь, жума, саат 14:00', '2027-жыл, 5-январь, шейшемби, саат 09:05'],
    ['ru', 'пятница, 25 декабря, 14:00', 'вторник, 5 января 2027 года, 09:05'],
    ['en', 'Friday 25 December, 14:00', 'Tuesday 5 January 2027, 09:05'],
    ['uz', '25 декабрь, жума, соат 14:00', '2027 йил 5 январь, сешанба, соат 09:05'],
    ['pl', 'piątek, 25 grudnia, 14:00', 'wtorek, 5 stycznia 2027, 09:05'],
  ] as const)('is told in %s, with the year only when it is another one', (locale, soon, later) => {
    expect(whenText(moment, 'Asia/Bishkek', { locale }, now)).toBe(soon);
    expect(whenText(nextYear, 'Asia/Bishkek', { locale }, now)).toBe(later);
  });

  it('is told by the clocks of its own zone, and so is the year', () => {
    const midnight = minutesOf(Date.parse('2026-12-31T19:00Z'));
    expect(whenText(midnight, 'Europe/Warsaw', { locale: 'en' }, now)).toBe('Thursday 31 December, 20:00');
    expect(whenText(midnight, 'Asia/Bishkek', { locale: 'en' }, now)).toBe('Friday 1 January 2027, 01:00');
  });

  it.each(['', 'wDt'] as const)('is a date_time entity for Telegram, with the format "%s"', (format) => {
    expect(parseHtml(timeTag(moment, '14:00', format)).entities).toEqual([
      { type: 'date_time', offset: 0, length: 5, unix_time: moment * 60, date_time_format: format },
    ]);
  });
});
