import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { icon } from './icons.js';
import { identity, messageRow } from './message.js';
import { keepAtEnd, isAtEnd, noteScroll, scrollToEnd } from './scrolling.js';
import { dayLabel, dayNumber } from './times.js';

/** @import { ChatView, MessageView, PhoneView } from '../view.ts' */

/** Messages of one author that follow within this many seconds are shown as one block. */
const SAME_BREATH = 300;

/**
 * A chat's messages, oldest first, with the days between them.
 * @param {PhoneView} phone
 * @param {ChatView} chat
 */
export function chatLog(phone, chat) {
  const key = `${phone.personId}:${chat.chatId}`;
  /**
   * @param {MessageView} message
   * @param {number} index
   */
  const row = (message, index) => {
    const before = chat.messages[index - 1];
    const sameDay = before && dayNumber(before.date) === dayNumber(message.date);
    const joined = Boolean(sameDay && follows(before, message));
    return html`${sameDay ? nothing : html`<li class="day"><span>${dayLabel(message.date, phone.languageCode)}</span></li>`}
    ${messageRow(phone, chat, message, { joined })}`;
  };
  const log = html`<div
    class="log"
    data-log=${key}
    tabindex="0"
    role="log"
    aria-label=${chat.title}
    @scroll=${noteScroll}
    ${keepAtEnd}
  >
    ${chat.messages.length === 0 ? html`<p class="empty">No messages here yet</p>` : nothing}
    <ol>
      ${repeat(chat.messages, identity, row)}
    </ol>
  </div>`;
  const toEnd = html`<button
    type="button"
    class="to-end"
    aria-label="To the newest message"
    @click=${() => scrollToEnd(key)}
  >
    ${icon('down')}
  </button>`;
  return html`<div class="log-place">${keyed(key, log)} ${isAtEnd(key) ? nothing : toEnd}</div>`;
}

/**
 * @param {MessageView} before
 * @param {MessageView} message
 */
function follows(before, message) {
  const sameAuthor = before.side === message.side && before.author === message.author;
  return sameAuthor && before.keyboard.length === 0 && message.date - before.date < SAME_BREATH;
}
