import type { Group } from './group.ts';
import type { Params } from './params.ts';
import type { Person } from './person.ts';
import { Refusal, badRequest, forbidden } from './refusal.ts';
import type { World } from './world.ts';

/** How far a call reaches into a chat: what is known of it, who is in it, what stands there, or what is added or taken away. */
export type Access = 'read' | 'members' | 'edit' | 'write';

/**
 * The chat that a call is about.
 * @throws {Refusal} in the real words, when the bot can't reach so far
 */
export function requireChat(world: World, params: Params, access: Access): number {
  const given = params.text('chat_id') ?? '';
  if (given === '') throw badRequest('chat_id is empty');
  const chatId = Number(given);
  const person = world.person(chatId);
  const upgraded = world.groups.upgradedFrom(chatId);
  const group = world.group(chatId);
  if (person) requirePerson(person, access);
  else if (upgraded) requireFormer(upgraded, access);
  else if (group) requireGroup(group, access);
  else throw badRequest('chat not found');
  return chatId;
}

/**
 * The chat that a call sends to.
 * @param what what is sent, as the words of a refusal have it: "text messages", "documents"
 * @throws {Refusal} in the real words, when the bot may not write there
 */
export function requireReceiver(world: World, params: Params, what: string): number {
  const chatId = requireChat(world, params, 'write');
  if (world.person(chatId)?.blocked) throw forbidden('bot was blocked by the user');
  if (world.group(chatId)?.botIsMuted) throw badRequest(`not enough rights to send ${what} to the chat`);
  return chatId;
}

function requirePerson(person: Person, access: Access): void {
  const changes = access === 'edit' || access === 'write';
  if (!person.started) {
    throw changes ? forbidden("bot can't initiate conversation with a user") : badRequest('chat not found');
  }
  if (changes && person.deactivated) throw forbidden('user is deactivated');
}

/** What stands in the former basic group can still be read and edited; anything else belongs into the supergroup. */
function requireFormer(upgraded: Group, access: Access): void {
  if (access === 'read' || access === 'edit') return;
  throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: upgraded.id,
  });
}

/** A basic group that the bot is out of stays known to it; a supergroup does not. */
function requireGroup(group: Group, access: Access): void {
  if (group.botIsMember) return;
  if (group.botStatus === 'never') throw badRequest('chat not found');
  if (group.kind === 'group' && access === 'read') return;
  const why = group.botStatus === 'kicked' ? 'bot was kicked from' : 'bot is not a member of';
  throw forbidden(`${why} the ${group.kind} chat`);
}
