import { ref } from 'lit-html/directives/ref.js';
import { refresh } from './store.js';

/** The chats that were scrolled up, by the log's key: new messages must not move what is being read there. */
const scrolledUp = new Set();

/** How far from its end, in pixels, a log still counts as being there. */
const SLACK = 40;

/** A log that changes its size (the composer grows, the window turns) stays at its end too. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) settle(target);
});

/** @type {WeakSet<Element>} */
const observed = new WeakSet();

/** Give a log this directive: it will stay at its newest message unless it has been scrolled up. */
export const keepAtEnd = ref((log) => {
  // Lit may give the same log again.
  if (!log || observed.has(log)) return;
  observed.add(log);
  sizes.observe(log);
});

/** @param {Event} event */
export function noteScroll(event) {
  const log = /** @type {HTMLElement} */ (event.currentTarget);
  const key = log.dataset['log'];
  const isUp = log.scrollHeight - log.scrollTop - log.clientHeight > SLACK;
  if (isUp === scrolledUp.has(key)) return;
  if (isUp) scrolledUp.add(key);
  else scrolledUp.delete(key);
  refresh();
}

/** @param {string} key */
export function isAtEnd(key) {
  return !scrolledUp.has(key);
}

/** @param {string} key */
export function scrollToEnd(key) {
  scrolledUp.delete(key);
  refresh();
}

/** After every drawing. */
export function settleAll() {
  for (const log of document.querySelectorAll('[data-log]')) settle(log);
}

/** @param {Element} log */
function settle(log) {
  if (log instanceof HTMLElement && !scrolledUp.has(log.dataset['log'])) log.scrollTop = log.scrollHeight;
}
