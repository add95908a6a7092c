import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportBlocks } from '../../src/summaries/report/contents.ts';
import { summaryScreen } from '../../src/summaries/screens.ts';
import type { PeriodFigures, Sum } from '../../src/summaries/time/periods.ts';
import { changeOf, SURE, SURE_OF_ONE } from '../../src/summaries/trend/change.ts';
import { monthsOf } from '../../src/summaries/trend/months.ts';
import { monthLines, trendOf } from '../../src/summaries/trend/rules.ts';
import type { FullView } from '../../src/summaries/view.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { NOON, startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin } from '../support/staff.ts';
import { addConcerns, MONDAY } from '../support/summaries.ts';
import { wordsOf } from '../support/words.ts';
import { figuresFrom, someFigures, viewOf, withOthersHidden } from './figures.ts';

const JANUARY = { from: '2026-01-01', until: '2026-01-31' };
const covering = (figures: PeriodFigures, from: string, until: string) => ({
  ...figures,
  days: { from, until },
});
/** Four closed weeks that ended in January, and five in February. */
const before = (figures: PeriodFigures) => covering(figures, '2025-12-29', '2026-01-25');
const now = (figures: PeriodFigures) => covering(figures, '2026-01-26', '2026-03-01');

const compared = (earlier: PeriodFigures, present: PeriodFigures): FullView =>
  viewOf(now(present), {
    anchor: '2026-02-10',
    before: '2026-01-31',
    earlier: { period: JANUARY, figures: before(earlier) },
    months: [
      { anchor: '2026-01-01', figures: before(earlier) },
      { anchor: '2026-02-01', figures: now(present) },
    ],
  });

const all = (sum: Sum) => figuresFrom(() => sum);
/** The total stands last, the topics first. */
const totalIs = (figures: PeriodFigures, sum: Sum): PeriodFigures => ({
  ...figures,
  counts: figures.counts.map((spot, index) =>
    index === figures.counts.length - 1 ? { ...spot, sum } : spot,
  ),
});

describe('a change', () => {
  const four = (count: number) => ({ count, weeks: 4 });

  it('is told by the week, since a month may have one week more', () => {
    expect(changeOf(four(400), { count: 500, weeks: 5 }, SURE)).toEqual({ kind: 'even' });
    expect(changeOf(four(400), { count: 1000, weeks: 5 }, SURE)).toEqual({ kind: 'more', percent: 100 });
    expect(changeOf({ count: 1000, weeks: 5 }, four(400), SURE)).toEqual({ kind: 'fewer', percent: 50 });
  });

  it('is none where chance could have made it, and what is asked of one topic is more', () => {
    expect(changeOf(four(100), four(120), SURE)).toEqual({ kind: 'even' });
    expect(changeOf(four(100), four(140), SURE)).toEqual({ kind: 'more', percent: 40 });
    expect(changeOf(four(100), four(140), SURE_OF_ONE)).toEqual({ kind: 'even' });
  });

  it('is hardly ever told of counts between which nothing but chance lies', () => {
    let state = 7;
    const dice = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    const drawn = () => Array.from({ length: 4000 }, dice).filter((one) => one < 0.1).length;
    const told = Array.from({ length: 300 }, () => changeOf(four(drawn()), four(drawn()), SURE)).filter(
      (change) => change?.kind !== 'even',
    );
    // One in twenty, as two standard errors are.
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(30);
  });

  it('is no part of nought', () => {
    expect(changeOf(four(0), four(30), SURE)).toBeUndefined();
    expect(changeOf(four(0), four(0), SURE)).toEqual({ kind: 'even' });
    expect(changeOf(four(30), four(0), SURE)).toEqual({ kind: 'fewer', percent: 100 });
    expect(changeOf(four(4_000_000), four(4_009_999), SURE)).toEqual({ kind: 'even' });
  });
});

describe('a trend', () => {
  it('is the same whatever is known of numbers that some weeks hide', () => {
    fc.assert(
      fc.property(someFigures, someFigures, (first, second) => {
        const shown = compared(first, second);
        const other = compared(withOthersHidden(first), withOthersHidden(second));
        for (const place of [undefined, 'KG-O']) {
          expect(trendOf(other.figures, other.earlier, place)).toEqual(
            trendOf(shown.figures, shown.earlier, place),
          );
          expect(monthLines(other.months, place)).toEqual(monthLines(shown.months, place));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says why there is none: nothing before, counting begun in its midst, a hidden number', () => {
    const shown = now(all({ shown: 500 }));
    const never: PeriodFigures = { days: undefined, counts: [] };
    const kindOf = (figures: PeriodFigures) => trendOf(shown, { period: JANUARY, figures }, undefined)?.kind;
    expect(trendOf(shown, undefined, undefined)).toBeUndefined();
    expect(trendOf(never, { period: JANUARY, figures: shown }, undefined)).toBeUndefined();
    expect(kindOf(never)).toBe('nothing');
    expect(kindOf(covering(all({ shown: 9 }), '2026-01-05', '2026-01-25'))).toBe('begun');
    expect(kindOf(before(all({ hidden: true, atLeast: 3 })))).toBe('hidden');
    expect(kindOf(before(all({ shown: 500 })))).toBe('compared');
  });

  it('names no topic of which one number is hidden, nor one that chance could have moved', () => {
    const first = figuresFrom((index) => (index === 1 ? { hidden: true, atLeast: 0 } : { shown: 100 }));
    const second = figuresFrom((index) => {
      if (index === 0) return { shown: 900 };
      if (index === 1) return { shown: 900 };
      return index === 2 ? { shown: 10 } : { shown: 125 };
    });
    const trend = trendOf(now(second), { period: JANUARY, figures: before(first) }, undefined);
    const [more, , fewer] = first.counts.map(({ column }) => column);
    expect(trend).toMatchObject({ change: { kind: 'even' } });
    expect(trend && 'moved' in trend && trend.moved.map(({ key, change }) => [key, change.kind])).toEqual([
      [more, 'more'],
      [fewer, 'fewer'],
    ]);
  });

  it.each(LOCALES)('is written in %s, whatever it is', (locale) => {
    const words = wordsOf(locale);
    const figures = [
      all({ shown: 500 }),
      all({ shown: 2000 }),
      all({ shown: 20 }),
      all({ hidden: true, atLeast: 4 }),
      totalIs(
        figuresFrom((index) => ({ shown: 90 * index })),
        { shown: 9000 },
      ),
    ];
    for (const first of figures)
      for (const second of figures)
        for (const kind of ['week', 'month', 'quarter', 'year', 'all'] as const) {
          const view = compared(first, second);
          const shown = { ...view, kind, earlier: kind === 'all' ? undefined : view.earlier };
          const { html } = summaryScreen(shown, words);
          expect(html + JSON.stringify(reportBlocks(shown, [], words))).not.toMatch(
            /summaries-|\{ ?\$|undefined|NaN|Infinity/,
          );
        }
  });

  it.each(LOCALES)('leaves the text short enough for one message, in %s', (locale) => {
    const great = figuresFrom((index) => ({ shown: 1_234_567 * (1 + (index % 7)) }));
    const view = compared(
      figuresFrom((index) => ({ shown: 9_234_567 - 999_999 * (index % 7) })),
      great,
    );
    const months = Array.from({ length: 12 }, (_, index) => ({
      anchor: `2026-${String(index + 1).padStart(2, '0')}-01`,
      figures: view.months[index % 2]?.figures ?? view.figures,
    }));
    for (const shown of [view, { ...view, kind: 'all' as const, earlier: undefined, months }]) {
      const { html } = summaryScreen({ ...shown, answering: great }, wordsOf(locale));
      expect(html.replaceAll(/<[^>]+>/g, '').length).toBeLessThan(4096);
    }
  });
});

describe('months in a row', () => {
  const bucket = (from: string, until: string, total: number) => ({
    from,
    until,
    total,
    table: [{ row: 'total', column: 'total', seen: { shown: total } }],
  });

  it('are those that `/summary` shows each by itself, without the one in which counting began', () => {
    const buckets = [
      bucket('2026-01-12', '2026-01-25', 300),
      bucket('2026-01-26', '2026-02-08', 210),
      bucket('2026-02-09', '2026-02-22', 220),
      // Nothing ended in March.
      bucket('2026-02-23', '2026-04-12', 200),
    ];
    const months = monthsOf(buckets, '9999-12-31');
    expect(months.map(({ anchor, figures }) => [anchor, figures.days.from, figures.days.until])).toEqual([
      ['2026-02-01', '2026-01-26', '2026-02-22'],
      ['2026-04-01', '2026-02-23', '2026-04-12'],
    ]);
    expect(monthsOf(buckets, '2026-02-28').map(({ anchor }) => anchor)).toEqual(['2026-02-01']);
  });

  it('are compared each with the one before it, where both are shown', () => {
    const months = [
      all({ shown: 400 }),
      all({ shown: 900 }),
      all({ hidden: true, atLeast: 9 }),
      all({ shown: 7 }),
    ].map((figures, index) => ({ anchor: `2026-0${index + 1}-01`, figures: before(figures) }));
    const lines = monthLines(months, undefined);
    expect(lines.map(({ counted }) => counted?.count)).toEqual([400, 900, undefined, 7]);
    expect(lines.map(({ change }) => change?.kind)).toEqual([undefined, 'more', undefined, undefined]);
    expect(monthLines(months.slice(0, 1), undefined)).toEqual([]);
  });
});

/** Nine weeks, of which those that ended in March brought half as much again. */
async function nineWeeks(): Promise<{ bot: TestBot; admin: Visitor }> {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, 'en');
  const mondays = ['01-05', '01-12', '01-19', '01-26', '02-02', '02-09', '02-16', '02-23', '03-02'];
  for (const [index, monday] of mondays.entries()) addConcerns(bot, `2026-${monday}`, index < 7 ? 240 : 360);
  bot.clock.move(MONDAY - NOON);
  await bot.app.keepHouse();
  return { bot, admin };
}

/** What a summary says of itself alone: how many, in how many weeks. */
function readWhole(screen: string): { count: string; weeks: number } {
  const [, count = ''] = /Concerns: ([\d,]+)/.exec(screen) ?? [];
  const [, from = '', until = ''] = /Closed weeks from (.+) to (.+)/.exec(screen) ?? [];
  return { count, weeks: Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000 + 1) / 7 };
}

describe('an admin', () => {
  it('reads no number in a trend that no other screen shows', async () => {
    const { admin } = await nineWeeks();
    await admin.send('/summary month');
    const march = admin.screen();
    await admin.tapKey('triage-earlier');
    const february = admin.screen();
    const [present, earlier] = [readWhole(march), readWhole(february)];
    expect(march).toContain(
      `The month before: ${earlier.count} in ${earlier.weeks} weeks. This time: ${present.count} in ${present.weeks} weeks.`,
    );
    expect(march).toContain('By the week that is 50% more.');
    await admin.send('/summary');
    expect(admin.screen()).toContain(`February 2026: ${earlier.count} in ${earlier.weeks} weeks\n`);
    expect(admin.screen()).toContain(`March 2026: ${present.count} in ${present.weeks} weeks (+50%)\n`);
  });

  it('is told where counting began, and of a place in which a number is hidden', async () => {
    const { admin } = await nineWeeks();
    await admin.send('/summary month');
    await admin.tapKey('triage-earlier');
    expect(admin.screen()).toContain('The month before: counting began in the midst of it');
    await admin.tapKey('triage-earlier');
    expect(admin.screen()).toContain('January 2026');
    expect(admin.screen()).not.toContain('The month before');
    await admin.send('/summary month KG-T');
    expect(admin.screen()).not.toMatch(/: [1-4] in /);
  });
});
