import type { Words } from '../../telegram/locale.ts';
import { numberText } from '../../telegram/number-text.ts';
import type { Bar, BarChart } from '../chart/bars.ts';
import { colourOf } from '../chart/palette.ts';
import { coverage, periodName } from '../period-names.ts';
import { weekly } from '../trend/change.ts';
import { changeText, inWeeks } from '../trend/lines.ts';
import { monthLines, type MonthLine } from '../trend/rules.ts';
import type { FullView } from '../view.ts';
import type { Cell, Table } from './blocks.ts';

/** Months beside each other, of the whole; undefined when there are no two of them. */
export function monthChart({ months }: Pick<FullView, 'months'>, words: Words): BarChart | undefined {
  const [first, last] = [months[0]?.figures.days, months.at(-1)?.figures.days];
  const lines = monthLines(months, undefined);
  if (!first || !last || lines.length === 0) return undefined;
  return {
    title: words.plain('summaries-trend-chart'),
    subtitle: words.plain('summaries-covers', coverage({ from: first.from, until: last.until }, words)),
    groups: [
      {
        head: undefined,
        bars: lines.map((line) => barOf(line, words)),
      },
    ],
  };
}

function barOf(line: MonthLine, words: Words): Bar {
  return {
    name: line.counted ? `${nameOf(line, words)}: ${inWeeks(line.counted, words)}` : nameOf(line, words),
    colour: colourOf('months'),
    sum: line.counted ? { shown: Math.round(weekly(line.counted)) } : { hidden: true, atLeast: 0 },
  };
}

/** The same in numbers. */
export function monthTable({ months }: Pick<FullView, 'months'>, words: Words): Table | undefined {
  const lines = monthLines(months, undefined);
  if (lines.length === 0) return undefined;
  const hidden: Cell = { text: words.plain('summaries-cell-hidden'), isHidden: true };
  const number = (count: number): Cell => ({ text: numberText(count, words) });
  return {
    title: words.plain('summaries-trend-chart'),
    head: ['month', 'count', 'weeks', 'weekly', 'change'].map((key) =>
      words.plain(`summaries-column-${key}`),
    ),
    rows: lines.map((line) => ({
      cells: [
        { text: nameOf(line, words) },
        line.counted ? number(line.counted.count) : hidden,
        number(line.weeks),
        line.counted ? number(Math.round(weekly(line.counted))) : hidden,
        { text: line.change ? changeText(line.change, words.plain('summaries-trend-same')) : '–' },
      ],
      isSum: false,
    })),
    widths: [4, 2, 2.4, 2.4, 3.4],
  };
}

const nameOf = ({ anchor }: MonthLine, words: Words): string => periodName({ kind: 'month', anchor }, words);
