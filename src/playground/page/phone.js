import { html, nothing } from 'lit-html';
import { alertDialog } from './alert.js';
import { avatar } from './avatar.js';
import { chatLog } from './chat-log.js';
import { chatTabs, markSeen } from './chat-tabs.js';
import { composer } from './composer.js';
import { perform } from './gestures.js';
import { groupChoices, groupLine } from './group-menu.js';
import { icon } from './icons.js';
import { isOpen, menu, toggleMenu } from './menu.js';
import { openChat, phoneState } from './store.js';
import { toast } from './toast.js';

/**
 * @import { ChatView, PhoneView } from '../view.ts'
 * @import { Gesture } from './gestures.js'
 */

/**
 * One person's phone, with the chat that it shows.
 * @param {PhoneView} phone
 */
export function phoneFrame(phone) {
  const chat = openChat(phone);
  const state = phoneState(phone.personId);
  if (chat) markSeen(phone, chat);
  const screen = chat
    ? html`${header(phone, chat)} ${chatTabs(phone, chat)} ${chatLog(phone, chat)} ${composer(phone, chat)}`
    : html`<p class="empty">No chats yet</p>`;
  return html`<section
    class="phone"
    id="phone-${phone.personId}"
    data-phone=${phone.personId}
    aria-label=${phone.label}
  >
    <h2>${phone.label} <span class="language">${phone.languageCode}</span></h2>
    <div class="frame" lang=${phone.languageCode}>
      <div class="screen" ?inert=${Boolean(state.alert)}>${screen}</div>
      ${toast(state)} ${alertDialog(phone)}
    </div>
  </section>`;
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
function header(phone, chat) {
  const open = isOpen(phone.personId, 'chat');
  return html`<header class="chat-header">
    ${avatar(chat.title)}
    <div class="chat-name">
      <h3>${chat.title}</h3>
      <p>${chat.group ? groupLine(chat.group) : chat.blocked ? 'blocked' : 'bot'}</p>
    </div>
    <div class="menu-place">
      <button
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded=${open}
        aria-label="This chat"
        @click=${() => toggleMenu(phone.personId, 'chat')}
      >
        ${icon('more')}
      </button>
      ${open ? menu('This chat', chatChoices(phone, chat), 'downwards') : nothing}
    </div>
  </header>`;
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
function chatChoices(phone, chat) {
  /** @param {Gesture} gesture */
  const act = (gesture) => perform(phone.personId, chat.chatId, gesture);
  const clear = { label: 'Clear chat on this phone', run: () => act({ do: 'clear' }) };
  if (chat.group) return [...groupChoices(phone, chat, chat.group), clear];
  const block = chat.blocked
    ? { label: 'Unblock the bot', run: () => act({ do: 'unblock' }) }
    : { label: 'Block the bot', run: () => act({ do: 'block' }) };
  return [clear, block];
}
