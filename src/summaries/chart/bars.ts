import type { Words } from '../../telegram/locale.ts';
import { isPart, nameOf, sumText, type Line, type Section } from '../lines.ts';
import type { Sum } from '../time/periods.ts';
import { colourOf } from './palette.ts';

/** One bar: how long it is beside the others follows from what is published alone (promise P5). */
export interface Bar {
  name: string;
  colour: string;
  /** Undefined for a number that is hidden, whose mark says nothing of how great it is. */
  count: number | undefined;
  /** The number, as it is written. */
  text: string | undefined;
  /** Whether some weeks hide more of it, which has the mark of what is hidden behind the bar. */
  isPart: boolean;
}

export interface BarGroup {
  /** Undefined for bars that have no heading. */
  head: Omit<Bar, 'colour'> | undefined;
  bars: Bar[];
}

export interface BarChart {
  title: string;
  subtitle: string;
  groups: BarGroup[];
}

/** Sections as groups of bars, in their order; within a group the longest first, and what is hidden in the order of the catalogue. */
export function barGroups(sections: readonly Section[], words: Words): BarGroup[] {
  return sections.map(({ key, head, lines }) => {
    const colour = colourOf(key);
    const named = ({ key: of, sum }: Line) => ({
      name: nameOf(of, words),
      count: countOf(sum),
      text: sumText(sum, words),
      isPart: isPart(sum),
    });
    const asBar = (line: Line): Bar => ({ colour, ...named(line) });
    // Where only the sum is published, it is the bar.
    if (head && lines.length === 0) return { head: undefined, bars: [asBar(head)] };
    return {
      head: head && named(head),
      bars: lines.map(asBar).toSorted((left, right) => (right.count ?? 0) - (left.count ?? 0)),
    };
  });
}

function countOf(sum: Sum): number | undefined {
  if ('shown' in sum) return sum.shown;
  return isPart(sum) ? sum.atLeast : undefined;
}

/** What the picture shows, for those who can't see it. @param limit in characters */
export function altText({ title, subtitle, groups }: BarChart, words: Words, limit: number): string {
  const bars = groups.flatMap((group) => group.bars);
  const shown = bars.flatMap((bar) => (bar.text === undefined ? [] : [`${bar.name}: ${bar.text}`]));
  const hidden = bars.flatMap((bar) => (bar.text === undefined ? [bar.name] : []));
  const text = [
    title,
    subtitle,
    ...(shown.length > 0 ? [shown.join('; ')] : []),
    ...(hidden.length > 0 ? [words.plain('summaries-lines-hidden', { names: hidden.join('; ') })] : []),
  ].join('\n');
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
