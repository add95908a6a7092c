import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altText, barGroups, countOf, type BarChart } from '../../src/summaries/chart/bars.ts';
import type { Box, Drawing } from '../../src/print/drawing.ts';
import { FONTS } from '../../src/print/fonts.ts';
import { layoutOf } from '../../src/summaries/chart/layout.ts';
import { topicChart } from '../../src/summaries/chart/of-view.ts';
import { pngOf } from '../../src/summaries/chart/png.ts';
import { svgOf } from '../../src/summaries/chart/svg.ts';
import { placeSections, topicSections } from '../../src/summaries/lines.ts';
import type { PeriodFigures, Sum } from '../../src/summaries/time/periods.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { wordsOf } from '../support/words.ts';
import { figuresFrom, someFigures } from './figures.ts';

const english = wordsOf('en');

const chartOf = (figures: PeriodFigures, words = english): BarChart => ({
  title: words.plain('summaries-chart-title'),
  subtitle: words.plain('summaries-covers', { from: '28 сентября 2026 г.', until: '28 сентября 2026 г.' }),
  groups: barGroups([...topicSections(figures, undefined), ...placeSections(figures)], words),
});
const drawn = (figures: PeriodFigures): Drawing => layoutOf(chartOf(figures), english);
const boxes = ({ marks }: Drawing): Box[] => marks.filter((mark) => mark.kind === 'box');
const fonts = { fontFiles: Object.values(FONTS), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };

describe('a chart', () => {
  it('has a bar as long as what is shown of each, and one mark for all that is hidden', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const bars = chartOf(figures).groups.flatMap((group) => group.bars);
        const { marks } = drawn(figures);
        const solid = marks.filter((mark) => mark.kind === 'box');
        const counted = bars.flatMap(({ sum }) => countOf(sum) ?? []);
        expect(solid).toHaveLength(counted.length);
        const greatest = Math.max(...counted);
        const longest = Math.max(...solid.map(({ width }) => width));
        for (const [index, { width }] of solid.entries())
          expect(Math.abs(width - Math.max(6, (longest * (counted[index] ?? 0)) / greatest))).toBeLessThan(2);
        const hidden = marks.filter((mark) => mark.kind === 'hatched');
        const hides = bars.filter(({ sum }) => 'hidden' in sum).length;
        // One more explains it below.
        expect(hidden).toHaveLength(hides === 0 ? 0 : hides + 1);
        expect(new Set(hidden.map(({ width, height }) => `${width}×${height}`)).size).toBeLessThan(2);
        for (const { x, width } of [...solid, ...hidden]) expect(x + width).toBeLessThanOrEqual(1080 - 54);
      }),
      { numRuns: 50 },
    );
  });

  it('writes what is hidden in some weeks with a plus, and all hidden marks alike', () => {
    const { marks } = drawn(
      figuresFrom((index) =>
        index % 2 === 0 ? { shown: 400 + index } : { hidden: true, atLeast: index * 90 },
      ),
    );
    const written = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(written).toContain('402');
    expect(written).toContain('270+');
    const hidden = marks.filter((mark) => mark.kind === 'hatched');
    expect(hidden.length).toBeGreaterThan(5);
    expect(new Set(hidden.map(({ width, height, fill }) => `${width}×${height} ${fill}`)).size).toBe(1);
    expect(boxes({ marks, width: 0, height: 0 }).map(({ fill }) => fill)).not.toContain(hidden[0]?.fill);
  });

  it('has bars as long as what they count, beside the longest', () => {
    const counts = [100, 50, 25];
    const figures = figuresFrom((index): Sum => ({ shown: counts[index] ?? 0 }));
    const widths = boxes(drawn(figures)).map(({ width }) => width);
    expect(widths).toHaveLength(3);
    const [longest = 0, half = 0, quarter = 0] = widths;
    expect(half / longest).toBeCloseTo(0.5, 2);
    expect(quarter / longest).toBeCloseTo(0.25, 2);
  });

  it('leaves out what is nought, and is not there when nothing is', () => {
    const nothing = figuresFrom(() => ({ shown: 0 }));
    expect(topicChart({ figures: nothing, place: undefined }, english)).toBeUndefined();
    const never: PeriodFigures = { days: undefined, counts: [] };
    expect(topicChart({ figures: never, place: undefined }, english)).toBeUndefined();
  });

  it('draws the sum of an area of which nothing else is published', () => {
    const sum = { shown: 70 };
    const groups = barGroups([{ key: 'north', head: { key: 'north', sum }, lines: [] }], english);
    expect(groups).toEqual([{ head: undefined, bars: [expect.objectContaining({ sum })] }]);
  });

  it.each(LOCALES)('keeps every word within the picture, in %s', (locale) => {
    const words = wordsOf(locale);
    for (const sum of [{ shown: 1_234_567 }, { hidden: true, atLeast: 0 }] satisfies Sum[]) {
      const drawing = layoutOf(
        chartOf(
          figuresFrom(() => sum),
          words,
        ),
        words,
      );
      for (const mark of drawing.marks) {
        if (mark.kind !== 'text') continue;
        const box = new Resvg(svgOf({ ...drawing, marks: [mark] }).replace(/<rect width="1080".*\/>/, ''), {
          font: fonts,
        }).getBBox();
        expect(box, mark.text).toBeDefined();
        expect(box?.x ?? -1, mark.text).toBeGreaterThanOrEqual(50);
        expect((box?.x ?? 0) + (box?.width ?? 9999), mark.text).toBeLessThanOrEqual(1030);
      }
    }
  });

  it('never lets a name run into its number', () => {
    for (const locale of LOCALES) {
      const words = wordsOf(locale);
      const drawing = layoutOf(
        chartOf(
          figuresFrom(() => ({ hidden: true, atLeast: 0 })),
          words,
        ),
        words,
      );
      const spans = drawing.marks.flatMap((mark) => {
        if (mark.kind !== 'text') return [];
        const alone = svgOf({ ...drawing, marks: [mark] }).replace(/<rect width="1080".*\/>/, '');
        const box = new Resvg(alone, { font: fonts }).getBBox();
        return box ? [{ y: mark.y, from: box.x, to: box.x + box.width, text: mark.text }] : [];
      });
      for (const left of spans) {
        for (const right of spans.filter((other) => other.y === left.y && other.from > left.from))
          expect(left.to, `${left.text} | ${right.text}`).toBeLessThan(right.from);
      }
    }
  });

  it.each(LOCALES)('has every letter of %s in its own fonts', (locale) => {
    const words = wordsOf(locale);
    const texts = [
      altText(
        chartOf(
          figuresFrom(() => ({ shown: 1_234_567 })),
          words,
        ),
        words,
        9999,
      ),
      words.plain('summaries-chart-hidden'),
      words.plain('summaries-cell-hidden'),
      'ңөүҢӨҮ ўқғҳЎҚҒҲ ąćęłńóśźżĄĆĘŁŃÓŚŹŻ „”«»–',
    ];
    const glyph = (letter: string, weight: number) =>
      Buffer.from(
        new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="10" y="40" font-family="Noto Sans" font-weight="${weight}" font-size="36">${letter}</text></svg>`,
          { font: fonts },
        ).render().pixels,
      ).toString('base64');
    for (const weight of [400, 700]) {
      // What has no letter leaves an empty box, or nothing.
      const missing = [glyph('漢', weight), glyph(' ', weight)];
      for (const letter of new Set(texts.join('').replaceAll(/[\s&<]/gu, '')))
        expect(missing, letter).not.toContain(glyph(letter, weight));
    }
  });

  it('is a PNG of its width and height, which says nothing of who made it, and when', () => {
    const drawing = drawn(figuresFrom((index) => ({ shown: index })));
    const png = pngOf(drawing);
    expect(png.readUInt32BE(16)).toBe(1080);
    expect(png.readUInt32BE(20)).toBe(drawing.height);
    const chunks: string[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
      chunks.push(png.toString('latin1', at + 4, at + 8));
    expect(new Set(chunks)).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  });

  it('shows what is written as it is, whatever is written', () => {
    const text = { kind: 'text', x: 0, y: 9, size: 9, bold: false, fill: '#000000', at: 'start' } as const;
    const svg = svgOf({ width: 9, height: 9, marks: [{ ...text, text: '<script>&"' }] });
    expect(svg).toContain('&lt;script&gt;&amp;"');
  });
});

describe('the words of a picture', () => {
  it('name every bar and its number, and fit under it', () => {
    const chart = chartOf(
      figuresFrom((index) => (index % 3 === 0 ? { hidden: true, atLeast: 0 } : { shown: index + 20 })),
    );
    const text = altText(chart, english, 9999);
    for (const { name, sum } of chart.groups.flatMap(({ bars }) => bars))
      if ('shown' in sum) expect(text).toContain(`${name}: ${sum.shown}`);
      else expect(text.slice(text.indexOf('Hidden: '))).toContain(name);
    expect(altText(chart, english, 100)).toHaveLength(100);
  });

  it.each(LOCALES)('fit under a chart of all topics, in %s', (locale) => {
    const words = wordsOf(locale);
    const chart = topicChart(
      { figures: figuresFrom(() => ({ hidden: true, atLeast: 0 })), place: undefined },
      words,
    );
    // With room for the longest name of a place.
    expect(chart && altText(chart, words, 9999).length).toBeLessThan(980);
  });
});
