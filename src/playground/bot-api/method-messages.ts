import { parseHtml, trimmed, type FormattedText } from './html.ts';
import { readMarkup } from './markup.ts';
import { BOT_ID, type StoredMessage } from './model.ts';
import { isRecord, type Params } from './params.ts';
import { badRequest } from './refusal.ts';
import { requireWritableChat } from './reach.ts';
import type { World } from './world.ts';

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
/** Bots may delete messages for 48 hours (Bot API, deleteMessage). */
const DELETABLE_SECONDS = 48 * 3600;
const MAX_BATCH = 100;

export function sendMessage(world: World, params: Params): unknown {
  const chatId = requireWritableChat(world, params);
  const formatted = readText(params, 'text', MAX_TEXT);
  if (formatted.text === '') throw badRequest('message text is empty');
  return deliver(world, params, chatId, formatted);
}

/** Sends what has no text of its own: a file, a place. */
export function sendContent(world: World, params: Params, content: Record<string, unknown>): unknown {
  const chatId = requireWritableChat(world, params);
  const caption = readText(params, 'caption', MAX_CAPTION);
  const fields = caption.text === '' ? {} : { caption: caption.text, caption_entities: caption.entities };
  return deliver(world, params, chatId, { text: '', entities: [] }, { ...content, ...fields });
}

function deliver(
  world: World,
  params: Params,
  chatId: number,
  formatted: FormattedText,
  content: Record<string, unknown> = {},
): unknown {
  const markup = readMarkup(params);
  const receiver = params.object('ephemeral_message_parameters')?.integer('receiver_user_id');
  if (receiver !== undefined) {
    const group = world.group(chatId);
    if (!group) throw badRequest('ephemeral messages can be sent only to groups and supergroups');
    if (!group.members.some((member) => member.id === receiver)) throw badRequest('USER_NOT_PARTICIPANT');
  }
  const message = world.store({
    chatId,
    fromId: BOT_ID,
    ...formatted,
    ...markup,
    protected: params.flag('protect_content'),
    onlyFor: receiver,
    content,
  });
  return world.asMessage(message);
}

export function editMessageText(world: World, params: Params): unknown {
  const message = requireEditable(world, params);
  const formatted = readText(params, 'text', MAX_TEXT, 'MESSAGE_TOO_LONG');
  if (formatted.text === '') throw badRequest('message text is empty');
  return change(world, message, { ...formatted, rows: readMarkup(params).rows });
}

export function editMessageReplyMarkup(world: World, params: Params): unknown {
  return change(world, requireEditable(world, params), { rows: readMarkup(params).rows });
}

function change(world: World, message: StoredMessage, next: Partial<StoredMessage>): unknown {
  const { text, entities, rows } = message;
  const before = JSON.stringify({ text, entities, rows });
  if (JSON.stringify({ text, entities, rows, ...next }) === before) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  Object.assign(message, next, { edited: true });
  world.changed();
  return world.asMessage(message);
}

export function deleteMessage(world: World, params: Params): true {
  const chatId = requireChatId(params);
  const message = world.message(chatId, params.integer('message_id') ?? 0);
  if (!message) throw badRequest('message to delete not found');
  requireDeletable(world, message);
  world.remove(chatId, [message.id]);
  return true;
}

/** Ids that are gone are skipped; one that can't be deleted fails the whole call and nothing is deleted. */
export function deleteMessages(world: World, params: Params): true {
  const chatId = requireChatId(params);
  const ids = params.list('message_ids') ?? [];
  if (ids.length === 0 || ids.length > MAX_BATCH)
    throw badRequest('invalid number of message identifiers specified');
  const found = ids.flatMap((id) => {
    if (typeof id !== 'number') throw badRequest('invalid message identifier specified');
    return world.message(chatId, id) ?? [];
  });
  for (const message of found) requireDeletable(world, message);
  world.remove(
    chatId,
    found.map((message) => message.id),
  );
  return true;
}

export function pinChatMessage(world: World, params: Params): true {
  const chatId = requireWritableChat(world, params);
  const message = world.message(chatId, params.integer('message_id') ?? 0);
  if (!message) throw badRequest('message to pin not found');
  const group = world.group(chatId);
  if (group && !group.botIsAdmin) throw badRequest('not enough rights to manage pinned messages in the chat');
  world.store({ chatId, fromId: BOT_ID, content: { pinned_message: world.asMessage(message) } });
  return true;
}

function readText(
  params: Params,
  field: string,
  limit: number,
  tooLong = `message ${field === 'text' ? '' : 'caption '}is too long`,
): FormattedText {
  const source = params.text(field) ?? '';
  const mode = params.text('parse_mode')?.toLowerCase();
  if (mode !== undefined && mode !== '' && mode !== 'html') {
    throw badRequest(`unsupported parse_mode: this server knows HTML alone, not ${mode}`);
  }
  const formatted =
    mode === 'html' ? parseHtml(source) : trimmed({ text: source, entities: readEntities(params, field) });
  if ([...formatted.text].length > limit) throw badRequest(tooLong);
  return formatted;
}

function readEntities(params: Params, field: string): FormattedText['entities'] {
  const list = params.list(field === 'caption' ? 'caption_entities' : 'entities') ?? [];
  for (const entity of list) {
    if (!isRecord(entity) || typeof entity['offset'] !== 'number' || typeof entity['length'] !== 'number') {
      throw badRequest('can\'t parse MessageEntity: field "offset" must be of type Number');
    }
  }
  // Place and type were given by the bot; a type that Telegram does not know would only not be shown.
  return list as FormattedText['entities'];
}

function requireChatId(params: Params): number {
  const chatId = params.integer('chat_id');
  if (chatId === undefined) throw badRequest('chat_id is empty');
  return chatId;
}

function requireEditable(world: World, params: Params): StoredMessage {
  const chatId = requireWritableChat(world, params);
  const message = world.message(chatId, params.integer('message_id') ?? 0);
  if (!message) throw badRequest('message to edit not found');
  if (message.fromId !== BOT_ID || message.fixed) throw badRequest("message can't be edited");
  return message;
}

function requireDeletable(world: World, message: StoredMessage): void {
  const group = world.group(message.chatId);
  const tooOld = world.now() - message.date > DELETABLE_SECONDS;
  const own = message.fromId === BOT_ID;
  const allowed = group ? group.botIsAdmin || (own && !tooOld) : !tooOld;
  if (!allowed) throw badRequest("message can't be deleted");
}
