import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Every table on one screen. All are WITHOUT ROWID (added by hand to the generated migration, since drizzle-kit can't say
 * it; a test looks), so that no row betrays when it came relative to others. What each column tells about a woman is listed
 * in docs/THREAT-MODEL.md, and a test holds that list against this file.
 *
 * Two worlds that share no column and no key: concerns and their threads (what was said, by nobody), and chats (who may be
 * reached, about nothing in particular).
 */

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
    status: text('status', { enum: ['new', 'answered', 'quarantined', 'withdrawn'] }).notNull(),
    /** Her word on whether the answer helped; null until she says. */
    helped: integer('helped', { mode: 'boolean' }),
    /** The local day it was sent on, YYYY-MM-DD. Never finer. */
    day: text('day').notNull(),
  },
  (table) => [
    uniqueIndex('concerns_code_hash').on(table.codeHash),
    index('concerns_queue').on(table.place, table.status, table.day),
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
  },
  (table) => [primaryKey({ columns: [table.concernId, table.position] })],
);

/** Unfinished forms, sealed, one per chat; gone after an hour, or when the form ends. */
export const drafts = sqliteTable('drafts', {
  chat: blob('chat', { mode: 'buffer' }).primaryKey(),
  state: blob('state', { mode: 'buffer' }).notNull(),
  /** Minutes since the epoch. */
  expiresAt: integer('expires_at').notNull(),
});

/** The erase ledger's head: the language a chat uses, kept for 48 hours after its last message. */
export const recentChats = sqliteTable('recent_chats', {
  chat: blob('chat', { mode: 'buffer' }).primaryKey(),
  locale: text('locale'),
  /** Hours since the epoch. */
  hour: integer('hour').notNull(),
});

/** The erase ledger: which messages of a chat can still be deleted on both sides. */
export const recentMessages = sqliteTable(
  'recent_messages',
  {
    chat: blob('chat', { mode: 'buffer' }).notNull(),
    messageId: integer('message_id').notNull(),
    /** Hours since the epoch. */
    hour: integer('hour').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chat, table.messageId] }),
    index('recent_messages_hour').on(table.hour),
  ],
);

/** Who asked to be told of dialogues or answers in a place. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    chat: blob('chat', { mode: 'buffer' }).primaryKey(),
    /** The chat id, sealed: it must be reachable. */
    address: blob('address', { mode: 'buffer' }).notNull(),
    place: text('place').notNull(),
    locale: text('locale').notNull(),
    invitations: integer('invitations', { mode: 'boolean' }).notNull(),
    nudges: integer('nudges', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('subscriptions_place').on(table.place)],
);

/** Facts about the database itself, such as the value that proves that the key fits. */
export const facts = sqliteTable('facts', {
  name: text('name').primaryKey(),
  value: blob('value', { mode: 'buffer' }).notNull(),
});
