import { html } from 'lit-html';
import { follow } from './gestures.js';
import { parseDeepLink } from './links.js';
import { makeAdminLink } from './server.js';
import { page, refresh } from './store.js';

/** @import { PhoneView } from '../view.ts' */

let link = '';
/** @type {string | undefined} */
let problem;

/** @param {Event} event */
async function make(event) {
  event.preventDefault();
  const made = await makeAdminLink();
  link = made.ok ? made.link : link;
  problem = made.ok ? undefined : made.message;
  refresh();
}

/** @param {InputEvent} event */
function type(event) {
  link = /** @type {HTMLInputElement} */ (event.currentTarget).value.trim();
  problem = undefined;
  refresh();
}

/** @param {PhoneView} phone */
async function open(phone) {
  if (!parseDeepLink(link)) {
    problem = 'This is no link to the bot. Copy one from a phone, or make one.';
    refresh();
    return;
  }
  await follow(phone, link);
  link = '';
  refresh();
}

/** What a link does between two phones in real life: one copies it, the other opens it. Also the first admin's, from the terminal. */
export function linkOpener() {
  return html`<form aria-label="Open a link on a phone" @submit=${make}>
    <p class="prompt" aria-hidden="true">npm run admin-link</p>
    <label>
      <span>A link to the bot: make the first admin’s, or paste one that a phone has copied</span>
      <input
        name="link"
        autocomplete="off"
        placeholder="https://t.me/…?start=…"
        .value=${link}
        @input=${type}
      />
    </label>
    <div class="terminal-end">
      <output class="wrong" aria-live="polite">${problem}</output>
      <button type="submit">Make a link</button>
    </div>
    <div class="terminal-phones" role="group" aria-label="Open the link on">
      ${(page.view?.phones ?? []).map(
        (phone) =>
          html`<button type="button" aria-disabled=${link === ''} @click=${() => open(phone)}>
            ${phone.label}
          </button>`,
      )}
    </div>
  </form>`;
}
