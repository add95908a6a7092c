import { readMarkup, type Markup } from './markup.ts';
import { MAX_CAPTION, MAX_TEXT, requireText, requireVisible } from './method-send.ts';
import { BOT_ID, type StoredMessage } from './model.ts';
import type { Params } from './params.ts';
import { requireChat } from './reach.ts';
import { badRequest, forbidden } from './refusal.ts';
import { readText, requireLength } from './text.ts';
import type { World } from './world.ts';

type Find = (world: World, params: Params) => StoredMessage | undefined;

export function editMessageText(world: World, params: Params): unknown {
  return world.asMessage(editText(world, params, ordinary));
}

export function editMessageReplyMarkup(world: World, params: Params): unknown {
  return world.asMessage(editMarkup(world, params, ordinary));
}

export function editEphemeralMessageText(world: World, params: Params): true {
  editText(world, params, findEphemeral);
  return true;
}

export function editEphemeralMessageReplyMarkup(world: World, params: Params): true {
  editMarkup(world, params, findEphemeral);
  return true;
}

/**
 * Puts something else in place of what a message holds, its text included.
 * @param media holds the new caption
 * @param content makes the fields of the message that hold what is new
 */
export function editContent(
  world: World,
  params: Params,
  media: Params,
  content: () => Record<string, unknown>,
): unknown {
  const caption = readText(media, 'caption');
  const markup = readMarkup(params);
  const message = requireEditable(ordinary(world, params));
  requireInline(markup);
  requireLength(caption, MAX_CAPTION, 'MEDIA_CAPTION_TOO_LONG');
  const fields = caption.text === '' ? {} : { caption: caption.text, caption_entities: caption.entities };
  const next = { text: '', entities: [], rows: markup.rows, content: { ...content(), ...fields } };
  return world.asMessage(change(world, message, next));
}

/** The ephemeral message that a call names: its number means nothing without the member who sees it. */
export function findEphemeral(world: World, params: Params): StoredMessage | undefined {
  const chatId = requireChat(world, params, 'write');
  const message = world.messages.get(chatId, -(params.integer('ephemeral_message_id') ?? 0));
  const receiver = params.integer('receiver_user_id');
  return message?.fromId === BOT_ID && message.onlyFor === receiver ? message : undefined;
}

function ordinary(world: World, params: Params): StoredMessage | undefined {
  const chatId = requireChat(world, params, 'edit');
  if (world.person(chatId)?.blocked) throw forbidden('bot was blocked by the user');
  return world.messages.get(chatId, Math.max(params.integer('message_id') ?? 0, 0));
}

function editText(world: World, params: Params, find: Find): StoredMessage {
  const formatted = requireText(params);
  const markup = readMarkup(params);
  const message = requireEditable(find(world, params));
  if (message.text === '') throw badRequest('there is no text in the message to edit');
  requireInline(markup);
  requireVisible(formatted);
  // The server's own word, which is not translated on edits.
  requireLength(formatted, MAX_TEXT, 'MESSAGE_TOO_LONG');
  return change(world, message, { ...formatted, rows: markup.rows });
}

function editMarkup(world: World, params: Params, find: Find): StoredMessage {
  const markup = readMarkup(params);
  const message = requireEditable(find(world, params));
  requireInline(markup);
  return change(world, message, { rows: markup.rows });
}

function requireEditable(message: StoredMessage | undefined): StoredMessage {
  if (!message) throw badRequest('message to edit not found');
  if (message.fromId !== BOT_ID || message.fixed) throw badRequest("message can't be edited");
  return message;
}

function requireInline(markup: Markup): void {
  if (markup.fixed) throw badRequest('inline keyboard expected');
}

function change(world: World, message: StoredMessage, next: Partial<StoredMessage>): StoredMessage {
  const { text, entities, rows, content } = message;
  const before = JSON.stringify({ text, entities, rows, content });
  if (JSON.stringify({ text, entities, rows, content, ...next }) === before) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  Object.assign(message, next, { editDate: world.now() });
  world.changed();
  return message;
}
