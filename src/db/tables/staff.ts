import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Those who read and answer: who they are, where they read, and what they did. */

/** Leaders and admins. Who they are is sealed; a removed one keeps the name that women have seen, and no way to be reached. */
export const staff = sqliteTable(
  'staff',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    /** Null once removed, as the address is. */
    chat: blob('chat', { mode: 'buffer' }),
    address: blob('address', { mode: 'buffer' }),
    role: text('role', { enum: ['leader', 'admin'] }).notNull(),
    /** Null for admins. */
    kind: text('kind', { enum: ['ngo', 'local_government', 'legal_adviser', 'diaspora'] }),
    /** How women see her, such as "a legal adviser in Osh", sealed. */
    name: blob('name', { mode: 'buffer' }).notNull(),
    locale: text('locale').notNull(),
    state: text('state', { enum: ['active', 'suspended', 'removed'] }).notNull(),
    /** False after she has blocked the bot, until she writes again. */
    reachable: integer('reachable', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [uniqueIndex('staff_chat').on(table.chat)],
);

/** Where a leader reads: regions and countries. */
export const staffPlaces = sqliteTable(
  'staff_places',
  {
    staffId: blob('staff_id', { mode: 'buffer' })
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    place: text('place').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.place] }),
    index('staff_places_place').on(table.place),
  ],
);

/** Invitations to staff that nobody has accepted yet: the link's secret is not in them. */
export const staffInvitations = sqliteTable('staff_invitations', {
  tokenHash: blob('token_hash', { mode: 'buffer' }).primaryKey(),
  role: text('role', { enum: ['leader', 'admin'] }).notNull(),
  kind: text('kind', { enum: ['ngo', 'local_government', 'legal_adviser', 'diaspora'] }),
  places: text('places', { mode: 'json' }).$type<string[]>().notNull(),
  /** Null for the link that the server prints. */
  invitedBy: blob('invited_by', { mode: 'buffer' }).references(() => staff.id),
  /** Minutes since the epoch. */
  expiresAt: integer('expires_at').notNull(),
});

/**
 * What staff did, in order; triggers refuse to change or delete a row. It holds no content, and days rather than minutes:
 * the minute at which an urgent concern is opened is nearly the minute at which it was sent.
 */
export const audit = sqliteTable('audit', {
  /** 1, 2, 3 … */
  number: integer('number').primaryKey(),
  day: text('day').notNull(),
  /** Who did it; null for the server itself. */
  staffId: blob('staff_id', { mode: 'buffer' }).references(() => staff.id),
  action: text('action').notNull(),
  concernId: blob('concern_id', { mode: 'buffer' }),
  /** Whom it was done to, for appointments. */
  subjectId: blob('subject_id', { mode: 'buffer' }),
  /** A word from a fixed list, such as a status or a place. */
  detail: text('detail'),
});
