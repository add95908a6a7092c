import type { Chat } from 'grammy/types';
import { commandsFor } from './commands.ts';
import { BOT, BOT_USERNAME } from './model.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

export interface GroupOptions {
  title: string;
  kind: 'group' | 'supergroup';
  members: readonly Person[];
  botIsMember?: boolean;
  botIsAdmin?: boolean;
}

/** A group chat, with or without the bot. */
export class Group {
  id: number;
  kind: 'group' | 'supergroup';
  title: string;
  members: Person[];
  botIsMember: boolean;
  botIsAdmin: boolean;
  /** The bot may not write: restricted, though a member. */
  botIsMuted = false;
  /** The id it had as a basic group. */
  formerId: number | undefined;
  /** Supergroups count their own messages. */
  nextMessageId = 1;
  readonly #world: World;

  constructor(world: World, options: GroupOptions) {
    this.#world = world;
    this.kind = options.kind;
    this.id = -(options.kind === 'supergroup' ? 1_001_000_000_000 : 4_000_000_000) - world.groups.length;
    this.title = options.title;
    this.members = [...options.members];
    this.botIsMember = options.botIsMember ?? false;
    this.botIsAdmin = options.botIsAdmin ?? false;
  }

  asChat(): Chat {
    return { id: this.id, type: this.kind, title: this.title };
  }

  /** A person adds the bot. */
  addBot(by: Person, options: { admin?: boolean } = {}): void {
    this.#setBot(by, options.admin ? 'administrator' : 'member');
  }

  removeBot(by: Person): void {
    this.#setBot(by, 'kicked');
  }

  muteBot(by: Person): void {
    this.#setBot(by, 'restricted');
  }

  /** The basic group becomes a supergroup: it gets a new id, and the old one only points there. */
  upgrade(): void {
    if (this.kind === 'supergroup') return;
    const former = this.id;
    const person = this.members[0];
    this.formerId = former;
    const upgraded = -1_001_000_000_000 - Math.abs(former % 1_000_000);
    if (person) {
      this.#world.store({ chatId: former, fromId: person.id, content: { migrate_to_chat_id: upgraded } });
    }
    const base = { date: this.#world.now(), ...(person ? { from: person.asUser() } : {}) };
    this.#world.updates.push({
      message: { message_id: 1, ...base, chat: this.asChat(), migrate_to_chat_id: upgraded },
    });
    this.id = upgraded;
    this.kind = 'supergroup';
    this.#world.updates.push({
      message: { message_id: 1, ...base, chat: this.asChat(), migrate_from_chat_id: former },
    });
    this.#world.changed();
  }

  /** In privacy mode, which is on by default, a bot hears only commands and what is said to it; as an admin everything. */
  botHears(text: string): boolean {
    if (!this.botIsMember) return false;
    return this.botIsAdmin || text.startsWith('/') || text.includes(`@${BOT_USERNAME}`);
  }

  /** Whether what she types is a command that was registered as ephemeral: then she alone sees it. */
  hidesCommand(person: Person, text: string): boolean {
    const name = /^\/([a-z0-9_]+)(?:@(\w+))?(?:\s|$)/.exec(text);
    if (!name || (name[2] !== undefined && name[2] !== BOT_USERNAME)) return false;
    return commandsFor(this.#world, person, this.id).some(
      (command) => command.command === name[1] && command.is_ephemeral === true,
    );
  }

  #setBot(by: Person, status: 'member' | 'administrator' | 'restricted' | 'kicked'): void {
    const before = !this.botIsMember ? 'left' : this.botIsAdmin ? 'administrator' : 'member';
    this.botIsMember = status !== 'kicked';
    this.botIsAdmin = status === 'administrator';
    this.botIsMuted = status === 'restricted';
    this.#world.changed();
    this.#world.updates.push({
      my_chat_member: {
        chat: this.asChat(),
        from: by.asUser(),
        date: this.#world.now(),
        old_chat_member: { user: BOT, status: before },
        new_chat_member: { user: BOT, status },
      },
    });
  }
}
