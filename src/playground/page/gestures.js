import { parseDeepLink, parseShareLink } from './links.js';
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
 * Follows a link as a phone would: one to the bot opens the private chat and starts it, or asks which group it is for; what it
 * gives another app is shown; any other opens a new tab.
 * @param {PhoneView} phone
 * @param {string} url
 */
export async function follow(phone, url) {
  const shared = parseShareLink(url);
  if (shared) return showShared(phone, shared);
  const start = parseDeepLink(url);
  if (start?.group) return askGroup(phone, start.payload);
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
 * @param {PhoneView} phone
 * @param {{ app: string, text: string }} shared
 */
function showShared(phone, { app, text }) {
  const copy = async () => {
    if (await copyText(text)) showToast(phone.personId, 'Copied');
  };
  phoneState(phone.personId).alert = {
    title: `${app} would share`,
    text,
    choices: [{ label: 'Copy', run: copy }],
  };
  refresh();
}

/**
 * @param {PhoneView} phone
 * @param {string | undefined} payload
 */
function askGroup(phone, payload) {
  const groups = phone.chats.filter((chat) => chat.kind !== 'private');
  /** @param {ChatView} chat */
  const add = (chat) => {
    phoneState(phone.personId).chatId = chat.chatId;
    return perform(phone.personId, chat.chatId, { do: 'addBot', payload: payload ?? '' });
  };
  phoneState(phone.personId).alert = {
    title: 'Add the bot to a group',
    text: groups.length === 0 ? 'There is no group on this phone.' : '',
    choices: groups.map((chat) => ({ label: chat.title, run: () => add(chat) })),
  };
  refresh();
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
