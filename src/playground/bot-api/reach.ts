import type { Params } from './params.ts';
import { Refusal, badRequest, forbidden } from './refusal.ts';
import type { World } from './world.ts';

/**
 * The chat that a call writes to.
 * @throws {Refusal} in the real words, when the bot may not write there
 */
export function requireWritableChat(world: World, params: Params): number {
  const chatId = params.integer('chat_id');
  if (chatId === undefined) throw badRequest('chat_id is empty');
  const person = world.person(chatId);
  if (person) {
    if (person.blocked) throw forbidden('bot was blocked by the user');
    if (!person.started) throw forbidden("bot can't initiate conversation with a user");
    return chatId;
  }
  const upgraded = world.groups.find((group) => group.formerId === chatId);
  if (upgraded) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: upgraded.id,
    });
  }
  const group = world.group(chatId);
  if (!group) throw badRequest('chat not found');
  if (!group.botIsMember) throw forbidden(`bot was kicked from the ${group.kind} chat`);
  if (group.botIsMuted) throw badRequest('not enough rights to send text messages to the chat');
  return chatId;
}
