import type { InlineKeyboardButton } from 'grammy/types';
import { isRecord, type Params } from './params.ts';
import { badRequest } from './refusal.ts';

export interface Markup {
  rows: InlineKeyboardButton[][];
  /** Sent with a reply keyboard, its removal, or a forced reply: such a message can't be edited. */
  fixed: boolean;
}

const MAX_DATA_BYTES = 64;
const MAX_BUTTONS = 100;

/** @throws {Refusal} as the Bot API refuses a keyboard that it or a client could not handle */
export function readMarkup(params: Params): Markup {
  const markup = params.object('reply_markup');
  if (!markup) return { rows: [], fixed: false };
  if (!markup.has('inline_keyboard')) return { rows: [], fixed: true };
  const rows = (markup.list('inline_keyboard') ?? []).map((row) => {
    if (!Array.isArray(row))
      throw badRequest(
        'can\'t parse inline keyboard button: field "inline_keyboard" must be an Array of Arrays',
      );
    return row.map(readButton);
  });
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long');
  return { rows: rows.filter((row) => row.length > 0), fixed: false };
}

function readButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value)) throw badRequest("can't parse inline keyboard button: expected an Object");
  if (typeof value['text'] !== 'string' || value['text'].trim() === '') {
    throw badRequest('inline keyboard button text is empty');
  }
  const { callback_data: data, url, copy_text: copy } = value;
  if (
    data !== undefined &&
    (typeof data !== 'string' || data === '' || Buffer.byteLength(data) > MAX_DATA_BYTES)
  ) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (url !== undefined && !isUsableUrl(url)) {
    throw badRequest(
      `inline keyboard button URL '${typeof url === 'string' ? url : ''}' is invalid: Wrong HTTP URL`,
    );
  }
  if (copy !== undefined) {
    const text = isRecord(copy) ? copy['text'] : undefined;
    if (typeof text !== 'string' || text.length < 1 || text.length > 256)
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
  const kinds = [
    'callback_data',
    'url',
    'copy_text',
    'switch_inline_query',
    'switch_inline_query_current_chat',
    'web_app',
    'login_url',
    'pay',
    'switch_inline_query_chosen_chat',
    'callback_game',
  ];
  const given = kinds.filter((kind) => value[kind] !== undefined);
  if (given.length === 0)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  // Checked above: a text and exactly what one kind of button needs.
  return value as unknown as InlineKeyboardButton;
}

/** Telegram opens web and tg:// addresses; it refuses localhost and anything without a dot. */
function isUsableUrl(url: unknown): boolean {
  if (typeof url !== 'string') return false;
  if (url.startsWith('tg://')) return true;
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:/.test(url) ? url : `http://${url}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') && hostname !== '127.0.0.1';
  } catch {
    return false;
  }
}
