import { Composer } from 'grammy';
import { z } from 'zod';
import type { Database } from '../../db/open.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { removeMessages } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { AuditLog } from '../audit/log.ts';
import { MAX_NAME, readName, typedName } from '../names.ts';
import { allows } from '../permissions.ts';
import type { StaffMember } from '../staff.ts';
import type { StaffStore } from '../store.ts';
import type { RosterDeps, RosterPages } from './deps.ts';
import { renameScreen } from './screens.ts';

/** The desk of an admin who has been asked for a member's new name. */
export const RENAMING = 'staff_rename';
const renaming = z.object({ doing: z.literal(RENAMING), id: z.string() });

/** How women see a member from now on, with its line in the audit log; nothing when that is how they see her already. */
export function rename(
  { database, staff, audit }: { database: Database; staff: StaffStore; audit: AuditLog },
  member: StaffMember,
  name: string,
  by: RecordId,
): void {
  if (name === member.name) return;
  database.transaction(() => {
    staff.setName(member.id, name);
    audit.record({ staffId: by, action: 'renamed', subjectId: member.id });
  });
}

/** An admin types how women are to see a member. */
export function renamingHandlers(
  deps: RosterDeps,
  { onMember, showMember }: RosterPages,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, staff, desk } = deps;

  function renamed(chatId: number): StaffMember | undefined {
    const state = renaming.safeParse(desk.read(chatId)).data;
    const id = state && parseRecordId(state.id);
    const member = id && staff.byId(id);
    // Another admin may have removed her meanwhile.
    return member?.state === 'removed' ? undefined : member;
  }

  onMember('rename', async (visit, member) => {
    desk.write(visit.chatId, { doing: RENAMING, id: recordIdToText(member.id) });
    await showHere(api, visit.ctx, renameScreen(visit.ctx.words, member, MAX_NAME));
  });
  composer.on('message', async (ctx, next) => {
    const admin = staff.byChat(ctx.chat.id);
    const member = renamed(ctx.chat.id);
    const text = typedName(ctx.msg);
    if (!member || !admin || !allows(admin, 'manage_staff') || text === undefined) return next();
    const typed = readName(text);
    if (!typed.ok) {
      const problem = ctx.words.html(`people-name-${typed.problem}`, { limit: MAX_NAME });
      return showHere(api, ctx, renameScreen(ctx.words, member, MAX_NAME, problem));
    }
    rename(deps, member, typed.name, admin.id);
    desk.clear(ctx.chat.id);
    await removeMessages(api, ctx.chat.id, [ctx.msg.message_id]);
    await showMember({ ctx, member: admin }, member.id);
  });
  return composer;
}
