import { Composer } from 'grammy';
import { z } from 'zod';
import { readWords } from '../../concerns/text.ts';
import type { StaffMember } from '../../people/staff.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId } from '../../privacy/strong-room.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import { isLocale } from '../../telegram/locale.ts';
import { paragraphs, removeMessages } from '../../telegram/screen.ts';
import { zoneOf, type Dialogue } from '../dialogue.ts';
import { isCommand } from '../../telegram/turning-away.ts';
import { isService } from '../../telegram/service-message.ts';
import type { PlanDoor } from '../plan/door.ts';
import { addDays } from '../../jobs/calendar.ts';
import { readWhen } from '../when/typed.ts';
import { localOf } from '../../jobs/zones.ts';
import type { AfterDeps } from './deps.ts';
import type { ShowAfter } from './host-handlers.ts';
import { dueText } from './outcome-html.ts';
import { MAX_COMMITMENT, MAX_COMMITMENTS, MAX_OUTCOME, readAttended } from './rules.ts';

/** What a host is asked for after a dialogue. It rests in her desk, sealed, for an hour. */
const schema = z.object({
  doing: z.literal('after'),
  asking: z.enum(['attended', 'outcome', 'what', 'who', 'due', 'reason']),
  dialogue: z.string(),
  locale: z.string().optional(),
  /** The commitment that is being entered, its id drawn at the first question; or the one that was broken. */
  commitment: z.string().optional(),
  what: z.string().optional(),
  who: z.string().optional(),
  messageId: z.number().optional(),
});
type Telling = z.infer<typeof schema>;

/** Days after which a commitment is due, to tap. */
const DUE_DAYS = [14, 30, 90, 180];

/** What hosts type after a dialogue: how many came, the outcome, commitments, why one was broken. */
export function afterTypedHandlers(
  deps: AfterDeps,
  door: PlanDoor,
  showAfter: ShowAfter,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { after, dialogues, desk } = deps;

  async function ask(ctx: AppContext, state: Telling, notice?: string): Promise<void> {
    if (ctx.chatId === undefined) return;
    const limit = state.asking === 'outcome' ? MAX_OUTCOME : MAX_COMMITMENT;
    const language = isLocale(state.locale) ? ctx.words.plain(`dialogues-language-${state.locale}`) : '';
    const html = ctx.words.html(`dialogues-tell-${state.asking}`, { limit, language });
    const dialogue = dialogues.read(parseRecordId(state.dialogue) ?? newRecordId());
    const today = dialogue ? localOf(door.now(), zoneOf(dialogue)).day : '';
    const days = DUE_DAYS.map((count) => addDays(today, count)).map((day) =>
      tapButton(dueText(day, ctx.words, door.now()), 'plan', 'by', day),
    );
    const screen = {
      html: paragraphs(notice, html),
      buttons: [
        ...(state.asking === 'due' ? inRows(days, 2) : []),
        [tapButton(ctx.words.plain('concerns-back'), 'plan', 'after', state.dialogue)],
      ],
    };
    // A complaint moves below what was typed, which stays: a long text would be lost.
    const messageId = await door.show(ctx, screen, {
      messageId: notice === undefined ? state.messageId : undefined,
    });
    desk.write(ctx.chatId, { ...state, messageId });
  }

  door.onHostTap(composer, 'tell', async (ctx, _member, dialogue, [asking, locale]) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    const begun = schema.safeParse({
      doing: 'after',
      asking,
      dialogue: recordIdToText(dialogue.id),
      locale,
      messageId,
      commitment: asking === 'what' ? recordIdToText(newRecordId()) : undefined,
    }).data;
    if (!begun || (asking === 'outcome' && !isLocale(locale))) return showAfter(ctx, dialogue);
    if (asking === 'what' && after.read(dialogue.id).commitments.length >= MAX_COMMITMENTS) {
      return showAfter(ctx, dialogue, { notice: ctx.words.html('dialogues-commitments-enough') });
    }
    await ask(ctx, begun);
  });
  door.onStaffTap(composer, 'broken', async (ctx, member, [idText]) => {
    const id = parseRecordId(idText);
    const commitment = id && after.commitment(id);
    const dialogue = commitment && dialogues.read(commitment.dialogueId);
    if (!commitment || !dialogue || !door.hosts(member, dialogue)) return door.showGone(ctx);
    await ask(ctx, {
      doing: 'after',
      asking: 'reason',
      dialogue: recordIdToText(dialogue.id),
      commitment: recordIdToText(commitment.id),
      messageId: ctx.callbackQuery?.message?.message_id,
    });
  });
  door.onStaffTap(composer, 'by', async (ctx, member, [day = '']) => {
    const open = underWay(ctx, member);
    if (!open || open.state.asking !== 'due') return door.showGone(ctx);
    await take(ctx, open.state, open.dialogue, { day });
  });

  function underWay(
    ctx: AppContext,
    member: StaffMember | undefined,
  ): { state: Telling; dialogue: Dialogue } | undefined {
    const state = ctx.chatId === undefined ? undefined : schema.safeParse(desk.read(ctx.chatId)).data;
    const id = parseRecordId(state?.dialogue);
    const dialogue = id && dialogues.read(id);
    if (!state || !dialogue || !member || !door.hosts(member, dialogue)) return undefined;
    return { state, dialogue };
  }

  composer.on('message', async (ctx, next) => {
    if (isCommand(ctx) || isService(ctx.msg)) return next();
    const open = underWay(ctx, door.memberFor(ctx));
    if (!open) return next();
    if (ctx.msg.text === undefined) return ask(ctx, open.state, ctx.words.html('dialogues-text-only'));
    const today = localOf(door.now(), zoneOf(open.dialogue)).day;
    const read = open.state.asking === 'due' ? readWhen(ctx.msg.text, { today }) : undefined;
    const day = read?.kind === 'day' || read?.kind === 'both' ? read.day : undefined;
    const taken = await take(ctx, open.state, open.dialogue, { text: ctx.msg.text, day });
    if (taken) await removeMessages(deps.api, ctx.chat.id, [ctx.msg.message_id]);
  });

  /** @returns whether it was understood, and can leave the chat */
  async function take(
    ctx: AppContext,
    state: Telling,
    dialogue: Dialogue,
    { text = '', day }: { text?: string; day?: string | undefined },
  ): Promise<boolean> {
    const complain = async (key: string, limit: number) => {
      await ask(ctx, state, ctx.words.html(key, { limit }));
      return false;
    };
    const done = async () => {
      if (ctx.chatId !== undefined) desk.clear(ctx.chatId);
      await showAfter(ctx, dialogue, { messageId: state.messageId });
      return true;
    };
    const commitment = parseRecordId(state.commitment);
    if (state.asking === 'attended') {
      const attended = readAttended(text);
      if (!attended.ok) return complain('dialogues-tell-number', 0);
      after.setAttended(dialogue.id, dialogue.place, attended.value);
      return done();
    }
    if (state.asking === 'due') {
      const today = localOf(door.now(), zoneOf(dialogue)).day;
      if (day === undefined || day < today) return complain('dialogues-tell-day', 0);
      const { what, who } = state;
      if (!commitment || what === undefined || who === undefined) return done();
      after.addCommitment({ id: commitment, dialogueId: dialogue.id, what, who, dueOn: day });
      return done();
    }
    const limit = state.asking === 'outcome' ? MAX_OUTCOME : MAX_COMMITMENT;
    const read = readWords(text, limit);
    if (!read.ok) return complain(`dialogues-title-${read.problem}`, limit);
    switch (state.asking) {
      case 'outcome':
        if (isLocale(state.locale)) after.setOutcome(dialogue.id, state.locale, read.value);
        return done();
      case 'what':
        await ask(ctx, { ...state, asking: 'who', what: read.value });
        return true;
      case 'who':
        await ask(ctx, { ...state, asking: 'due', who: read.value });
        return true;
      case 'reason':
        if (commitment) after.setCommitment(commitment, 'broken', read.value);
        return done();
    }
  }
  return composer;
}
