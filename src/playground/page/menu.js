import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { page, refresh } from './store.js';

/** @typedef {{ label: string, hint?: string, run: () => unknown }} MenuItem */

/** @type {Element | null} */
let opener = null;

/**
 * @param {number} person
 * @param {string} name
 * @returns {boolean} whether this menu is the open one; there is one at most
 */
export function isOpen(person, name) {
  return page.menu?.person === person && page.menu.name === name;
}

/**
 * Opens a menu, or closes it when it is open.
 * @param {number} person
 * @param {string} name
 * @param {{ below?: boolean }} [options]
 */
export function toggleMenu(person, name, { below = false } = {}) {
  if (isOpen(person, name)) return closeMenu();
  opener = document.activeElement;
  page.menu = { person, name, below };
  refresh();
}

/** Closes the open menu; the focus returns to the button that opened it, if it is still inside the menu. */
export function closeMenu() {
  if (!page.menu) return;
  const inside = document.activeElement?.closest('[role=menu]');
  page.menu = undefined;
  refresh();
  if (inside && opener instanceof HTMLElement) opener.focus();
}

/** @param {Element | undefined} element */
const focusFirst = (element) => {
  if (element) queueMicrotask(() => element.querySelector('button')?.focus());
};

/** @param {KeyboardEvent} event */
function moveFocus(event) {
  const buttons = [.../** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  /** @type {Record<string, number>} */
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = moves[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}

/**
 * @param {string} label
 * @param {MenuItem[]} items
 * @param {string} [place] the class that says where the menu hangs
 */
export function menu(label, items, place = '') {
  return html`<div
    class="menu ${place}"
    role="menu"
    aria-label=${label}
    @keydown=${moveFocus}
    ${ref(focusFirst)}
  >
    ${items.map(
      (item) =>
        html`<button
          type="button"
          role="menuitem"
          @click=${() => {
            closeMenu();
            return item.run();
          }}
        >
          <span>${item.label}</span>${item.hint ? html`<small>${item.hint}</small>` : nothing}
        </button>`,
    )}
  </div>`;
}

/** Closes menus as everywhere: by Escape, and by a press outside. */
export function closeMenusOnTheirOwn() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenu();
  });
  document.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target?.closest('[role=menu], [aria-haspopup=menu]')) closeMenu();
  });
}
