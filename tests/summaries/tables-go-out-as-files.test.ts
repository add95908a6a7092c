import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { csvOf } from '../../src/summaries/tables/csv.ts';
import { tableRows, type TableRows } from '../../src/summaries/tables/rows.ts';
import { xlsxOf, type Workbook } from '../../src/summaries/tables/xlsx.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { NOON, startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { country, DAY, newestFile } from '../support/summaries.ts';
import { wordsOf } from '../support/words.ts';
import { figuresFrom, NOT_ANSWERED } from './figures.ts';

type Rows = (string | number)[][];

const readCsv = (bytes: Buffer | undefined): string[][] => parse(bytes ?? '', { bom: true });
const rowsOf = (sheet: WorkSheet | undefined): Rows =>
  utils.sheet_to_json<Rows[number]>(sheet ?? {}, { header: 1 });
const readXlsx = (bytes: Buffer | undefined) => {
  const book = read(bytes, { type: 'buffer', cellFormula: true });
  return { names: book.SheetNames, sheets: book.SheetNames.map((name) => book.Sheets[name]) };
};

async function take(admin: Visitor, format: 'xlsx' | 'csv'): Promise<void> {
  await admin.send('/export');
  await admin.tapKey(`summaries-format-${format}`);
}

const documents = (bot: TestBot) =>
  bot.telegram.world.calls.filter(({ method, ok }) => method === 'sendDocument' && ok).length;

describe('the table of an admin', () => {
  it.each(['xlsx', 'csv'] as const)('comes as %s, named after the days it covers', async (format) => {
    const { bot, admin } = await country(500);
    await take(admin, format);
    expect(newestFile(bot, admin)?.name).toBe(`kurak-2026-03-02-2026-03-08.${format}`);
    const actions = bot.telegram.world.calls.filter(({ method }) => method === 'sendChatAction');
    expect(actions.map(({ payload }) => payload['action'])).toEqual(['upload_document']);
  });

  it('says the same in both, which other programs can read', async () => {
    const { bot, admin } = await country(500);
    await take(admin, 'csv');
    const csv = readCsv(newestFile(bot, admin)?.bytes);
    await take(admin, 'xlsx');
    const { names, sheets } = readXlsx(newestFile(bot, admin)?.bytes);
    expect(names).toEqual(['Concerns by topic', 'How to read it']);
    const rows = rowsOf(sheets[0]);
    expect(rows.map((row) => row.map(String))).toEqual(csv);
    expect(csv[0]).toEqual(['Place', 'Topic', 'Count']);
    expect(csv).toContainEqual(['Concerns', 'Concerns', '500']);
    expect(rowsOf(sheets[1]).flat().join(' ')).toContain('Closed weeks from 2 March 2026 to 8 March 2026');
  });

  it('is the same file whenever it is made', async () => {
    const workbook: Workbook = {
      table: { head: ['Place', 'Topic', 'Count'], rows: [['Ош', 'Вода', 12]] },
      title: 'Table',
      notes: { title: 'Notes', lines: ['One'] },
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const files: Buffer[] = [];
      for (const hours of [1, 30]) {
        vi.setSystemTime(NOON + hours * 3_600_000);
        files.push(await xlsxOf(workbook));
      }
      expect(files[1]).toEqual(files[0]);
      expect(rowsOf(readXlsx(files[0]).sheets[0])).toEqual([
        ['Place', 'Topic', 'Count'],
        ['Ош', 'Вода', 12],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has no small number in it, and says where one is hidden', async () => {
    const { bot, admin } = await country(500);
    await take(admin, 'xlsx');
    const rows = rowsOf(readXlsx(newestFile(bot, admin)?.bytes).sheets[0]);
    const numbers = rows.slice(1).map(([, , count]) => count);
    expect(numbers.filter((count) => typeof count === 'number' && count > 0 && count < 5)).toEqual([]);
    expect(numbers).toContain('hidden');
    expect(numbers.every((count) => typeof count === 'number' || count === 'hidden')).toBe(true);
  });

  it('covers the period that is asked for, by the command or by the buttons', async () => {
    const { bot, admin } = await country(500);
    bot.clock.move(40 * DAY);
    // The last of which there are numbers, not the one that is not over.
    await admin.send('/export month');
    expect(admin.screen()).toContain('March 2026');
    await admin.send('/export');
    await admin.tapKey('summaries-period-year');
    expect(admin.screen()).toContain('2026');
    await admin.tapKey('summaries-format-csv');
    expect(documents(bot)).toBe(1);
    await admin.send('/export next week');
    expect(admin.screen()).toContain('next');
  });

  it('is reached from the menu', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/start');
    for (const key of ['people-menu-summary', 'summaries-export', 'summaries-format-xlsx'])
      await admin.tapKey(key);
    expect(documents(bot)).toBe(1);
  });

  it('is noted in the audit log, with its days and its kind', async () => {
    const { admin } = await country(500);
    await take(admin, 'xlsx');
    await admin.send('/audit');
    expect(admin.screen()).toContain(admin.words.plain('audit-action-exported'));
    expect(admin.screen()).toContain('2 March 2026 – 8 March 2026 · XLSX');
  });

  it('is noted with its language where it is a report', async () => {
    const { admin } = await country(500);
    await admin.send('/report');
    await admin.tap(wordsOf('pl').plain('people-language-native'));
    await admin.send('/audit');
    expect(admin.screen()).toContain('2 March 2026 – 8 March 2026 · PDF, Polish');
    expect(admin.screen()).not.toMatch(/\d{4}-\d{2}/);
  });

  it('is not there for an empty country, nor for one single concern, nor noted then', async () => {
    for (const count of [0, 1]) {
      const { bot, admin } = await country(count);
      await take(admin, 'csv');
      expect(admin.screen()).toContain('Nothing can be published');
      expect(documents(bot)).toBe(0);
      await admin.send('/audit');
      expect(admin.screen()).not.toContain(admin.words.plain('audit-action-exported'));
    }
  });

  it('says so when it could not be sent', async () => {
    const { bot, admin } = await country(500);
    bot.telegram.world.faults.add({ method: 'sendDocument', code: 400, description: 'Bad Request: no' });
    await take(admin, 'csv');
    expect(admin.screen()).toContain('could not be made');
  });

  it('goes to nobody else, whatever they send, nor to an admin who was suspended a moment ago', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/export');
    const leader = await makeLeader(bot, { locale: 'en', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('en');
    for (const { person } of [leader, woman]) {
      person.send('/export');
      for (const data of [
        'u:file:all:2026-03-09:::csv',
        'u:file:all:2026-03-09:::xlsx',
        'u:export:all:2026-03-09:',
      ])
        void person.tap({ message: person.visible().at(-1)?.id ?? 0, data });
      await bot.telegram.world.settled();
    }
    const staff = staffOf(bot);
    const member = staff.byChat(admin.person.id);
    if (member) staff.setState(member.id, 'suspended');
    await admin.tapKey('summaries-format-csv').catch(() => undefined);
    expect(documents(bot)).toBe(0);
  });
});

describe('a table', () => {
  const dangerous = fc.oneof(
    fc.constantFrom(
      '=1+1',
      '+1',
      '-1+2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '=HYPERLINK("http://x")',
      '"',
      'a,b',
      'a\r\nb',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const tables: fc.Arbitrary<TableRows> = fc
    .array(fc.tuple(dangerous, dangerous, fc.oneof(dangerous, fc.nat())), { maxLength: 8 })
    .map((rows) => ({ head: ['a', 'b', 'c'], rows }));

  it('never begins a formula as CSV, and is read as it was written but for the apostrophe', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const found = readCsv(csvOf(table)).slice(1);
        for (const [index, row] of table.rows.entries()) {
          for (const [column, value] of row.entries()) {
            const text = found[index]?.[column] ?? '';
            expect(text.replace(/^'/, '')).toBe(String(value).replace(/^'/, ''));
            expect(text).not.toMatch(/^[=+@\t\r]|^-(?!\d+$)/);
          }
        }
      }),
    );
  });

  it('never holds a formula as XLSX, and its numbers are numbers', async () => {
    const table: TableRows = {
      head: ['=A1', 'b', 'c'],
      rows: [
        ['=1+1', '@SUM(A1)', 7],
        ['-1', '+1', '=2'],
      ],
    };
    const bytes = await xlsxOf({
      table,
      title: 'A/B: *?[x]',
      notes: { title: 'n'.repeat(40), lines: ['=3'] },
    });
    const { names, sheets } = readXlsx(bytes);
    expect(names.map((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toEqual([true, true]);
    for (const sheet of sheets) {
      const cells = Object.entries(sheet ?? {}).filter(([key]) => !key.startsWith('!'));
      expect(cells.length).toBeGreaterThan(0);
      for (const [, cell] of cells) expect(cell).not.toHaveProperty('f');
    }
    expect(rowsOf(sheets[0])).toEqual([['=A1', 'b', 'c'], ...table.rows]);
  });

  it('says nothing of who made it', async () => {
    const table = tableRows(
      { figures: figuresFrom(() => ({ shown: 12 })), answering: NOT_ANSWERED },
      wordsOf('ky'),
    );
    const bytes = await xlsxOf({ table, title: 't', notes: { title: 'n', lines: [] } });
    const { Props: properties } = read(bytes, { type: 'buffer' });
    expect(properties?.Author ?? '').toBe('');
    expect(properties?.LastAuthor ?? '').toBe('');
  });

  it.each(LOCALES)('is written in %s', (locale) => {
    const words = wordsOf(locale);
    const { head, rows } = tableRows(
      { figures: figuresFrom((index) => ({ hidden: true, atLeast: index % 2 })), answering: NOT_ANSWERED },
      words,
    );
    expect(head).toHaveLength(3);
    for (const [index, row] of rows.entries()) {
      expect(row.join(' ')).not.toMatch(/summaries-|category-|place-/);
      expect(row[2]).toBe(index % 2 === 0 ? words.plain('summaries-cell-hidden') : '1+');
    }
  });
});

describe('an admin of an empty bot', () => {
  it('is told so in her language', async () => {
    for (const locale of LOCALES) {
      const bot = await startTestBot();
      const admin = await makeAdmin(bot, locale);
      await take(admin, 'xlsx');
      expect(admin.screen()).not.toContain('summaries-');
      expect(documents(bot)).toBe(0);
    }
  });
});
