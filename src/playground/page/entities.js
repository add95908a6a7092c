import { html, nothing } from 'lit-html';
import { opensHere, safeUrl } from './links.js';
import { nest, plainText, withoutBreaksAroundBlocks } from './segments.js';
import { entityTime } from './times.js';

/**
 * @import { MessageEntity } from 'grammy/types'
 * @import { TemplateResult } from 'lit-html'
 * @import { Segment, Span } from './segments.js'
 */

/**
 * @typedef {object} Reader
 * @property {string} language
 * @property {number} now milliseconds
 * @property {(command: string) => unknown} command sends a command that was tapped
 * @property {(url: string) => unknown} follow opens a link that was tapped
 */

/**
 * A message's text with its formatting.
 * @param {string} text
 * @param {readonly MessageEntity[]} entities
 * @param {Reader} reader
 */
export function formatted(text, entities, reader) {
  return children(nest(text, entities), reader);
}

/**
 * @param {readonly Segment[]} segments
 * @param {Reader} reader
 * @returns {(string | TemplateResult)[]}
 */
function children(segments, reader) {
  return withoutBreaksAroundBlocks(segments).map((segment) =>
    typeof segment === 'string' ? segment : span(segment, reader),
  );
}

/**
 * @param {Span} segment
 * @param {Reader} reader
 * @returns {TemplateResult}
 */
function span(segment, reader) {
  const { entity } = segment;
  const inner = children(segment.children, reader);
  const text = plainText(segment.children);
  switch (entity.type) {
    case 'bold':
      return html`<b>${inner}</b>`;
    case 'italic':
      return html`<i>${inner}</i>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strikethrough':
      return html`<s>${inner}</s>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'pre':
      return html`<pre data-language=${entity.language ?? nothing}>${inner}</pre>`;
    case 'spoiler':
      return spoiler(inner);
    case 'blockquote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'expandable_blockquote':
      return expandable(inner, text);
    case 'bot_command':
      return html`<button type="button" class="command" @click=${() => reader.command(text)}>
        <span>${inner}</span>
      </button>`;
    case 'text_link':
      return link(entity.url, inner, reader);
    case 'url':
      return link(text, inner, reader);
    case 'email':
      return link(`mailto:${text}`, inner, reader);
    case 'phone_number':
      return link(`tel:${text.replace(/[^+\d]/g, '')}`, inner, reader);
    case 'date_time':
      return time(entity, inner, reader);
    case 'mention':
    case 'text_mention':
    case 'hashtag':
    case 'cashtag':
      return html`<span class="mention">${inner}</span>`;
    case 'custom_emoji':
    // An entity that Telegram adds one day keeps its words.
    default:
      return html`<span>${inner}</span>`;
  }
}

/**
 * @param {string} url
 * @param {unknown} inner
 * @param {Reader} reader
 */
function link(url, inner, reader) {
  const href = safeUrl(url);
  if (!href) return html`<span>${inner}</span>`;
  /** @param {Event} event */
  const start = (event) => {
    event.preventDefault();
    return reader.follow(href);
  };
  return opensHere(href)
    ? html`<a href=${href} @click=${start}>${inner}</a>`
    : html`<a href=${href} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

/** @param {Event} event */
function reveal(event) {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  const hidden = /** @type {HTMLElement} */ (event.currentTarget);
  hidden.toggleAttribute('data-shown', true);
  // Hidden words have a label in their place; shown ones speak for themselves.
  for (const attribute of ['role', 'tabindex', 'aria-label']) hidden.removeAttribute(attribute);
}

/** @param {Event} event */
function toggle(event) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
}

/**
 * A real button would be one box; hidden words run on from line to line.
 * @param {unknown} inner
 */
function spoiler(inner) {
  return html`<span
    class="spoiler"
    role="button"
    tabindex="0"
    aria-label="Hidden text: show"
    @click=${reveal}
    @keydown=${reveal}
    ><span>${inner}</span></span
  >`;
}

/**
 * @param {unknown} inner
 * @param {string} text
 */
function expandable(inner, text) {
  const isLong = text.length > 110 || text.split('\n').length > 3;
  if (!isLong) return html`<blockquote>${inner}</blockquote>`;
  return html`<blockquote class="expandable">
    <button type="button" aria-expanded="false" aria-label="The whole quote" @click=${toggle}></button>
    <div>${inner}</div>
  </blockquote>`;
}

/**
 * @param {MessageEntity.DateTimeMessageEntity} entity
 * @param {unknown} inner
 * @param {Reader} reader
 */
function time(entity, inner, reader) {
  const moment = new Date(entity.unix_time * 1000).toISOString();
  return html`<time datetime=${moment}>${entityTime(entity, reader) ?? inner}</time>`;
}
