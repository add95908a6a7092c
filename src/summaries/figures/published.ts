import type { Bucket } from '../time/buckets.ts';
import type { FiguresStore, PublicFigures } from './store.ts';
import type { Days } from '../time/weeks.ts';

/** All that may be shown to somebody. */
export interface PublishedFigures {
  /** Oldest first. */
  buckets(): readonly Bucket[];
  publicFigures(days: Days): PublicFigures;
}

/**
 * What is published never changes and is read again by everything that shows it, so it is kept in memory once read: years of weeks
 * are megabytes to parse. Not for the transaction that closes weeks: what that has written may yet be undone, and written otherwise.
 */
export function publishedFigures(store: Pick<FiguresStore, 'buckets' | 'publicFigures'>): PublishedFigures {
  let known: readonly Bucket[] = [];
  return {
    buckets: () => {
      const more = store.buckets(known.at(-1)?.from);
      if (more.length > 0) known = [...known, ...more];
      return known;
    },
    publicFigures: (days) => store.publicFigures(days),
  };
}
