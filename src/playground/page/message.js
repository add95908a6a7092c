import { html, nothing } from 'lit-html';
import { avatarColour } from './avatar.js';
import { formatted } from './entities.js';
import { follow, perform } from './gestures.js';
import { icon } from './icons.js';
import { keyboard } from './keyboard.js';
import { media } from './media.js';
import { messageMenu } from './message-menu.js';
import { now } from './store.js';
import { clockTime } from './times.js';

/** @import { ChatView, MessageView, PhoneView } from '../view.ts' */

/**
 * @param {MessageView} message
 * @returns {string} its name within its chat: messages that only one person sees are counted apart
 */
export function identity(message) {
  return `${message.ephemeral}:${message.id}`;
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {MessageView} message
 * @param {{ joined: boolean }} options `joined` when the message before it is by the same author: its name is not repeated
 */
export function messageRow(phone, chat, message, { joined }) {
  if (message.side === 'service') {
    return html`<li class="service" data-message=${message.id}><span>${message.text}</span></li>`;
  }
  const author = chat.kind !== 'private' && message.side === 'theirs' && !joined ? message.author : '';
  const classes = [
    'message',
    message.side,
    joined && 'joined',
    message.ephemeral && 'ephemeral',
    message.protected && 'protected',
    message.keyboard.length > 0 && 'with-keys',
    message.media?.kind === 'sticker' && 'bare',
  ];
  return html`<li class=${classes.filter(Boolean).join(' ')} data-message=${message.id}>
    <div class="bubble">
      ${author ? html`<p class="author" data-colour=${avatarColour(author)}>${author}</p>` : nothing}
      ${message.ephemeral ? html`<p class="only-you">${icon('eye')} Only you see this</p>` : nothing}
      ${media(message)} ${message.text ? words(phone, chat, message) : nothing}
      <p class="details">${details(message)}</p>
    </div>
    ${messageMenu(phone, chat, message)} ${keyboard(phone, chat, message)}
  </li>`;
}

/**
 * @param {PhoneView} phone
 * @param {ChatView} chat
 * @param {MessageView} message
 */
function words(phone, chat, message) {
  const reader = {
    language: phone.languageCode,
    now: now(),
    /** @param {string} command */
    command: (command) => perform(phone.personId, chat.chatId, { do: 'send', text: command }),
    /** @param {string} url */
    follow: (url) => follow(phone, url),
  };
  return html`<div class="words">${formatted(message.text, message.entities, reader)}</div>`;
}

/** @param {MessageView} message */
function details(message) {
  const lock = html`<span class="lock" role="img" aria-label="Protected: it can't be copied or forwarded"
    >${icon('lock')}</span
  >`;
  const time = html`<time datetime=${new Date(message.date * 1000).toISOString()}
    >${clockTime(message.date)}</time
  >`;
  return html`${message.protected ? lock : nothing}${message.edited ? html`<span>edited</span>` : nothing}${time}`;
}
