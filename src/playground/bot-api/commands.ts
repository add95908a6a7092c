import { BOT_USERNAME, type RegisteredCommand } from './model.ts';
import type { Group } from './group.ts';
import type { Person } from './person.ts';

/** The lists of commands that the bot has registered, by scope ("default", "chat/5" …) and language ("" for any). */
export class Commands {
  readonly #lists = new Map<string, readonly RegisteredCommand[]>();

  set(scope: string, language: string, commands: readonly RegisteredCommand[]): void {
    this.#lists.set(key(scope, language), commands);
  }

  delete(scope: string, language: string): void {
    this.#lists.delete(key(scope, language));
  }

  /** The list for exactly this scope and language. */
  get(scope: string, language: string): readonly RegisteredCommand[] | undefined {
    return this.#lists.get(key(scope, language));
  }

  /**
   * What a person's phone offers in her chat with the bot or in a group: the narrowest scope first, and in it her language
   * before none (Bot API, "Determining list of commands").
   */
  offeredTo(person: Person, group: Group | undefined): readonly RegisteredCommand[] {
    for (const scope of group ? scopesInGroup(person, group) : scopesInPrivate(person)) {
      const found = this.get(scope, person.languageCode.slice(0, 2)) ?? this.get(scope, '');
      if (found) return found;
    }
    return [];
  }

  /** Whether what she types in a group is a command that was registered as ephemeral: then she alone sees it. */
  hides(person: Person, group: Group, text: string): boolean {
    const name = /^\/([a-z0-9_]+)(?:@(\w+))?(?:\s|$)/.exec(text);
    if (!name || (name[2] !== undefined && name[2] !== BOT_USERNAME)) return false;
    return this.offeredTo(person, group).some(
      (command) => command.command === name[1] && command.is_ephemeral === true,
    );
  }
}

const key = (scope: string, language: string): string => `${scope} ${language}`;

const scopesInPrivate = (person: Person): string[] => [`chat/${person.id}`, 'all_private_chats', 'default'];

function scopesInGroup(person: Person, group: Group): string[] {
  const isAdmin = group.admins.has(person);
  return [
    `chat_member/${group.id}/${person.id}`,
    ...(isAdmin ? [`chat_administrators/${group.id}`] : []),
    `chat/${group.id}`,
    ...(isAdmin ? ['all_chat_administrators'] : []),
    'all_group_chats',
    'default',
  ];
}
