import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_CODES } from '../../src/concerns/catalogue.ts';
import { addDays } from '../../src/jobs/calendar.ts';
import { periodName } from '../../src/summaries/period-names.ts';
import { asParts, PERIODS, readPicture, readTapped, type Request } from '../../src/summaries/request.ts';
import { namesIn, readTyped } from '../../src/summaries/typed.ts';
import { exportScreen, reportScreen } from '../../src/summaries/files/screens.ts';
import { placesScreen } from '../../src/summaries/screens.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { wordsOf } from '../support/words.ts';

const TODAY = '2026-03-09';
const requests: fc.Arbitrary<Request> = fc.record({
  kind: fc.constantFrom(...PERIODS),
  anchor: fc.integer({ min: -4000, max: 0 }).map((days) => addDays(TODAY, days)),
  place: fc.option(fc.constantFrom(...PLACE_CODES), { nil: undefined }),
});

describe('a request', () => {
  it('is typed as a period and a region, in any order and case, or as nothing', () => {
    const whole = { kind: 'all', anchor: TODAY, place: undefined };
    const names = namesIn(wordsOf('en'));
    expect(readTyped('', TODAY, names)).toEqual({ request: whole });
    expect(readTyped('  MONTH   kg-o ', TODAY, names)).toEqual({
      request: { ...whole, kind: 'month', place: 'KG-O' },
    });
    expect(readTyped('pl week', TODAY, names)).toEqual({ request: { ...whole, kind: 'week', place: 'PL' } });
  });

  it.each(LOCALES)('is typed by the names that stand on the buttons, in %s', (locale) => {
    const words = wordsOf(locale);
    const names = namesIn(words);
    for (const kind of PERIODS)
      for (const place of PLACE_CODES) {
        const period = words.plain(`summaries-period-${kind}`);
        const request = { request: { kind, anchor: TODAY, place } };
        expect(readTyped(`${period} ${words.plain(`place-${place}`)}`, TODAY, names)).toEqual(request);
        expect(readTyped(`${words.plain(`place-${place}`)} ${period}`.toUpperCase(), TODAY, names)).toEqual(
          request,
        );
      }
  });

  it('is known by the beginning of a name, when no other begins so', () => {
    const names = namesIn(wordsOf('ru'));
    const request = { kind: 'month', anchor: TODAY, place: 'KG-C' };
    expect(readTyped('месяц чуйская', TODAY, names)).toEqual({ request });
    // The city, or the region.
    expect(readTyped('месяц ош', TODAY, names)).toMatchObject({ unknown: 'ош', meant: ['KG-GO', 'KG-O'] });
    expect(readTyped('год __proto__', TODAY, names)).toMatchObject({ unknown: '__proto__', meant: [] });
  });

  it.each([
    ['ky', 'март Ош шаары', 'ош', ['KG-GO', 'KG-O']],
    ['ru', 'Город Ош марта', 'ош', ['KG-GO', 'KG-O']],
    ['en', 'March Osh city', 'osh', ['KG-GO', 'KG-O']],
    ['uz', 'март Ўш шаҳри', 'ўш', ['KG-GO', 'KG-O']],
    ['pl', 'marca Osz (miasto)', 'osz', ['KG-GO', 'KG-O']],
  ] as const)(
    'is a month by its name, and asks which place is meant, in %s',
    (locale, text, short, meant) => {
      const names = namesIn(wordsOf(locale));
      const request = { kind: 'month', anchor: TODAY, place: 'KG-GO' };
      expect(readTyped(text, TODAY, names)).toEqual({ request });
      expect(readTyped(`${short} ${TODAY.slice(0, 7)}`, TODAY, names)).toEqual({
        unknown: short,
        understood: { ...request, place: undefined },
        meant,
      });
    },
  );

  it.each(LOCALES)('names each month as the page that shows it does, in %s', (locale) => {
    const words = wordsOf(locale);
    for (let month = 1; month <= 12; month++) {
      const anchor = `2025-${String(month).padStart(2, '0')}-28`;
      const typed = readTyped(periodName({ kind: 'month', anchor }, words), TODAY, namesIn(words));
      if (!('request' in typed)) throw new Error(`${typed.unknown} means nothing.`);
      expect(typed.request).toMatchObject({ kind: 'month', place: undefined });
      expect(typed.request.anchor.slice(0, 7)).toBe(anchor.slice(0, 7));
    }
  });

  it('is a month or a year that has begun, and the last one of its name', () => {
    const names = namesIn(wordsOf('en'));
    const at = (text: string, anchor = TODAY) => {
      const typed = readTyped(text, anchor, names, TODAY);
      return 'request' in typed ? `${typed.request.kind} ${typed.request.anchor}` : `? ${typed.unknown}`;
    };
    expect(at('march')).toBe('month 2026-03-09');
    expect(at('dec')).toBe('month 2025-12-31');
    expect(at('february 2025')).toBe('month 2025-02-28');
    expect(at('2025-02')).toBe('month 2025-02-28');
    expect(at('02.2025')).toBe('month 2025-02-28');
    expect(at('2025')).toBe('year 2025-12-31');
    expect(at('2026')).toBe('year 2026-03-09');
    expect(at('week 2025')).toBe('week 2025-12-31');
    // The last numbers there are lead to the month that goes on, and a month that has none is shown as empty.
    expect(at('march', '2026-03-01')).toBe('month 2026-03-01');
    expect(at('march', '2026-02-22')).toBe('month 2026-03-09');
    expect(at('april 2026')).toBe('? 2026');
    expect(at('2027')).toBe('? 2027');
    expect(at('13.2026')).toBe('? 13.2026');
    expect(at('march april')).toBe('? april');
    expect(at('quarter march')).toBe('? march');
    expect(at('all 2025')).toBe('? 2025');
    expect(at('ma')).toBe('? ma');
  });

  it('names every word that means nothing', () => {
    const names = namesIn(wordsOf('en'));
    expect(readTyped('week of KG-X 2027', TODAY, names)).toMatchObject({ unknown: 'of KG-X 2027' });
    // Of two of a kind one would be passed over in silence.
    expect(readTyped('KG-O week KG-B month', TODAY, names)).toMatchObject({ unknown: 'KG-B month' });
  });

  it('comes back from a button as it went there', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(readTapped(asParts(request), TODAY)).toEqual(request);
      }),
    );
  });

  it('makes sense whatever a button carries, and is never about the future', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('all', '2099-01-01', '2026-02-30', 'KG-O', 'kg-o', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { kind, anchor, place } = readTapped(parts, TODAY);
        expect(PERIODS).toContain(kind);
        expect(anchor <= TODAY).toBe(true);
        expect(place === undefined || PLACE_CODES.includes(place)).toBe(true);
        const picture = readPicture(parts);
        expect(picture === undefined || Number.isSafeInteger(picture)).toBe(true);
      }),
    );
  });

  it('fits into every button that carries it', () => {
    const words = wordsOf('ky');
    const longest: Request = { kind: 'quarter', anchor: TODAY, place: 'KG-GB' };
    const screens = [
      placesScreen(longest, words, 9_999_999_999),
      exportScreen(longest, words, 9_999_999_999),
      reportScreen(longest, words, wordsOf, 9_999_999_999),
    ];
    for (const { buttons } of screens) expect(buttons?.flat().length).toBeGreaterThan(5);
  });
});

describe('the name of a period', () => {
  it('is what people call it', () => {
    const at = (kind: Request['kind']) => periodName({ kind, anchor: '2026-05-13' }, wordsOf('en'));
    expect(PERIODS.map(at)).toEqual([
      'the week 11 May 2026 – 17 May 2026',
      'May 2026',
      'quarter 2 of 2026',
      '2026',
      'all there is',
    ]);
  });

  it.each(LOCALES)('names its year in %s', (locale) => {
    fc.assert(
      fc.property(requests, (request) => {
        const name = periodName(request, wordsOf(locale));
        expect(name).not.toMatch(/summaries-|\{/);
        if (request.kind === 'all' || request.kind === 'week') return;
        expect(name).toContain(request.anchor.slice(0, 4));
      }),
      { numRuns: 30 },
    );
  });
});
