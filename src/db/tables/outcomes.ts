import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { dialogues } from './dialogues.ts';

/** What came of a dialogue: meant to be read by everybody, and in clear. Who was there is only counted. */

/** The outcome in the languages in which somebody has entered it. */
export const outcomes = sqliteTable(
  'outcomes',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    locale: text('locale').notNull(),
    words: text('words').notNull(),
    /** Entered first; the others are translations of it. */
    original: integer('original', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.locale] })],
);

/** What stands of a dialogue that is over. */
export const afterDialogues = sqliteTable(
  'after_dialogues',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .primaryKey()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    place: text('place').notNull(),
    /** The local day on which the outcome was published; null before that. */
    publishedOn: text('published_on'),
    /** How many came, as the hosts counted; null until they say. */
    attended: integer('attended'),
    /** What is said aloud at the dialogue, for checking in; null while nobody has asked for it. */
    checkInCode: text('check_in_code'),
    /** How many have checked in with it. */
    checkedIn: integer('checked_in').notNull().default(0),
    /** How often the hosts were reminded of the outcome. */
    asked: integer('asked').notNull().default(0),
  },
  (table) => [index('after_dialogues_published').on(table.place, table.publishedOn)],
);

/** What was promised at a dialogue: what, by whom, by when, and what became of it. */
export const commitments = sqliteTable(
  'commitments',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    what: text('what').notNull(),
    /** Who answers for it: an office or a role, as typed by the host. */
    who: text('who').notNull(),
    /** The local day by which it is due. */
    dueOn: text('due_on').notNull(),
    state: text('state', { enum: ['planned', 'under_way', 'kept', 'broken'] }).notNull(),
    /** Why it was not kept. */
    reason: text('reason'),
    /** Whether the hosts were asked about it after it fell due. */
    asked: integer('asked', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('commitments_dialogue').on(table.dialogueId, table.position),
    index('commitments_due').on(table.state, table.dueOn),
  ],
);

/** How those who were there found it: counts alone. */
export const feedback = sqliteTable(
  'feedback',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    question: text('question', { enum: ['safe', 'spoke', 'again'] }).notNull(),
    answer: text('answer', { enum: ['yes', 'partly', 'no'] }).notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.question, table.answer] })],
);

/** A line that somebody left for the hosts, sealed; of whom, nobody knows. Gone with the RSVPs. */
export const feedbackLines = sqliteTable(
  'feedback_lines',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    body: blob('body', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('feedback_lines_dialogue').on(table.dialogueId)],
);
