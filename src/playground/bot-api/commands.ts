import { isRecord, type Params } from './params.ts';
import type { Person } from './person.ts';
import { badRequest } from './refusal.ts';
import type { RegisteredCommands } from './model.ts';
import type { World } from './world.ts';

const MAX_COMMANDS = 100;

/** A scope as a key: "default", "chat/5", "chat_member/5/7" … */
export function scopeKey(params: Params): string {
  const scope = params.object('scope');
  if (!scope) return 'default';
  const parts = [scope.text('type') ?? 'default', scope.text('chat_id'), scope.text('user_id')];
  return parts.filter((part) => part !== undefined).join('/');
}

/** @throws {Refusal} as the Bot API refuses names, descriptions and numbers of commands */
export function readCommands(params: Params): RegisteredCommands['commands'] {
  const list = params.list('commands') ?? [];
  if (list.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return list.map((value) => {
    const command = isRecord(value) ? value['command'] : undefined;
    const description = isRecord(value) ? value['description'] : undefined;
    if (typeof command !== 'string' || !/^\/?[a-z0-9_]{1,32}$/.test(command))
      throw badRequest('BOT_COMMAND_INVALID');
    if (typeof description !== 'string' || description.trim() === '' || description.length > 256) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    const ephemeral = isRecord(value) && value['is_ephemeral'] === true;
    return {
      command: command.replace(/^\//, ''),
      description,
      ...(ephemeral ? { is_ephemeral: true as const } : {}),
    };
  });
}

/** The commands that a person's phone offers in a chat: the narrowest scope first, and in it her language before none. */
export function commandsFor(world: World, person: Person, chatId: number): RegisteredCommands['commands'] {
  const group = world.group(chatId);
  const scopes = group
    ? [`chat_member/${chatId}/${person.id}`, `chat/${chatId}`, 'all_group_chats', 'default']
    : [`chat/${chatId}`, 'all_private_chats', 'default'];
  for (const scope of scopes) {
    for (const language of [person.languageCode.slice(0, 2), '']) {
      const found = world.commands.find((entry) => entry.scope === scope && entry.language === language);
      if (found) return found.commands;
    }
  }
  return [];
}
