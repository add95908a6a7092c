import fc from 'fast-check';
import { categories } from '../../src/concerns/catalogue.ts';
import { AREA_GROUPS, PLACE_GROUPS } from '../../src/summaries/suppression/merge.ts';
import { TOTAL } from '../../src/summaries/suppression/table.ts';
import { PLACE_CODES } from '../../src/concerns/catalogue.ts';
import type { PeriodFigures, Sum } from '../../src/summaries/time/periods.ts';
import type { FullView } from '../../src/summaries/view.ts';

const KEYS = [
  ...categories.map(({ key }) => ({ row: TOTAL, column: key })),
  ...AREA_GROUPS.map(({ key }) => ({ row: TOTAL, column: key })),
  ...PLACE_CODES.map((row) => ({ row, column: TOTAL })),
  ...PLACE_GROUPS.map(({ key }) => ({ row: key, column: TOTAL })),
  { row: TOTAL, column: TOTAL },
];

const sum: fc.Arbitrary<Sum> = fc.oneof(
  fc.constantFrom(0, 5, 11).map((shown) => ({ shown })),
  fc.integer({ min: 11, max: 250_000 }).map((shown) => ({ shown })),
  fc.integer({ min: 0, max: 250_000 }).map((atLeast) => ({ hidden: true as const, atLeast })),
);

/** What may be published of a period, whatever it adds up to. */
export const someFigures: fc.Arbitrary<PeriodFigures> = fc
  .array(sum, { minLength: KEYS.length, maxLength: KEYS.length })
  .map((sums) => figuresFrom((index) => sums[index] ?? { shown: 0 }));

/** No dialogue at which enough have said how it was. */
const NOBODY_ASKED = { asked: 0, agreed: { safe: 0, spoke: 0, again: 0 } };

/** Weeks whose concerns have not had their time to be answered. */
export const NOT_ANSWERED: PeriodFigures = { days: undefined, counts: [] };

/** The same number of everything, or what `sumOf` says of each topic, area, place and part of the country, in their order. */
export function figuresFrom(sumOf: (index: number) => Sum): PeriodFigures {
  return {
    days: { from: '2026-03-02', until: '2026-03-08' },
    counts: KEYS.map((spot, index) => ({ ...spot, sum: sumOf(index) })),
  };
}

/** The same, with other numbers in the weeks that show what others hide. */
export const withOthersHidden = (figures: PeriodFigures): PeriodFigures => ({
  ...figures,
  counts: figures.counts.map((spot): PeriodFigures['counts'][number] =>
    'shown' in spot.sum ? spot : { ...spot, sum: { hidden: true, atLeast: spot.sum.atLeast * 7 + 3 } },
  ),
});

/** A page of a month, with nothing before it and nothing answered, unless `more` says so. */
export const viewOf = (figures: PeriodFigures, more: Partial<FullView> = {}): FullView => ({
  kind: 'month',
  anchor: '2026-03-08',
  place: undefined,
  before: undefined,
  after: undefined,
  latest: undefined,
  figures: { ...figures, days: figures.days ?? { from: '2026-03-02', until: '2026-03-08' } },
  answering: NOT_ANSWERED,
  answeringHasGaps: false,
  earlier: undefined,
  months: [],
  held: { dialogues: 1, attended: 20, felt: NOBODY_ASKED, kept: 1, open: 0, broken: 0 },
  ...more,
});
