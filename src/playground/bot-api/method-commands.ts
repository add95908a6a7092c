import type { RegisteredCommand } from './model.ts';
import { isRecord, type Params } from './params.ts';
import { requireChat } from './reach.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

const MAX_COMMANDS = 100;
const MAX_NAME = 32;
const MAX_DESCRIPTION = 256;
const WHOLE_SCOPES = new Set(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']);

export function setMyCommands(world: World, params: Params): true {
  const commands = (params.list('commands') ?? []).map(readCommand);
  if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  world.commands.set(readScope(world, params), readLanguage(params), commands);
  world.changed();
  return true;
}

export function deleteMyCommands(world: World, params: Params): true {
  world.commands.delete(readScope(world, params), readLanguage(params));
  world.changed();
  return true;
}

/** The list of exactly this scope and language: nothing is inherited here. */
export function getMyCommands(world: World, params: Params): readonly RegisteredCommand[] {
  return world.commands.get(readScope(world, params), readLanguage(params)) ?? [];
}

function readCommand(value: unknown): RegisteredCommand {
  if (!isRecord(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const name = requireText(value, 'command').trim().replace(/^\//, '');
  const description = requireText(value, 'description').trim();
  if (name === '') throw badRequest('command must be non-empty');
  if (name.length > MAX_NAME) throw badRequest(`command length must not exceed ${MAX_NAME}`);
  if (description === '') throw badRequest('command description must be non-empty');
  if ([...description].length > MAX_DESCRIPTION) {
    throw badRequest(`command description length must not exceed ${MAX_DESCRIPTION}`);
  }
  if (!/^[a-z0-9_]+$/.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  const isEphemeral = value['is_ephemeral'] === true;
  return { command: name, description, ...(isEphemeral ? { is_ephemeral: true } : {}) };
}

function requireText(value: Record<string, unknown>, field: string): string {
  const text = value[field];
  if (text === undefined) throw badRequest(`can't parse BotCommand: Can't find field "${field}"`);
  if (typeof text !== 'string') {
    throw badRequest(`can't parse BotCommand: Field "${field}" must be of type String`);
  }
  return text;
}

/** A scope as a key: "default", "chat/5", "chat_member/-5/7" … */
function readScope(world: World, params: Params): string {
  const scope = params.object('scope');
  if (!scope) return 'default';
  const type = scope.text('type');
  if (type === undefined) throw badRequest('can\'t parse BotCommandScope: Can\'t find field "type"');
  if (WHOLE_SCOPES.has(type)) return type;
  if (type !== 'chat' && type !== 'chat_administrators' && type !== 'chat_member') {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  if (!scope.has('chat_id')) {
    throw badRequest('can\'t parse BotCommandScope: Can\'t find field "chat_id"');
  }
  const user = scope.integer('user_id') ?? 0;
  if (type === 'chat_member' && user <= 0) {
    throw badRequest("can't parse BotCommandScope: Invalid user_id specified");
  }
  const chatId = requireChat(world, scope, 'members');
  if (type !== 'chat' && world.person(chatId)) throw badRequest("can't use specified scope in private chats");
  return type === 'chat_member' ? `${type}/${chatId}/${user}` : `${type}/${chatId}`;
}

function readLanguage(params: Params): string {
  const language = params.text('language_code') ?? '';
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}
