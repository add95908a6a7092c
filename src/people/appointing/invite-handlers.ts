import { Composer, type Api } from 'grammy';
import { z } from 'zod';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { parseTokenHash } from '../../privacy/invitation-token.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import { placesWith, placeViewOf } from '../place-toggles.ts';
import { STAFF_KINDS } from '../staff.ts';
import type { StaffStore } from '../store.ts';
import type { Appointing } from './appoint.ts';
import { inviteScreen, kindScreen, linkScreen, placesScreen } from './invite-screens.ts';
import { invitationLink, type Invitation } from './rules.ts';
import type { InvitationStore } from './store.ts';

export interface InviteDeps {
  api: Api;
  staff: StaffStore;
  invitations: InvitationStore;
  appointing: Appointing;
  desk: DeskStore;
  clock: Clock;
  timeZone: string;
}

const choosing = z.object({
  doing: z.literal('invite'),
  kind: z.enum(STAFF_KINDS),
  places: z.array(z.string()),
});

/** `/invite`: links for leaders and admins, and those that are still open. For admins alone. */
export function inviteHandlers(deps: InviteDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, deps.staff, 'invite');
  const dayOf = (minute: number) => localDay(minute * 60_000, deps.timeZone);

  const open = ({ ctx }: Visit, toast?: string) =>
    showHere(deps.api, ctx, inviteScreen(ctx.words, deps.invitations.pending(), dayOf), toast);

  async function make({ ctx, chatId, member }: Visit, invitation: Invitation): Promise<void> {
    const { token, expiresAt } = deps.appointing.invite(member.id, invitation);
    deps.desk.clear(chatId);
    const link = invitationLink(ctx.me.username, token);
    await showHere(deps.api, ctx, linkScreen(ctx.words, invitation, link, dayOf(expiresAt)));
  }

  doors.command('invite', (visit) => open(visit));
  doors.tap('menu', 'invite', (visit) => open(visit));
  doors.tap('invite', 'admin', (visit) => make(visit, { role: 'admin', kind: undefined, places: [] }));
  doors.tap('invite', 'leader', ({ ctx }) => showHere(deps.api, ctx, kindScreen(ctx.words)));
  doors.tap('invite', 'kind', async ({ ctx, chatId, parts: [wanted], next }) => {
    const kind = STAFF_KINDS.find((known) => known === wanted);
    if (!kind) return next();
    deps.desk.write(chatId, { doing: 'invite', kind, places: [] });
    await showHere(deps.api, ctx, placesScreen(ctx.words, [], 'regions'));
  });
  doors.tap('invite', 'place', async (visit) => {
    const [code = '', view, wanted] = visit.parts;
    const chosen = choosing.safeParse(deps.desk.read(visit.chatId)).data;
    if (!chosen) return open(visit);
    const places = placesWith(chosen.places, code, wanted);
    deps.desk.write(visit.chatId, { ...chosen, places });
    await showHere(deps.api, visit.ctx, placesScreen(visit.ctx.words, places, placeViewOf(view)));
  });
  doors.tap('invite', 'view', async (visit) => {
    const chosen = choosing.safeParse(deps.desk.read(visit.chatId)).data;
    if (!chosen) return open(visit);
    await showHere(
      deps.api,
      visit.ctx,
      placesScreen(visit.ctx.words, chosen.places, placeViewOf(visit.parts[0])),
    );
  });
  doors.tap('invite', 'make', async (visit) => {
    const chosen = choosing.safeParse(deps.desk.read(visit.chatId)).data;
    // A second tap, or an hour later: what was made is in the list.
    if (!chosen || chosen.places.length === 0) return open(visit);
    await make(visit, { role: 'leader', kind: chosen.kind, places: chosen.places });
  });
  doors.tap('invite', 'revoke', async (visit) => {
    const hash = parseTokenHash(visit.parts[0]);
    const revoked = hash !== undefined && deps.appointing.revoke(visit.member.id, hash);
    await open(visit, visit.ctx.words.plain(revoked ? 'people-revoked' : 'people-revoked-before'));
  });
  return composer;
}
