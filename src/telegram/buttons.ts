import type { InlineKeyboardButton } from 'grammy/types';
import { encodeTap, type Scope } from './callback.ts';
import type { Words } from './locale.ts';

/** A button that sends "scope:part…" back when tapped. */
export function tapButton(text: string, scope: Scope, ...parts: readonly string[]): InlineKeyboardButton {
  return { text, callback_data: encodeTap(scope, ...parts) };
}

/** Buttons in rows of `width`; the last row may be shorter. */
export function inRows(buttons: readonly InlineKeyboardButton[], width: number): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  for (let start = 0; start < buttons.length; start += width) rows.push(buttons.slice(start, start + width));
  return rows;
}

/**
 * Back to the menu.
 * @param how `new` shows it as a message of its own, for a page that is to stay on the screen
 */
export const homeButton = (words: Words, ...how: readonly 'new'[]): InlineKeyboardButton =>
  tapButton(words.plain('people-menu-back'), 'menu', 'home', ...how);
