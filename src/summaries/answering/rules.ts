import type { ConcernStatus } from '../../concerns/concern.ts';
import { crossTable, TOTAL, type Group, type Table, type ThresholdOf } from '../suppression/table.ts';
import { SMALL, SMALL_AND_SENSITIVE } from '../suppression/thresholds.ts';

/** Concerns are given so many days, after the last one of their bucket was sent, before it is counted how they were answered. */
export const GIVEN_DAYS = 28;

/** The first answer came within so many days of the concern. */
export const WAITS = { within_3: 3, within_7: 7, within_28: GIVEN_DAYS } as const;

/** What else can have become of one. */
const UNANSWERED = ['untouched', 'in_hand', 'closed_unanswered'] as const;

export type Row = keyof typeof WAITS | (typeof UNANSWERED)[number] | 'gone';
/** The soonest first. */
export const ANSWERED = [
  'within_3',
  'within_7',
  'within_28',
] as const satisfies readonly (keyof typeof WAITS)[];
const ROWS: readonly Row[] = [...ANSWERED, ...UNANSWERED, 'gone'];

/** What she said of the answer. */
export type Verdict = 'helped' | 'helped_not' | 'unsaid';
const VERDICTS: readonly Verdict[] = ['helped', 'helped_not', 'unsaid'];

export const ROW_GROUPS: readonly Group[] = [
  { key: 'answered', members: ANSWERED },
  { key: 'unanswered', members: UNANSWERED },
];

/** Concerns that are alike in this. */
export interface Alike {
  status: ConcernStatus;
  helped: boolean | null;
  /** Days from the concern to the first answer; null when there is none. */
  waited: number | null;
  count: number;
}

/** What has become of a concern by the end of the time that it was given. */
export function rowOf({ status, waited }: Pick<Alike, 'status' | 'waited'>): Row {
  if (status === 'quarantined' || status === 'withdrawn') return 'gone';
  if (waited !== null) {
    for (const row of ANSWERED) if (waited <= WAITS[row]) return row;
  }
  if (status === 'new') return 'untouched';
  return status === 'closed' && waited === null ? 'closed_unanswered' : 'in_hand';
}

/** Nobody has said of an answer that there is no sign of that it helped: every reader knows that these are unsaid. */
const SILENT: ReadonlySet<string> = new Set<Row>(['untouched', 'closed_unanswered', 'gone']);

/** What was said of an answer whose thread is forgotten by now is left out, so that the noughts of `SILENT` are noughts. */
function verdictOf(row: Row, { helped }: Pick<Alike, 'helped'>): Verdict {
  if (helped === null || SILENT.has(row)) return 'unsaid';
  return helped ? 'helped' : 'helped_not';
}

/**
 * How the concerns of a bucket were answered, by what their writers said of it. It sums up to the bucket's published total, of
 * which another one would tell how many were set aside since: what is missing is gone, and what was let out of quarantine since
 * is left out, the untouched first.
 */
export function answeringTable(alike: readonly Alike[], total: number): Table {
  const counts = new Map<string, number>();
  for (const each of alike) {
    const row = rowOf(each);
    if (row === 'gone') continue;
    const key = keyOf(row, verdictOf(row, each));
    counts.set(key, (counts.get(key) ?? 0) + each.count);
  }
  let surplus = [...counts.values()].reduce((sum, count) => sum + count, 0) - total;
  if (surplus <= 0) counts.set(keyOf('gone', 'unsaid'), -surplus);
  for (const row of [...UNANSWERED, ...ANSWERED]) {
    for (const verdict of VERDICTS.toReversed()) {
      const count = counts.get(keyOf(row, verdict)) ?? 0;
      const left = Math.min(count, Math.max(0, surplus));
      counts.set(keyOf(row, verdict), count - left);
      surplus -= left;
    }
  }
  return crossTable(ROWS, VERDICTS, (row, verdict) => counts.get(`${row}/${verdict}`) ?? 0, {
    rows: ROW_GROUPS,
    isAlwaysNought: (row, verdict) => SILENT.has(row) && verdict !== 'unsaid',
  });
}

const keyOf = (row: Row, verdict: Verdict) => `${row}/${verdict}`;

/** Two questions crossed are more telling than one, as everywhere. */
export const answeringThreshold: ThresholdOf = (row, column) =>
  row !== TOTAL && column !== TOTAL ? SMALL_AND_SENSITIVE : SMALL;
