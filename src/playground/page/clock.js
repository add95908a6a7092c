import { html } from 'lit-html';
import { moveClock } from './server.js';
import { now, refresh } from './store.js';
import { calendarDay, clockTime } from './times.js';

const HOUR = 3_600_000;
/** @type {[string, number][]} */
const MOVES = [
  ['+1 hour', HOUR],
  ['+1 day', 24 * HOUR],
  ['+1 week', 168 * HOUR],
];

let isMoving = false;
/** @type {string | undefined} */
let wrong;

/** The playground's clock and the buttons that move it forward, to see reminders come. */
export function clock() {
  /** @param {number} milliseconds */
  const move = async (milliseconds) => {
    isMoving = true;
    refresh();
    wrong = await moveClock(milliseconds);
    isMoving = false;
    refresh();
  };
  const seconds = now() / 1000;
  const time = html`<time datetime=${new Date(now()).toISOString()}>
    <b>${clockTime(seconds)}</b> <span>${calendarDay(seconds)}, Bishkek</span>
  </time>`;
  return html`<div class="clock" role="group" aria-label="The playground's clock">
    ${wrong ? html`<span role="alert" class="wrong">${wrong}</span>` : time}
    ${MOVES.map(
      ([label, milliseconds]) =>
        html`<button type="button" aria-disabled=${isMoving} @click=${() => isMoving || move(milliseconds)}>
          ${label}
        </button>`,
    )}
  </div>`;
}

/** Redraws when the minute changes. */
export function tick() {
  let shown = '';
  setInterval(() => {
    const current = clockTime(now() / 1000);
    if (current !== shown) refresh();
    shown = current;
  }, 1000);
}
