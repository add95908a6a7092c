import { html, nothing } from 'lit-html';
import { perform } from './gestures.js';
import { icon } from './icons.js';
import { isOpen, menu, toggleMenu } from './menu.js';
import { scrollToEnd } from './scrolling.js';

/**
 * @import { ChatView, MediaKind, PhoneView } from '../view.ts'
 * @import { Gesture } from './gestures.js'
 */

/** @type {[MediaKind, string][]} */
const KINDS = [
  ['photo', 'Photo'],
  ['video', 'Video'],
  ['voice', 'Voice message'],
  ['document', 'File'],
  ['sticker', 'Sticker'],
  ['contact', 'Contact'],
  ['location', 'Location'],
];

/**
 * Sends made-up media, to see what the bot does with them.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {string} draft forwarded as somebody else's words, when there is one
 */
export function attachMenu(phone, chat, draft) {
  const open = isOpen(phone.personId, 'attach');
  /** @param {Gesture} gesture */
  const give = (gesture) => {
    scrollToEnd(`${phone.personId}:${chat.chatId}`);
    return perform(phone.personId, chat.chatId, gesture);
  };
  const items = [
    ...KINDS.map(([kind, label]) => ({ label, run: () => give({ do: 'media', kind }) })),
    {
      label: 'Forwarded message',
      run: () => give({ do: 'forward', text: draft.trim() || 'A forwarded message' }),
    },
  ];
  return html`<div class="menu-place">
    <button
      type="button"
      class="icon-button"
      aria-haspopup="menu"
      aria-expanded=${open}
      aria-label="Attach"
      @click=${() => toggleMenu(phone.personId, 'attach')}
    >
      ${icon('attach')}
    </button>
    ${open ? menu('Attach', items, 'upwards') : nothing}
  </div>`;
}
