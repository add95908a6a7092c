import type { InlineKeyboardButton } from 'grammy/types';
import { isRecord } from './params.ts';
import { badRequest } from './refusal.ts';

const MAX_DATA_BYTES = 64;
const MAX_COPY = 256;

/** The kinds of buttons, in the order in which the Bot API looks for them: of two in one button the first counts. */
const KINDS = [
  'url',
  'callback_data',
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_chosen_chat',
  'switch_inline_query_current_chat',
  'login_url',
  'web_app',
  'copy_text',
];

/** @throws {Refusal} as the Bot API refuses a button that it or a client could not handle */
export function readButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value)) throw unparsable('InlineKeyboardButton must be an Object');
  const { text } = value;
  if (text === undefined) throw unparsable('Can\'t find field "text"');
  if (typeof text !== 'string') throw unparsable('Field "text" must be of type String');
  // An empty address or empty data is none.
  const kind = KINDS.find(
    (known) => value[known] !== undefined && !(isOwnText(known) && value[known] === ''),
  );
  if (kind === undefined) throw unparsable('Text buttons are unallowed in the inline keyboard');
  const given = value[kind];
  if (isOwnText(kind) && typeof given !== 'string')
    throw unparsable(`Field "${kind}" must be of type String`);
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  requireUsable(kind, given);
  const button = Object.entries(value).filter(([field]) => field === kind || !KINDS.includes(field));
  // Checked above: a text and exactly what one kind of button needs.
  return Object.fromEntries(button) as unknown as InlineKeyboardButton;
}

const isOwnText = (kind: string): boolean => kind === 'url' || kind === 'callback_data';

const unparsable = (why: string) => badRequest(`can't parse inline keyboard button: ${why}`);

function requireUsable(kind: string, given: unknown): void {
  if (kind === 'callback_data' && Buffer.byteLength(String(given)) > MAX_DATA_BYTES) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (kind === 'url' && !isUsableUrl(String(given))) {
    throw badRequest(`inline keyboard button URL '${String(given)}' is invalid: Wrong HTTP URL`);
  }
  if (kind === 'copy_text') {
    const text = isRecord(given) ? given['text'] : undefined;
    if (typeof text !== 'string' || text.length < 1 || text.length > MAX_COPY)
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
}

/** Telegram opens web and tg:// addresses; it refuses localhost and anything without a dot. */
function isUsableUrl(url: string): boolean {
  if (url.startsWith('tg://')) return true;
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:/.test(url) ? url : `http://${url}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') && hostname !== '127.0.0.1';
  } catch {
    return false;
  }
}
