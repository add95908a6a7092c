import { html, nothing } from 'lit-html';
import { linkOpener } from './link-opener.js';
import { answerConcern } from './server.js';
import { refresh } from './store.js';

/** @type {{ ok: boolean, message: string } | undefined} */
let result;
let isSending = false;

/** @param {SubmitEvent} event */
async function submit(event) {
  event.preventDefault();
  if (isSending) return;
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  isSending = true;
  refresh();
  result = await answerConcern(valueOf(form, 'code'), valueOf(form, 'text'));
  isSending = false;
  if (result.ok) form.reset();
  refresh();
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function valueOf(form, name) {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** @param {KeyboardEvent} event */
function closeByEscape(event) {
  if (event.key !== 'Escape') return;
  const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  details.open = false;
  details.querySelector('summary')?.focus();
}

/** What an operator does in a terminal: makes the first admin's link, and answers by a return code. */
export function terminal() {
  return html`<details class="terminal" @keydown=${closeByEscape}>
    <summary>Terminal</summary>
    <div class="terminal-panel">
      ${linkOpener()}
      <form aria-label="Answer from the terminal" @submit=${submit}>
        <p class="prompt" aria-hidden="true">npm run answer</p>
        <label>
          <span>Return code</span>
          <input
            name="code"
            required
            maxlength="64"
            autocomplete="off"
            inputmode="numeric"
            placeholder="0000 0000 0000 0000"
          />
        </label>
        <label>
          <span>Answer</span>
          <textarea name="text" required maxlength="4096" rows="3"></textarea>
        </label>
        <div class="terminal-end">
          <output class=${result && !result.ok ? 'wrong' : ''} aria-live="polite"
            >${result?.message ?? nothing}</output
          >
          <button type="submit" aria-disabled=${isSending}>Send</button>
        </div>
      </form>
    </div>
  </details>`;
}
