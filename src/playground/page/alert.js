import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { phoneState, refresh } from './store.js';

/** @import { PhoneView } from '../view.ts' */

/** @type {WeakMap<Element, Element | null>} what had the focus before the dialog took it */
const before = new WeakMap();

/** @param {Element | undefined} dialog */
function takeFocus(dialog) {
  // Lit may give the same dialog again.
  if (!dialog || before.has(dialog)) return;
  before.set(dialog, document.activeElement);
  queueMicrotask(() => dialog.querySelector('button')?.focus());
}

/**
 * The bot's answer to a tap that must be read: covers this phone alone until it is closed.
 * @param {PhoneView} phone
 */
export function alertDialog(phone) {
  const state = phoneState(phone.personId);
  if (!state.alert) return nothing;

  /** @param {Event} event */
  const close = (event) => {
    const dialog = event.currentTarget instanceof Element ? event.currentTarget.closest('.alert-veil') : null;
    const last = dialog && before.get(dialog);
    delete state.alert;
    refresh();
    // After the drawing: until then the rest of the phone is inert and can't take the focus.
    setTimeout(() => last instanceof HTMLElement && last.focus());
  };
  /** @param {KeyboardEvent} event */
  const keys = (event) => {
    if (event.key === 'Escape') close(event);
    if (event.key === 'Tab') stayInside(event);
  };
  const { title, text, choices = [] } = state.alert;
  const id = `alert-${phone.personId}`;
  const choice = (/** @type {{ label: string, run: () => unknown }} */ { label, run }) =>
    html`<button
      type="button"
      class="choice"
      @click=${(/** @type {Event} */ event) => {
        close(event);
        return run();
      }}
    >
      ${label}
    </button>`;
  return html`<div class="alert-veil" @keydown=${keys} ${ref(takeFocus)}>
    <div class="alert" role="alertdialog" aria-modal="true" aria-labelledby=${id}>
      <div id=${id}>
        ${title ? html`<h4>${title}</h4>` : nothing} ${text ? html`<p>${text}</p>` : nothing}
      </div>
      ${choices.map(choice)}
      <button type="button" @click=${close}>${choices.length > 0 ? 'Close' : 'OK'}</button>
    </div>
  </div>`;
}

/**
 * Goes round among the dialog's buttons.
 * @param {KeyboardEvent} event
 */
function stayInside(event) {
  event.preventDefault();
  const buttons = [.../** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
}
