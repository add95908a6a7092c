import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay, weekdayOf } from '../../src/jobs/calendar.ts';
import { whenText } from '../../src/dialogues/when/shown.ts';
import { MEANINGS } from '../../src/dialogues/when/typed-tokens.ts';
import { readCount } from '../../src/dialogues/typed-count.ts';
import { readWhen } from '../../src/dialogues/when/typed.ts';
import { localOf } from '../../src/jobs/zones.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import { LOCALES } from '../../src/telegram/locale.ts';

/** A Tuesday. */
const today = '2026-11-24';
const read = (text: string) => readWhen(text, { today });

describe('a day and a time', () => {
  it.each([
    '25.12 14:00',
    '25.12.2026 14.00',
    '25.12.26 14:00',
    '25/12 14-00',
    '2026-12-25 14:00',
    '2026-12-25T14:00',
    '25.12. 14:00',
    '14:00 25.12',
    '14.00 25.12',
    '25.12 14 00',
    '25.12 в 14',
    '25 декабря в 14:00',
    '25   ДЕКАБРЯ   В   14 : 00',
    '25 декабря 2026 года в 14 часов',
    '25 декабря в 2 часа дня',
    'пятница, 25 декабря, 14:00',
    '25-декабрь саат 14:00',
    '2026-жылдын 25-декабры, саат 14:00дө',
    '25-декабрда саат 14тө',
    '25 декабр соат 14:00',
    '25 dekabr soat 14:00',
    '25 grudnia o 14:00',
    '25 grudnia 2026 r. o godz. 14.00',
    '25 December 2 pm',
    'the 25th of December at 2pm',
    'Dec 25, 14:00',
    'December 25, 2026, 2 p.m.',
    '25 December, 2 o’clock in the afternoon',
  ])('is understood: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'both', day: '2026-12-25', hour: 14, minute: 0 });
  });

  it.each([
    ['завтра в 18', '2026-11-25'],
    ['эртең 18:00', '2026-11-25'],
    ['эртен саат 18де', '2026-11-25'],
    ['эртага соат 18:00да', '2026-11-25'],
    ['jutro 18:00', '2026-11-25'],
    ['tomorrow 6pm', '2026-11-25'],
    ['завтра 18.00', '2026-11-25'],
    ['в пятницу 18:00', '2026-11-27'],
    ['жума күнү 18:00', '2026-11-27'],
    ['w piątek o 18', '2026-11-27'],
    ['w srode 18:00', '2026-11-25'],
    ['бүгүн 18:00', today],
  ])('is reckoned from today: %s', (text, day) => {
    expect(read(text)).toEqual({ kind: 'both', day, hour: 18, minute: 0 });
  });

  it('is read back from what the bot itself writes, in every language', () => {
    const now = minutesOf(Date.parse(`${today}T06:00Z`));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 * 24 * 60 }),
        fc.constantFrom(...LOCALES),
        (ahead, locale) => {
          const wall = localOf(now + ahead, 'Asia/Bishkek');
          const text = whenText(now + ahead, 'Asia/Bishkek', { locale }, now);
          expect(read(text), text).toEqual({ kind: 'both', ...wall });
        },
      ),
    );
  });
});

describe('a number that could be a day and a time', () => {
  it('is a time after a word that says so', () => {
    expect(read('в 10.10 12.11')).toEqual({ kind: 'both', day: '2027-11-12', hour: 10, minute: 10 });
    expect(read('10.10 в 12.11')).toEqual({ kind: 'both', day: '2027-10-10', hour: 12, minute: 11 });
    expect(read('в пятницу 10.12')).toEqual({ kind: 'both', day: '2026-11-27', hour: 10, minute: 12 });
  });
});

describe('a day alone', () => {
  it.each([
    ['бүрсүгүнү', '2026-11-26'],
    ['бурсугуну', '2026-11-26'],
    ['эртага', '2026-11-25'],
    ['послезавтра', '2026-11-26'],
    ['pojutrze', '2026-11-26'],
    ['the day after tomorrow', '2026-11-26'],
    ['friday', '2026-11-27'],
    ['вторник', today],
    ['дүйшөмбүдө', '2026-11-30'],
    ['24.11', today],
    ['23.11', '2027-11-23'],
    ['3/4', '2027-04-03'],
    ['29.02', '2028-02-29'],
    ['29 февраля', '2028-02-29'],
    ['20.11.2025', '2025-11-20'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toEqual({ kind: 'day', day });
  });

  it('without a year is the next such day, and has the weekday that was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
        const day = addDays(today, ahead);
        const [, month, date] = day.split('-');
        expect(read(`${date}.${month}`)).toEqual({ kind: 'day', day });
        const names = ['пн', 'wtorek', 'шаршемби', 'пайшанба', 'friday', 'сб', 'niedziela'];
        expect(read(`${names[weekdayOf(day) - 1]} ${date}.${month}`)).toEqual({ kind: 'day', day });
      }),
    );
  });
});

describe('a time alone', () => {
  it.each([
    ['14:00', 14, 0],
    ['14.30', 14, 30],
    ['в 18', 18, 0],
    ['саат 9:05', 9, 5],
    ['6 pm', 18, 0],
    ['12 am', 0, 0],
    ['12 pm', 12, 0],
    ['11 дня', 11, 0],
    ['эртең менен саат 10', 10, 0],
    ['7 вечера', 19, 0],
  ])('%s is %i:%i', (text, hour, minute) => {
    expect(read(text)).toEqual({ kind: 'time', hour, minute });
  });
});

describe('what can’t be', () => {
  it.each([
    '31.02',
    '31.02 14:00',
    '25:00',
    '25.12 25:00',
    '14:75',
    '32 декабря',
    '29.02.2027',
    '25.13',
    'четверг 25 декабря',
    'завтра в 25',
  ])('is told from what is not understood: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'impossible' });
  });

  it.each([
    '',
    '   ',
    '18',
    'скоро',
    'через неделю',
    '14:00-16:00',
    '25.12 26.12 14:00',
    'декабрь',
    '5-го в 14',
    'next friday',
    '٢٥.12',
    'до 25 декабря',
  ])('is not guessed: "%s"', (text) => {
    expect(read(text)).toEqual({ kind: 'unreadable' });
  });

  it('never throws, and gives only real days and times', () => {
    const pieces = fc.constantFrom(
      '25',
      '12',
      '.',
      ':',
      '-',
      '/',
      ' ',
      '2026',
      'в',
      'pm',
      'декабря',
      'жума',
      'jutro',
      'o',
      '٣',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const when = read(typed);
        if ('day' in when) expect(isDay(when.day)).toBe(true);
        if ('hour' in when) expect(when.hour < 24 && when.minute < 60).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(read('1.'.repeat(1_000_000))).toEqual({ kind: 'unreadable' });
  });
});

describe('the tables of words', () => {
  it('give no word two meanings', () => {
    const known = new Map<string, unknown>();
    for (const [word, meaning] of MEANINGS) {
      expect(known.get(word) ?? meaning, word).toEqual(meaning);
      known.set(word, meaning);
    }
  });
});

describe('how many', () => {
  it.each([
    ['30', 30],
    [' 30 киши', 30],
    ['about 30 women', 30],
    ['Канча: 7', 7],
    ['100 чел.', 100],
    ['0', 0],
    ['30 же 40', undefined],
    ['10–15', undefined],
    ['1 000', undefined],
    ['2,5', undefined],
    ['-3', undefined],
    ['<a href="tg://user?id=1">сюда', undefined],
    ['+1+слово|calc', undefined],
    ['30 -', undefined],
    ['1234567', undefined],
    ['отуз', undefined],
    ['', undefined],
  ])('is the one number in "%s": %s', (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });
});
