import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who may be reached, about nothing in particular. No table here names a concern. */

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

/** Messages still to be sent, one row a recipient, deleted once sent; texts are made when they are sent. */
export const outbox = sqliteTable(
  'outbox',
  {
    /** What it belongs to: nobody gets a letter of the same campaign twice. */
    campaign: text('campaign').notNull(),
    /** The pseudonym that `address` is sealed with. */
    recipient: blob('recipient', { mode: 'buffer' }).notNull(),
    purpose: text('purpose', { enum: ['staff', 'subscription', 'rsvp', 'group'] }).notNull(),
    address: blob('address', { mode: 'buffer' }).notNull(),
    /** Which text, and about what: never content. */
    kind: text('kind').notNull(),
    subject: text('subject'),
    locale: text('locale').notNull(),
    /** Not before this minute since the epoch. */
    due: integer('due').notNull(),
    /** Claimed before the call: a claimed row found at a start may or may not have been sent. */
    claimed: integer('claimed', { mode: 'boolean' }).notNull().default(false),
    /** Sends whose end is not known. */
    doubts: integer('doubts').notNull().default(0),
    /** Sends that Telegram could not take just then. */
    failures: integer('failures').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.campaign, table.recipient] }),
    index('outbox_due').on(table.claimed, table.due),
  ],
);

/** How sending went, by day and kind of letter. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    day: text('day').notNull(),
    kind: text('kind').notNull(),
    outcome: text('outcome', { enum: ['delivered', 'blocked', 'failed', 'doubtful'] }).notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.kind, table.outcome] })],
);

/** Messages in staff chats that show what women wrote, to be deleted a day later. Never those of a woman's chat. */
export const passingMessages = sqliteTable(
  'passing_messages',
  {
    chat: blob('chat', { mode: 'buffer' }).notNull(),
    messageId: integer('message_id').notNull(),
    address: blob('address', { mode: 'buffer' }).notNull(),
    /** Minutes since the epoch. */
    due: integer('due').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chat, table.messageId] }),
    index('passing_messages_due').on(table.due),
  ],
);
