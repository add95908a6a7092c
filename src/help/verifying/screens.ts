import { homeButton, tapButton } from '../../telegram/buttons.ts';
import { dayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { helpLines, lastCalled, staleLines, type CalledOn, type HelpLine } from '../lines.ts';

/** The two halves of the list, as in `/help_now`. */
export type Half = 'KG' | 'abroad';

/** What is known at the moment at which a screen is drawn. */
export interface LinesNow {
  calledOn: CalledOn;
  /** Numbers not called since this day are to be called. YYYY-MM-DD, like every day here. */
  staleBefore: string;
  /** Whole days from a day until today. */
  daysSince: (day: string) => number;
}

/** All numbers of a half, each a button that says whether it is to be called. */
export function linesScreen(half: Half, now: LinesNow, words: Words): Screen {
  const stale = new Set(staleLines(now.staleBefore, now.calledOn));
  const shown = helpLines.filter(({ where }) => (where === 'KG') === (half === 'KG'));
  const other: Half = half === 'KG' ? 'abroad' : 'KG';
  return {
    html: [
      words.html('helplines-head'),
      words.html(stale.size > 0 ? 'helplines-to-call' : 'helplines-all-called', { count: stale.size }),
    ].join('\n\n'),
    buttons: [
      ...shown.map((line) => [
        tapButton(
          `${stale.has(line) ? '⚠' : '✓'} ${nameOf(line, words)}`,
          'helplines',
          'open',
          ...partsOf(line),
        ),
      ]),
      [
        tapButton(
          words.plain(half === 'KG' ? 'helplines-abroad' : 'helplines-here'),
          'helplines',
          'list',
          other,
        ),
      ],
      [homeButton(words)],
    ],
  };
}

/** One number: when it was last called, how to call it, and the button that says it works. */
export function lineScreen(line: HelpLine, now: LinesNow, words: Words): Screen {
  const day = lastCalled(line, now.calledOn);
  return {
    html: [
      words.html('helplines-line', { line: nameOf(line, words) }),
      // Whoever calls it should know who is to answer.
      ...(line.where === 'KG' ? [] : [words.html(`help-line-${line.key}`, { number: line.number })]),
      day === undefined
        ? words.html('helplines-never')
        : words.html('helplines-called', { day: dayText(day, words), days: now.daysSince(day) }),
      words.html('helplines-how'),
    ].join('\n\n'),
    buttons: [
      [tapButton(words.plain('helplines-works'), 'helplines', 'works', ...partsOf(line))],
      [tapButton(words.plain('concerns-back'), 'helplines', 'list', line.where === 'KG' ? 'KG' : 'abroad')],
    ],
  };
}

/** The line that a button names, if there is one. */
export function namedLine([where, key, number]: readonly string[]): HelpLine | undefined {
  return helpLines.find((line) => line.where === where && line.key === key && line.number === number);
}

const partsOf = ({ where, key, number }: HelpLine) => [where, key, number];

/** As women read it, without its markup; abroad by the country, which says more and leaves no room for the rest on a button. */
function nameOf({ where, key, number }: HelpLine, words: Words): string {
  if (where !== 'KG') return `${number} — ${words.plain(`place-${where}`)}`;
  return words.plain(`help-line-${key}`, { number }).replace(/<\/?b>/g, '');
}
