import { and, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../../db/queries.ts';
import {
  campaigns,
  dialogueVotes,
  groups,
  outbox,
  passingMessages,
  rsvps,
  staff,
  subscriptions,
} from '../../../db/schema.ts';
import { titleContext } from '../../../invitations/groups/contexts.ts';
import { nameContext } from '../../../people/contexts.ts';
import { asRecordId } from '../../../privacy/record-id.ts';
import type { Pseudonym, PseudonymPurpose, RecordId, StrongRoom } from '../../../privacy/strong-room.ts';

/** The strong-room of the key that goes and that of the key that comes. */
export interface Rooms {
  before: StrongRoom;
  after: StrongRoom;
}

/** New names by old ones, both as hex. */
type Names = Map<string, Pseudonym>;

type Reachable = PseudonymPurpose & ('staff' | 'subscription' | 'passing' | 'rsvp' | 'group');

/**
 * Gives everybody who can be reached a pseudonym of the new key, with her address sealed beside it anew: whoever has the old key
 * can test no chat any more. Joins the transaction it is called in. @returns how many
 */
export function renameEverybody(queries: Queries, rooms: Rooms): number {
  const groupNames = renameGroups(queries, rooms);
  const rsvpNames = renameRsvps(queries, rooms);
  const count =
    renameStaff(queries, rooms) + renameSubscribers(queries, rooms) + renamePassing(queries, rooms);
  renameLetters(queries, rooms, rsvpNames);
  for (const campaign of queries.select().from(campaigns).all()) {
    const named = campaign.groups.map((key) => groupNames.get(key)?.toString('hex') ?? key);
    queries.update(campaigns).set({ groups: named }).where(eq(campaigns.id, campaign.id)).run();
  }
  return count + groupNames.size + rsvpNames.size;
}

/** A chat under its new name, from what stood beside the old one. @throws {Error} when the old key does not open the address */
function moved(
  { before, after }: Rooms,
  purpose: Reachable,
  chat: Buffer,
  address: Buffer,
  within?: RecordId,
) {
  const chatId = Number(before.open(purpose, address, chat.toString('hex')));
  const name = after.pseudonym(purpose, chatId, within);
  return { chatId, chat: name, address: after.seal(purpose, String(chatId), name.toString('hex')) };
}

function renameStaff(queries: Queries, rooms: Rooms): number {
  const rows = queries.select().from(staff).all();
  for (const row of rows) {
    const context = nameContext(asRecordId(row.id));
    const name = rooms.after.seal('staff', rooms.before.open('staff', row.name, context), context);
    const reach = row.chat && row.address ? moved(rooms, 'staff', row.chat, row.address) : undefined;
    queries
      .update(staff)
      .set({ name, ...(reach ? { chat: reach.chat, address: reach.address } : {}) })
      .where(eq(staff.id, row.id))
      .run();
  }
  return rows.length;
}

function renameSubscribers(queries: Queries, rooms: Rooms): number {
  // Names alone first: half a million rows with all they hold would take more memory than the bot.
  const rows = queries.select({ chat: subscriptions.chat }).from(subscriptions).all();
  const old = eq(subscriptions.chat, sql.placeholder('old'));
  const find = queries.select({ address: subscriptions.address }).from(subscriptions).where(old).prepare();
  const update = queries
    .update(subscriptions)
    .set({ chat: sql`${sql.placeholder('chat')}`, address: sql`${sql.placeholder('address')}` })
    .where(old)
    .prepare();
  for (const row of rows) {
    const address = find.get({ old: row.chat })?.address;
    if (!address) continue;
    const reach = moved(rooms, 'subscription', row.chat, address);
    update.run({ old: row.chat, chat: reach.chat, address: reach.address });
  }
  return rows.length;
}

function renamePassing(queries: Queries, rooms: Rooms): number {
  const rows = queries.select().from(passingMessages).all();
  for (const row of rows) {
    const { chat, address } = moved(rooms, 'passing', row.chat, row.address);
    queries
      .update(passingMessages)
      .set({ chat, address })
      .where(and(eq(passingMessages.chat, row.chat), eq(passingMessages.messageId, row.messageId)))
      .run();
  }
  return rows.length;
}

function renameGroups(queries: Queries, rooms: Rooms): Names {
  const names: Names = new Map();
  for (const row of queries.select().from(groups).all()) {
    const title = rooms.before.open('group', row.title, titleContext(row.chat));
    const { chat, address } = moved(rooms, 'group', row.chat, row.address);
    // Posts of the group follow by their foreign key.
    queries
      .update(groups)
      .set({ chat, address, title: rooms.after.seal('group', title, titleContext(chat)) })
      .where(eq(groups.chat, row.chat))
      .run();
    names.set(row.chat.toString('hex'), chat);
  }
  return names;
}

/**
 * Votes are found by those who registered. Whoever votes without having registered keeps a name of the old key, and could vote
 * once more; the dialogue and two weeks later it is gone.
 */
function renameRsvps(queries: Queries, rooms: Rooms): Names {
  const names: Names = new Map();
  const rows = queries
    .select({ dialogueId: rsvps.dialogueId, chat: rsvps.chat, address: rsvps.address })
    .from(rsvps)
    .all();
  for (const row of rows) {
    const within = asRecordId(row.dialogueId);
    const { chatId, chat, address } = moved(rooms, 'rsvp', row.chat, row.address, within);
    queries
      .update(rsvps)
      .set({ chat, address })
      .where(and(eq(rsvps.dialogueId, within), eq(rsvps.chat, row.chat)))
      .run();
    names.set(row.chat.toString('hex'), chat);
    const [voter, votes] = [rooms.before, rooms.after].map((room) => room.pseudonym('vote', chatId, within));
    if (!voter || !votes) continue;
    queries
      .update(dialogueVotes)
      .set({ voter: votes })
      .where(and(eq(dialogueVotes.dialogueId, within), eq(dialogueVotes.voter, voter)))
      .run();
  }
  return names;
}

/** A letter whose recipient is known no more would not be sent either. */
function renameLetters(queries: Queries, rooms: Rooms, rsvpNames: Names): void {
  const rows = queries
    .select({ campaign: outbox.campaign, recipient: outbox.recipient, purpose: outbox.purpose })
    .from(outbox)
    .all();
  for (const { campaign, recipient, purpose } of rows) {
    const where = and(eq(outbox.campaign, campaign), eq(outbox.recipient, recipient));
    const letter = queries.select({ address: outbox.address }).from(outbox).where(where).get();
    if (!letter) continue;
    const known = purpose === 'rsvp' ? rsvpNames.get(recipient.toString('hex')) : undefined;
    if (purpose === 'rsvp' && !known) {
      queries.delete(outbox).where(where).run();
      continue;
    }
    const chatId = rooms.before.open(purpose, letter.address, recipient.toString('hex'));
    const name = known ?? rooms.after.pseudonym(purpose, Number(chatId));
    const address = rooms.after.seal(purpose, chatId, name.toString('hex'));
    queries.update(outbox).set({ recipient: name, address }).where(where).run();
  }
}
