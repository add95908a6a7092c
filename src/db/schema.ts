import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Every table, in six files by what it is about. All are WITHOUT ROWID (added by hand to the generated migration, since
 * drizzle-kit can't say it; a test looks), so that no row betrays when it came relative to others. What each column tells
 * about a woman is listed in docs/THREAT-MODEL.md, and a test holds that list against the tables.
 *
 * Two worlds that share no column and no key: concerns and what staff do with them (what was said, by nobody), and chats (who
 * may be reached, about nothing in particular). Staff stand between the two: a concern may name the leader who answered it,
 * never the woman who sent it. Dialogues know chats by pseudonyms of their own, and concerns by the topics that leaders made of
 * them: nothing joins the two.
 */

export * from './tables/chats.ts';
export * from './tables/concerns.ts';
export * from './tables/dialogues.ts';
export * from './tables/outcomes.ts';
export * from './tables/staff.ts';
export * from './tables/summaries.ts';

/** Facts about the database itself, such as the value that proves that the key fits. */
export const facts = sqliteTable('facts', {
  name: text('name').primaryKey(),
  value: blob('value', { mode: 'buffer' }).notNull(),
});
