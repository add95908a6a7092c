import type { Words } from '../../telegram/locale.ts';
import { numberText } from '../../telegram/number-text.ts';
import { nameOf } from '../lines.ts';
import { periodName } from '../period-names.ts';
import type { PeriodKind } from '../time/weeks.ts';
import type { Change, Counted } from './change.ts';
import type { MonthLine, Moved, Trend } from './rules.ts';

/** What is said of a trend, a sentence or a few on each line; plain text. */
export function trendLines(trend: Trend, kind: PeriodKind, words: Words): string[] {
  const name = words.plain(`summaries-trend-before-${kind}`);
  if (trend.kind !== 'compared') return [words.plain(`summaries-trend-${trend.kind}`, { name })];
  const { before, now, change, moved } = trend;
  return [
    words.plain('summaries-trend-counts', {
      name,
      before: inWeeks(before, words),
      now: inWeeks(now, words),
    }),
    ...(change ? [changeSentence(change, words)] : []),
    ...(['more', 'fewer'] as const).flatMap((direction) => {
      const list = moved
        .filter((topic) => topic.change.kind === direction)
        .map((topic) => movedText(topic, words));
      return list.length === 0
        ? []
        : [words.plain(`summaries-trend-topics-${direction}`, { list: list.join('; ') })];
    }),
  ];
}

function changeSentence(change: Change, words: Words): string {
  return change.kind === 'even'
    ? words.plain('summaries-trend-even')
    : words.plain(`summaries-trend-${change.kind}`, { percent: change.percent });
}

const movedText = ({ key, change }: Moved, words: Words): string =>
  `${nameOf(key, words)} ${changeText(change, '')}`;

/** "+12%", for a table or for brackets. @param same what is said of a change that may be none */
export function changeText(change: Change, same: string): string {
  if (change.kind === 'even') return same;
  // A dash that stands in every font, unlike the sign for minus.
  return `${change.kind === 'more' ? '+' : '–'}${change.percent}%`;
}

/** "1,204 in 4 weeks". */
export const inWeeks = ({ count, weeks }: Counted, words: Words): string =>
  words.plain('summaries-trend-in-weeks', { count: numberText(count, words), weeks });

/** One month of a row, as a line of text. */
export function monthText({ anchor, counted, change }: MonthLine, words: Words): string {
  const name = periodName({ kind: 'month', anchor }, words);
  if (!counted) return words.plain('summaries-line-hidden', { name });
  const tail = change ? ` (${changeText(change, '≈')})` : '';
  return `${name}: ${inWeeks(counted, words)}${tail}`;
}
