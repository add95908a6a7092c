import { eq, max } from 'drizzle-orm';
import { entryContext, noteContext } from '../../src/concerns/entry-context.ts';
import type { ConcernStatus } from '../../src/concerns/concern.ts';
import { asRecordId } from '../../src/privacy/record-id.ts';
import { nextStatus } from '../../src/concerns/status.ts';
import { concernLabels, concernNotes, concerns, threadEntries } from '../../src/db/schema.ts';
import type { StaffKind, StaffMember } from '../../src/people/staff.ts';
import { createStaffStore } from '../../src/people/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { parseReturnCode } from '../../src/privacy/return-code.ts';
import { createStrongRoom, newRecordId, type RecordId } from '../../src/privacy/strong-room.ts';
import type { TestBot } from './bot.ts';

/** What leaders do to concerns, written straight into the database, as the woman's side finds it there. */

const roomOf = (bot: TestBot) => createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);

const staffOf = (bot: TestBot) => createStaffStore(bot.app.database, roomOf(bot));

let chats = 900_000_000;

/** Somebody who reads in Osh region unless told otherwise. */
export function appointLeader(
  bot: TestBot,
  { name = 'юрист, Ош', kind = 'ngo', places = ['KG-O'] }: Partial<StaffMember> & { kind?: StaffKind } = {},
): StaffMember {
  return staffOf(bot).put({ chatId: ++chats, role: 'leader', kind, places, name, locale: 'ru' });
}

export const removeLeader = (bot: TestBot, leader: StaffMember) => staffOf(bot).remove(leader.id);
export const suspendLeader = (bot: TestBot, leader: StaffMember) =>
  staffOf(bot).setState(leader.id, 'suspended');

/** The concern that a return code opens. */
export async function concernOf(bot: TestBot, code: string): Promise<RecordId> {
  const parsed = parseReturnCode(code);
  if (parsed.kind !== 'code') throw new Error(`"${code}" is no return code.`);
  const codeHash = await roomOf(bot).hashCode(parsed.code);
  const row = bot.app.database.queries.select().from(concerns).where(eq(concerns.codeHash, codeHash)).get();
  if (!row) throw new Error('No concern has this code.');
  return asRecordId(row.id);
}

export const rowOf = (bot: TestBot, id: RecordId) =>
  bot.app.database.queries.select().from(concerns).where(eq(concerns.id, id)).get();

/** Adds an answer, or a question, signed by a leader. */
export function leaderWrites(
  bot: TestBot,
  id: RecordId,
  words: string,
  { by, asks = false }: { by: StaffMember; asks?: boolean },
): void {
  const { queries } = bot.app.database;
  const last = queries
    .select({ position: max(threadEntries.position) })
    .from(threadEntries)
    .where(eq(threadEntries.concernId, id))
    .get();
  const position = (last?.position ?? 0) + 1;
  queries
    .insert(threadEntries)
    .values({
      concernId: id,
      position,
      author: 'leader',
      day: '2026-03-05',
      staffId: by.id,
      asks,
      statement: newRecordId(),
      ...roomOf(bot).sealWords(words, entryContext(id, position)),
    })
    .run();
  const before = rowOf(bot, id)?.status ?? 'new';
  const status = nextStatus(before, asks ? 'asked' : 'answered') ?? before;
  queries.update(concerns).set({ status }).where(eq(concerns.id, id)).run();
}

/** Closes a concern on a day, YYYY-MM-DD. */
export function close(bot: TestBot, id: RecordId, closedOn: string): void {
  bot.app.database.queries
    .update(concerns)
    .set({ status: 'closed', closedOn })
    .where(eq(concerns.id, id))
    .run();
}

export function setStatus(bot: TestBot, id: RecordId, status: ConcernStatus): void {
  bot.app.database.queries.update(concerns).set({ status }).where(eq(concerns.id, id)).run();
}

export function merge(bot: TestBot, id: RecordId, into: RecordId): void {
  bot.app.database.queries.update(concerns).set({ mergedInto: into }).where(eq(concerns.id, id)).run();
}

/** A note, a label and a claim: what leaders keep beside a thread. */
export function workOn(bot: TestBot, id: RecordId, by: StaffMember, note: string): void {
  const { queries } = bot.app.database;
  queries
    .insert(concernNotes)
    .values({
      concernId: id,
      position: 1,
      staffId: by.id,
      kind: 'note',
      day: '2026-03-05',
      ...roomOf(bot).sealWords(note, noteContext(id, 1)),
    })
    .run();
  queries.insert(concernLabels).values({ concernId: id, label: 'water' }).run();
  queries
    .update(concerns)
    .set({ claimedBy: by.id, claimedOn: '2026-03-05' })
    .where(eq(concerns.id, id))
    .run();
}
