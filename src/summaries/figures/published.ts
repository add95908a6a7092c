import type { AnsweringStore } from '../answering/store.ts';
import type { Bucket } from '../time/buckets.ts';
import type { FiguresStore, PublicFigures } from './store.ts';
import type { Days } from '../time/weeks.ts';

/** All that may be shown to somebody. */
export interface PublishedFigures {
  /** Oldest first. */
  buckets(): readonly Bucket[];
  /** How the concerns of buckets were answered, as tables of their own; those of late have none yet. Oldest first. */
  answering(): readonly Bucket[];
  publicFigures(days: Days): PublicFigures;
}

/**
 * What is published never changes and is read again by everything that shows it, so it is kept in memory once read: years of weeks
 * are megabytes to parse. Not for the transaction that closes weeks: what that has written may yet be undone, and written otherwise.
 */
export function publishedFigures(
  store: Pick<FiguresStore, 'buckets' | 'publicFigures'>,
  answering: Pick<AnsweringStore, 'published'>,
): PublishedFigures {
  return {
    buckets: readOnce((after) => store.buckets(after)),
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
