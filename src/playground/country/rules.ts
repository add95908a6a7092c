import { categories, countries, regions } from '../../concerns/catalogue.ts';
import type { Audience, ConcernStatus } from '../../concerns/concern.ts';
import { addDays } from '../../jobs/calendar.ts';

/** A concern that nobody has sent. Days are local, YYYY-MM-DD. */
export interface MadeUp {
  place: string;
  category: string;
  audience: Audience;
  urgent: boolean;
  status: ConcernStatus;
  helped: boolean | null;
  day: string;
  answeredOn: string | undefined;
}

/** Roughly how many of a hundred come from each region, in the catalogue's order, and from each country abroad. */
const FROM_REGIONS = [18, 15, 5, 20, 18, 7, 4, 3, 6];
const FROM_ABROAD = 0.8;
/** Roughly how many of a hundred are of each category, in the catalogue's order. */
const OF_CATEGORIES = [10, 6, 1, 6, 14, 10, 14, 10, 8, 6, 6, 4, 3, 2];
const WEEKS = 26;
/** What was closed longer ago would have been forgotten by now, and with it when it was answered. */
const REMEMBERED_DAYS = 80;

/**
 * A country of women who write about what women there write about, over half a year, more from week to week.
 * @param today the local day; the newest were sent then
 * @param dice from nought up to one
 */
export function makeUpCountry(count: number, today: string, dice: () => number): MadeUp[] {
  const places = [
    ...regions.map(({ code }, index) => [code, FROM_REGIONS[index] ?? 1] as const),
    ...countries.map(({ code }) => [code, FROM_ABROAD] as const),
  ];
  const topics = categories.map(({ key }, index) => [key, OF_CATEGORIES[index] ?? 1] as const);
  return Array.from({ length: count }, () => {
    // The square root lies nearer to one: later days get more.
    const age = Math.floor((1 - Math.sqrt(dice())) * WEEKS * 7);
    const day = addDays(today, -age);
    const waited = Math.floor(-6 * Math.log(1 - dice()));
    const isAnswered = dice() < 0.75 && waited <= age;
    return {
      place: weighted(places, dice()),
      category: weighted(topics, dice()),
      audience: weighted(
        [
          ['region', 6],
          ['no_officials', 3],
          ['national', 1],
        ] as const,
        dice(),
      ),
      urgent: dice() < 0.04,
      status: isAnswered
        ? dice() < 0.3 && age < REMEMBERED_DAYS
          ? 'closed'
          : 'answered'
        : dice() < 0.3
          ? 'in_review'
          : 'new',
      helped: isAnswered && dice() < 0.5 ? dice() < 0.7 : null,
      day,
      answeredOn: isAnswered ? addDays(day, waited) : undefined,
    };
  });
}

function weighted<Value>(choices: readonly (readonly [Value, number])[], throwOf: number): Value {
  let left = throwOf * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  const [first] = choices;
  if (!first) throw new Error('There is nothing to choose from.');
  return first[0];
}
