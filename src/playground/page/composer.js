import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { attachMenu } from './attach-menu.js';
import { commandsButton, commandsPanel, focusCommands } from './commands.js';
import { splitLongText } from './drafts.js';
import { perform } from './gestures.js';
import { icon } from './icons.js';
import { scrollToEnd } from './scrolling.js';
import { phoneState, refresh } from './store.js';

/** @import { ChatView, MessageView, PhoneView } from '../view.ts' */

/**
 * The place to write: or, as in Telegram, the one button that leads there (START, Unblock).
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
export function composer(phone, chat) {
  /** @param {'start' | 'unblock'} gesture */
  const only = (gesture) => perform(phone.personId, chat.chatId, { do: gesture });
  if (chat.blocked) return bigButton('Unblock', () => only('unblock'));
  if (chat.kind === 'private' && chat.messages.length === 0) return bigButton('START', () => only('start'));
  return writing(phone, chat);
}

/**
 * Puts one's own message into the composer to be changed.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {MessageView} message
 */
export function startEditing(phone, chat, message) {
  const state = phoneState(phone.personId);
  const before = state.editing?.before ?? state.drafts.get(chat.chatId) ?? '';
  state.editing = { chat: chat.chatId, message: message.id, before };
  state.drafts.set(chat.chatId, message.text);
  refresh();
  setTimeout(() => fieldOf(phone)?.focus());
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
function writing(phone, chat) {
  const state = phoneState(phone.personId);
  const editing = state.editing?.chat === chat.chatId ? state.editing : undefined;
  const draft = state.drafts.get(chat.chatId) ?? '';

  const stopEditing = () => {
    state.drafts.set(chat.chatId, state.editing?.before ?? '');
    delete state.editing;
    refresh();
  };
  const send = async () => {
    const text = (state.drafts.get(chat.chatId) ?? '').trim();
    if (!text) return;
    if (editing) {
      stopEditing();
      await perform(phone.personId, chat.chatId, { do: 'edit', message: editing.message, text });
      return;
    }
    state.drafts.delete(chat.chatId);
    scrollToEnd(`${phone.personId}:${chat.chatId}`);
    for (const part of splitLongText(text)) {
      await perform(phone.personId, chat.chatId, { do: 'send', text: part });
    }
  };
  /** @param {Event} event */
  const typed = (event) => {
    state.drafts.set(chat.chatId, /** @type {HTMLTextAreaElement} */ (event.target).value);
    refresh();
  };
  /** @param {KeyboardEvent} event */
  const keys = (event) => {
    if (event.key === 'Escape' && editing) stopEditing();
    if (event.key === 'ArrowUp' && draft.startsWith('/')) focusCommands(event);
    // While letters are being composed, Enter chooses among them.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  };
  return html`<div class="composer">
    ${commandsPanel(phone, chat, editing ? '' : draft)} ${editing ? editBanner(stopEditing) : nothing}
    <div class="writing">
      ${attachMenu(phone, chat, draft)}
      <textarea
        rows="1"
        aria-label="Message"
        placeholder="Message"
        .value=${live(draft)}
        @input=${typed}
        @keydown=${keys}
      ></textarea>
      ${commandsButton(phone, chat)}
      <button
        type="button"
        class="icon-button send"
        aria-label="Send"
        ?disabled=${!draft.trim()}
        @click=${send}
      >
        ${icon('send')}
      </button>
    </div>
  </div>`;
}

/** @param {() => void} stop */
function editBanner(stop) {
  return html`<div class="edit-banner">
    <span>Edit message</span>
    <button type="button" class="icon-button" aria-label="Stop editing" @click=${stop}>
      ${icon('close')}
    </button>
  </div>`;
}

/**
 * @param {string} label
 * @param {() => unknown} press
 */
function bigButton(label, press) {
  return html`<div class="composer">
    <button type="button" class="big-button" @click=${press}>${label}</button>
  </div>`;
}

/**
 * @param {PhoneView} phone
 * @returns {HTMLTextAreaElement | null}
 */
function fieldOf(phone) {
  return document.querySelector(`[data-phone="${phone.personId}"] textarea`);
}
