import type { Chat, User } from 'grammy/types';
import { ANONYMOUS_ADMIN, BOT, BOT_ID, BOT_USERNAME } from './model.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

export interface GroupOptions {
  title: string;
  kind: 'group' | 'supergroup';
  members: readonly Person[];
  /** Those of the members who are administrators. */
  admins?: readonly Person[];
  botIsMember?: boolean;
  botIsAdmin?: boolean;
  /** A supergroup that is divided into topics. */
  isForum?: boolean;
}

/** As the Bot API calls them; "never" is a group that the bot has not heard of. */
export type BotStatus = 'never' | 'left' | 'kicked' | 'restricted' | 'member' | 'administrator';

/** A group chat, with or without the bot. */
export class Group {
  id: number;
  kind: 'group' | 'supergroup';
  title: string;
  readonly members: Set<Person>;
  readonly admins: Set<Person>;
  botStatus: BotStatus;
  readonly isForum: boolean;
  /** The topics of a forum beside the general one, by the id of the message that opened each. */
  readonly #topics = new Set<number>();
  /** Supergroups count their own messages; the first tells of their making. */
  nextMessageId = 2;
  readonly #world: World;

  constructor(world: World, options: GroupOptions) {
    this.#world = world;
    this.kind = options.kind;
    this.id = -(options.kind === 'supergroup' ? 1_001_000_000_000 : 4_000_000_000) - world.groups.size;
    this.title = options.title;
    this.members = new Set(options.members);
    this.admins = new Set(options.admins);
    this.isForum = options.isForum === true && options.kind === 'supergroup';
    this.botStatus = options.botIsAdmin ? 'administrator' : options.botIsMember ? 'member' : 'never';
  }

  get botIsMember(): boolean {
    return !['never', 'left', 'kicked'].includes(this.botStatus);
  }

  get botIsAdmin(): boolean {
    return this.botStatus === 'administrator';
  }

  /** The bot may not write: restricted, though a member. */
  get botIsMuted(): boolean {
    return this.botStatus === 'restricted';
  }

  asChat(): Chat {
    const { id, title, kind } = this;
    if (kind === 'group') return { id, type: kind, title };
    return { id, type: kind, title, ...(this.isForum ? { is_forum: true } : {}) };
  }

  /** A person adds the bot, or changes what it may do; an administrator may hide who she is. */
  addBot(by: Person, options: { admin?: boolean; anonymously?: boolean } = {}): void {
    const user = options.anonymously ? ANONYMOUS_ADMIN : by.asUser();
    this.#setBot(user, options.admin ? 'administrator' : 'member');
  }

  removeBot(by: Person): void {
    this.#setBot(by.asUser(), 'kicked');
  }

  muteBot(by: Person): void {
    this.#setBot(by.asUser(), 'restricted');
  }

  /** The bot goes by itself, of which it is told as of every change of its standing. */
  botLeaves(): void {
    this.#setBot(BOT, 'left');
  }

  rename(by: Person, title: string): void {
    this.title = title;
    this.#announce({ new_chat_title: title }, by);
  }

  /** @returns the topic's id @throws {Error} when the group is no forum */
  openTopic(by: Person, name: string): number {
    if (!this.isForum) throw new Error('The group has no topics.');
    const topic = this.nextMessageId;
    this.#announce(
      {
        forum_topic_created: { name, icon_color: 7_322_096 },
        message_thread_id: topic,
        is_topic_message: true,
      },
      by,
    );
    this.#topics.add(topic);
    return topic;
  }

  deleteTopic(topic: number): void {
    this.#topics.delete(topic);
  }

  hasTopic(topic: number): boolean {
    return this.#topics.has(topic);
  }

  /** The basic group becomes a supergroup: it gets a new id, and the old one only points there. */
  upgrade(): void {
    if (this.kind === 'supergroup') return;
    const former = this.id;
    const upgraded = -1_001_000_000_000 - Math.abs(former % 1_000_000);
    this.#announce({ migrate_to_chat_id: upgraded });
    this.id = upgraded;
    this.kind = 'supergroup';
    this.nextMessageId = 1;
    this.#world.groups.moved(this, former);
    this.#announce({ migrate_from_chat_id: former });
  }

  /** In privacy mode, which is on by default, a bot hears only commands and what is said to it; as an admin everything. */
  botHears(text: string): boolean {
    if (!this.botIsMember) return false;
    return this.botIsAdmin || text.startsWith('/') || text.includes(`@${BOT_USERNAME}`);
  }

  /** A service message, which a bot hears even in privacy mode. */
  #announce(content: Record<string, unknown>, by = [...this.members][0]): void {
    const message = this.#world.store({ chatId: this.id, fromId: by?.id ?? BOT_ID, content });
    if (this.botIsMember) this.#world.updates.push({ message: this.#world.asMessage(message) });
  }

  #setBot(from: User, status: BotStatus): void {
    const before = this.botStatus;
    this.botStatus = status;
    this.#world.changed();
    this.#world.updates.push({
      my_chat_member: {
        chat: this.asChat(),
        from,
        date: this.#world.now(),
        old_chat_member: botAsMember(before),
        new_chat_member: botAsMember(status),
      },
    });
  }
}

/** The bot as a ChatMember, with the fields that tell its states apart. */
export function botAsMember(status: BotStatus): Record<string, unknown> {
  return {
    user: BOT,
    status: status === 'never' ? 'left' : status,
    ...(status === 'restricted' ? { is_member: true, can_send_messages: false } : {}),
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  };
}
