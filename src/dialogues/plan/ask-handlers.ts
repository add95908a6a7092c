import { Composer } from 'grammy';
import { placesOf } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { recordIdFromText, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId } from '../../privacy/strong-room.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import { answerTap } from '../../telegram/screen.ts';
import type { DialogueDeps } from '../deps.ts';
import { isDay } from '../../jobs/calendar.ts';
import type { Asking } from './asking.ts';
import type { PlanCards } from './cards.ts';
import type { PlanDoor } from './door.ts';
import { canBeChanged, readSeats } from './rules.ts';
import { FIELDS, type Planning } from './state.ts';

/** `/plan`: three questions, and then each field of the card by the same means: here by buttons. */
export function askHandlers(
  deps: DialogueDeps,
  door: PlanDoor,
  asking: Asking,
  cards: PlanCards,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { ask, finish, underWay } = asking;

  async function begin(ctx: AppContext, member: StaffMember): Promise<void> {
    const before = underWay(ctx)?.state;
    // Whoever was called away in the middle goes on where she was.
    if (before?.exists === false && before.title !== undefined) {
      const { paused: _, messageId: __, ...state } = before;
      return ask(ctx, member, state, { notice: ctx.words.html('dialogues-plan-resumed') });
    }
    const dialogue = recordIdToText(newRecordId());
    const [only, ...others] = placesOf(member);
    if (only === undefined) return door.showGone(ctx);
    const alone: Planning = { doing: 'plan', dialogue, exists: false, asking: 'title', place: only };
    await ask(
      ctx,
      member,
      others.length === 0 ? alone : { doing: 'plan', dialogue, exists: false, asking: 'place' },
    );
  }
  door.command(composer, 'plan', begin);
  door.onStaffTap(composer, 'new', begin);

  /** A tap that belongs to the question that is open; when none is, what she hosts is shown. */
  function onQuestion(
    action: string,
    act: (ctx: AppContext, member: StaffMember, state: Planning, parts: string[]) => Promise<void>,
  ): void {
    door.onStaffTap(composer, action, async (ctx, member, parts) => {
      const open = underWay(ctx);
      if (!open) return cards.showList(ctx, member);
      const { paused: _, ...state } = open.state;
      const messageId = ctx.callbackQuery?.message?.message_id ?? state.messageId;
      await act(ctx, member, { ...state, messageId }, parts);
    });
  }

  door.onStaffTap(composer, 'nothing', async (ctx) => {
    if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id);
  });
  onQuestion('place', async (ctx, member, state, [code = '']) => {
    if (state.exists || !placesOf(member).includes(code)) return ask(ctx, member, state);
    const { startsAt, ...rest } = state;
    // Two in the afternoon is another moment where the clocks are other ones: then she is asked for it again.
    const kept = startsAt === undefined || code !== state.place ? {} : { startsAt };
    await ask(ctx, member, { ...rest, ...kept, place: code, asking: 'title' });
  });
  onQuestion('month', async (ctx, member, { day: _day, ...state }, [month = '']) =>
    ask(ctx, member, state, isDay(`${month}-01`) ? { month } : {}),
  );
  onQuestion('day', async (ctx, member, state, [day = '']) =>
    ask(ctx, member, isDay(day) && state.asking === 'when' ? { ...state, day } : state),
  );
  onQuestion('time', async (ctx, member, state, [day = '', hour, minute]) => {
    if (!isDay(day) || state.asking !== 'when') return ask(ctx, member, state);
    await asking.chooseTime(ctx, member, state, { day, hour: Number(hour), minute: Number(minute) });
  });
  onQuestion('online', async (ctx, member, state) => {
    if (state.asking !== 'where') return ask(ctx, member, state);
    await finish(ctx, member, state, { mode: 'online', venue: undefined });
  });
  onQuestion('later', (ctx, member, state) => finish(ctx, member, state, {}));
  onQuestion('seats', async (ctx, member, state, [typed = '']) => {
    const seats = readSeats(typed);
    if (!seats.ok || state.asking !== 'seats') return ask(ctx, member, state);
    await finish(ctx, member, state, { seats: seats.value });
  });
  onQuestion('empty', async (ctx, member, state) => {
    if (state.asking !== 'link' && state.asking !== 'pin') return ask(ctx, member, state);
    await finish(ctx, member, state, state.asking === 'link' ? { joinLink: undefined } : { pin: undefined });
  });
  onQuestion('back', async (ctx, member, state) => {
    const { day, ...rest } = state;
    if (state.asking === 'where') return ask(ctx, member, { ...rest, asking: 'when' });
    // The place is asked once, and stands on the card for good.
    if (state.asking === 'title' && !state.exists) return ask(ctx, member, { ...rest, asking: 'place' });
    await ask(ctx, member, day === undefined ? { ...rest, asking: 'title' } : rest);
  });
  door.onStaffTap(composer, 'leave', async (ctx, member) => {
    if (ctx.chatId !== undefined) deps.desk.clear(ctx.chatId);
    await cards.showList(ctx, member, ctx.words.plain('dialogues-plan-left'));
  });

  composer.command('cancel', async (ctx, next) => {
    const open = underWay(ctx);
    if (!open || open.state.paused) return next();
    deps.desk.clear(ctx.chat.id);
    if (open.state.exists) return cards.show(ctx, open.member, recordIdFromText(open.state.dialogue));
    const mine = tapButton(ctx.words.plain('dialogues-to-mine'), 'plan', 'mine');
    await door.show(ctx, { html: ctx.words.html('dialogues-plan-left'), buttons: [[mine]] });
  });

  door.onHostTap(composer, 'field', async (ctx, member, dialogue, [wanted]) => {
    const field = FIELDS.find((known) => known === wanted);
    if (!field || !canBeChanged(dialogue, door.now())) return cards.show(ctx, member, dialogue.id);
    if (field === 'topic') return asking.askTopic(ctx, member, dialogue, {});
    await ask(ctx, member, {
      doing: 'plan',
      dialogue: recordIdToText(dialogue.id),
      exists: true,
      asking: field,
      place: dialogue.place,
      messageId: ctx.callbackQuery?.message?.message_id,
    });
  });
  return composer;
}
