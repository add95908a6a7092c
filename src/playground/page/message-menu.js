import { html, nothing } from 'lit-html';
import { copyText } from './clipboard.js';
import { startEditing } from './composer.js';
import { perform } from './gestures.js';
import { icon } from './icons.js';
import { isOpen, menu, toggleMenu } from './menu.js';
import { page } from './store.js';
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
  const place = `${message.side === 'mine' ? 'from-right' : 'from-left'} ${page.menu?.below ? 'below' : ''}`;
  return html`<div class="message-menu">
    <button
      type="button"
      class="icon-button"
      aria-haspopup="menu"
      aria-expanded=${open}
      aria-label="This message"
      @click=${(/** @type {Event} */ event) => toggleMenu(phone.personId, name, { below: standsHigh(event) })}
    >
      ${icon('more')}
    </button>
    ${open ? menu('This message', items, place) : nothing}
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

/**
 * @param {Event} event
 * @returns {boolean} whether the button pressed is in the upper half of its chat, where a menu has no room above it
 */
function standsHigh(event) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  const log = button.closest('.log')?.getBoundingClientRect();
  return log !== undefined && button.getBoundingClientRect().top < log.top + log.height / 2;
}
