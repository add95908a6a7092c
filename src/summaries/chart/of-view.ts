import { placeName } from '../../people/place-names.ts';
import type { Words } from '../../telegram/locale.ts';
import { topicSections } from '../lines.ts';
import { coverage } from '../period-names.ts';
import type { SummaryView } from '../view.ts';
import { barGroups, type BarChart } from './bars.ts';

/** Concerns by topic, of the whole or of one place; undefined when nothing is published that could be drawn. */
export function topicChart(
  { figures, place }: Pick<SummaryView, 'figures' | 'place'>,
  words: Words,
): BarChart | undefined {
  const groups = barGroups(topicSections(figures, place), words);
  if (!figures.days || groups.length === 0) return undefined;
  const title = words.plain('summaries-chart-title');
  return {
    title: place === undefined ? title : `${title} · ${placeName(words, place)}`,
    subtitle: words.plain('summaries-covers', coverage(figures.days, words)),
    groups,
  };
}
