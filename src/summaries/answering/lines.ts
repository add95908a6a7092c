import { sumAt, type Line } from '../lines.ts';
import { TOTAL } from '../suppression/table.ts';
import type { PeriodFigures, Sum } from '../time/periods.ts';
import { ANSWERED, ROW_GROUPS, type Verdict, type WAITS } from './rules.ts';

/** One line of how concerns were answered. */
export interface AnsweringLine extends Line {
  /** The sum of those that follow. */
  isSum: boolean;
}

/** Nothing is said of a time whose concerns have not had their weeks yet, nor of what could not be published. */
export const isAnswering = (figures: PeriodFigures): boolean => figures.counts.length > 0;

/** By what became of them; what is nought is left out, and what is withheld. */
export function answeringLines(figures: PeriodFigures): AnsweringLine[] {
  const line = (key: string, isSum: boolean): AnsweringLine[] => {
    const sum = sumAt(figures, key, TOTAL);
    return sum === undefined || ('shown' in sum && sum.shown === 0) ? [] : [{ key, sum, isSum }];
  };
  return [
    ...ROW_GROUPS.flatMap(({ key, members }) => [
      ...line(key, true),
      ...members.flatMap((member) => line(member, false)),
    ]),
    ...line('gone', true),
  ];
}

/** What women said of the answers. */
export const verdictSum = (figures: PeriodFigures, verdict: Verdict): Sum | undefined =>
  sumAt(figures, TOTAL, verdict);

/**
 * Within how long half of all concerns had an answer, as far as that follows from what is shown.
 * @returns `none` when half of them had none; undefined when hidden numbers leave it open
 */
export function medianWait(figures: PeriodFigures): keyof typeof WAITS | 'none' | undefined {
  const whole = sumAt(figures, TOTAL, TOTAL);
  if (!whole || !('shown' in whole) || whole.shown === 0) return undefined;
  let answered = 0;
  for (const row of ANSWERED) {
    const sum = sumAt(figures, row, TOTAL);
    if (!sum || !('shown' in sum)) return undefined;
    answered += sum.shown;
    if (answered >= whole.shown / 2) return row;
  }
  return 'none';
}

/** What a line is called. */
export const answeringKey = (key: string): string => `summaries-answering-${key}`;
