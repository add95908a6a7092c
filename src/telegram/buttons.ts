import type { InlineKeyboardButton } from 'grammy/types';
import { encodeTap, type Scope } from './callback.ts';

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
