import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** How published tables are stored: `Published` of the summaries. */
type StoredTable = readonly { row: string; column: string; seen: { shown: number } | { hidden: true } }[];

/**
 * What is published, once and for ever: whole closed weeks in a row, with the numbers that may be seen and those that are hidden
 * (docs/SUPPRESSION.md). Only what everybody may read stands here.
 */
export const summaryBuckets = sqliteTable('summary_buckets', {
  /** The Monday it begins with, YYYY-MM-DD, local. */
  from: text('from').primaryKey(),
  /** The Sunday it ends with. */
  until: text('until').notNull(),
  /** How many concerns were sent in it: never a small number. */
  total: integer('total').notNull(),
  /** Places by categories, with hidden numbers marked. */
  published: text('published', { mode: 'json' }).$type<StoredTable>().notNull(),
});

/** How the concerns of a bucket were answered, by what their writers said of it: published once, four weeks after the bucket. */
export const summaryAnswers = sqliteTable('summary_answers', {
  /** The Monday its bucket begins with. */
  from: text('from')
    .primaryKey()
    .references(() => summaryBuckets.from),
  /** With hidden numbers marked; empty when nothing can be shown. */
  published: text('published', { mode: 'json' }).$type<StoredTable>().notNull(),
});
