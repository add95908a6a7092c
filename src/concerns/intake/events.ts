import type { Message, Update } from 'grammy/types';
import { decodeTap } from '../../telegram/callback.ts';
import { isService } from '../../telegram/service-message.ts';
import type { Form, FormEvent } from './form.ts';

/** The button that brings a form back wherever it is shown, also without knowing its nonce. */
export const RESUME = ['*', 'resume'] as const;

/** What an update means to an open form; undefined when it is not for the form. */
export function readFormEvent(
  update: Update,
  form: Pick<Form, 'nonce' | 'pieces' | 'refused'>,
): FormEvent | undefined {
  if (update.callback_query?.data !== undefined) return readTap(update.callback_query.data, form.nonce);
  const { message, edited_message: edited } = update;
  if (edited?.text !== undefined) {
    const messageId = edited.message_id;
    if (form.pieces.some((piece) => piece.messageId === messageId)) {
      return { kind: 'edited', messageId, text: edited.text };
    }
    // What did not fit stays in the chat; made shorter there, it is taken as if it had come anew. Any other message is none of
    // the form's: an edit of what was meant for something else, long ago, must not end among her words.
    const event = form.refused === messageId ? readMessage(edited) : undefined;
    return event?.kind === 'text' ? event : undefined;
  }
  return message ? readMessage(message) : undefined;
}

function readTap(data: string, nonce: string): FormEvent | undefined {
  const tap = decodeTap(data);
  if (tap?.scope !== 'form') return undefined;
  const [formNonce, action, value] = tap.parts;
  const resumes = formNonce === RESUME[0] && action === RESUME[1];
  if (action === undefined || (formNonce !== nonce && !resumes)) return undefined;
  return { kind: 'tap', action, value };
}

function readMessage(message: Message): FormEvent | undefined {
  if (message.text === undefined) {
    return isService(message) ? undefined : { kind: 'unreadable', messageId: message.message_id };
  }
  const command = message.entities?.find((entity) => entity.type === 'bot_command' && entity.offset === 0);
  if (!command) return { kind: 'text', messageId: message.message_id, text: message.text };
  const name = message.text.slice(1, command.length).split('@')[0];
  return name === 'cancel' ? { kind: 'tap', action: 'cancel', value: undefined } : undefined;
}
