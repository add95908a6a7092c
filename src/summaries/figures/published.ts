import type { AnsweringStore } from '../answering/store.ts';
import type { Bucket } from '../time/buckets.ts';
import { figuresOf, type PeriodFigures } from '../time/periods.ts';
import type { Days } from '../time/weeks.ts';
import { monthsOf, type Month } from '../trend/months.ts';
import type { FiguresStore, PublicFigures } from './store.ts';

/** All that may be shown to somebody. */
export interface PublishedFigures {
  /** Oldest first. */
  buckets(): readonly Bucket[];
  /** How the concerns of buckets were answered, as tables of their own; those of late have none yet. Oldest first. */
  answering(): readonly Bucket[];
  /** What the buckets that ended within some days say together. */
  within(days: Days): PeriodFigures;
  /** The last months up to the end of some days. */
  months(days: Days): readonly Month[];
  publicFigures(days: Days): PublicFigures;
}

/** Of so many times the sums are kept: those that somebody looks at this week, some ten kilobytes each. */
const KEPT = 24;

/**
 * What is published never changes and is read again by everything that shows it, so it is kept in memory once read: years of
 * weeks are megabytes to parse. So are the sums: when a hundred ask at once, nobody else shall wait for a hundred additions.
 * Not to be used by the transaction that closes weeks: what it has written may yet be undone, and written anew with other dice.
 */
export function publishedFigures(
  store: Pick<FiguresStore, 'buckets' | 'publicFigures'>,
  answering: Pick<AnsweringStore, 'published'>,
): PublishedFigures {
  const buckets = readOnce((after) => store.buckets(after));
  return {
    buckets,
    within: summedOnce(buckets, figuresOf),
    months: summedOnce(buckets, (all, { until }) => monthsOf(all, until)),
    answering: readOnce((after) => answering.published(after)),
    publicFigures: (days) => store.publicFigures(days),
  };
}

function readOnce(read: (after: string | undefined) => Bucket[]): () => readonly Bucket[] {
  let known: readonly Bucket[] = [];
  return () => {
    const more = read(known.at(-1)?.from);
    if (more.length > 0) known = [...known, ...more];
    return known;
  };
}

/** Keeps what follows from the buckets, until there are more of them. */
function summedOnce<Sums>(
  buckets: () => readonly Bucket[],
  sum: (all: readonly Bucket[], days: Days) => Sums,
): (days: Days) => Sums {
  const kept = new Map<string, Sums>();
  let known: readonly Bucket[] = [];
  return (days) => {
    const all = buckets();
    if (all !== known || kept.size >= KEPT) kept.clear();
    known = all;
    const key = `${days.from}/${days.until}`;
    const sums = kept.get(key) ?? sum(all, days);
    kept.set(key, sums);
    return sums;
  };
}
