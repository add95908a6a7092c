import type { Chat, User } from 'grammy/types';
import type { MediaKind, MessageView } from '../view.ts';
import { detectEntities } from './detected-entities.ts';
import type { Group } from './group.ts';
import { sampleMedia } from './media.ts';
import { BOT_ID, type StoredMessage } from './model.ts';
import { messageViews } from './views.ts';
import type { TapAnswer } from './queries.ts';
import type { World } from './world.ts';

export interface PersonOptions {
  /** A Telegram id; drawn at random when absent. */
  id?: number;
  firstName: string;
  lastName?: string;
  username?: string;
  /** The language of her Telegram (IETF); Russian when absent. */
  languageCode?: string;
  /** What stands above her phone in the playground; people without it have no phone there. */
  label?: string;
}

/** How long a tap waits for its answer, in real milliseconds: a bot that never answers must not hang the page. */
const ANSWER_PATIENCE_MS = 3000;

/** A person with a phone, and what a finger can do there. */
export class Person {
  readonly id: number;
  readonly firstName: string;
  readonly languageCode: string;
  /** What stands above her phone; without it she has none in the playground. */
  readonly label: string | undefined;
  /** True when she has blocked the bot. */
  blocked = false;
  /** True once she has written to the bot: it may not write first. */
  started = false;
  /** True once her account is deleted. */
  deactivated = false;
  readonly #world: World;
  readonly #lastName: string | undefined;
  readonly #username: string | undefined;

  constructor(world: World, options: PersonOptions) {
    this.#world = world;
    this.id = options.id ?? freeId(world);
    this.firstName = options.firstName;
    this.#lastName = options.lastName;
    this.#username = options.username;
    this.languageCode = options.languageCode ?? 'ru';
    this.label = options.label;
  }

  asUser(): User {
    return {
      id: this.id,
      is_bot: false,
      // Telegram empties the name of a deleted account.
      first_name: this.deactivated ? '' : this.firstName,
      ...(this.#lastName === undefined || this.deactivated ? {} : { last_name: this.#lastName }),
      ...(this.#username === undefined || this.deactivated ? {} : { username: this.#username }),
      language_code: this.languageCode,
    };
  }

  asChat(): Chat.PrivateChat {
    const { is_bot: _, language_code: __, ...names } = this.asUser();
    return { ...names, type: 'private' };
  }

  /** Sends a text to the bot, or to a group, there maybe into a topic. Returns the message's id. */
  send(text: string, options: { chat?: Group; topic?: number } = {}): number {
    const { chat, topic } = options;
    const content = topic === undefined ? {} : { message_thread_id: topic, is_topic_message: true };
    return this.#deliver(chat?.id ?? this.id, { text, entities: detectEntities(text), content });
  }

  start(payload?: string): number {
    return this.send(payload === undefined ? '/start' : `/start ${payload}`);
  }

  media(kind: MediaKind, options: { chat?: Group } = {}): number {
    return this.#deliver(options.chat?.id ?? this.id, { content: sampleMedia(kind) });
  }

  /** Forwards somebody else's text. */
  forward(text: string, options: { chat?: Group } = {}): number {
    const origin = { type: 'hidden_user', sender_user_name: 'Somebody Else', date: this.#world.now() };
    return this.#deliver(options.chat?.id ?? this.id, {
      text,
      entities: detectEntities(text),
      content: { forward_origin: origin },
    });
  }

  /** @throws {Error} when the message is not there (any more) or not hers */
  edit(messageId: number, text: string, options: { chat?: Group } = {}): void {
    const message = this.#own(messageId, options.chat?.id ?? this.id);
    Object.assign(message, {
      text,
      entities: detectEntities(text),
      editDate: this.#world.now(),
    });
    this.#world.changed();
    this.#world.updates.push({ edited_message: this.#world.asMessage(message) });
  }

  /** Deletes her own message for everybody. The bot is not told: Telegram tells no bot. */
  delete(messageId: number, options: { chat?: Group } = {}): void {
    const message = this.#own(messageId, options.chat?.id ?? this.id);
    this.#world.remove(message.chatId, [message.id]);
  }

  /** Clears a chat on this phone alone. */
  clear(chatId = this.id): void {
    for (const message of this.#world.messages.of(chatId)) message.clearedBy.add(this.id);
    this.#world.changed();
  }

  block(): void {
    this.#setBlocked(true);
  }

  unblock(): void {
    this.#setBlocked(false);
  }

  /** Deletes her account. The bot is not told; it finds out when it writes to her. */
  deactivate(): void {
    this.deactivated = true;
    this.#world.changed();
  }

  /** What her phone shows of a chat now, oldest first. */
  visible(chat?: Group): MessageView[] {
    return messageViews(this.#world, this, chat?.id ?? this.id);
  }

  last(chat?: Group): MessageView | undefined {
    return this.visible(chat).at(-1);
  }

  /**
   * Taps a button: the newest whose text holds the given words, or one by its place, or forged data on any message.
   * @returns the bot's answer, or undefined when it answers nothing within three seconds
   * @throws {Error} when there is no such button
   */
  tap(
    what: string | { message: number; row: number; column: number } | { message: number; data: string },
    options: { chat?: Group } = {},
  ): Promise<TapAnswer | undefined> {
    this.#requireAccount();
    const chatId = options.chat?.id ?? this.id;
    const { message, id, data } = this.#find(what, chatId);
    return new Promise((resolve) => {
      const patience = setTimeout(() => resolve(undefined), ANSWER_PATIENCE_MS);
      const queryId = this.#world.queries.open((answer) => {
        clearTimeout(patience);
        resolve(answer);
      });
      this.#world.updates.push({
        callback_query: {
          id: queryId,
          from: this.asUser(),
          chat_instance: String(chatId),
          data,
          // A message that is gone comes as an inaccessible one (Bot API, MaybeInaccessibleMessage).
          message: message
            ? this.#world.asMessage(message)
            : { chat: this.#world.asChat(chatId), message_id: id, date: 0 },
        },
      });
    });
  }

  #find(
    what: Parameters<Person['tap']>[0],
    chatId: number,
  ): { message: StoredMessage | undefined; id: number; data: string } {
    if (typeof what !== 'string' && 'data' in what) {
      return { message: this.#world.messages.get(chatId, what.message), id: what.message, data: what.data };
    }
    const seen = this.#world.messages.shownTo(this.id, chatId);
    const candidates =
      typeof what === 'string'
        ? seen.toReversed().flatMap((message) => message.rows.flat().map((button) => ({ message, button })))
        : seen
            .filter((message) => message.id === what.message)
            .map((message) => ({ message, button: message.rows[what.row]?.[what.column] }));
    for (const { message, button } of candidates) {
      if (!button || !('callback_data' in button)) continue;
      if (typeof what === 'string' && !button.text.includes(what)) continue;
      return { message, id: message.id, data: button.callback_data };
    }
    const labels = seen.flatMap((message) => message.rows.flat().map((button) => button.text));
    throw new Error(
      `There is no button ${JSON.stringify(what)} on the phone; there are: ${labels.join(' | ')}. The last message is: ${seen.at(-1)?.text ?? 'none'}`,
    );
  }

  #deliver(chatId: number, parts: Partial<StoredMessage>): number {
    this.#requireAccount();
    const group = this.#world.group(chatId);
    if (chatId === this.id) this.started = true;
    const hidden = group ? this.#world.commands.hides(this, group, parts.text ?? '') : false;
    const message = this.#world.store({
      chatId,
      fromId: this.id,
      ...parts,
      onlyFor: hidden ? this.id : undefined,
    });
    if (this.blocked && chatId === this.id) return message.id;
    if (group && !group.botHears(parts.text ?? '')) return message.id;
    this.#world.updates.push({ message: this.#world.asMessage(message) });
    return message.id;
  }

  #own(messageId: number, chatId: number): StoredMessage {
    const message = this.#world.messages.get(chatId, messageId);
    if (!message || message.fromId !== this.id)
      throw new Error(`Message ${messageId} is not hers, or is gone.`);
    return message;
  }

  #requireAccount(): void {
    if (this.deactivated) throw new Error('Her account is deleted.');
  }

  #setBlocked(blocked: boolean): void {
    if (this.blocked === blocked) return;
    this.blocked = blocked;
    const status = (kicked: boolean) => ({
      user: { id: BOT_ID, is_bot: true, first_name: 'bot' },
      ...(kicked ? { status: 'kicked', until_date: 0 } : { status: 'member' }),
    });
    this.#world.changed();
    this.#world.updates.push({
      my_chat_member: {
        chat: this.asChat(),
        from: this.asUser(),
        date: this.#world.now(),
        old_chat_member: status(!blocked),
        new_chat_member: status(blocked),
      },
    });
  }
}

/** Among very many people two random ids do meet. */
function freeId(world: World): number {
  for (;;) {
    const id = 5_000_000_000 + Math.floor(Math.random() * 2_000_000_000);
    if (!world.person(id)) return id;
  }
}
