import type { Api, Context } from 'grammy';
import type { Update } from 'grammy/types';
import { errorKind, type Log } from '../../events.ts';
import type { AppContext, FormConversation } from '../../telegram/context.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Quota } from '../../telegram/quota.ts';
import { answerTap, removeMessages, showScreen } from '../../telegram/screen.ts';
import { recordIdFromText } from '../../privacy/record-id.ts';
import type { CodesToShow } from './codes-to-show.ts';
import { cancelledScreen, sentScreen } from './endings.ts';
import { readFormEvent } from './events.ts';
import { fileForm, type FilingDeps } from './file.ts';
import type { Form, FormEvent, Outcome } from './form.ts';
import { present, presentAnew, staysBelow, type PresentingDeps } from './presenting.ts';
import { advance } from './rules.ts';

export const INTAKE = 'concern';

/**
 * Every update replays the conversation from its start, so after this many it is folded into the form it has led to and
 * entered anew: the cost of a step stays level, and the words of superseded updates are forgotten early.
 */
const FOLD_AFTER = 10;

export interface IntakeDeps extends FilingDeps, PresentingDeps {
  /** Makes one quick attempt at each call. */
  quickApi: Api;
  log: Log;
  codes: CodesToShow;
  /** Names for the quota that live in memory only. */
  ephemeralName: (chatId: number) => string;
  /** How many concerns one person may send. */
  quota: Quota;
  /** How many a leader may enter for others. */
  assistedQuota: Quota;
  /** Whether the member of this chat may enter concerns for others, at this moment. */
  mayAssist: (chatId: number) => boolean;
  /** Whether this chat is an active member's, at this moment. */
  isStaff: (chatId: number) => boolean;
}

/** Forms that wait to be entered anew, by the context of the update that led to them. */
export type Folded = WeakMap<AppContext, Form>;

/**
 * The form for a concern, as a conversation over pure rules: wait, advance, show. Whatever Telegram may refuse happens in
 * `external` and comes back as plain data, for a conversation can't wait again after a failed call.
 * @param start the form as it stands; `quiet` when it is on screen already
 */
export function createIntake(deps: IntakeDeps, folded: Folded) {
  return async function intake(
    conversation: FormConversation,
    ctx: Context,
    start: Form,
    quiet = false,
  ): Promise<void> {
    const chatId = ctx.chatId;
    if (chatId === undefined) return;
    let form = start;
    if (!quiet) form = await conversation.external((outer) => present(deps, chatId, form, outer.words));

    for (let handled = 1; ; handled++) {
      const { update } = await conversation.wait();
      const event = readFormEvent(update, form);
      if (!event) {
        await conversation.skip({ next: true });
        continue;
      }
      const outcome = advance(adopt(form, update), event);
      const led = await conversation.external((outer) =>
        follow(deps, outcome, { chatId, event, update, words: outer.words, leaving: outer.leaving }),
      );
      if (led === 'over') return;
      form = led;
      if (handled >= FOLD_AFTER) {
        const whole = form;
        await conversation.external((outer) => void folded.set(outer, whole));
        await conversation.halt({ next: true });
      }
    }
  };
}

/**
 * A tap on a copy of the form makes that message the living one. What is typed for another woman stays on a protected message:
 * tapped elsewhere, such as on the menu, it comes as a new one.
 */
function adopt(form: Form, update: Update): Form {
  const tapped = update.callback_query?.message?.message_id;
  if (tapped === undefined || tapped === form.messageId) return form;
  return { ...form, messageId: form.assisted ? undefined : tapped };
}

/** One update that the form has taken. */
interface Step {
  chatId: number;
  event: FormEvent;
  update: Update;
  words: Words;
  /** Ids of messages that leave the chat once what they led to is stored. */
  leaving: number[];
}

/** Does what a step has led to. @returns the form as it goes on, or `over`: then its draft must go, whatever she has seen */
async function follow(deps: IntakeDeps, outcome: Outcome, step: Step): Promise<Form | 'over'> {
  let { form } = outcome;
  if (outcome.kind === 'send') {
    const filed = await file(deps, form, step);
    if (filed !== 'filed') form = { ...form, notice: filed };
  }
  // Asked of the database at every step: what is filed can't be changed, nor cancelled, by a form that outlived its filing.
  if (isFiled(deps, form)) {
    await tellCode(deps, form, step);
    return 'over';
  }
  if (outcome.kind === 'cancelled') {
    await close(deps, form, step);
    return 'over';
  }
  // What could not be kept stays in the chat: it would be lost otherwise.
  const { event } = step;
  if (event.kind === 'text' && form.notice !== 'full') step.leaving.push(event.messageId);
  return respond(deps, form, step);
}

/** Stops the button's clock and shows where the form stands, both at once. */
async function respond(deps: IntakeDeps, form: Form, { chatId, event, update, words }: Step): Promise<Form> {
  const [presented] = await Promise.all([
    staysBelow(deps, chatId, event, form)
      ? presentAnew(deps, chatId, form, words)
      : present(deps, chatId, form, words),
    answerQuery(deps.api, update),
  ]);
  return presented;
}

/** False when the database can't tell: an error here would end the conversation, and her words with it. */
function isFiled({ concerns, log }: IntakeDeps, form: Form): boolean {
  try {
    return concerns.isFiled(recordIdFromText(form.concernId));
  } catch (error) {
    log('database_failed', { error: errorKind(error) });
    return false;
  }
}

/** Files the concern. Otherwise what to tell her: nothing is lost, and she can send again. */
async function file(
  deps: IntakeDeps,
  form: Form,
  { chatId, words }: Step,
): Promise<Awaited<ReturnType<typeof fileForm>> | 'not_sent'> {
  try {
    const assisting = form.assisted && deps.mayAssist(chatId);
    const quota = assisting ? deps.assistedQuota : deps.quota;
    return await fileForm(deps, form, words, { name: deps.ephemeralName(chatId), quota });
  } catch (error) {
    deps.log('database_failed', { error: errorKind(error) });
    return 'not_sent';
  }
}

/** Her return code in the form's place, at once or later. Waits for nothing long: the draft still lies beside the concern. */
async function tellCode(deps: IntakeDeps, form: Form, { chatId, update, words }: Step): Promise<void> {
  const { messageId, assisted } = form;
  deps.living.end(chatId);
  await Promise.all([
    deps.codes.show({ chatId, messageId, screen: sentScreen(form, words), passes: assisted }),
    answerQuery(deps.quickApi, update),
  ]);
}

async function close(deps: IntakeDeps, form: Form, { chatId, update, words }: Step): Promise<void> {
  const covered = deps.lowest.isCovered(chatId, form.messageId);
  deps.living.end(chatId);
  // A typed /cancel goes with the rest, and leaves what it led to the last thing on her screen.
  const leaving = update.message ? [update.message.message_id] : [];
  const moves = covered && leaving.length > 0;
  if (moves && form.messageId !== undefined) leaving.push(form.messageId);
  await Promise.all([
    showScreen(deps.api, chatId, moves ? undefined : form.messageId, cancelledScreen(words)),
    removeMessages(deps.api, chatId, leaving),
    answerQuery(deps.api, update),
  ]);
}

async function answerQuery(api: Api, update: Update): Promise<void> {
  if (update.callback_query) await answerTap(api, update.callback_query.id);
}
