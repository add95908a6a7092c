import { Composer } from 'grammy';
import { minutesOf } from '../../jobs/day.ts';
import { readLine } from '../../concerns/text.ts';
import type { StaffMember } from '../../people/staff.ts';
import { recordIdFromText } from '../../privacy/record-id.ts';
import type { AppContext } from '../../telegram/context.ts';
import { removeMessages } from '../../telegram/screen.ts';
import type { DialogueDeps } from '../deps.ts';
import { isCommand } from '../../telegram/turning-away.ts';
import { readWhen } from '../when/typed.ts';
import { localOf } from '../../jobs/zones.ts';
import { zoneOfPlan, type Asking } from './asking.ts';
import type { PlanCards } from './cards.ts';
import { MAX_SEATS, MAX_TITLE, MAX_VENUE, readLink, readPin, readSeats } from './rules.ts';
import { TYPED_IN_VAIN } from '../../telegram/leftovers.ts';
import { isService } from '../../telegram/service-message.ts';
import type { Planning } from './state.ts';

/** What a leader types, or sends as a place on the map, while a question of planning is open. */
export function typedHandlers(deps: DialogueDeps, asking: Asking, cards: PlanCards): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { finish, ask, chooseTime } = asking;

  composer.on('message', async (ctx, next) => {
    if (isCommand(ctx) || isService(ctx.msg)) return next();
    const open = asking.underWay(ctx);
    if (!open || open.state.paused) return next();
    const understood = await take(ctx, open.member, open.state);
    // What was not understood stays, so that it can be mended rather than typed again, until something is.
    deps.leftovers.note(ctx.chat.id, TYPED_IN_VAIN, ctx.msg.message_id);
    if (understood)
      await removeMessages(deps.api, ctx.chat.id, deps.leftovers.take(ctx.chat.id, TYPED_IN_VAIN));
  });

  async function take(ctx: AppContext, member: StaffMember, state: Planning): Promise<boolean> {
    const pin = ctx.message?.venue?.location ?? ctx.message?.location;
    if (state.asking === 'pin' && pin?.latitude !== undefined) {
      await finish(ctx, member, state, { pin: { latitude: pin.latitude, longitude: pin.longitude } });
      return true;
    }
    const text = ctx.message?.text;
    const complain = async (key: string, variables: Record<string, string | number> = {}) => {
      await ask(ctx, member, state, { notice: ctx.words.html(key, variables), below: true });
      return false;
    };
    if (text === undefined) return complain('dialogues-text-only');
    switch (state.asking) {
      case 'place':
        return complain('dialogues-place-by-button');
      case 'title':
      case 'topic': {
        const title = readLine(text, MAX_TITLE);
        if (!title.ok) return complain(`dialogues-title-${title.problem}`, { limit: MAX_TITLE });
        if (state.asking === 'topic') await cards.saveTopic(ctx, member, state, title.value);
        else await finish(ctx, member, state, { title: title.value });
        return true;
      }
      case 'where': {
        const venue = readLine(text, MAX_VENUE);
        if (!venue.ok) return complain(`dialogues-venue-${venue.problem}`, { limit: MAX_VENUE });
        const before = deps.dialogues.read(recordIdFromText(state.dialogue))?.mode;
        const mode = before === 'hybrid' ? {} : { mode: 'in_person' as const };
        await finish(ctx, member, state, { venue: venue.value, ...mode });
        return true;
      }
      case 'seats': {
        const seats = readSeats(text);
        if (!seats.ok) return complain('dialogues-seats-unreadable', { limit: MAX_SEATS });
        await finish(ctx, member, state, { seats: seats.value });
        return true;
      }
      case 'link': {
        const link = readLink(text);
        if (!link.ok) return complain('dialogues-link-unreadable');
        await finish(ctx, member, state, { joinLink: link.value });
        return true;
      }
      case 'pin': {
        const typed = readPin(text);
        if (!typed.ok) return complain('dialogues-pin-unreadable');
        await finish(ctx, member, state, { pin: typed.value });
        return true;
      }
      case 'when':
        return takeWhen(ctx, member, state, text, complain);
    }
  }

  async function takeWhen(
    ctx: AppContext,
    member: StaffMember,
    state: Planning,
    text: string,
    complain: (key: string) => Promise<boolean>,
  ): Promise<boolean> {
    const today = localOf(minutesOf(deps.clock()), zoneOfPlan(state)).day;
    const read = readWhen(text, { today });
    switch (read.kind) {
      case 'both':
        await chooseTime(ctx, member, state, read);
        return true;
      case 'day':
        await ask(ctx, member, { ...state, day: read.day });
        return true;
      case 'time':
        if (state.day === undefined) return complain('dialogues-when-no-day');
        await chooseTime(ctx, member, state, { ...read, day: state.day });
        return true;
      case 'unreadable':
      case 'impossible':
        return complain(`dialogues-when-${read.kind}`);
    }
  }
  return composer;
}
