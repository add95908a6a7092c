import { wantedOf } from '../../telegram/switches.ts';
import { Composer } from 'grammy';
import { z } from 'zod';
import { findIdentifying } from '../../concerns/masking/index.ts';
import { readWords } from '../../concerns/text.ts';
import { minutesOf } from '../../jobs/day.ts';
import { parseRecordId, recordIdToText } from '../../privacy/record-id.ts';
import { newRecordId } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Quota } from '../../telegram/quota.ts';
import { showScreen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { TYPED_IN_VAIN } from '../../telegram/leftovers.ts';
import { onTap } from '../../telegram/taps.ts';
import type { DialogueDeps } from '../deps.ts';
import { isCommand } from '../../telegram/turning-away.ts';
import { isService } from '../../telegram/service-message.ts';
import { takesPart, type Dialogue } from '../dialogue.ts';
import type { PlanDoor } from '../plan/door.ts';
import { isPublic, publicDialogue } from '../public.ts';
import { askQuestionScreen, hostQuestionsScreen, questionsScreen, votesScreen } from './screens.ts';

export const MAX_QUESTION = 300;

/** Somebody is wording a question. It rests in her desk, sealed, until it is asked: then nothing joins the two. */
const schema = z.object({
  doing: z.literal('question'),
  dialogue: z.string(),
  question: z.string(),
  /** The message that asks for it, which then shows the list. */
  messageId: z.number().optional(),
});

export interface QuestionDeps extends DialogueDeps {
  /** How many questions one person may ask; keyed in memory. */
  quota: Quota;
  ephemeralName: (chatId: number) => string;
}

/** Questions ahead and votes on the agenda, for everybody; nobody learns who asked or voted. */
export function questionHandlers(deps: QuestionDeps, door: PlanDoor): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, dialogues, questions, desk } = deps;
  const now = () => minutesOf(deps.clock());

  async function showQuestions(
    ctx: AppContext,
    dialogue: Dialogue,
    { page = 0, notice, messageId }: { page?: number; notice?: string; messageId?: number | undefined } = {},
  ): Promise<void> {
    if (ctx.chatId === undefined) return;
    const view = {
      dialogue,
      questions: questions.list(dialogue.id).filter(({ hidden }) => !hidden),
      mine: questions.votesOf(dialogue.id, ctx.chatId),
      page,
      open: takesPart(dialogue, now()),
      notice,
    };
    await showHere(api, ctx, questionsScreen(view, ctx.words), undefined, messageId);
  }

  onTap(composer, 'dialogue', 'questions', async (ctx, [idText, page], next) => {
    const dialogue = publicDialogue(dialogues, idText);
    if (!dialogue) return next();
    await showQuestions(ctx, dialogue, { page: Number(page) || 0 });
  });
  onTap(composer, 'dialogue', 'up', async (ctx, [questionText, start, page, wanted], next) => {
    const question = parseRecordId(questionText);
    const dialogue = question && dialogues.withQuestion(question);
    if (!question || !dialogue || ctx.chatId === undefined) return next();
    if (!recordIdToText(dialogue.id).startsWith(start ?? '')) return next();
    const vote = wantedOf(wanted);
    // What a host took off the list gets no votes by pages that still show it.
    if (vote !== undefined && takesPart(dialogue, now()) && questions.isHidden(question) === false) {
      questions.setVote(dialogue.id, question, ctx.chatId, vote);
    }
    await showQuestions(ctx, dialogue, { page: Number(page) || 0 });
  });
  onTap(composer, 'dialogue', 'votes', async (ctx, [idText], next) => {
    const dialogue = publicDialogue(dialogues, idText);
    if (!dialogue) return next();
    await showVotes(ctx, dialogue);
  });
  onTap(composer, 'dialogue', 'vote', async (ctx, [topicText, wanted], next) => {
    const topic = parseRecordId(topicText);
    const dialogue = topic && dialogues.withTopic(topic);
    if (!topic || !dialogue || !isPublic(dialogue) || ctx.chatId === undefined) return next();
    const vote = wantedOf(wanted);
    if (vote !== undefined && takesPart(dialogue, now())) {
      questions.setVote(dialogue.id, topic, ctx.chatId, vote);
    }
    await showVotes(ctx, dialogue);
  });

  async function showVotes(ctx: AppContext, dialogue: Dialogue): Promise<void> {
    if (ctx.chatId === undefined) return;
    const mine = questions.votesOf(dialogue.id, ctx.chatId);
    await showHere(api, ctx, votesScreen(dialogue, questions.votes(dialogue.id), mine, ctx.words));
  }

  onTap(composer, 'dialogue', 'ask', async (ctx, [idText], next) => {
    const dialogue = publicDialogue(dialogues, idText);
    if (!dialogue || ctx.chatId === undefined) return next();
    if (!takesPart(dialogue, now())) return showQuestions(ctx, dialogue);
    desk.write(ctx.chatId, {
      doing: 'question',
      dialogue: recordIdToText(dialogue.id),
      question: recordIdToText(newRecordId()),
      messageId: ctx.callbackQuery?.message?.message_id,
    });
    await showHere(api, ctx, askQuestionScreen(dialogue, MAX_QUESTION, ctx.words));
  });

  composer.on(['message', 'edited_message'], async (ctx, next) => {
    if (isCommand(ctx) || isService(ctx.msg)) return next();
    // Of what she writes anew only what was not taken: another message of hers was meant for something else.
    const inVain = deps.leftovers.has(ctx.chat.id, TYPED_IN_VAIN, ctx.msg.message_id);
    if (ctx.editedMessage && (!inVain || ctx.msg.text?.startsWith('/'))) return next();
    const state = schema.safeParse(desk.read(ctx.chat.id)).data;
    const dialogue = state && publicDialogue(dialogues, state.dialogue);
    if (!state) return next();
    if (!dialogue || !takesPart(dialogue, now())) {
      desk.clear(ctx.chat.id);
      return next();
    }
    const complain = async (key: string) => {
      const notice = ctx.words.html(key, { limit: MAX_QUESTION });
      const screen = askQuestionScreen(dialogue, MAX_QUESTION, ctx.words, notice);
      const shown = await showScreen(api, ctx.chat.id, undefined, screen);
      // They stay to be mended, and go once there is a question: what could tell who she is most of all.
      deps.leftovers.note(ctx.chat.id, TYPED_IN_VAIN, ctx.msg.message_id);
      if (shown.ok) deps.leftovers.note(ctx.chat.id, TYPED_IN_VAIN, shown.messageId);
    };
    if (ctx.msg.text === undefined) return complain('dialogues-text-only');
    const read = readWords(ctx.msg.text, MAX_QUESTION);
    if (!read.ok) return complain(`dialogues-question-${read.problem}`);
    const words = read.value;
    // Everybody will read it: what could tell who asked is better left out.
    if (findIdentifying(words).length > 0) return complain('dialogues-question-identifying');
    if (!deps.quota.take(deps.ephemeralName(ctx.chat.id))) return complain('dialogues-question-enough');
    const id = parseRecordId(state.question);
    if (id) questions.ask(dialogue.id, id, words);
    desk.clear(ctx.chat.id);
    ctx.leaving.push(ctx.msg.message_id, ...deps.leftovers.take(ctx.chat.id, TYPED_IN_VAIN));
    await showQuestions(ctx, dialogue, {
      notice: ctx.words.html('dialogues-question-asked'),
      messageId: state.messageId,
    });
  });

  door.onHostTap(composer, 'questions', async (ctx, _member, dialogue, [page]) => {
    const all = questions.list(dialogue.id);
    await door.show(ctx, hostQuestionsScreen(dialogue, all, Number(page) || 0, ctx.words));
  });
  door.onStaffTap(composer, 'hide', async (ctx, member, [questionText, page, wanted]) => {
    const id = parseRecordId(questionText);
    const dialogue = id && dialogues.withQuestion(id);
    if (!id || !dialogue || !door.hosts(member, dialogue)) return door.showGone(ctx);
    const hidden = wantedOf(wanted);
    if (hidden !== undefined) questions.setHidden(id, hidden);
    const after = questions.list(dialogue.id);
    await door.show(ctx, hostQuestionsScreen(dialogue, after, Number(page) || 0, ctx.words));
  });
  return composer;
}
