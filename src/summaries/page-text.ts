import { escapeHtml, type Words } from '../telegram/locale.ts';
import { answeringKey, answeringLines, isAnswering, medianWait, verdictSum } from './answering/lines.ts';
import {
  isPart,
  nameOf,
  placeSections,
  sumAt,
  sumText,
  topicSections,
  type Line,
  type Section,
} from './lines.ts';
import { coverage } from './period-names.ts';
import { TOTAL } from './suppression/table.ts';
import { percentOf, type Sum } from './time/periods.ts';
import type { Days } from './time/weeks.ts';
import { monthText, trendLines } from './trend/lines.ts';
import { monthLines, trendOf, type MonthLine } from './trend/rules.ts';
import type { SummaryView } from './view.ts';

/** So many months stand in the text, which must fit one message. */
const MONTHS = 6;

const VERDICTS = ['helped', 'helped_not'] as const;

/** The text of a page of which something is published, as paragraphs of HTML. @param days those that its figures cover */
export function bodyOf(view: SummaryView, days: Days, words: Words): string[] {
  const content = contentOf(view);
  return [
    words.html('summaries-covers', coverage(days, words)),
    wholeLine(content, words),
    ...trendText(view, content, words),
    ...concernLines(content, words),
    ...answeringText(view, content, words),
    ...notes(content, words),
  ];
}

/** What a page tells of, worked out once: for its text, and for what has to be explained below it. */
interface Content {
  whole: Sum | undefined;
  topics: readonly Section[];
  /** These three of the whole alone: places are too few for it. */
  places: readonly Section[];
  answered: ReturnType<typeof answeringLines>;
  verdicts: readonly Line[];
  /** Of all time alone. */
  months: readonly MonthLine[];
}

function contentOf({ kind, figures, months, answering, place }: SummaryView): Content {
  const isWhole = place === undefined;
  const tellsAnswers = isWhole && answering.days !== undefined && isAnswering(answering);
  return {
    whole: sumAt(figures, place ?? TOTAL, TOTAL),
    topics: topicSections(figures, place),
    places: isWhole ? placeSections(figures) : [],
    answered: tellsAnswers ? answeringLines(answering) : [],
    verdicts: tellsAnswers
      ? VERDICTS.flatMap((key) => {
          const sum = verdictSum(answering, key);
          return sum ? [{ key, sum }] : [];
        })
      : [],
    months: kind === 'all' ? monthLines(months, place).slice(-MONTHS) : [],
  };
}

/** What has to be explained on the page: hidden numbers, and numbers of which some weeks hide more. */
function notes({ whole, topics, places, answered, verdicts, months }: Content, words: Words): string[] {
  const sectioned = [...topics, ...places].flatMap(({ head, lines }) => (head ? [head, ...lines] : lines));
  const sums = [...(whole ? [whole] : []), ...[...sectioned, ...answered, ...verdicts].map(({ sum }) => sum)];
  const isAnyHidden =
    sums.some((sum) => 'hidden' in sum) || months.some((month) => month.counted === undefined);
  return [
    ...(sums.some(isPart) ? [`<i>${words.html('summaries-note-least')}</i>`] : []),
    ...(isAnyHidden ? [words.html('summaries-hidden')] : []),
  ];
}

const wholeLine = ({ whole }: Content, words: Words): string =>
  whole === undefined
    ? words.html('summaries-withheld')
    : line(words.plain('summaries-total'), whole, undefined, words);

/** Whether it becomes more: beside the period before, or over all time month by month. */
function trendText(
  { kind, figures, earlier, place }: SummaryView,
  { months }: Content,
  words: Words,
): string[] {
  const trend = trendOf(figures, earlier, place);
  if (trend) return [trendLines(trend, kind, words).map(escapeHtml).join('\n')];
  if (months.length === 0) return [];
  return [
    [
      words.html('summaries-trend-months'),
      ...months.map((month) => escapeHtml(monthText(month, words))),
      ...(months.some(({ change }) => change) ? [words.html('summaries-trend-months-note')] : []),
    ].join('\n'),
  ];
}

/** Sums of the whole, or of one place. */
function concernLines({ whole, topics, places }: Content, words: Words): string[] {
  const lineOf = ({ key, sum }: Line) => line(nameOf(key, words), sum, whole, words);
  const block = (key: string, sections: readonly Section[]) =>
    sections.length === 0
      ? []
      : [
          [
            words.html(key),
            ...sections.flatMap(({ head, lines }) => [
              ...(head ? [`<b>${lineOf(head)}</b>`] : []),
              ...lines.filter(({ sum }) => !isHidden(sum)).map(lineOf),
              ...(head ? hiddenOf(lines, words) : []),
            ]),
            // Without a sum above them nothing tells one line of hidden names from the next.
            ...hiddenOf(
              sections.flatMap(({ head, lines }) => (head ? [] : lines)),
              words,
            ),
          ].join('\n'),
        ];
  const isMissing = topics.length === 0 && whole !== undefined && !('shown' in whole && whole.shown === 0);
  return [
    ...(isMissing ? [words.html('summaries-topics-withheld')] : block('summaries-topics', topics)),
    ...block('summaries-places-head', places),
  ];
}

function answeringText(
  { answering, answeringHasGaps }: SummaryView,
  { answered, verdicts }: Content,
  words: Words,
): string[] {
  const { days } = answering;
  if (!days || answered.length === 0) return [];
  const whole = sumAt(answering, TOTAL, TOTAL);
  const median = medianWait(answering);
  return [
    [
      `<b>${words.html('summaries-answering')}</b>`,
      words.html('summaries-answering-covers', coverage(days, words)),
      ...(answeringHasGaps ? [words.html('summaries-answering-gaps')] : []),
      ...answered.map(({ key, sum, isSum }) => {
        const text = line(words.plain(answeringKey(key)), sum, whole, words);
        return isSum ? `<b>${text}</b>` : text;
      }),
      ...(median ? [words.html(`summaries-answering-half-${median}`)] : []),
      ...verdicts.map(({ key, sum }) => line(words.plain(answeringKey(key)), sum, undefined, words)),
    ].join('\n'),
  ];
}

function line(name: string, sum: Sum, whole: Sum | undefined, words: Words): string {
  const text = sumText(sum, words);
  if (text === undefined) return words.html('summaries-line-hidden', { name });
  const percent = percentOf(sum, whole);
  const share = percent === undefined ? '' : ` (${Math.round(percent)}%)`;
  return `${escapeHtml(name)}: ${text}${share}`;
}

/** What is hidden, on one line: a line for each would say the same word twenty times. */
function hiddenOf(lines: readonly Line[], words: Words): string[] {
  const names = lines.filter(({ sum }) => isHidden(sum)).map(({ key }) => nameOf(key, words));
  return names.length === 0 ? [] : [words.html('summaries-lines-hidden', { names: names.join(', ') })];
}

const isHidden = (sum: Sum): boolean => !('shown' in sum) && !isPart(sum);
