import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns, summaryAnswers, threadEntries } from '../../src/db/schema.ts';
import { medianWait } from '../../src/summaries/answering/lines.ts';
import {
  answeringTable,
  answeringThreshold,
  GIVEN_DAYS,
  ROW_GROUPS,
  rowOf,
  type Alike,
} from '../../src/summaries/answering/rules.ts';
import { suppressBelowTotal } from '../../src/summaries/suppression/suppress.ts';
import { TOTAL, type Published, type Spot } from '../../src/summaries/suppression/table.ts';
import type { PeriodFigures } from '../../src/summaries/time/periods.ts';
import { atLeast, exactly, withReader, type Fact } from '../support/attacker.ts';
import type { TestBot } from '../support/bot.ts';
import { addConcerns, country, DAY } from '../support/summaries.ts';
import { diceFrom, seeds } from './small-tables.ts';

const STATUSES = ['new', 'in_review', 'on_agenda', 'answered', 'closed', 'quarantined', 'withdrawn'] as const;

const alike: fc.Arbitrary<Alike[]> = fc.array(
  fc.record({
    status: fc.constantFrom(...STATUSES),
    helped: fc.constantFrom(null, true, false),
    waited: fc.option(fc.integer({ min: 0, max: 40 })),
    // Mostly a few, now and then many.
    count: fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 12 }), weight: 3 },
      fc.integer({ min: 13, max: 300 }),
    ),
  }),
  { minLength: 1, maxLength: 14 },
);

/** As they come: whoever had no answer says nothing of it. */
const likely: fc.Arbitrary<Alike[]> = fc
  .tuple(alike, fc.integer({ min: 0, max: 12 }))
  .map(([each, withdrawn]) => [
    ...each.map((one) =>
      one.waited === null ? { ...one, helped: null } : { ...one, status: 'answered' as const },
    ),
    { status: 'withdrawn' as const, helped: null, waited: null, count: withdrawn },
  ]);

/** What a reader knows without being told. */
const isSilent = ({ row, column }: Spot) =>
  ['untouched', 'closed_unanswered', 'gone'].includes(row) && column !== 'unsaid';

const standing = (each: readonly Alike[]) =>
  each.filter((one) => rowOf(one) !== 'gone').reduce((sum, { count }) => sum + count, 0);

describe('the table of how concerns were answered', () => {
  it('sums up to what was published of them, whatever was set aside or let out since', () => {
    fc.assert(
      fc.property(alike, fc.integer({ min: -40, max: 40 }), (each, since) => {
        const total = Math.max(1, standing(each) + since);
        const { rows, columns, countOf } = answeringTable(each, total);
        const counts = rows.flatMap((row) => columns.map((column) => countOf(row, column)));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each<[Partial<Alike>, string]>([
    [{ status: 'answered', waited: 0 }, 'within_3'],
    [{ status: 'closed', waited: 3 }, 'within_3'],
    [{ status: 'on_agenda', waited: 4 }, 'within_7'],
    [{ status: 'answered', waited: GIVEN_DAYS }, 'within_28'],
    [{ status: 'answered', waited: GIVEN_DAYS + 1 }, 'in_hand'],
    [{ status: 'new' }, 'untouched'],
    [{ status: 'in_review' }, 'in_hand'],
    [{ status: 'closed' }, 'closed_unanswered'],
    [{ status: 'withdrawn', waited: 1 }, 'gone'],
    [{ status: 'quarantined' }, 'gone'],
  ])('counts %o under %s', (what, row) => {
    expect(rowOf({ status: 'new', waited: null, ...what })).toBe(row);
  });

  it('leaves each hidden number its values, for a reader with a solver', () => {
    let attacked = 0;
    fc.assert(
      fc.property(fc.oneof(alike, likely), seeds, (each, seed) => {
        const total = standing(each) + 7;
        const table = answeringTable(each, total);
        const published = suppressBelowTotal(table, answeringThreshold, diceFrom(seed));
        if (!published) return;
        const cells = table.rows.flatMap((row) => table.columns.map((column) => ({ row, column })));
        const truths = cells.map(({ row, column }) => table.countOf(row, column));
        const of = cellsOf(cells);
        const facts = [
          ...published.map((spot): Fact =>
            'shown' in spot.seen ? exactly(of(spot), spot.seen.shown) : atLeast(of(spot), 1),
          ),
          ...cells.filter(isSilent).map((spot) => exactly(of(spot), 0)),
        ];
        withReader(truths, facts, (reader) => {
          for (const spot of published.filter(({ seen }) => 'hidden' in seen)) {
            attacked++;
            const threshold = answeringThreshold(spot.row, spot.column);
            expect(reader.valuesOf(of(spot), threshold), JSON.stringify({ spot, published })).toHaveLength(
              threshold,
            );
          }
        });
      }),
      { numRuns: 300 },
    );
    expect(attacked).toBeGreaterThan(100);
  });
});

/** Which cells a number sums up, as indices. */
const cellsOf =
  (cells: readonly Spot[]) =>
  ({ row, column }: Spot): number[] => {
    const members = ROW_GROUPS.find(({ key }) => key === row)?.members ?? [row];
    return cells.flatMap((cell, index) =>
      (row === TOTAL || members.includes(cell.row)) && (column === TOTAL || cell.column === column)
        ? [index]
        : [],
    );
  };

describe('what nobody can have said', () => {
  it('leaves no number known, where all who were answered said that it helped', () => {
    // 210 in all, 12 said that it helped: with 196 unanswered, two are gone, or one.
    const each: Alike[] = [
      { status: 'answered', helped: true, waited: 5, count: 12 },
      { status: 'new', helped: null, waited: null, count: 117 },
      { status: 'closed', helped: null, waited: null, count: 79 },
    ];
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const published =
        suppressBelowTotal(answeringTable(each, 210), answeringThreshold, diceFrom(seed)) ?? [];
      const shown = (row: string, column: string) => {
        const seen = published.find((spot) => spot.row === row && spot.column === column)?.seen;
        return seen && 'shown' in seen ? seen.shown : undefined;
      };
      expect(shown('gone', TOTAL)).toBeUndefined();
      const [unsaid, unanswered] = [shown(TOTAL, 'unsaid'), shown('unanswered', TOTAL)];
      // What is unsaid is the unanswered, the gone, and at least nobody else.
      expect(unsaid !== undefined && unanswered !== undefined && unsaid - unanswered < 5).toBe(false);
    }
  });

  it('is not counted where an answer is forgotten by now', () => {
    const { countOf } = answeringTable([{ status: 'closed', helped: true, waited: null, count: 20 }], 20);
    expect(countOf('closed_unanswered', 'helped')).toBe(0);
    expect(countOf('closed_unanswered', 'unsaid')).toBe(20);
  });
});

describe('within how long half had an answer', () => {
  const figures = (shown: readonly number[], hidden?: number): PeriodFigures => ({
    days: undefined,
    counts: [TOTAL, 'within_3', 'within_7', 'within_28'].map((row, index) => ({
      row,
      column: TOTAL,
      sum: index === hidden ? { hidden: true, atLeast: 0 } : { shown: shown[index] ?? 0 },
    })),
  });

  it.each([
    [[200, 100, 0, 0], 'within_3'],
    [[200, 99, 1, 0], 'within_7'],
    [[200, 0, 50, 60], 'within_28'],
    [[200, 20, 20, 20], 'none'],
  ])('follows from %j: %s', (shown, median) => {
    expect(medianWait(figures(shown))).toBe(median);
  });

  it('is left open where a hidden number stands before it', () => {
    expect(medianWait(figures([200, 100, 0, 0], 1))).toBeUndefined();
    expect(medianWait(figures([200, 0, 50, 60], 3))).toBeUndefined();
    expect(medianWait(figures([200, 120, 0, 0], 3))).toBe('within_3');
  });
});

/** So many of a country's concerns are answered, so many days after they were sent; the first of them say that it helped. */
function answer(bot: TestBot, from: number, count: number, day: string, helped: number): void {
  const { queries } = bot.app.database;
  const all = queries
    .select({ id: concerns.id })
    .from(concerns)
    .all()
    .slice(from, from + count);
  bot.app.database.transaction(() => {
    for (const [index, { id }] of all.entries()) {
      const sealed = { wrappedKey: Buffer.of(1), body: Buffer.of(1) };
      queries
        .insert(threadEntries)
        .values({ concernId: id, position: 2, author: 'leader', day, ...sealed })
        .run();
      const values = { status: 'answered' as const, helped: index < helped ? true : null };
      queries.update(concerns).set(values).where(eq(concerns.id, id)).run();
    }
  });
}

describe('a summary', () => {
  const FOUR_WEEKS = 28 * DAY;

  it('says how they were answered once they have had four weeks, once and for ever', async () => {
    const { bot, admin } = await country(400);
    answer(bot, 0, 240, '2026-03-05', 60);
    answer(bot, 240, 60, '2026-03-09', 0);
    await admin.send('/summary');
    expect(admin.screen()).not.toContain(admin.words.plain('summaries-answering'));
    bot.clock.move(FOUR_WEEKS);
    await bot.app.keepHouse();
    await admin.send('/summary');
    const plain = (key: string) => admin.words.plain(key);
    expect(admin.screen()).toContain(`${plain('summaries-answering-within_3')}: 240 (60%)`);
    expect(admin.screen()).toContain(`${plain('summaries-answering-within_7')}: 60 (15%)`);
    expect(admin.screen()).toContain(`${plain('summaries-answering-untouched')}: 100 (25%)`);
    expect(admin.screen()).toContain(`${plain('summaries-answering-helped')}: 60`);
    expect(admin.screen()).toContain(plain('summaries-answering-half-within_3'));
    const before = admin.screen();
    answer(bot, 300, 50, '2026-04-08', 0);
    bot.clock.move(DAY);
    await bot.app.keepHouse();
    await admin.send('/summary');
    expect(admin.screen()).toBe(before);
    expect(bot.app.database.queries.select().from(summaryAnswers).all()).toHaveLength(1);
    await admin.send('/summary kg-gb');
    expect(admin.screen()).not.toContain(plain('summaries-answering'));
  });

  it('tells nothing of a few, and the whole text still fits a message', async () => {
    const { bot, admin } = await country(400, 'ky');
    answer(bot, 0, 2, '2026-03-04', 1);
    answer(bot, 2, 3, '2026-03-20', 0);
    bot.clock.move(FOUR_WEEKS);
    await bot.app.keepHouse();
    await admin.send('/summary');
    const after = admin.screen().slice(admin.screen().indexOf(admin.words.plain('summaries-answering')));
    expect(after).toContain(admin.words.plain('summaries-answering-within_3'));
    expect(after).not.toMatch(/: [1-4]( \(|\n)/);
    expect(admin.screen().length).toBeLessThan(4096);
  });

  it('is silent about them when threads are erased from which it would have to be told', async () => {
    const { bot, admin } = await country(400);
    answer(bot, 0, 200, '2026-03-05', 0);
    // As after so many days: the concern stays, its thread is gone.
    const { queries } = bot.app.database;
    const [old] = queries.select({ id: concerns.id }).from(concerns).limit(1).all();
    if (!old) throw new Error('Nothing there.');
    queries.update(concerns).set({ status: 'closed' }).where(eq(concerns.id, old.id)).run();
    queries.delete(threadEntries).where(eq(threadEntries.concernId, old.id)).run();
    bot.clock.move(FOUR_WEEKS);
    await bot.app.keepHouse();
    await admin.send('/summary');
    expect(admin.screen()).not.toContain(admin.words.plain('summaries-answering'));
    expect(queries.select().from(summaryAnswers).all()).toMatchObject([{ published: [] }]);
    // The next weeks are told as if those had not been, which is said.
    addConcerns(bot, '2026-04-01', 300);
    bot.clock.move(6 * 7 * DAY);
    await bot.app.keepHouse();
    await admin.send('/summary');
    expect(admin.screen()).toContain(`${admin.words.plain('summaries-answering-untouched')}: 300 (100%)`);
    expect(admin.screen()).toContain(admin.words.plain('summaries-answering-gaps'));
  });

  it('is silent about them when nothing can be shown below the total', () => {
    const few: Alike[] = [{ status: 'answered', helped: true, waited: 1, count: 2 }];
    const published: Published | undefined = suppressBelowTotal(
      answeringTable(few, 3),
      answeringThreshold,
      diceFrom(1),
    );
    expect(published).toBeUndefined();
  });
});
