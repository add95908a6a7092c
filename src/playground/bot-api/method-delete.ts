import { findEphemeral } from './method-edit.ts';
import { BOT_ID, type StoredMessage } from './model.ts';
import type { Params } from './params.ts';
import { requireChat } from './reach.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

/** Bots may delete messages for 48 hours (Bot API, deleteMessage), administrators of groups too. */
const DELETABLE_SECONDS = 48 * 3600;
const MAX_BATCH = 100;

export function deleteMessage(world: World, params: Params): true {
  if (!params.has('chat_id')) throw badRequest('chat identifier is not specified');
  const id = params.integer('message_id') ?? 0;
  if (id <= 0) throw badRequest('message identifier is not specified');
  const chatId = requireChat(world, params, 'write');
  const message = world.messages.get(chatId, id);
  if (!message) throw badRequest('message to delete not found');
  requireDeletable(world, message);
  world.remove(chatId, [id]);
  return true;
}

/** Ids that are gone are skipped; one that can't be deleted fails the whole call and nothing is deleted. */
export function deleteMessages(world: World, params: Params): true {
  const ids = (params.list('message_ids') ?? []).map(readId);
  if (ids.length > MAX_BATCH) throw badRequest('too many message identifiers specified');
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  const chatId = requireChat(world, params, 'write');
  for (const id of ids) {
    const message = world.messages.get(chatId, id);
    if (message) requireDeletable(world, message);
  }
  world.remove(chatId, ids);
  return true;
}

export function deleteEphemeralMessage(world: World, params: Params): true {
  const message = findEphemeral(world, params);
  if (!message) throw badRequest('message to delete not found');
  world.remove(message.chatId, [message.id]);
  return true;
}

function readId(value: unknown): number {
  if (typeof value !== 'number' && typeof value !== 'string') {
    throw badRequest('message identifier must be a Number');
  }
  const id = Number(value);
  if (!Number.isInteger(id)) throw badRequest("can't parse message identifier as a Number");
  if (id <= 0) throw badRequest('invalid message identifier specified');
  return id;
}

/** The rules of tdlib (can_delete_message, can_revoke_message), in which a supergroup refuses with other words than the rest. */
function requireDeletable(world: World, message: StoredMessage): void {
  const group = world.group(message.chatId);
  const age = world.now() - message.date;
  const own = message.fromId === BOT_ID && !('pinned_message' in message.content);
  const allowed = !group || group.botIsAdmin || own;
  if (group?.kind === 'supergroup') {
    const tellsOfItsMaking = message.id === 1;
    if (!allowed || tellsOfItsMaking || age >= DELETABLE_SECONDS)
      throw badRequest("message can't be deleted");
  } else if (!allowed || age > DELETABLE_SECONDS) {
    throw badRequest("message can't be deleted for everyone");
  }
}
