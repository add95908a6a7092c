import type { Words } from '../../telegram/locale.ts';
import { answeringKey, answeringLines, verdictSum } from '../answering/lines.ts';
import { nameOf, placeSections, sumAt, sumText, topicSections, type Line, type Section } from '../lines.ts';
import { AREA_GROUPS } from '../suppression/merge.ts';
import { TOTAL } from '../suppression/table.ts';
import { percentOf, type PeriodFigures, type Sum } from '../time/periods.ts';
import type { Cell, Table, TableRow } from './blocks.ts';

/** Of what is withheld nothing is said, not even that it is hidden. */
const WITHHELD = '–';

/** How many, and what part of all that is, by topic. */
export const topicTable = (figures: PeriodFigures, words: Words): Table =>
  simpleTable('topic', topicSections(figures, undefined), figures, words);

/** The same by place. */
export const placeTable = (figures: PeriodFigures, words: Words): Table =>
  simpleTable('place', placeSections(figures), figures, words);

function simpleTable(
  what: 'topic' | 'place',
  sections: readonly Section[],
  figures: PeriodFigures,
  words: Words,
): Table {
  const whole = sumAt(figures, TOTAL, TOTAL);
  const row = (name: string, sum: Sum | undefined, isSum: boolean): TableRow => ({
    cells: [{ text: name }, cellOf(sum, words), shareOf(sum, whole)],
    isSum,
  });
  return {
    title: words.plain(`summaries-chart-title${what === 'place' ? '-places' : ''}`),
    head: [`column-${what}`, 'column-count', 'report-share'].map((key) => words.plain(`summaries-${key}`)),
    rows: [
      ...rowsOf(sections, ({ key, sum }, isSum) => [row(nameOf(key, words), sum, isSum)]),
      row(words.plain('summaries-report-all'), whole, true),
    ],
    widths: [6, 2, 2],
  };
}

/** How they were answered, and what women said of it. */
export function answeringTable(answering: PeriodFigures, words: Words): Table {
  const whole = sumAt(answering, TOTAL, TOTAL);
  const row = (key: string, sum: Sum | undefined, isSum: boolean): TableRow => ({
    cells: [{ text: words.plain(answeringKey(key)) }, cellOf(sum, words), shareOf(sum, whole)],
    isSum,
  });
  return {
    title: words.plain('summaries-answering'),
    head: ['column-answer', 'column-count', 'report-share'].map((key) => words.plain(`summaries-${key}`)),
    rows: [
      ...answeringLines(answering).map(({ key, sum, isSum }) => row(key, sum, isSum)),
      ...(['helped', 'helped_not'] as const).map((verdict) =>
        row(verdict, verdictSum(answering, verdict), false),
      ),
    ],
    widths: [6, 2, 2],
  };
}

/**
 * Places by strategy areas: those of which anything is published. Topics by places would not fit a page; they are in the table of
 * `/export`.
 * @returns undefined when there are none
 */
export function crossTable(figures: PeriodFigures, words: Words): Table | undefined {
  const areas = AREA_GROUPS.map(({ key }) => key);
  const row = (name: string, key: string, isSum: boolean): TableRow => ({
    cells: [{ text: name }, ...[...areas, TOTAL].map((area) => cellOf(sumAt(figures, key, area), words))],
    isSum,
  });
  const isPublished = (key: string) => areas.some((area) => sumAt(figures, key, area) !== undefined);
  const rows = rowsOf(placeSections(figures), ({ key }, isSum) =>
    isPublished(key) ? [row(nameOf(key, words), key, isSum)] : [],
  );
  if (rows.length === 0) return undefined;
  return {
    title: words.plain('summaries-report-cross'),
    head: [
      words.plain('summaries-column-place'),
      ...areas.map((key) => nameOf(key, words)),
      words.plain('summaries-report-all'),
    ],
    rows: [...rows, row(words.plain('summaries-report-all'), TOTAL, true)],
    widths: [4.2, 4.4, 4.4, 4.1, 4.1, 4.1, 3.7],
  };
}

const rowsOf = (sections: readonly Section[], row: (line: Line, isSum: boolean) => TableRow[]): TableRow[] =>
  sections.flatMap(({ head, lines }) => [
    ...(head ? row(head, true) : []),
    ...lines.flatMap((line) => row(line, false)),
  ]);

function cellOf(sum: Sum | undefined, words: Words): Cell {
  if (!sum) return { text: WITHHELD };
  const text = sumText(sum, words);
  return text === undefined ? { text: words.plain('summaries-cell-hidden'), isHidden: true } : { text };
}

function shareOf(sum: Sum | undefined, whole: Sum | undefined): Cell {
  const percent = percentOf(sum, whole);
  return { text: percent === undefined ? WITHHELD : `${Math.round(percent)}%` };
}
