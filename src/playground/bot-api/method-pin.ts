import { BOT_ID } from './model.ts';
import type { Params } from './params.ts';
import { requireChat } from './reach.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

export function pinChatMessage(world: World, params: Params): true {
  const chatId = requireChat(world, params, 'write');
  const message = world.messages.get(chatId, Math.max(params.integer('message_id') ?? 0, 0));
  if (!message) throw badRequest('message to pin not found');
  const group = world.group(chatId);
  if (group && !group.botIsAdmin) throw badRequest('not enough rights to manage pinned messages in the chat');
  world.store({ chatId, fromId: BOT_ID, content: { pinned_message: world.asMessage(message) } });
  return true;
}
