import { describe, expect, it } from 'vitest';
import { exportScreen } from '../../src/summaries/files/screens.ts';
import { reportBlocks } from '../../src/summaries/report/contents.ts';
import { summaryScreen } from '../../src/summaries/screens.ts';
import { TOTAL } from '../../src/summaries/suppression/table.ts';
import type { PeriodFigures, Sum } from '../../src/summaries/time/periods.ts';
import type { FullView } from '../../src/summaries/view.ts';
import { wordsOf } from '../support/words.ts';
import { figuresFrom, viewOf } from './figures.ts';

const words = wordsOf('en');
const days = { from: '2026-03-02', until: '2026-03-08' };
const HIDDEN: Sum = { hidden: true, atLeast: 0 };

const all = figuresFrom(() => ({ shown: 50 }));
const page = (view: FullView) => summaryScreen(view, words).html;
const NOTE = words.html('summaries-hidden');
const HELD = words.html('summaries-held', { dialogues: 1, attended: 20 });

describe('a summary', () => {
  it('explains hidden numbers where there are some, and only there', () => {
    expect(page(viewOf(all))).not.toContain(NOTE);
    for (let index = 0; index < all.counts.length; index++) {
      const one = figuresFrom((other) => (other === index ? HIDDEN : { shown: 50 }));
      expect(page(viewOf(one)), JSON.stringify(one.counts[index])).toContain(NOTE);
    }
    const told = (sum: Sum): FullView =>
      viewOf(all, { answering: { days, counts: [{ row: TOTAL, column: 'helped', sum }] } });
    expect(page(told(HIDDEN))).toContain(NOTE);
    expect(page(told({ shown: 50 }))).not.toContain(NOTE);
  });

  it('of one place says that there is nothing by topic, and nothing of dialogues that were elsewhere', () => {
    const place = page(viewOf(all, { place: 'KG-O' }));
    expect(place).toContain(words.html('summaries-topics-withheld'));
    expect(place).not.toContain(HELD);
    expect(page(viewOf(all))).not.toContain(words.html('summaries-topics-withheld'));
    expect(page(viewOf(all))).toContain(HELD);
  });

  it('of one place names hidden topics on one line', () => {
    const counts = ['work', 'education', 'health'].map((column) => ({ row: 'KG-O', column, sum: HIDDEN }));
    const html = page(viewOf({ ...all, counts: [...all.counts, ...counts] }, { place: 'KG-O' }));
    expect(html.match(/Hidden:/g)).toHaveLength(1);
  });
});

describe('a file', () => {
  it('is said to hold all places by whoever was asked for one', () => {
    const request = { kind: 'all', anchor: '2026-03-08' } as const;
    const note = words.html('summaries-file-whole');
    expect(exportScreen({ ...request, place: 'KG-O' }, words).html).toContain(note);
    expect(exportScreen({ ...request, place: undefined }, words).html).not.toContain(note);
  });
});

describe('a report', () => {
  const textOf = (view: FullView) => JSON.stringify(reportBlocks(view, [], words));

  it('calls nothing the most while something else is hidden, which may be more', () => {
    expect(textOf(viewOf(all))).toContain('"Spoken of most: ');
    const some = textOf(viewOf(figuresFrom((index) => (index === 0 ? HIDDEN : { shown: 50 }))));
    expect(some).toContain('Of the topics shown, spoken of most: ');
    expect(some).not.toContain('"Spoken of most: ');
    // The first number is a topic's: of places all are shown.
    expect(some).toContain('"Most came from: ');
  });

  it('says below the table of answers, not below another one, when they were counted', () => {
    const answering: PeriodFigures = { days, counts: [{ row: 'gone', column: TOTAL, sum: { shown: 50 } }] };
    const blocks = reportBlocks(viewOf(all, { answering }), [], words);
    const table = blocks.findIndex(
      (block) => block.kind === 'table' && block.table.title === words.plain('summaries-answering'),
    );
    expect(blocks[table + 1]).toMatchObject({ text: expect.stringContaining('four weeks later') });
  });
});
