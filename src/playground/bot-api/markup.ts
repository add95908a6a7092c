import type { InlineKeyboardButton } from 'grammy/types';
import { readButton } from './button.ts';
import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';

export interface Markup {
  rows: InlineKeyboardButton[][];
  /** Sent with a reply keyboard, its removal, or a forced reply: such a message can't be edited. */
  fixed: boolean;
}

const MAX_BUTTONS = 100;

/** @throws {Refusal} as the Bot API refuses a keyboard that it or a client could not handle */
export function readMarkup(params: Params): Markup {
  const markup = params.object('reply_markup');
  if (!markup) return { rows: [], fixed: false };
  const rows = (markup.list('inline_keyboard') ?? []).map((row) => {
    if (!Array.isArray(row))
      throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
    return row.map(readButton);
  });
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long');
  const isForTyping = markup.has('keyboard') || markup.flag('remove_keyboard') || markup.flag('force_reply');
  return { rows: rows.filter((row) => row.length > 0), fixed: rows.length === 0 && isForTyping };
}
