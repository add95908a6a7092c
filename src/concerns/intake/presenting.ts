import type { Api } from 'grammy';
import type { LinesHtml } from '../../help/lines.ts';
import type { Words } from '../../telegram/locale.ts';
import type { LowestMessages } from '../../telegram/lowest.ts';
import { removeMessages, showScreen } from '../../telegram/screen.ts';
import type { Form, FormEvent } from './form.ts';
import type { LivingMessages } from './living-messages.ts';
import { fallsToNational, type Readers } from './readers.ts';
import { formScreen } from './screens.ts';

export interface PresentingDeps {
  api: Api;
  living: LivingMessages;
  lowest: LowestMessages;
  linesHtml: LinesHtml;
  /** Who reads in a place at this moment. */
  readersIn: (place: string) => Readers;
}

/** Shows where a form stands, on its living message. @returns the form with that message, and with what the preview told her */
export async function present(deps: PresentingDeps, chatId: number, form: Form, words: Words): Promise<Form> {
  const readers = readersFor(deps, form);
  const shown = await showScreen(
    deps.api,
    chatId,
    form.messageId,
    formScreen(form, words, readers, deps.linesHtml),
  );
  if (!shown.ok) return form;
  // A copy of the form in another message, which she has tapped, takes its place: her words must not stand twice.
  const before = deps.living.end(chatId);
  if (before !== undefined && before !== shown.messageId) await removeMessages(deps.api, chatId, [before]);
  const { concernId, code, assisted } = form;
  const { messageId } = shown;
  deps.living.shown(chatId, { messageId, locale: words.locale, concernId, code, assisted });
  const toldNational = form.step === 'preview' && fallsToNational(form.audience, readers);
  return { ...form, messageId, toldNational };
}

/** Two screens tell of readers; for the others nobody is looked up. */
function readersFor(deps: PresentingDeps, { step, place }: Form): Readers {
  const told = place !== undefined && (step === 'audience' || step === 'preview');
  return told ? deps.readersIn(place) : { region: true, no_officials: true };
}

/** The same below what she has sent since; when that can't be shown, the form stays where it was. */
export async function presentAnew(
  deps: PresentingDeps,
  chatId: number,
  form: Form,
  words: Words,
): Promise<Form> {
  const moved = await present(deps, chatId, { ...form, messageId: undefined }, words);
  return moved.messageId === undefined ? form : moved;
}

/**
 * Something stands below the living message, which has to follow: what she sent and what stays in the chat, or, when she types,
 * the help lines or any other page that she has looked at meanwhile. Her words leave the chat, and she must see that they are kept.
 */
export function staysBelow(
  { lowest }: PresentingDeps,
  chatId: number,
  event: FormEvent,
  form: Form,
): boolean {
  if (event.kind === 'unreadable') return true;
  return event.kind === 'text' && (form.notice === 'full' || lowest.isCovered(chatId, form.messageId));
}
