import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldDialogue } from '../../src/summaries/held/store.ts';
import type { Block, Table } from '../../src/summaries/report/blocks.ts';
import { reportBlocks } from '../../src/summaries/report/contents.ts';
import { printable } from '../../src/print/draw.ts';
import { pdfOf } from '../../src/summaries/report/pdf.ts';
import type { PeriodFigures } from '../../src/summaries/time/periods.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { glyphsIn } from '../support/printed.ts';
import { wordsOf } from '../support/words.ts';
import { figuresFrom, viewOf } from './figures.ts';

const words = wordsOf('en');
const PROPERTIES = { title: 'A title', language: 'en', day: '2026-03-08' };

const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const textsOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

const dialogue = (title: string, text: string): HeldDialogue => ({
  title,
  place: 'KG-O',
  day: '2026-03-05',
  attended: 12,
  outcome: new Map([['ky', text]]),
  original: 'ky',
  commitments: [{ what: title, who: 'x', dueOn: '2026-05-01', state: 'planned', reason: undefined }],
});

describe('a report', () => {
  it('writes of a number that some weeks hide what the others show, with no share', () => {
    const figures = figuresFrom((index) =>
      index % 3 === 0 ? { hidden: true, atLeast: 777 } : { shown: 1000 + index },
    );
    const rows = tables(reportBlocks(viewOf(figures), [], words)).flatMap(({ rows: all }) => all);
    const parts = rows.map(({ cells }) => cells).filter((cells) => cells[1]?.text === '777+');
    expect(parts.length).toBeGreaterThan(5);
    for (const cells of parts) expect([cells[1]?.isHidden, cells[2]?.text]).toEqual([undefined, '–']);
  });

  it('says of a sum no less than of its parts together, where some weeks hide it', () => {
    const all = figuresFrom(() => ({ shown: 50 }));
    const counts = all.counts.map((spot) =>
      spot.column === 'economic_opportunity'
        ? { ...spot, sum: { hidden: true as const, atLeast: 90 } }
        : spot,
    );
    const [topics] = tables(reportBlocks(viewOf({ ...all, counts }), [], words));
    const row = topics?.rows.find(({ cells }) => cells[0]?.text === 'Economic opportunity');
    // Work, property, services: fifty each.
    expect(row?.cells.map(({ text }) => text)).toEqual(['Economic opportunity', '150+', '–']);
  });

  it('marks every hidden number in its tables, and gives it no share', () => {
    const figures = figuresFrom((index) =>
      index % 3 === 0 ? { hidden: true, atLeast: 0 } : { shown: 1000 + index },
    );
    const blocks = reportBlocks(viewOf(figures), [], words);
    const rows = tables(blocks).flatMap(({ rows: all }) => all.map(({ cells }) => cells));
    const hidden = rows.filter((cells) => cells[1]?.isHidden);
    expect(hidden.length).toBeGreaterThan(5);
    for (const cells of hidden.filter((found) => found.length === 3)) {
      expect(cells[1]?.text).toBe('hidden');
      expect(cells[2]?.text).toBe('–');
    }
  });

  it('says how many of each, and what part of all that is', () => {
    const figures = figuresFrom(() => ({ shown: 50 }));
    const [topics, places] = tables(reportBlocks(viewOf(figures), [], words));
    expect(topics?.rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual([
      'Work and pay',
      '50',
      '100%',
    ]);
    expect(places?.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['All', '50', '100%']);
  });

  it('leaves the places out of the table of areas of which nothing is said there', () => {
    const figures = figuresFrom(() => ({ shown: 50 }));
    expect(tables(reportBlocks(viewOf(figures), [], words))).toHaveLength(2);
    expect(textsOf(reportBlocks(viewOf(figures), [], words))).toContain('nothing can be published');
    const some: PeriodFigures = {
      ...figures,
      counts: [
        ...figures.counts,
        { row: 'KG-O', column: 'economic_opportunity', sum: { shown: 33 } },
        { row: 'KG-O', column: 'regulatory_policy', sum: { hidden: true, atLeast: 0 } },
      ],
    };
    const cross = tables(reportBlocks(viewOf(some), [], words)).at(2);
    expect(cross?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['Osh region', 'All']);
    expect(cross?.head.slice(1)).toEqual([
      'Protection and access to justice',
      'Economic opportunity',
      'Culture and education',
      'Regulatory policy',
      'Political participation',
      'All',
    ]);
    const [, ...found] = cross?.rows[0]?.cells.map(({ text }) => text) ?? [];
    expect(found).toEqual(['–', '33', '–', 'hidden', '–', '50']);
  });

  it.each(LOCALES)('is written in %s, with nothing left to fill in', (locale) => {
    const blocks = reportBlocks(viewOf(figuresFrom(() => ({ shown: 50 }))), [], wordsOf(locale));
    expect(textsOf(blocks)).not.toMatch(/summaries-|dialogues-[a-z]|\{ ?\$|undefined|NaN/);
  });
});

describe('its paper', () => {
  it.each(LOCALES)('has every letter of %s in its fonts', async (locale) => {
    const blocks = reportBlocks(viewOf(figuresFrom(() => ({ shown: 50 }))), [], wordsOf(locale));
    const { printed, missing } = glyphsIn(await pdfOf(blocks, PROPERTIES));
    expect(printed).toBeGreaterThan(2000);
    expect(missing).toBe(0);
    const strange = [{ kind: 'chapter', text: 'ң漢' }] as const;
    expect(glyphsIn(await pdfOf(strange, PROPERTIES))).toMatchObject({ missing: 0 });
  });

  it('takes whatever hosts have typed, and leaves out what its letters lack', async () => {
    expect(printable('Суу 💧 жана жол\u{1F600}, №5 – “ғў”')).toBe('Суу жана жол, №5 – “ғў”');
    const typed = fc.string({ unit: 'grapheme', maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(typed, typed, async (title, text) => {
        const blocks = reportBlocks(
          viewOf(figuresFrom(() => ({ shown: 9 }))),
          [dialogue(title, text)],
          words,
        );
        const pdf = await pdfOf(
          blocks.filter(({ kind }) => kind !== 'drawing'),
          PROPERTIES,
        );
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      }),
      { numRuns: 10 },
    );
  });

  it('goes on over as many pages as there is to say', async () => {
    const held = Array.from({ length: 60 }, (_, index) => dialogue(`Суу ${index}`, 'Узун сөз. '.repeat(80)));
    const blocks = reportBlocks(viewOf(figuresFrom(() => ({ shown: 50 }))), held, words);
    const pages = (await pdfOf(blocks, PROPERTIES)).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.length).toBeLessThan(60);
  });
});
