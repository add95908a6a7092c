import { Composer, type Api } from 'grammy';
import { z } from 'zod';
import { parseRecordId, recordIdText } from '../../privacy/record-id.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import type { Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import { readName } from '../names.ts';
import { numberPart } from '../pages.ts';
import { allows } from '../permissions.ts';
import { placeViewOf, togglePlace } from '../place-toggles.ts';
import type { Role, StaffMember } from '../staff.ts';
import type { StaffStore } from '../store.ts';
import type { Outcome, RosterChanges } from './changes.ts';
import { readRole } from './rules.ts';
import { askRemoveScreen, listScreen, memberPlacesScreen, memberScreen, renameScreen } from './screens.ts';

export interface RosterDeps {
  api: Api;
  staff: StaffStore;
  changes: RosterChanges;
  desk: DeskStore;
  /** Shows somebody what is hers now: her commands, and, unless `quietly`, one line. Never throws. */
  tell: (chatId: number, subject: StaffMember, quietly: boolean) => Promise<void>;
  /** The menu of a chat as it is now. */
  menu: (ctx: AppContext) => Screen;
}

const PLACING = 'places';
export const RENAMING = 'rename';
const placing = z.object({ doing: z.literal(PLACING), id: z.string(), places: z.array(z.string()) });
const renaming = z.object({ doing: z.literal(RENAMING), id: z.string() });

/** `/leaders` and `/admins`: who they are, and what an admin may change about them. */
export function rosterHandlers(deps: RosterDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, staff, changes, desk } = deps;
  const doors = guardedDoors(composer, staff, 'manage_staff');

  const present = (id: string | undefined): StaffMember | undefined => {
    const parsed = parseRecordId(id);
    const member = parsed && staff.byId(parsed);
    return member?.state === 'removed' ? undefined : member;
  };

  async function list({ ctx, chatId }: Visit, role: Role, page = 0): Promise<void> {
    desk.clear(chatId);
    await showHere(api, ctx, listScreen(ctx.words, role, staff.list(role), page));
  }

  /** A tap on one member's page; for somebody who is not there (any more) it is an old button. */
  function onMember(action: string, act: (visit: Visit, subject: StaffMember) => Promise<void>): void {
    doors.tap('staff', action, async (visit) => {
      const subject = present(visit.parts[0]);
      if (!subject) return visit.next();
      await act(visit, subject);
    });
  }

  /** Shows what has become of a change. */
  async function finish(visit: Visit, subject: StaffMember, outcome: Outcome): Promise<void> {
    const { ctx, chatId, member } = visit;
    if (outcome === 'denied') return visit.next();
    const after = staff.byId(subject.id) ?? subject;
    if (!allows(staff.byId(member.id), 'manage_staff')) {
      // She has left, or paused herself.
      return showHere(api, ctx, deps.menu(ctx));
    }
    const notice = ctx.words.html(`people-outcome-${outcome}`);
    const screen =
      after.state === 'removed'
        ? listScreen(ctx.words, subject.role, staff.list(subject.role))
        : memberScreen(ctx.words, after, notice);
    await showHere(api, ctx, screen, ctx.words.plain(`people-outcome-${outcome}`));
    desk.clear(chatId);
  }

  /** One change: noted whom to tell before it, since a removed member has no chat any more. */
  async function change(
    visit: Visit,
    subject: StaffMember,
    make: () => Outcome,
    quietly = subject.id.equals(visit.member.id),
  ): Promise<void> {
    const herChat = staff.chatIdOf(subject.id);
    const outcome = make();
    await finish(visit, subject, outcome);
    if (outcome === 'done' && herChat !== undefined)
      await deps.tell(herChat, staff.byId(subject.id) ?? subject, quietly);
  }

  doors.command('leaders', (visit) => list(visit, 'leader'));
  doors.command('admins', (visit) => list(visit, 'admin'));
  doors.tap('menu', 'leaders', (visit) => list(visit, 'leader'));
  doors.tap('menu', 'admins', (visit) => list(visit, 'admin'));
  doors.tap('staff', 'list', async (visit) => {
    const role = readRole(visit.parts[0]);
    if (!role) return visit.next();
    await list(visit, role, numberPart(visit.parts[1]));
  });
  onMember('open', async ({ ctx, chatId }, subject) => {
    desk.clear(chatId);
    await showHere(api, ctx, memberScreen(ctx.words, subject));
  });
  onMember('suspend', (visit, subject) =>
    change(visit, subject, () => changes.suspend(visit.member.id, subject.id)),
  );
  onMember('restore', (visit, subject) =>
    change(visit, subject, () => changes.restore(visit.member.id, subject.id)),
  );
  onMember('remove', ({ ctx }, subject) => showHere(api, ctx, askRemoveScreen(ctx.words, subject)));
  onMember('removed', (visit, subject) =>
    change(visit, subject, () => changes.remove(visit.member.id, subject.id)),
  );
  onMember('rename', async ({ ctx, chatId }, subject) => {
    desk.write(chatId, { doing: RENAMING, id: recordIdText(subject.id) });
    await showHere(api, ctx, renameScreen(ctx.words, subject));
  });

  onMember('places', async ({ ctx, chatId, next }, subject) => {
    if (subject.role !== 'leader') return next();
    const places = [...subject.places];
    desk.write(chatId, { doing: PLACING, id: recordIdText(subject.id), places });
    await showHere(api, ctx, memberPlacesScreen(ctx.words, subject, places, 'regions'));
  });
  /** A tap while places are being chosen. */
  function onPlacing(
    action: string,
    act: (visit: Visit, subject: StaffMember, places: string[]) => Promise<void>,
  ): void {
    doors.tap('staff', action, async (visit) => {
      const state = placing.safeParse(desk.read(visit.chatId)).data;
      const subject = present(state?.id);
      if (!state || !subject) return visit.next();
      await act(visit, subject, state.places);
    });
  }
  onPlacing('view', ({ ctx, parts: [view] }, subject, places) =>
    showHere(api, ctx, memberPlacesScreen(ctx.words, subject, places, placeViewOf(view))),
  );
  onPlacing('place', async ({ ctx, chatId, parts: [code = '', view], next }, subject, places) => {
    const after = togglePlace(places, code);
    if (!after) return next();
    desk.write(chatId, { doing: PLACING, id: recordIdText(subject.id), places: after });
    await showHere(api, ctx, memberPlacesScreen(ctx.words, subject, after, placeViewOf(view)));
  });
  onPlacing('save', (visit, subject, places) =>
    change(visit, subject, () => changes.setPlaces(visit.member.id, subject.id, places)),
  );

  composer.on('message:text', async (ctx, next) => {
    const state = renaming.safeParse(desk.read(ctx.chat.id)).data;
    if (ctx.msg.text.startsWith('/') || !state) return next();
    const member = staff.byChat(ctx.chat.id);
    const subject = present(state.id);
    if (!member || !subject || !allows(member, 'manage_staff')) return next();
    const typed = readName(ctx.msg.text);
    if (!typed.ok) return showHere(api, ctx, renameScreen(ctx.words, subject, typed.problem));
    const visit: Visit = { ctx, chatId: ctx.chat.id, member, parts: [], next };
    await change(visit, subject, () => changes.rename(member.id, subject.id, typed.name), true);
  });
  return composer;
}
