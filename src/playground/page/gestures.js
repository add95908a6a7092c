import { parseDeepLink } from './links.js';
import { copyText } from './clipboard.js';
import { sendAct } from './server.js';
import { phoneState, refresh } from './store.js';
import { showToast } from './toast.js';

/**
 * @import { Act, ActResult, ButtonView, ChatView, PhoneView } from '../view.ts'
 */

/** @typedef {Act extends infer One ? One extends Act ? Omit<One, 'person' | 'chat'> : never : never} Gesture */

/**
 * Does one gesture on one phone and shows what the phone has to say about it.
 * @param {number} person
 * @param {number} chat
 * @param {Gesture} gesture
 * @returns {Promise<ActResult>}
 */
export async function perform(person, chat, gesture) {
  const result = await sendAct({ person, chat, ...gesture });
  if (!result.ok) showToast(person, result.error ?? 'That did not work', { wrong: true });
  if (result.answer?.alert) phoneState(person).alert = { text: result.answer.text };
  else if (result.answer?.text) showToast(person, result.answer.text);
  refresh();
  return result;
}

/**
 * Follows a link as a phone would: one to a bot opens the private chat and starts it, any other opens a new tab.
 * @param {PhoneView} phone
 * @param {string} url
 */
export async function follow(phone, url) {
  const start = parseDeepLink(url);
  if (!start) {
    window.open(url, '_blank', 'noopener,noreferrer');
    return;
  }
  // The private chat with a bot has the number of the person.
  const chat = phone.chats.find((each) => each.kind === 'private')?.chatId ?? phone.personId;
  phoneState(phone.personId).chatId = chat;
  await perform(phone.personId, chat, { do: 'start', ...(start.payload && { payload: start.payload }) });
}

/**
 * Presses a button under a message.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {ButtonView} button
 * @param {{ message: number, row: number, column: number }} place
 */
export async function press(phone, chat, button, { message, row, column }) {
  if (button.kind === 'url') return follow(phone, button.url);
  if (button.kind === 'copy') {
    const copied = await copyText(button.copyText);
    showToast(phone.personId, copied ? 'Copied' : 'This browser does not let the page copy', {
      wrong: !copied,
    });
    return;
  }
  const state = phoneState(phone.personId);
  state.busy = `${message}:${row}:${column}`;
  refresh();
  await perform(phone.personId, chat.chatId, { do: 'tap', message, row, column });
  delete state.busy;
  refresh();
}
