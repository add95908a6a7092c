import { html, nothing } from 'lit-html';
import { press } from './gestures.js';
import { icon } from './icons.js';
import { phoneState } from './store.js';

/** @import { ButtonView, ChatView, MessageView, PhoneView } from '../view.ts' */

/**
 * The buttons under a message, row by row as the bot laid them out.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {MessageView} message
 */
export function keyboard(phone, chat, message) {
  if (message.keyboard.length === 0) return nothing;
  const { busy } = phoneState(phone.personId);

  /**
   * @param {ButtonView} button
   * @param {number} row
   * @param {number} column
   */
  const key = (button, row, column) => {
    const place = { message: message.id, row, column };
    return html`<button
      type="button"
      class="key"
      data-kind=${button.kind}
      aria-busy=${busy === `${message.id}:${row}:${column}`}
      @click=${() => press(phone, chat, button, place)}
    >
      <span>${button.text}</span>${mark(button)}
    </button>`;
  };
  return html`<div class="keyboard">
    ${message.keyboard.map(
      (buttons, row) =>
        html`<div class="keys">${buttons.map((button, column) => key(button, row, column))}</div>`,
    )}
  </div>`;
}

/** @param {ButtonView} button */
function mark(button) {
  if (button.kind === 'url') return icon('out');
  return button.kind === 'copy' ? icon('copy') : nothing;
}
