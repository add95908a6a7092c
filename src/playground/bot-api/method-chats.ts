import { BOT, type StoredFile } from './model.ts';
import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';
import { readCommands, scopeKey } from './commands.ts';
import type { World } from './world.ts';

/** A callback query can be answered for this long (measured). */
const QUERY_SECONDS = 150;
const MAX_ANSWER = 200;

export function answerCallbackQuery(world: World, params: Params): true {
  const id = params.text('callback_query_id') ?? '';
  const query = world.queries.get(id);
  if (!query || world.now() - query.date > QUERY_SECONDS) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  const text = params.text('text') ?? '';
  if (text.length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
  query.answer({ text, show_alert: params.flag('show_alert') });
  return true;
}

export function setMyCommands(world: World, params: Params): true {
  const entry = {
    scope: scopeKey(params),
    language: readLanguage(params),
    commands: readCommands(params),
  };
  removeCommands(world, entry.scope, entry.language);
  world.commands.push(entry);
  world.changed();
  return true;
}

export function deleteMyCommands(world: World, params: Params): true {
  removeCommands(world, scopeKey(params), readLanguage(params));
  world.changed();
  return true;
}

export function getMyCommands(world: World, params: Params): unknown {
  const scope = scopeKey(params);
  const language = readLanguage(params);
  return world.commands.find((entry) => entry.scope === scope && entry.language === language)?.commands ?? [];
}

export function getChat(world: World, params: Params): unknown {
  return world.asChat(requireKnownChat(world, params));
}

export function getChatMember(world: World, params: Params): unknown {
  const group = world.group(requireKnownChat(world, params));
  const userId = params.integer('user_id');
  const member = group?.members.find((person) => person.id === userId);
  if (member) return { status: 'member', user: member.asUser() };
  if (group && userId === BOT.id) return { status: group.botIsAdmin ? 'administrator' : 'member', user: BOT };
  throw badRequest('user not found');
}

export function getChatMemberCount(world: World, params: Params): number {
  const group = world.group(requireKnownChat(world, params));
  return group ? group.members.length + (group.botIsMember ? 1 : 0) : 2;
}

export function leaveChat(world: World, params: Params): true {
  const group = world.group(requireKnownChat(world, params));
  if (!group?.botIsMember) throw badRequest('chat not found');
  group.botIsMember = false;
  group.botIsAdmin = false;
  world.changed();
  return true;
}

export function getFile(world: World, params: Params): unknown {
  const file = world.files.get(params.text('file_id') ?? '');
  if (!file) throw badRequest('invalid file_id');
  return fileFields(file);
}

export function fileFields(file: StoredFile): Record<string, unknown> {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    file_path: file.path,
    file_name: file.name,
  };
}

function requireKnownChat(world: World, params: Params): number {
  const chatId = params.integer('chat_id') ?? 0;
  if (!world.person(chatId)?.started && !world.group(chatId)) throw badRequest('chat not found');
  return chatId;
}

function removeCommands(world: World, scope: string, language: string): void {
  world.commands = world.commands.filter((entry) => entry.scope !== scope || entry.language !== language);
}

function readLanguage(params: Params): string {
  const language = params.text('language_code') ?? '';
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('LANG_CODE_INVALID');
  return language;
}
