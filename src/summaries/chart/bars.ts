import type { Words } from '../../telegram/locale.ts';
import { isPart, nameOf, sumText, type Line, type Section } from '../lines.ts';
import type { Sum } from '../time/periods.ts';
import { colourOf } from './palette.ts';

/** One bar: how long it is beside the others follows from what is published alone (promise P5). */
export interface Bar {
  name: string;
  colour: string;
  sum: Sum;
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

/**
 * Sections as groups of bars, in their order; within a group the longest first, and what is hidden in the order of the
 * catalogue.
 */
export function barGroups(sections: readonly Section[], words: Words): BarGroup[] {
  return sections.map(({ key, head, lines }) => {
    const colour = colourOf(key);
    const named = ({ key: of, sum }: Line) => ({ name: nameOf(of, words), sum });
    const asBar = (line: Line): Bar => ({ colour, ...named(line) });
    // Where only the sum is published, it is the bar.
    if (head && lines.length === 0) return { head: undefined, bars: [asBar(head)] };
    return {
      head: head && named(head),
      bars: lines.map(asBar).toSorted((left, right) => (countOf(right.sum) ?? 0) - (countOf(left.sum) ?? 0)),
    };
  });
}

/** How long a bar is; undefined for a number that is hidden, whose mark says nothing of how great it is. */
export function countOf(sum: Sum): number | undefined {
  if ('shown' in sum) return sum.shown;
  return isPart(sum) ? sum.atLeast : undefined;
}

/** What the picture shows, for those who can't see it. @param limit in characters */
export function altText({ title, subtitle, groups }: BarChart, words: Words, limit: number): string {
  const bars = groups.flatMap((group) => group.bars);
  const texts = bars.map(({ name, sum }) => ({ name, text: sumText(sum, words) }));
  const shown = texts.flatMap(({ name, text }) => (text === undefined ? [] : [`${name}: ${text}`]));
  const hidden = texts.flatMap(({ name, text }) => (text === undefined ? [name] : []));
  const whole = [
    title,
    subtitle,
    ...(shown.length > 0 ? [shown.join('; ')] : []),
    ...(hidden.length > 0 ? [words.plain('summaries-lines-hidden', { names: hidden.join('; ') })] : []),
  ].join('\n');
  return whole.length > limit ? `${whole.slice(0, limit - 1)}…` : whole;
}
