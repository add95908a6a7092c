import { html, nothing } from 'lit-html';
import { clock } from './clock.js';
import { page } from './store.js';
import { terminal } from './terminal.js';

/** @import { PhoneView } from '../view.ts' */

/** The page's own head: everything above the phones. */
export function topBar() {
  const lost = html`<p class="lost" role="status">Connecting to the playground…</p>`;
  return html`<header class="top">
    <div class="quilt" aria-hidden="true"></div>
    <div class="bar">
      <h1>Kurak Voices <span>— playground</span></h1>
      ${page.view ? clock() : nothing} ${terminal()}
    </div>
    ${page.connected ? nothing : lost}
  </header>`;
}

/**
 * On a narrow window the phones stand below one another: these lead to each.
 * @param {PhoneView[]} phones
 */
export function phoneTabs(phones) {
  return html`<nav class="phone-tabs" aria-label="Phones">
    ${phones.map((phone) => html`<button type="button" @click=${() => jump(phone)}>${phone.label}</button>`)}
  </nav>`;
}

/** @param {PhoneView} phone */
function jump(phone) {
  document.querySelector(`#phone-${phone.personId}`)?.scrollIntoView();
}
