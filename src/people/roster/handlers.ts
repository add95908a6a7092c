import { Composer } from 'grammy';
import { parseRecordId } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import type { Role, StaffMember } from '../staff.ts';
import type { RosterDeps, RosterPages } from './deps.ts';
import { placesDoors } from './places.ts';
import { renamingHandlers } from './renaming.ts';
import { canChange } from './rules.ts';
import { memberScreen, removedHerselfScreen, removeScreen, rosterScreen } from './screens.ts';

/** `/leaders` and `/admins`: who there is, where they read, and whether they still may. For admins alone. */
export function rosterHandlers(deps: RosterDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { staff, audit, desk } = deps;
  const doors = guardedDoors(composer, staff, 'manage_staff');

  const list = ({ ctx }: Visit, role: Role, page = 0, toast?: string) =>
    showHere(deps.api, ctx, rosterScreen(ctx.words, role, staff.list(role), page), toast);
  doors.command('leaders', (visit) => list(visit, 'leader'));
  doors.command('admins', (visit) => list(visit, 'admin'));
  doors.tap('menu', 'leaders', (visit) => list(visit, 'leader'));
  doors.tap('menu', 'admins', (visit) => list(visit, 'admin'));
  doors.tap('staff', 'list', (visit) =>
    list(visit, visit.parts[0] === 'admin' ? 'admin' : 'leader', Number(visit.parts[1]) || 0),
  );

  async function showMember(
    visit: Pick<Visit, 'ctx' | 'member'>,
    id: RecordId,
    notice?: string,
  ): Promise<void> {
    const { ctx } = visit;
    const member = staff.byId(id);
    if (!member || member.state === 'removed') {
      return showHere(deps.api, ctx, rosterScreen(ctx.words, 'leader', staff.list('leader'), 0));
    }
    const view = { member, admins: staff.list('admin'), leaders: staff.list('leader'), notice };
    await showHere(deps.api, ctx, memberScreen(ctx.words, { ...view, herself: id.equals(visit.member.id) }));
  }

  /** A tap about one member, as she is now. */
  function onMember(action: string, act: (visit: Visit, member: StaffMember) => Promise<void>): void {
    doors.tap('staff', action, async (visit) => {
      const id = parseRecordId(visit.parts[0]);
      const member = id && staff.byId(id);
      if (!member || member.state === 'removed') return visit.next();
      desk.clear(visit.chatId);
      await act(visit, member);
    });
  }

  /**
   * Makes a change together with its line in the audit log, and tells the member, unless it is she herself who made it. The open
   * links of somebody who loses her standing end with it: she could let herself in again by one of them.
   * @returns how many dialogues went to whoever made it
   */
  async function change(
    member: StaffMember,
    by: RecordId,
    what: 'suspended' | 'restored' | 'removed',
    act: () => void,
  ): Promise<number> {
    const chatId = staff.chatIdOf(member.id);
    // Who takes her own leave hands on to another admin.
    const heir = member.id.equals(by)
      ? staff.list('admin').find(({ id, state }) => state === 'active' && !id.equals(by))?.id
      : by;
    let taken = 0;
    deps.database.transaction(() => {
      act();
      if (what !== 'restored') {
        deps.invitations.removeMadeBy(member.id);
        if (heir) taken = deps.takeOver(member.id, heir);
        if (chatId !== undefined) deps.recall(chatId);
      }
      audit.record({ staffId: by, action: what, subjectId: member.id });
    });
    if (what !== 'restored') deps.database.forget();
    if (chatId !== undefined) {
      desk.clear(chatId);
      await deps.tell(chatId, member, member.id.equals(by));
    }
    return taken;
  }

  onMember('open', (visit, member) => showMember(visit, member.id));
  for (const [action, what] of [
    ['suspend', 'suspended'],
    ['restore', 'restored'],
  ] as const) {
    onMember(action, async (visit, member) => {
      if (!canChange(member, action, staff.list('admin'))) return refuse(visit, member);
      if (member.id.equals(visit.member.id)) return showMember(visit, member.id);
      const state = action === 'suspend' ? 'suspended' : 'active';
      const taken = await change(member, visit.member.id, what, () => staff.setState(member.id, state));
      const { words } = visit.ctx;
      const notice = taken > 0 ? words.html('people-took-over', { count: taken }) : undefined;
      await showMember(visit, member.id, notice);
    });
  }
  onMember('remove', async (visit, member) => {
    if (!canChange(member, 'remove', staff.list('admin'))) return refuse(visit, member);
    await showHere(deps.api, visit.ctx, removeScreen(visit.ctx.words, member));
  });
  onMember('removed', async (visit, member) => {
    if (!canChange(member, 'remove', staff.list('admin'))) return refuse(visit, member);
    const taken = await change(member, visit.member.id, 'removed', () => staff.remove(member.id));
    const herself = member.id.equals(visit.member.id);
    const { words } = visit.ctx;
    if (herself) return showHere(deps.api, visit.ctx, removedHerselfScreen(words));
    const toast = taken > 0 ? words.plain('people-took-over', { count: taken }) : undefined;
    await list(visit, member.role, 0, toast);
  });
  const refuse = (visit: Visit, member: StaffMember) =>
    showMember(visit, member.id, visit.ctx.words.html('people-last-admin'));

  const pages: RosterPages = { doors, onMember, list: (visit) => list(visit, 'leader'), showMember };
  placesDoors(deps, pages);
  composer.use(renamingHandlers(deps, pages));
  return composer;
}
