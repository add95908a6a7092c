import { describe, expect, it } from 'vitest';
import { summaryBuckets } from '../../src/db/schema.ts';
import { createAnsweringStore } from '../../src/summaries/answering/store.ts';
import { publishedFigures } from '../../src/summaries/figures/published.ts';
import { createFiguresStore } from '../../src/summaries/figures/store.ts';
import type { Bucket } from '../../src/summaries/time/buckets.ts';
import { NOON, startTestBot } from '../support/bot.ts';

const bucket = (from: string, until: string, total: number): Bucket => ({
  from,
  until,
  total,
  table: [{ row: 'total', column: 'total', seen: { shown: total } }],
});
const FIRST = bucket('2026-03-02', '2026-03-08', 300);
const SECOND = bucket('2026-03-09', '2026-03-22', 250);

async function figures() {
  const { app } = await startTestBot();
  const store = createFiguresStore(app.database, () => NOON);
  return {
    store,
    database: app.database,
    published: publishedFigures(store, createAnsweringStore(app.database)),
  };
}

describe('what is published', () => {
  it('is all there, oldest first, whenever it was published', async () => {
    const { store, published } = await figures();
    expect(published.buckets()).toEqual([]);
    store.keep(FIRST);
    expect(published.buckets()).toEqual([FIRST]);
    store.keep(SECOND);
    expect(published.buckets()).toEqual([FIRST, SECOND]);
    expect(published.buckets()).toEqual(store.buckets());
  });

  it('is read from the disk once', async () => {
    const { store, database, published } = await figures();
    store.keep(FIRST);
    const shown = published.buckets();
    // Nothing in the bot does this: it only shows where the answer comes from.
    database.queries.delete(summaryBuckets).run();
    expect(published.buckets()).toBe(shown);
    store.keep(SECOND);
    expect(published.buckets()).toEqual([FIRST, SECOND]);
  });

  it('is not what a transaction has written that was undone', async () => {
    const { store, database, published } = await figures();
    const close = () =>
      database.transaction(() => {
        store.keep(FIRST);
        expect(store.buckets()).toEqual([FIRST]);
        throw new Error('the disk is full');
      });
    expect(close).toThrow('the disk is full');
    expect(published.buckets()).toEqual([]);
    const otherwise = bucket('2026-03-02', '2026-03-15', 550);
    store.keep(otherwise);
    expect(published.buckets()).toEqual([otherwise]);
  });
});
