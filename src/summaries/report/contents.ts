import type { Words } from '../../telegram/locale.ts';
import { numberText } from '../../telegram/number-text.ts';
import { altText, barGroups, type BarChart } from '../chart/bars.ts';
import { layoutOf } from '../chart/layout.ts';
import { heldLines } from '../held/lines.ts';
import type { HeldDialogue } from '../held/store.ts';
import { nameOf, placeSections, sumAt, topicSections, type Line, type Section } from '../lines.ts';
import { coverage, periodName } from '../period-names.ts';
import { TOTAL } from '../suppression/table.ts';
import { SMALL, SMALL_AND_SENSITIVE } from '../suppression/thresholds.ts';
import { ENOUGH } from '../time/buckets.ts';
import { trendLines } from '../trend/lines.ts';
import { trendOf } from '../trend/rules.ts';
import type { FullView } from '../view.ts';
import type { Block } from './blocks.ts';
import { isAnswering, medianWait } from '../answering/lines.ts';
import { dialogueBlocks } from './dialogues.ts';
import { answeringTable, crossTable, placeTable, topicTable } from './tables.ts';
import { monthChart, monthTable } from './trend.ts';

/** So many topics are named in the summary. */
const MOST = 3;

/** A report for Parliament: what is published, and how it came about. */
export function reportBlocks(view: FullView, held: readonly HeldDialogue[], words: Words): Block[] {
  const { figures } = view;
  const days = coverage(figures.days, words);
  const say = (key: string, variables?: Parameters<Words['plain']>[1]) =>
    words.plain(`summaries-report-${key}`, variables);
  const chapter = (key: string): Block => ({ kind: 'chapter', text: say(key) });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const drawing = (chart: BarChart): Block => ({
    kind: 'drawing',
    drawing: layoutOf(chart, words),
    alt: altText(chart, words, Number.POSITIVE_INFINITY),
  });
  const chart = (key: string, sections: readonly Section[]): Block =>
    drawing({
      title: words.plain(key),
      subtitle: words.plain('summaries-covers', days),
      groups: barGroups(sections, words),
    });
  const months = { chart: monthChart(view, words), table: monthTable(view, words) };
  const cross = crossTable(figures, words);
  return [
    {
      kind: 'cover',
      title: say('title'),
      subtitle: say('subtitle'),
      lines: [periodName(view, words), words.plain('summaries-covers', days), say('about')],
    },
    chapter('short'),
    ...summary(view, words).map(paragraph),
    { kind: 'heading', text: words.plain('summaries-notes') },
    ...[
      'summaries-note-hidden',
      'summaries-note-least',
      'summaries-report-note-share',
      'summaries-report-note-missing',
    ].map((key): Block => ({ kind: 'item', text: words.plain(key) })),
    chart('summaries-chart-title', topicSections(figures, undefined)),
    chart('summaries-chart-title-places', placeSections(figures)),
    ...(months.chart ? [drawing(months.chart)] : []),
    chapter('tables'),
    { kind: 'table', table: topicTable(figures, words) },
    { kind: 'table', table: placeTable(figures, words) },
    ...(cross ? [{ kind: 'table', table: cross } as const] : [paragraph(say('no-cross'))]),
    ...(months.table ? [{ kind: 'table', table: months.table } as const] : []),
    ...answeringBlocks(view, words),
    chapter('dialogues'),
    ...heldLines(view.held, words).map((line) => paragraph(line)),
    ...dialogueBlocks(held, words),
    chapter('method'),
    ...METHOD.map((key): Block =>
      paragraph(say(`method-${key}`, { limit: SMALL, sensitive: SMALL_AND_SENSITIVE, enough: ENOUGH })),
    ),
  ];
}

/** How concerns were answered; nothing while no week has had its time. */
function answeringBlocks({ answering, answeringHasGaps }: FullView, words: Words): Block[] {
  if (!answering.days || !isAnswering(answering)) return [];
  const median = medianWait(answering);
  // Below the table, which bears the heading: above it they would stand below another one.
  return [
    { kind: 'table', table: answeringTable(answering, words) },
    {
      kind: 'paragraph',
      text: words.plain('summaries-answering-covers', coverage(answering.days, words)),
    },
    ...(answeringHasGaps
      ? [{ kind: 'paragraph', text: words.plain('summaries-answering-gaps') } as const]
      : []),
    ...(median
      ? [{ kind: 'paragraph', text: words.plain(`summaries-answering-half-${median}`) } as const]
      : []),
  ];
}

/** What the method page explains, in this order. */
const METHOD = ['who', 'small', 'besides', 'weeks', 'shares', 'trend', 'limits', 'source'] as const;

/** What the figures say in words. */
function summary({ kind, figures, earlier, held }: FullView, words: Words): string[] {
  const trend = trendOf(figures, earlier, undefined);
  const total = sumAt(figures, TOTAL, TOTAL);
  const shown = (lines: readonly Line[]) =>
    lines
      .flatMap(({ key, sum }) => ('shown' in sum ? [{ key, count: sum.shown }] : []))
      .toSorted((left, right) => right.count - left.count)
      .slice(0, MOST)
      .map(({ key, count }) => `${nameOf(key, words)} (${numberText(count, words)})`)
      .join('; ');
  const most = (key: string, sections: readonly Section[]) => {
    const lines = sections.flatMap((section) => section.lines);
    const list = shown(lines);
    // What is hidden may be more than all that is shown: then these are only the greatest of those.
    const ofShown = lines.some(({ sum }) => !('shown' in sum)) ? '-shown' : '';
    return list === '' ? [] : [words.plain(`summaries-report-${key}${ofShown}`, { list })];
  };
  return [
    ...(total && 'shown' in total
      ? [words.plain('summaries-report-total', { count: total.shown, ...coverage(figures.days, words) })]
      : []),
    ...(trend ? [trendLines(trend, kind, words).join(' ')] : []),
    ...most('most-topics', topicSections(figures, undefined)),
    ...most('most-places', placeSections(figures)),
    ...heldLines(held, words),
  ];
}
