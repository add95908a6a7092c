import { html, nothing } from 'lit-html';
import { copyText } from './clipboard.js';
import { startEditing } from './composer.js';
import { perform } from './gestures.js';
import { icon } from './icons.js';
import { isOpen, menu, toggleMenu } from './menu.js';
import { showToast } from './toast.js';

/**
 * @import { ChatView, MessageView, PhoneView } from '../view.ts'
 * @import { MenuItem } from './menu.js'
 */

/**
 * What can be done with one message: a small button beside it, shown on hover and when the keyboard reaches it.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {MessageView} message
 */
export function messageMenu(phone, chat, message) {
  const items = choices(phone, chat, message);
  if (items.length === 0) return nothing;
  const name = `message:${chat.chatId}:${message.id}`;
  const open = isOpen(phone.personId, name);
  return html`<div class="message-menu">
    <button
      type="button"
      class="icon-button"
      aria-haspopup="menu"
      aria-expanded=${open}
      aria-label="This message"
      @click=${() => toggleMenu(phone.personId, name)}
    >
      ${icon('more')}
    </button>
    ${open ? menu('This message', items, message.side === 'mine' ? 'from-right' : 'from-left') : nothing}
  </div>`;
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {MessageView} message
 * @returns {MenuItem[]}
 */
function choices(phone, chat, message) {
  /** @type {MenuItem[]} */
  const items = [];
  if (message.text && !message.protected) {
    const copy = async () => {
      if (await copyText(message.text)) showToast(phone.personId, 'Copied');
    };
    items.push({ label: 'Copy text', run: copy });
  }
  if (message.side !== 'mine') return items;
  if (message.text && !message.media)
    items.push({ label: 'Edit', run: () => startEditing(phone, chat, message) });
  const remove = () => perform(phone.personId, chat.chatId, { do: 'delete', message: message.id });
  items.push({ label: 'Delete', run: remove });
  return items;
}
