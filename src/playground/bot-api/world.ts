import { EventEmitter } from 'node:events';
import type { Chat, Message, User } from 'grammy/types';
import type { Clock } from '../../jobs/clock.ts';
import type { Act, ActResult, PhoneView } from '../view.ts';
import { performAct } from './acts.ts';
import { Commands } from './commands.ts';
import { Faults } from './faults.ts';
import { Files } from './files.ts';
import { Group, type GroupOptions } from './group.ts';
import { Groups } from './groups.ts';
import { RateLimiter, type Limits } from './limits.ts';
import { Messages, type NewMessage } from './messages.ts';
import { BOT, BOT_ID, type ApiCall, type StoredMessage } from './model.ts';
import { Person, type PersonOptions } from './person.ts';
import { Queries } from './queries.ts';
import { UpdateQueue } from './updates.ts';
import { phoneView } from './views.ts';

/** Everybody and everything on this side of the Bot API: people with phones, groups, messages, and what waits for the bot. */
export class World {
  readonly clock: Clock;
  readonly updates = new UpdateQueue();
  readonly groups = new Groups();
  readonly messages = new Messages();
  readonly files = new Files();
  readonly queries = new Queries(() => this.now());
  readonly commands = new Commands();
  readonly faults = new Faults();
  calls: ApiCall[] = [];
  /** How long each call takes, in real milliseconds. */
  latencyMs = 0;
  readonly #record: boolean;
  readonly #events = new EventEmitter();
  readonly #people = new Map<number, Person>();
  readonly #phones: Person[] = [];
  #limiter: RateLimiter | undefined;
  #nextMessageId = 100;
  #nextEphemeralId = 1;
  #inFlight = 0;

  constructor(clock: Clock, record: boolean) {
    this.clock = clock;
    this.#record = record;
    this.updates.onConfirmed = () => this.#events.emit('progress');
    this.#events.setMaxListeners(0);
  }

  /** @throws {Error} when somebody has the given id already */
  addPerson(options: PersonOptions): Person {
    const person = new Person(this, options);
    if (this.#people.has(person.id)) throw new Error(`Somebody has the id ${person.id} already.`);
    if (person.label !== undefined) this.#phones.push(person);
    this.#people.set(person.id, person);
    return person;
  }

  addGroup(options: GroupOptions): Group {
    const group = new Group(this, options);
    this.groups.add(group);
    return group;
  }

  person(id: number): Person | undefined {
    return this.#people.get(id);
  }

  get limits(): Limits | undefined {
    return this.#limiter?.limits;
  }

  /** How much the bot may send; nothing holds it back at first. Setting it forgets what has been sent so far. */
  set limits(limits: Limits | undefined) {
    this.#limiter = limits ? new RateLimiter(limits, this.clock) : undefined;
  }

  /** @throws {Refusal} 429 when limits are set and the call comes too early */
  admit(method: string, chatId: number | undefined): void {
    this.#limiter?.admit(method, chatId);
  }

  /** A group by its present id. */
  group(id: number): Group | undefined {
    return this.groups.get(id);
  }

  /** Calls `listener` after every change that a phone could show. @returns what ends it */
  onChange(listener: () => void): () => void {
    this.#events.on('change', listener);
    return () => void this.#events.off('change', listener);
  }

  changed(): void {
    this.#events.emit('change');
  }

  /** The phones of those who have a label: thousands of others would only make every picture slow. */
  view(): PhoneView[] {
    return this.#phones.map((person) => phoneView(this, person));
  }

  act(act: Act): Promise<ActResult> {
    return performAct(this, act);
  }

  /** Injects an update as it is, of whatever shape. */
  push(content: object): void {
    this.updates.push(content);
  }

  now(): number {
    return Math.floor(this.clock() / 1000);
  }

  store(message: Omit<NewMessage, 'id' | 'date'>): StoredMessage {
    const id = message.onlyFor === undefined ? this.#nextId(message.chatId) : -this.#nextEphemeralId++;
    const stored = this.messages.add({ id, date: this.now(), ...message });
    this.changed();
    return stored;
  }

  remove(chatId: number, ids: readonly number[]): void {
    this.messages.remove(chatId, ids);
    this.changed();
  }

  /** A message with the fields that the Bot API gives it. */
  asMessage(message: StoredMessage): Message {
    const person = this.person(message.fromId);
    const from: User = message.fromId === BOT_ID ? BOT : (person?.asUser() ?? BOT);
    const receiver = message.fromId === BOT_ID ? this.person(message.onlyFor ?? 0)?.asUser() : BOT;
    const fields = {
      message_id: Math.max(message.id, 0),
      ...(message.id < 0 ? { ephemeral_message_id: -message.id, receiver_user: receiver } : {}),
      from,
      chat: this.asChat(message.chatId),
      date: message.date,
      ...(message.editDate === undefined ? {} : { edit_date: message.editDate }),
      ...(message.text === '' ? {} : { text: message.text }),
      ...(message.entities.length > 0 ? { entities: message.entities } : {}),
      ...(message.rows.length > 0 ? { reply_markup: { inline_keyboard: message.rows } } : {}),
      ...(message.protected ? { has_protected_content: true } : {}),
      ...message.content,
    };
    // Content adds what its kind of message needs.
    return fields as Message;
  }

  asChat(chatId: number): Chat {
    const person = this.person(chatId);
    if (person) return person.asChat();
    const group = this.group(chatId);
    if (group) return group.asChat();
    const upgraded = this.groups.upgradedFrom(chatId);
    if (upgraded) return { id: chatId, type: 'group', title: upgraded.title };
    return { id: chatId, type: 'private', first_name: '' };
  }

  recordCall(call: ApiCall): void {
    if (this.#record) this.calls.push(call);
  }

  clearCalls(): void {
    this.calls = [];
  }

  /** Counts a call as under way until the returned function is called. */
  enter(): () => void {
    this.#inFlight++;
    return () => {
      this.#inFlight--;
      this.#events.emit('progress');
    };
  }

  /**
   * Resolves when the bot has confirmed every update and no call is under way.
   * @throws {Error} naming what still waits, after `withinMs` real milliseconds
   */
  async settled(withinMs = 10_000): Promise<void> {
    const busy = () => this.updates.size > 0 || this.#inFlight > 0;
    if (!busy()) return;
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (busy()) return;
        finish();
        resolve();
      };
      const timer = setTimeout(() => {
        finish();
        const waiting = this.updates.pending(3).map((update) => JSON.stringify(update).slice(0, 300));
        reject(
          new Error(
            `After ${withinMs} ms the bot has not handled ${this.updates.size} updates, and ${this.#inFlight} calls are under way: ${waiting.join('\n')}`,
          ),
        );
      }, withinMs);
      const finish = () => {
        clearTimeout(timer);
        this.#events.off('progress', check);
      };
      this.#events.on('progress', check);
    });
  }
  /** One sequence for all private chats and basic groups; each supergroup has its own. */
  #nextId(chatId: number): number {
    const group = this.group(chatId);
    return group?.kind === 'supergroup' ? group.nextMessageId++ : this.#nextMessageId++;
  }
}
