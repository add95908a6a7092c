import { html, nothing } from 'lit-html';
import { identity } from './message.js';
import { phoneState, refresh } from './store.js';

/** @import { ChatView, PhoneView } from '../view.ts' */

/**
 * The person's chats, when there are several, with what is new in the ones that are not open.
 * @param {PhoneView} phone
 * @param {ChatView} open
 */
export function chatTabs(phone, open) {
  if (phone.chats.length < 2) return nothing;
  /** @param {ChatView} chat */
  const tab = (chat) => {
    const count = unread(phone, chat);
    return html`<button
      type="button"
      aria-pressed=${chat.chatId === open.chatId}
      @click=${() => {
        phoneState(phone.personId).chatId = chat.chatId;
        refresh();
      }}
    >
      <span>${chat.title}</span>
      ${count > 0 ? html`<span class="badge" aria-label="${count} new">${count}</span>` : nothing}
    </button>`;
  };
  return html`<nav class="chat-tabs" aria-label="Chats">${phone.chats.map(tab)}</nav>`;
}

/**
 * What is on the screen counts as seen.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
export function markSeen(phone, chat) {
  phoneState(phone.personId).seen.set(chat.chatId, new Set(chat.messages.map(identity)));
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
function unread(phone, chat) {
  const { seen } = phoneState(phone.personId);
  // What was there before the page was opened is old.
  if (!seen.has(chat.chatId)) markSeen(phone, chat);
  const known = seen.get(chat.chatId);
  return chat.messages.filter((message) => message.side === 'theirs' && !known?.has(identity(message)))
    .length;
}
