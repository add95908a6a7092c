import { html, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { tick } from './clock.js';
import { keepFocus } from './focus.js';
import { closeMenusOnTheirOwn } from './menu.js';
import { phoneFrame } from './phone.js';
import { settleAll } from './scrolling.js';
import { drawWith, page, refresh } from './store.js';
import { phoneTabs, topBar } from './top-bar.js';

/** @import { PlaygroundView } from '../view.ts' */

const app = /** @type {HTMLElement} */ (document.querySelector('#app'));

drawWith(() => {
  const phones = page.view?.phones ?? [];
  const settleFocus = keepFocus();
  render(
    html`${topBar()} ${phoneTabs(phones)}
      <main class="phones">${repeat(phones, (phone) => phone.personId, phoneFrame)}</main>`,
    app,
  );
  settleAll();
  settleFocus();
});

/** The browser opens a lost stream again by itself. */
function listen() {
  const stream = new EventSource('/playground/stream');
  stream.addEventListener('state', (event) => {
    page.view = /** @type {PlaygroundView} */ (JSON.parse(event.data));
    page.offset = page.view.now - Date.now();
    page.connected = true;
    refresh();
  });
  stream.addEventListener('error', () => {
    page.connected = false;
    refresh();
  });
}

closeMenusOnTheirOwn();
listen();
tick();
refresh();
