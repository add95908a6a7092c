import { html, nothing } from 'lit-html';
import { icon } from './icons.js';

/** @import { MessageView } from '../view.ts' */

/** How tall the bars of a voice message are, in tenths. */
const WAVE = [3, 5, 8, 4, 6, 9, 5, 3, 7, 8, 4, 6, 3, 5, 9, 7, 4, 6, 8, 5, 3, 4, 6, 3];

/**
 * What a message holds besides text. Files that the playground's people send are made up, so most are drawn.
 * @param {MessageView} message
 */
export function media({ media: file }) {
  if (!file) return nothing;
  switch (file.kind) {
    case 'photo':
      return file.url ? html`<img class="photo" src=${file.url} alt="Photo" />` : blank('picture', 'Photo');
    case 'video':
      return blank('play', 'Video');
    case 'voice':
    case 'audio':
      return html`<div class="voice" role="img" aria-label="Voice message">
        <span class="disc">${icon('play')}</span>
        <span class="wave">${WAVE.map((height) => html`<span data-height=${height}></span>`)}</span>
        <span class="length">0:07</span>
      </div>`;
    case 'sticker':
      return html`<div class="sticker" role="img" aria-label="Sticker"></div>`;
    case 'contact':
      return row('person', file.fileName ?? 'Contact', '+996 ••• •• •• ••');
    case 'location':
    case 'venue':
      return html`<div class="map" role="img" aria-label="Location">
        ${icon('pin')}${file.detail ? html`<small>${file.detail}</small>` : nothing}
      </div>`;
    default:
      return attached(file);
  }
}

/** @param {NonNullable<MessageView['media']>} file */
function attached(file) {
  const name = file.fileName ?? file.kind;
  const shown = row(
    'file',
    name,
    name.includes('.') ? (name.split('.').at(-1) ?? '').toUpperCase() : file.kind,
  );
  return file.url
    ? html`<a class="file" href=${file.url} target="_blank" rel="noopener noreferrer" download=${name}
        >${shown}</a
      >`
    : shown;
}

/**
 * @param {'picture' | 'play'} kind
 * @param {string} label
 */
function blank(kind, label) {
  return html`<div class="blank" role="img" aria-label=${label}>${icon(kind)}</div>`;
}

/**
 * @param {'person' | 'file'} kind
 * @param {string} title
 * @param {string} detail
 */
function row(kind, title, detail) {
  return html`<div class="file-row">
    <span class="disc">${icon(kind)}</span>
    <span><b>${title}</b><small>${detail}</small></span>
  </div>`;
}
