import type { Words } from '../../telegram/locale.ts';
import { isPart, sumText } from '../lines.ts';
import { countOf, type Bar, type BarChart } from './bars.ts';
import { border } from '../../print/border.ts';
import type { Drawing, Mark, Text } from '../../print/drawing.ts';
import { PALETTE } from '../../print/palette.ts';
import { wrap } from './wrap.ts';

/** A phone shows it about a third as wide, so that a size of 36 reads like twelve points. */
const WIDTH = 1080;
const MARGIN = 54;
const INNER = WIDTH - 2 * MARGIN;
const PATCH = 54;

const SIZE = { title: 54, subtitle: 36, head: 38, bar: 36, foot: 32 } as const;
const LEADING = 1.2;
const BAR_HEIGHT = 24;
/** The room that a count takes at the end of a name's line. */
const COUNT_WIDTH = 240;

/**
 * The mark of every hidden number, whatever it is: neither its length nor its height says anything. About as long as nothing that
 * is counted, so that nobody takes it for a bar.
 */
const HIDDEN_WIDTH = 150;

/** Bars under their names: nothing to turn one's head for, and room for long words. */
export function layoutOf(chart: BarChart, words: Words): Drawing {
  const marks: Mark[] = [];
  let y = 0;

  const text = (line: string, size: number, more: Partial<Text> = {}): void => {
    marks.push({
      kind: 'text',
      x: MARGIN,
      y: Math.round(y + size),
      size,
      bold: false,
      fill: PALETTE.ink,
      at: 'start',
      text: line,
      ...more,
    });
  };
  /** As many lines as it takes. */
  const paragraph = (whole: string, size: number, width: number, more: Partial<Text> = {}): void => {
    for (const line of wrap(whole, width / size)) {
      text(line, size, more);
      y += size * LEADING;
    }
  };
  /** A name, and at the end of its first line how many. */
  const named = ({ name, sum }: Omit<Bar, 'colour'>, size: number, bold: boolean): void => {
    const written = sumText(sum, words);
    const number = written ?? words.plain('summaries-cell-hidden');
    const fill = written === undefined ? PALETTE.softInk : PALETTE.ink;
    const top = y;
    // The name first: whoever has the picture's words read to her hears them in this order.
    paragraph(name, size, INNER - COUNT_WIDTH, { bold });
    const end = {
      x: WIDTH - MARGIN,
      y: Math.round(top + size),
      at: 'end',
      bold: written !== undefined,
    } as const;
    text(number, size, { ...end, fill });
  };

  marks.push(...border(WIDTH, PATCH));
  y = PATCH + 40;
  paragraph(chart.title, SIZE.title, INNER, { bold: true });
  paragraph(chart.subtitle, SIZE.subtitle, INNER, { fill: PALETTE.softInk });

  const bars = chart.groups.flatMap((group) => group.bars);
  const greatest = Math.max(1, ...bars.map(({ sum }) => countOf(sum) ?? 0));
  // What some weeks hide has the mark of what is hidden behind its bar.
  const room = INNER - (bars.some(({ sum }) => isPart(sum)) ? HIDDEN_WIDTH : 0);
  const lengthOfOne = room / greatest;
  for (const group of chart.groups) {
    y += 26;
    if (group.head) named(group.head, SIZE.head, true);
    for (const bar of group.bars) {
      y += 2;
      named(bar, SIZE.bar, false);
      marks.push(...marksOf(bar, Math.round(y + 2), lengthOfOne));
      y += BAR_HEIGHT + 10;
    }
  }
  if (bars.some(({ sum }) => 'hidden' in sum)) {
    y += 30;
    marks.push(hiddenMark(MARGIN, Math.round(y + 8)));
    for (const line of wrap(words.plain('summaries-chart-hidden'), (INNER - HIDDEN_WIDTH - 24) / SIZE.foot)) {
      text(line, SIZE.foot, { x: MARGIN + HIDDEN_WIDTH + 24, fill: PALETTE.softInk });
      y += SIZE.foot * LEADING;
    }
  }
  return { width: WIDTH, height: Math.ceil(y + MARGIN), marks };
}

function marksOf({ sum, colour }: Bar, y: number, lengthOfOne: number): Mark[] {
  const count = countOf(sum);
  if (count === undefined) return [hiddenMark(MARGIN, y)];
  // Whatever is there at all can be seen.
  const width = Math.max(6, Math.round(lengthOfOne * count));
  const bar: Mark = { kind: 'box', x: MARGIN, y, height: BAR_HEIGHT, width, fill: colour };
  return isPart(sum) ? [bar, hiddenMark(MARGIN + width, y)] : [bar];
}

const hiddenMark = (x: number, y: number): Mark => ({
  kind: 'hatched',
  x,
  y,
  height: BAR_HEIGHT,
  width: HIDDEN_WIDTH,
  fill: PALETTE.hidden,
});
