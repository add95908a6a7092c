import { sql } from 'drizzle-orm';
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core';
import { concerns } from './concerns.ts';
import { staff } from './staff.ts';

/**
 * Dialogues: what is planned, who comes, what is asked ahead. What a leader plans is meant to be read by everybody and stands
 * in clear. Who comes stands under a pseudonym of that dialogue alone, so that two dialogues can't be joined, nor a dialogue
 * with a concern.
 */

export const dialogues = sqliteTable(
  'dialogues',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    hostId: blob('host_id', { mode: 'buffer' })
      .notNull()
      .references((): AnySQLiteColumn => staff.id),
    place: text('place').notNull(),
    title: text('title').notNull(),
    /** Minutes since the epoch, here and below. */
    startsAt: integer('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    state: text('state', { enum: ['draft', 'open', 'cancelled'] }).notNull(),
    mode: text('mode', { enum: ['in_person', 'online', 'hybrid'] }).notNull(),
    /** Where people meet, as typed; null for a dialogue that is online only. */
    venue: text('venue'),
    latitude: real('latitude'),
    longitude: real('longitude'),
    /** Sealed: only those who registered get it. */
    joinLink: blob('join_link', { mode: 'buffer' }),
    /** Null for as many as come. */
    seats: integer('seats'),
    womenOnly: integer('women_only', { mode: 'boolean' }).notNull(),
    childcare: integer('childcare', { mode: 'boolean' }).notNull(),
    transport: integer('transport', { mode: 'boolean' }).notNull(),
    interpreter: integer('interpreter', { mode: 'boolean' }).notNull(),
    accessible: integer('accessible', { mode: 'boolean' }).notNull(),
    /** The languages that are spoken there. */
    languages: text('languages', { mode: 'json' }).$type<string[]>().notNull(),
    /** What participants are promised (the IAP2 spectrum of public participation). */
    promise: text('promise', { enum: ['inform', 'consult', 'involve', 'collaborate'] }).notNull(),
    /** Counts changes that whoever registered has to hear of. */
    revision: integer('revision').notNull().default(0),
    /** When its time was last set for everybody: reminders that would lie before are not sent. */
    settledAt: integer('settled_at').notNull(),
    /** The kinds of reminders that were sent or passed over for this time, and `brief` for that of the hosts. */
    reminded: text('reminded', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [
    index('dialogues_coming').on(table.state, table.startsAt),
    index('dialogues_host').on(table.hostId, table.startsAt),
  ],
);

/** Leaders who host it together with the one who planned it. */
export const dialogueHosts = sqliteTable(
  'dialogue_hosts',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    staffId: blob('staff_id', { mode: 'buffer' })
      .notNull()
      .references(() => staff.id),
  },
  (table) => [
    primaryKey({ columns: [table.dialogueId, table.staffId] }),
    index('dialogue_hosts_staff').on(table.staffId),
  ],
);

/** What will be spoken about, in the leader's words. */
export const dialogueTopics = sqliteTable(
  'dialogue_topics',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    title: text('title').notNull(),
  },
  (table) => [index('dialogue_topics_dialogue').on(table.dialogueId, table.position)],
);

/** The concerns behind a topic: only those who may read the concern see the link. */
export const topicConcerns = sqliteTable(
  'topic_concerns',
  {
    topicId: blob('topic_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogueTopics.id, { onDelete: 'cascade' }),
    concernId: blob('concern_id', { mode: 'buffer' })
      .notNull()
      .references(() => concerns.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.topicId, table.concernId] }),
    index('topic_concerns_concern').on(table.concernId),
  ],
);

/** Who comes. Gone 14 days after the dialogue. */
export const rsvps = sqliteTable(
  'rsvps',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    /** A pseudonym of this dialogue alone. */
    chat: blob('chat', { mode: 'buffer' }).notNull(),
    address: blob('address', { mode: 'buffer' }).notNull(),
    locale: text('locale').notNull(),
    state: text('state', { enum: ['going', 'waiting', 'offered'] }).notNull(),
    /** Her place in the waiting list; 0 for who has a seat, so that a seat does not tell when it was taken. */
    position: integer('position').notNull(),
    /** Until when a seat is kept for her; null unless one was offered. */
    offeredUntil: integer('offered_until'),
    /** How many children she brings to be minded. */
    children: integer('children').notNull(),
    transport: integer('transport', { mode: 'boolean' }).notNull(),
    interpreter: integer('interpreter', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dialogueId, table.chat] }),
    index('rsvps_state').on(table.dialogueId, table.state, table.position),
    index('rsvps_offers')
      .on(table.offeredUntil)
      .where(sql`offered_until is not null`),
    index('rsvps_chat').on(table.chat),
  ],
);

/** Questions asked ahead, sealed; of whom, nobody knows. Gone with the RSVPs. */
export const dialogueQuestions = sqliteTable(
  'dialogue_questions',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    /** Taken off the list by a host. */
    hidden: integer('hidden', { mode: 'boolean' }).notNull().default(false),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    body: blob('body', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('dialogue_questions_dialogue').on(table.dialogueId)],
);

/** Votes for topics and questions, one each. Gone with the RSVPs. */
export const dialogueVotes = sqliteTable(
  'dialogue_votes',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    /** The topic or question. */
    about: blob('about', { mode: 'buffer' }).notNull(),
    /** A pseudonym of this dialogue alone, other than that of the RSVP. */
    voter: blob('voter', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.about, table.voter] })],
);

/** Groups in which a leader may announce: linked by whoever added the bot. */
export const groups = sqliteTable('groups', {
  chat: blob('chat', { mode: 'buffer' }).primaryKey(),
  address: blob('address', { mode: 'buffer' }).notNull(),
  /** What the group is called, sealed, for its leader to know it by. */
  title: blob('title', { mode: 'buffer' }).notNull(),
  linkedBy: blob('linked_by', { mode: 'buffer' })
    .notNull()
    .references(() => staff.id),
  place: text('place').notNull(),
  locale: text('locale').notNull(),
  /** The topic of a forum to write in; null for the general one. */
  threadId: integer('thread_id'),
  /** False while the bot may not write there. */
  writable: integer('writable', { mode: 'boolean' }).notNull(),
});

/** The post of a dialogue in a group, to be edited when something changes. */
export const groupPosts = sqliteTable(
  'group_posts',
  {
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    chat: blob('chat', { mode: 'buffer' })
      .notNull()
      .references(() => groups.chat, { onDelete: 'cascade', onUpdate: 'cascade' }),
    messageId: integer('message_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.chat] })],
);

/** Announcements: to whom, when, and how far they are. */
export const campaigns = sqliteTable(
  'campaigns',
  {
    id: blob('id', { mode: 'buffer' }).primaryKey(),
    dialogueId: blob('dialogue_id', { mode: 'buffer' })
      .notNull()
      .references(() => dialogues.id, { onDelete: 'cascade' }),
    staffId: blob('staff_id', { mode: 'buffer' })
      .notNull()
      .references(() => staff.id),
    state: text('state', { enum: ['scheduled', 'running', 'paused', 'cancelled', 'done'] }).notNull(),
    /** Not before this minute. */
    due: integer('due').notNull(),
    /** Whether it goes to those in the place who asked for invitations. */
    subscribers: integer('subscribers', { mode: 'boolean' }).notNull(),
    /** The groups it goes to, as hex pseudonyms. */
    groups: text('groups', { mode: 'json' }).$type<string[]>().notNull(),
    /** How many letters were planned. */
    planned: integer('planned').notNull().default(0),
    /** The message in the leader's chat that shows how far it is; null before there is one. */
    progressId: integer('progress_id'),
  },
  (table) => [
    index('campaigns_state').on(table.state, table.due),
    index('campaigns_dialogue').on(table.dialogueId),
  ],
);

/** How the letters of an announcement ended. */
export const campaignOutcomes = sqliteTable(
  'campaign_outcomes',
  {
    /** As the outbox names it. */
    campaign: text('campaign').notNull(),
    outcome: text('outcome', { enum: ['delivered', 'blocked', 'failed', 'doubtful'] }).notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaign, table.outcome] })],
);
