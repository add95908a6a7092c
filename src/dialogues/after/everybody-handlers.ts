import { Composer } from 'grammy';
import { z } from 'zod';
import { readWords } from '../../concerns/text.ts';
import { findIdentifying } from '../../concerns/masking/index.ts';
import { minutesOf } from '../../jobs/day.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId, type RecordId } from '../../privacy/strong-room.ts';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import { nearestPage } from '../../telegram/pages.ts';
import { showScreen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { TYPED_IN_VAIN } from '../../telegram/leftovers.ts';
import { onTap } from '../../telegram/taps.ts';
import type { ShowPage } from '../attend/handlers.ts';
import type { Dialogue } from '../dialogue.ts';
import { publicDialogue } from '../public.ts';
import { isCommand } from '../../telegram/turning-away.ts';
import { isService } from '../../telegram/service-message.ts';
import type { AfterDeps } from './deps.ts';
import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS } from './outcome.ts';
import { takesCheckIns, takesFeedback } from './rules.ts';
import { changesPlacesScreen, changesScreen, feedbackScreen, thanksScreen } from './everybody-screens.ts';

export const MAX_LINE = 300;

/** Somebody is typing the code that was said aloud, or a line for the hosts. */
const schema = z.object({
  doing: z.enum(['checkin', 'line']),
  dialogue: z.string(),
  line: z.string(),
  /** The message that asks for it. */
  messageId: z.number().optional(),
});

/** `/changes` for everybody; checking in and telling how it was, for whoever was there. Nobody is asked who she is. */
export function everybodyHandlers(deps: AfterDeps, showPage: ShowPage): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, after, dialogues, desk } = deps;
  const now = () => minutesOf(deps.clock());

  const showPlaces = (ctx: AppContext) =>
    showHere(api, ctx, changesPlacesScreen(after.publishedPlaces(), ctx.words));
  composer.command('changes', showPlaces);
  onTap(composer, 'menu', 'changes', showPlaces);
  onTap(composer, 'dialogue', 'changed', showPlaces);
  onTap(composer, 'dialogue', 'changes', (ctx, [place = '', pageText]) =>
    showChanges(ctx, after.published(place), Number(pageText) || 0),
  );
  async function showChanges(ctx: AppContext, published: readonly RecordId[], wanted: number): Promise<void> {
    const page = nearestPage(wanted, published.length);
    const id = published[page];
    const dialogue = id && dialogues.read(id);
    if (!dialogue) return showPlaces(ctx);
    const view = { dialogue, aftermath: after.read(dialogue.id), page, pages: published.length, now: now() };
    await showHere(api, ctx, changesScreen(view, ctx.words));
  }

  function onDialogue(
    action: string,
    act: (ctx: AppContext, chatId: number, dialogue: Dialogue, parts: string[]) => Promise<void>,
  ): void {
    onTap(composer, 'dialogue', action, async (ctx, [idText, ...parts], next) => {
      const dialogue = publicDialogue(dialogues, idText);
      if (!dialogue || ctx.chatId === undefined) return next();
      await act(ctx, ctx.chatId, dialogue, parts);
    });
  }

  const shownOn = ({ callbackQuery }: AppContext) => callbackQuery?.message?.message_id;
  const back = (ctx: AppContext, dialogue: Dialogue) => [
    [tapButton(ctx.words.plain('concerns-back'), 'dialogue', 'open', recordIdToText(dialogue.id))],
  ];

  // From a letter: to what came of this one, not to where something came of any.
  onDialogue('came', async (ctx, _chatId, dialogue) => {
    const published = after.published(dialogue.place);
    const page = published.findIndex((id) => id.equals(dialogue.id));
    await (page === -1 ? showPlaces(ctx) : showChanges(ctx, published, page));
  });
  onDialogue('here', async (ctx, chatId, dialogue) => {
    if (!takesCheckIns(dialogue, now())) return showPage(ctx, dialogue);
    desk.write(chatId, {
      doing: 'checkin',
      dialogue: recordIdToText(dialogue.id),
      line: '',
      messageId: shownOn(ctx),
    });
    await showHere(api, ctx, {
      html: ctx.words.html('dialogues-checkin-ask'),
      buttons: back(ctx, dialogue),
    });
  });
  onDialogue('felt', async (ctx, chatId, dialogue, [asked, answered]) => {
    const question = FEEDBACK_QUESTIONS.find((known) => known === asked);
    const answer = FEEDBACK_ANSWERS.find((known) => known === answered);
    const wanted = question ?? FEEDBACK_QUESTIONS[0];
    if (!takesFeedback(dialogue, now())) return showPage(ctx, dialogue);
    if (!question || !answer) return showHere(api, ctx, feedbackScreen(dialogue, wanted, ctx.words));
    if (deps.firstTime(chatId, `felt/${recordIdToText(dialogue.id)}/${question}`)) {
      after.addFeedback(dialogue.id, question, answer);
    }
    const next = FEEDBACK_QUESTIONS[FEEDBACK_QUESTIONS.indexOf(question) + 1];
    const screen = next ? feedbackScreen(dialogue, next, ctx.words) : thanksScreen(dialogue, ctx.words);
    await showHere(api, ctx, screen);
  });
  onDialogue('line', async (ctx, chatId, dialogue) => {
    if (!takesFeedback(dialogue, now())) return showPage(ctx, dialogue);
    const line = recordIdToText(newRecordId());
    desk.write(chatId, {
      doing: 'line',
      dialogue: recordIdToText(dialogue.id),
      line,
      messageId: shownOn(ctx),
    });
    await showHere(api, ctx, {
      html: ctx.words.html('dialogues-feedback-line-ask', { limit: MAX_LINE }),
      buttons: back(ctx, dialogue),
    });
  });

  composer.on(['message', 'edited_message'], async (ctx, next) => {
    if (isCommand(ctx) || isService(ctx.msg)) return next();
    // Of what she writes anew only what was not taken: another message of hers was meant for something else.
    const inVain = deps.leftovers.has(ctx.chat.id, TYPED_IN_VAIN, ctx.msg.message_id);
    if (ctx.editedMessage && (!inVain || ctx.msg.text?.startsWith('/'))) return next();
    const state = schema.safeParse(desk.read(ctx.chat.id)).data;
    const id = parseRecordId(state?.dialogue);
    const dialogue = id && dialogues.read(id);
    if (!state || !dialogue) return next();
    // What was typed in vain goes with what was not.
    const leave = () =>
      ctx.leaving.push(ctx.msg.message_id, ...deps.leftovers.take(ctx.chat.id, TYPED_IN_VAIN));
    const ask = state.doing === 'checkin' ? 'dialogues-checkin-ask' : 'dialogues-feedback-line-ask';
    /** @param also what is said below it, where the complaint alone would not tell what is asked for */
    const complain = async (key: string, ...also: string[]) => {
      const html = [key, ...also].map((each) => ctx.words.html(each, { limit: MAX_LINE })).join('\n\n');
      const shown = await showScreen(api, ctx.chat.id, undefined, { html, buttons: back(ctx, dialogue) });
      deps.leftovers.note(ctx.chat.id, TYPED_IN_VAIN, ctx.msg.message_id);
      if (shown.ok) deps.leftovers.note(ctx.chat.id, TYPED_IN_VAIN, shown.messageId);
    };
    if (ctx.msg.text === undefined) return complain('dialogues-text-only', ask);
    if (state.doing === 'checkin') {
      if (!deps.mayTryCode(ctx.chat.id)) return complain('dialogues-checkin-enough');
      const code = after.read(dialogue.id).checkInCode;
      const fits = takesCheckIns(dialogue, now()) && ctx.msg.text.replace(/\D/g, '') === code;
      if (!fits) return complain('dialogues-checkin-wrong');
      const first = deps.firstTime(ctx.chat.id, `here/${recordIdToText(dialogue.id)}`);
      if (first) after.checkIn(dialogue.id);
      desk.clear(ctx.chat.id);
      leave();
      return showPage(ctx, dialogue, {
        notice: ctx.words.html('dialogues-checkin-done'),
        messageId: state.messageId,
      });
    }
    const read = readWords(ctx.msg.text, MAX_LINE);
    if (!read.ok) return complain(`dialogues-question-${read.problem}`, ask);
    if (findIdentifying(read.value).length > 0) return complain('dialogues-feedback-line-identifying');
    const line = parseRecordId(state.line);
    if (line && takesFeedback(dialogue, now())) after.addLine(dialogue.id, line, read.value);
    desk.clear(ctx.chat.id);
    leave();
    await showScreen(api, ctx.chat.id, state.messageId, {
      html: ctx.words.html('dialogues-feedback-line-kept'),
      buttons: [[homeButton(ctx.words)]],
    });
  });
  return composer;
}
