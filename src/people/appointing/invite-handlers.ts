import { Composer, type Api } from 'grammy';
import { z } from 'zod';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import { parseTokenHash } from '../../privacy/invitation-token.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import { numberPart } from '../pages.ts';
import { placeViewOf, togglePlace } from '../place-toggles.ts';
import { STAFF_KINDS } from '../staff.ts';
import type { StaffStore } from '../store.ts';
import type { Appointing } from './appoint.ts';
import {
  askAdminScreen,
  invitePlacesScreen,
  inviteScreen,
  kindScreen,
  linkScreen,
} from './invite-screens.ts';
import { invitationLink } from './rules.ts';
import type { InvitationStore } from './store.ts';

export interface InviteDeps {
  api: Api;
  staff: StaffStore;
  invitations: InvitationStore;
  appointing: Appointing;
  desk: DeskStore;
  clock: Clock;
  botName: () => string;
}

/** What an admin has chosen so far. The link is made from here, never from a button, so that no button can widen it. */
const INVITING = 'invite';
const inviting = z.discriminatedUnion('role', [
  z.object({ doing: z.literal(INVITING), role: z.literal('admin') }),
  z.object({
    doing: z.literal(INVITING),
    role: z.literal('leader'),
    kind: z.enum(STAFF_KINDS),
    places: z.array(z.string()),
  }),
]);

/** `/invite`: admins make links for leaders and admins, see those that are open, and take them back. */
export function inviteHandlers(deps: InviteDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, desk } = deps;
  const doors = guardedDoors(composer, deps.staff, 'invite');

  async function open({ ctx, chatId }: Visit, page = 0, toast?: string): Promise<void> {
    desk.clear(chatId);
    const pending = deps.invitations.pending();
    await showHere(api, ctx, inviteScreen(ctx.words, pending, minutesOf(deps.clock()), page), toast);
  }

  const chosen = (chatId: number) => inviting.safeParse(desk.read(chatId)).data;

  doors.command('invite', (visit) => open(visit));
  doors.tap('menu', 'invite', (visit) => open(visit));
  doors.tap('invite', 'open', (visit) => open(visit));
  doors.tap('invite', 'page', (visit) => open(visit, numberPart(visit.parts[0])));
  doors.tap('invite', 'leader', ({ ctx }) => showHere(api, ctx, kindScreen(ctx.words)));
  doors.tap('invite', 'admin', async ({ ctx, chatId }) => {
    desk.write(chatId, { doing: INVITING, role: 'admin' });
    await showHere(api, ctx, askAdminScreen(ctx.words));
  });
  doors.tap('invite', 'kind', async ({ ctx, chatId, parts: [wanted], next }) => {
    const kind = STAFF_KINDS.find((known) => known === wanted);
    if (!kind) return next();
    desk.write(chatId, { doing: INVITING, role: 'leader', kind, places: [] });
    const view = kind === 'diaspora' ? 'countries' : 'regions';
    await showHere(api, ctx, invitePlacesScreen(ctx.words, kind, [], view));
  });
  doors.tap('invite', 'view', async ({ ctx, chatId, parts: [view], next }) => {
    const state = chosen(chatId);
    if (state?.role !== 'leader') return next();
    await showHere(api, ctx, invitePlacesScreen(ctx.words, state.kind, state.places, placeViewOf(view)));
  });
  doors.tap('invite', 'place', async ({ ctx, chatId, parts: [code = '', view], next }) => {
    const state = chosen(chatId);
    const places = state?.role === 'leader' ? togglePlace(state.places, code) : undefined;
    if (state?.role !== 'leader' || !places) return next();
    desk.write(chatId, { ...state, places });
    await showHere(api, ctx, invitePlacesScreen(ctx.words, state.kind, places, placeViewOf(view)));
  });
  doors.tap('invite', 'make', async ({ ctx, chatId, member, next }) => {
    const state = chosen(chatId);
    if (!state || (state.role === 'leader' && state.places.length === 0)) return next();
    const invitation =
      state.role === 'admin'
        ? { role: state.role, kind: undefined, places: [] }
        : { role: state.role, kind: state.kind, places: state.places };
    // Cleared first: a second tap finds nothing to make another link of.
    desk.clear(chatId);
    const { token, hash } = deps.appointing.invite(member.id, invitation);
    await showHere(api, ctx, linkScreen(ctx.words, invitation, invitationLink(deps.botName(), token), hash));
  });
  doors.tap('invite', 'revoke', async (visit) => {
    const hash = parseTokenHash(visit.parts[0]);
    if (!hash) return visit.next();
    const revoked = deps.appointing.revoke(visit.member.id, hash);
    await open(visit, 0, visit.ctx.words.plain(revoked ? 'people-revoked' : 'people-revoked-before'));
  });
  return composer;
}
