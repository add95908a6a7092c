import { html } from 'lit-html';

const COLOURS = 6;

/**
 * @param {string} name
 * @returns {number} the same for the same name: which of the palette's colours stands for it
 */
export function avatarColour(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % COLOURS;
}

/** @param {string} name */
export function avatar(name) {
  const letter = [...name.matchAll(/\p{L}|\p{N}/gu)][0]?.[0] ?? '•';
  return html`<span class="avatar" data-colour=${avatarColour(name)} aria-hidden="true"
    >${letter.toUpperCase()}</span
  >`;
}
