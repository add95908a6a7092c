import { botAsMember } from './group.ts';
import { BOT_ID } from './model.ts';
import type { Params } from './params.ts';
import { requireChat } from './reach.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

const MAX_ANSWER = 200;

export function answerCallbackQuery(world: World, params: Params): true {
  const text = params.text('text') ?? '';
  if ([...text].length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
  world.queries.answer(params.text('callback_query_id') ?? '', {
    text,
    show_alert: params.flag('show_alert'),
  });
  return true;
}

export function getChat(world: World, params: Params): unknown {
  return world.asChat(requireChat(world, params, 'read'));
}

export function getChatMember(world: World, params: Params): unknown {
  const userId = params.integer('user_id') ?? 0;
  const access = userId === BOT_ID ? 'read' : 'members';
  const group = world.group(requireChat(world, params, access));
  if (group && userId === BOT_ID) return botAsMember(group.botStatus);
  const person = world.person(userId);
  if (!group || !person) throw badRequest('user not found');
  const status = !group.members.has(person) ? 'left' : group.admins.has(person) ? 'administrator' : 'member';
  return { status, user: person.asUser() };
}

export function getChatMemberCount(world: World, params: Params): number {
  const group = world.group(requireChat(world, params, 'members'));
  return group ? group.members.size + (group.botIsMember ? 1 : 0) : 2;
}

export function leaveChat(world: World, params: Params): true {
  const group = world.group(requireChat(world, params, 'read'));
  if (!group?.botIsMember) throw badRequest('chat not found');
  group.botLeaves();
  return true;
}
