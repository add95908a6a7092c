import { categories } from '../../concerns/catalogue.ts';
import { sumAt } from '../lines.ts';
import { TOTAL } from '../suppression/table.ts';
import type { PeriodFigures, Sum } from '../time/periods.ts';
import { weeksIn, type Days } from '../time/weeks.ts';
import { changeOf, SURE, SURE_OF_ONE, type Change, type Counted } from './change.ts';
import { isWhole, type Month } from './months.ts';

/** What was published of the same kind of period before. */
export interface Earlier {
  period: Days;
  figures: PeriodFigures;
}

/** A topic that is spoken of more than before, or less. */
export interface Moved {
  key: string;
  change: Exclude<Change, { kind: 'even' }>;
}

/** A period beside the one before it, or why that can't be. */
export type Trend =
  /** Nothing was published of it; counting began in its midst; one of the two numbers is hidden. */
  | { kind: 'nothing' | 'begun' | 'hidden' }
  | {
      kind: 'compared';
      before: Counted;
      now: Counted;
      change: Change | undefined;
      /** The greatest changes first. */
      moved: Moved[];
    };

/** So many topics are named that are spoken of more, and as many of which less is said. */
const MOST = 3;

/**
 * How a period compares with the one before, out of numbers that both show and nothing else (promise P5).
 * @param place one region alone; undefined for the whole
 * @returns undefined where there was nothing before, or where nothing is published now
 */
export function trendOf(
  now: PeriodFigures,
  earlier: Earlier | undefined,
  place: string | undefined,
): Trend | undefined {
  const row = place ?? TOTAL;
  const whole = sumAt(now, row, TOTAL);
  if (!now.days || !whole || !earlier) return undefined;
  const { days } = earlier.figures;
  if (!days) return { kind: 'nothing' };
  if (!isWhole(days, earlier.period)) return { kind: 'begun' };
  const [weeksBefore, weeks] = [weeksIn(days), weeksIn(now.days)];
  const counted = (column: string): [before: Counted, now: Counted] | undefined => {
    const [before, since] = [countOf(sumAt(earlier.figures, row, column)), countOf(sumAt(now, row, column))];
    if (before === undefined || since === undefined) return undefined;
    return [
      { count: before, weeks: weeksBefore },
      { count: since, weeks },
    ];
  };
  const all = counted(TOTAL);
  if (!all) return { kind: 'hidden' };
  const topics = categories.flatMap(({ key }): Moved[] => {
    const both = counted(key);
    const change = both && changeOf(...both, SURE_OF_ONE);
    return change && change.kind !== 'even' ? [{ key, change }] : [];
  });
  const most = (kind: Moved['change']['kind']) =>
    topics
      .filter(({ change }) => change.kind === kind)
      .toSorted((left, right) => right.change.percent - left.change.percent)
      .slice(0, MOST);
  return {
    kind: 'compared',
    before: all[0],
    now: all[1],
    change: changeOf(...all, SURE),
    moved: [...most('more'), ...most('fewer')],
  };
}

/** One month of several, beside the one before it in their row. */
export interface MonthLine {
  anchor: string;
  weeks: number;
  /** Undefined where it is hidden. */
  counted: Counted | undefined;
  /** Undefined where there is nothing to compare it with. */
  change: Change | undefined;
}

/** Months in a row, of the whole or of one place; what is withheld is left out. @returns none when there are no two of them */
export function monthLines(months: readonly Month[], place: string | undefined): MonthLine[] {
  const lines = months.flatMap(({ anchor, figures }) => {
    const sum = sumAt(figures, place ?? TOTAL, TOTAL);
    const weeks = weeksIn(figures.days);
    const count = countOf(sum);
    return sum ? [{ anchor, weeks, counted: count === undefined ? undefined : { count, weeks } }] : [];
  });
  if (lines.length < 2) return [];
  return lines.map((line, index) => {
    const before = lines[index - 1]?.counted;
    return { ...line, change: before && line.counted && changeOf(before, line.counted, SURE) };
  });
}

const countOf = (sum: Sum | undefined): number | undefined => (sum && 'shown' in sum ? sum.shown : undefined);
