import type { FormattedText } from './html.ts';
import { readMarkup, type Markup } from './markup.ts';
import { BOT_ID } from './model.ts';
import type { Params } from './params.ts';
import { requireReceiver } from './reach.ts';
import { badRequest } from './refusal.ts';
import { readText, requireLength } from './text.ts';
import type { World } from './world.ts';

export const MAX_TEXT = 4096;
export const MAX_CAPTION = 1024;

/** As the real one does, it looks at the text and the buttons first, then at the chat. */
export function sendMessage(world: World, params: Params): unknown {
  const formatted = requireText(params);
  const markup = readMarkup(params);
  const chatId = requireReceiver(world, params, 'text messages');
  requireVisible(formatted);
  requireLength(formatted, MAX_TEXT, 'message is too long');
  return deliver(world, params, chatId, markup, formatted, {});
}

/**
 * Sends what has no text of its own: a file, a place.
 * @param what it, as the words of a refusal have it: "photos"
 * @param content makes the fields of the message that hold it
 */
export function sendContent(
  world: World,
  params: Params,
  what: string,
  content: () => Record<string, unknown>,
): unknown {
  const caption = readText(params, 'caption');
  const markup = readMarkup(params);
  const chatId = requireReceiver(world, params, what);
  requireLength(caption, MAX_CAPTION, 'message caption is too long');
  const fields = caption.text === '' ? {} : { caption: caption.text, caption_entities: caption.entities };
  return deliver(world, params, chatId, markup, { text: '', entities: [] }, { ...content(), ...fields });
}

/** @throws {Refusal} when no text is given at all */
export function requireText(params: Params): FormattedText {
  if ((params.text('text') ?? '') === '') throw badRequest('message text is empty');
  return readText(params, 'text');
}

/** @throws {Refusal} when nothing is left of a text after parsing and trimming */
export function requireVisible({ text }: FormattedText): void {
  if (text === '') throw badRequest('text must be non-empty');
}

function deliver(
  world: World,
  params: Params,
  chatId: number,
  markup: Markup,
  formatted: FormattedText,
  content: Record<string, unknown>,
): unknown {
  const topic = readTopic(world, params, chatId);
  const message = world.store({
    chatId,
    fromId: BOT_ID,
    ...formatted,
    ...markup,
    protected: params.flag('protect_content'),
    onlyFor: readReceiver(world, params, chatId),
    content: topic === undefined ? content : { ...content, message_thread_id: topic, is_topic_message: true },
  });
  return world.asMessage(message);
}

/** The topic of a forum that a message goes into, when it is not the general one. */
function readTopic(world: World, params: Params, chatId: number): number | undefined {
  const topic = params.integer('message_thread_id') ?? 0;
  if (topic === 0) return undefined;
  if (world.group(chatId)?.hasTopic(topic) !== true) throw badRequest('message thread not found');
  return topic;
}

/** The one member who is to see a message, when it is an ephemeral one. */
function readReceiver(world: World, params: Params, chatId: number): number | undefined {
  const receiver = params.object('ephemeral_message_parameters')?.integer('receiver_user_id');
  if (receiver === undefined) return undefined;
  const group = world.group(chatId);
  if (!group) throw badRequest('ephemeral messages can be sent only to groups and supergroups');
  const person = world.person(receiver);
  if (!person || !group.members.has(person)) throw badRequest('USER_NOT_PARTICIPANT');
  return receiver;
}
