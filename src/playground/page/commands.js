import { html, nothing } from 'lit-html';
import { perform } from './gestures.js';
import { closeMenu, isOpen, menu, toggleMenu } from './menu.js';
import { scrollToEnd } from './scrolling.js';
import { phoneState } from './store.js';

/** @import { ChatView, PhoneView } from '../view.ts' */

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
export function commandsButton(phone, chat) {
  if (chat.commands.length === 0) return nothing;
  return html`<button
    type="button"
    class="icon-button slash"
    aria-haspopup="menu"
    aria-expanded=${isOpen(phone.personId, 'commands')}
    aria-label="Commands"
    @click=${() => toggleMenu(phone.personId, 'commands')}
  >
    <span aria-hidden="true">/</span>
  </button>`;
}

/**
 * The commands that the bot registered: all of them when asked by the button, the fitting ones while "/…" is being typed.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {string} draft
 */
export function commandsPanel(phone, chat, draft) {
  const items = chat.commands.map(({ command, description }) => ({
    label: `/${command}`,
    hint: description,
    run: () => {
      phoneState(phone.personId).drafts.delete(chat.chatId);
      scrollToEnd(`${phone.personId}:${chat.chatId}`);
      return perform(phone.personId, chat.chatId, { do: 'send', text: `/${command}` });
    },
  }));
  if (isOpen(phone.personId, 'commands')) return menu('Commands', items, 'sheet');
  if (!/^\/\w*$/.test(draft)) return nothing;
  const fitting = items.filter((item) => item.label.startsWith(draft));
  if (fitting.length === 0) return nothing;
  return html`<div class="menu sheet" aria-label="Fitting commands" role="group" @keydown=${backToText}>
    ${fitting.map(
      (item) =>
        html`<button
          type="button"
          @click=${() => {
            closeMenu();
            return item.run();
          }}
        >
          <span>${item.label}</span><small>${item.hint}</small>
        </button>`,
    )}
  </div>`;
}

/**
 * From the text up into the fitting commands.
 * @param {KeyboardEvent} event
 */
export function focusCommands(event) {
  const place = /** @type {HTMLElement} */ (event.currentTarget).closest('.composer');
  const last = [...(place?.querySelectorAll('.sheet button') ?? [])].at(-1);
  if (!(last instanceof HTMLElement)) return;
  event.preventDefault();
  last.focus();
}

/** @param {KeyboardEvent} event */
function backToText(event) {
  const button = document.activeElement;
  const beside = event.key === 'ArrowUp' ? button?.previousElementSibling : button?.nextElementSibling;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown' && event.key !== 'Escape') return;
  event.preventDefault();
  const text = button?.closest('.composer')?.querySelector('textarea');
  const next = event.key === 'Escape' ? text : (beside ?? (event.key === 'ArrowDown' ? text : undefined));
  if (next instanceof HTMLElement) next.focus();
}
