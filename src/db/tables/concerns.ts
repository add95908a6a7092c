import { sql } from 'drizzle-orm';
import {
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core';
import { staff } from './staff.ts';

/** What was said, and what staff do with it. A concern may name the leader who answered it, never the woman who sent it. */

/** A concern: what it is about and who may read it. Its words are the first entry of its thread. */
export const concerns = sqliteTable(
  'concerns',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    /** scrypt of the return code; null once withdrawn, so that the code finds nothing. */
    codeHash: blob('code_hash', { mode: 'buffer' }),
    place: text('place').notNull(),
    category: text('category').notNull(),
    audience: text('audience', { enum: ['region', 'no_officials', 'national'] }).notNull(),
    urgent: integer('urgent', { mode: 'boolean' }).notNull(),
    status: text('status', {
      enum: ['new', 'in_review', 'on_agenda', 'answered', 'closed', 'quarantined', 'withdrawn'],
    }).notNull(),
    /** Her word on whether the answer helped; null until she says. */
    helped: integer('helped', { mode: 'boolean' }),
    /** The local day it was sent on, YYYY-MM-DD. Never finer, here and below. */
    day: text('day').notNull(),
    /** In the hands of the national team, whatever its audience. */
    passed: integer('passed', { mode: 'boolean' }).notNull().default(false),
    /** The day from which she waits for a word: that of the concern, then that of her latest reply. */
    waitsSince: text('waits_since').notNull().default(''),
    /** The concern that this one doubles: answers to either go to both, and the queue shows that one alone. */
    mergedInto: blob('merged_into', { mode: 'buffer' }).references((): AnySQLiteColumn => concerns.id),
    /** The leader who has taken it on, and since when; both null when nobody has. */
    claimedBy: blob('claimed_by', { mode: 'buffer' }).references(() => staff.id),
    claimedOn: text('claimed_on'),
    /** The day it was closed: its words are erased so many days later. */
    closedOn: text('closed_on'),
  },
  (table) => [
    uniqueIndex('concerns_code_hash').on(table.codeHash),
    // Oldest first within a place and a status; the others let filters be answered from the index alone.
    index('concerns_queue')
      .on(
        table.place,
        table.status,
        table.waitsSince,
        table.id,
        table.audience,
        table.passed,
        table.urgent,
        table.category,
        table.mergedInto,
      )
      .where(sql`merged_into is null`),
    // What is counted for the summaries, from the index alone.
    index('concerns_days').on(table.day, table.place, table.category, table.status),
    index('concerns_merged')
      .on(table.mergedInto)
      .where(sql`merged_into is not null`),
    index('concerns_claimed')
      .on(table.claimedBy)
      .where(sql`claimed_by is not null`),
    index('concerns_closed')
      .on(table.closedOn)
      .where(sql`closed_on is not null`),
  ],
);

/** What was said in a concern's thread, sealed. */
export const threadEntries = sqliteTable(
  'thread_entries',
  {
    concernId: blob('concern_id', { mode: 'buffer' })
      .notNull()
      .references(() => concerns.id, { onDelete: 'cascade' }),
    /** 1 for her concern, then upwards. */
    position: integer('position').notNull(),
    author: text('author', { enum: ['woman', 'leader'] }).notNull(),
    day: text('day').notNull(),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    body: blob('body', { mode: 'buffer' }).notNull(),
    /** Who answered: never set on what a woman wrote. */
    staffId: blob('staff_id', { mode: 'buffer' }).references(() => staff.id),
    /** An answer that asks something back. */
    asks: integer('asks', { mode: 'boolean' }).notNull().default(false),
    /** Drawn when a leader previews an answer, so that sending it twice writes it once; the same in merged threads. */
    statement: blob('statement', { mode: 'buffer' }),
    /** She has had this answer on her screen. */
    seen: integer('seen', { mode: 'boolean' }).notNull().default(false),
    /** Her place has been told, once, that an answer waits there. */
    nudged: integer('nudged', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.concernId, table.position] }),
    uniqueIndex('thread_entries_statement').on(table.concernId, table.statement),
    index('thread_entries_news')
      .on(table.concernId)
      .where(sql`author = 'leader' and seen = 0 and nudged = 0`),
  ],
);

/** What leaders call a concern among themselves: words from a fixed list, so that none can hold content. */
export const concernLabels = sqliteTable(
  'concern_labels',
  {
    concernId: blob('concern_id', { mode: 'buffer' })
      .notNull()
      .references(() => concerns.id, { onDelete: 'cascade' }),
    label: text('label').notNull(),
  },
  (table) => [primaryKey({ columns: [table.concernId, table.label] })],
);

/** What leaders tell each other about a concern, sealed like her words and gone with them. */
export const concernNotes = sqliteTable(
  'concern_notes',
  {
    concernId: blob('concern_id', { mode: 'buffer' })
      .notNull()
      .references(() => concerns.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    staffId: blob('staff_id', { mode: 'buffer' })
      .notNull()
      .references(() => staff.id),
    /** Why it was passed to the national team or given back, or just a note. */
    kind: text('kind', { enum: ['note', 'passed', 'returned'] }).notNull(),
    day: text('day').notNull(),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    body: blob('body', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.concernId, table.position] })],
);

/**
 * How many concerns there are of each kind, kept true by triggers (migration 0001): the queue's counts and the summaries
 * would otherwise walk every concern.
 */
export const concernCounts = sqliteTable(
  'concern_counts',
  {
    place: text('place').notNull(),
    audience: text('audience').notNull(),
    passed: integer('passed', { mode: 'boolean' }).notNull(),
    category: text('category').notNull(),
    urgent: integer('urgent', { mode: 'boolean' }).notNull(),
    status: text('status').notNull(),
    merged: integer('merged', { mode: 'boolean' }).notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.place,
        table.status,
        table.audience,
        table.passed,
        table.category,
        table.urgent,
        table.merged,
      ],
    }),
  ],
);
