import { html, nothing } from 'lit-html';
import { phoneState, refresh } from './store.js';

/** @import { PhoneState } from './store.js' */

const SHORTEST = 2500;
const PER_LETTER = 45;

/** @type {Map<number, ReturnType<typeof setTimeout>>} */
const timers = new Map();

/**
 * A short line over the phone's chat that goes away by itself, the later the longer it is.
 * @param {number} person
 * @param {string} text
 * @param {{ wrong?: boolean }} [options]
 */
export function showToast(person, text, { wrong = false } = {}) {
  const state = phoneState(person);
  state.toast = { text, wrong };
  clearTimeout(timers.get(person));
  const hide = () => {
    delete state.toast;
    refresh();
  };
  timers.set(person, setTimeout(hide, Math.max(SHORTEST, text.length * PER_LETTER)));
  refresh();
}

/** @param {PhoneState} state */
export function toast(state) {
  return html`<div class="toast-place" role="status">
    ${
      state.toast
        ? html`<p class="toast ${state.toast.wrong ? 'wrong' : ''}">${state.toast.text}</p>`
        : nothing
    }
  </div>`;
}
