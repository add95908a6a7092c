import { EventEmitter } from 'node:events';
import type { Chat, Message, User } from 'grammy/types';
import type { Clock } from '../../jobs/clock.ts';
import type { Act, ActResult, PhoneView } from '../view.ts';
import { performAct } from './acts.ts';
import { Group, type GroupOptions } from './group.ts';
import {
  BOT,
  BOT_ID,
  type ApiCall,
  type Fault,
  type RegisteredCommands,
  type StoredFile,
  type StoredMessage,
} from './model.ts';
import { Person, type PersonOptions } from './person.ts';
import { UpdateQueue } from './updates.ts';
import { phoneView } from './views.ts';

/** What a tap is answered with. */
export interface TapAnswer {
  text: string;
  show_alert: boolean;
}

export interface PendingQuery {
  /** Seconds since the epoch. */
  date: number;
  answer: (answer: TapAnswer | undefined) => void;
}

/** Everybody and everything on this side of the Bot API: people with phones, groups, messages, and what waits for the bot. */
export class World {
  readonly clock: Clock;
  readonly updates = new UpdateQueue();
  readonly people: Person[] = [];
  readonly groups: Group[] = [];
  readonly files = new Map<string, StoredFile>();
  readonly queries = new Map<string, PendingQuery>();
  commands: RegisteredCommands[] = [];
  calls: ApiCall[] = [];
  /** How long each call takes, in real milliseconds. */
  latencyMs = 0;
  readonly #record: boolean;
  readonly #events = new EventEmitter();
  readonly #byChat = new Map<number, StoredMessage[]>();
  readonly #people = new Map<number, Person>();
  readonly #faults: Required<Pick<Fault, 'times'>>[] = [];
  #nextMessageId = 100;
  #nextQueryId = 1;
  #inFlight = 0;

  readonly faults = {
    add: (fault: Fault): void => void this.#faults.push({ times: 1, ...fault }),
  };

  constructor(clock: Clock, record: boolean) {
    this.clock = clock;
    this.#record = record;
    this.updates.onConfirmed = () => this.#events.emit('progress');
    this.#events.setMaxListeners(0);
  }

  addPerson(options: PersonOptions): Person {
    const person = new Person(this, options);
    this.people.push(person);
    this.#people.set(person.id, person);
    return person;
  }

  addGroup(options: GroupOptions): Group {
    const group = new Group(this, options);
    this.groups.push(group);
    return group;
  }

  person(id: number): Person | undefined {
    return this.#people.get(id);
  }

  /** A group by its present id. */
  group(id: number): Group | undefined {
    return this.groups.find((group) => group.id === id);
  }

  /** Calls `listener` after every change that a phone could show. @returns what ends it */
  onChange(listener: () => void): () => void {
    this.#events.on('change', listener);
    return () => void this.#events.off('change', listener);
  }

  changed(): void {
    this.#events.emit('change');
  }

  view(): PhoneView[] {
    return this.people.map((person) => phoneView(this, person));
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

  messages(chatId: number): readonly StoredMessage[] {
    return this.#byChat.get(chatId) ?? [];
  }

  message(chatId: number, id: number): StoredMessage | undefined {
    return this.#byChat.get(chatId)?.find((message) => message.id === id);
  }

  store(message: Partial<StoredMessage> & Pick<StoredMessage, 'chatId' | 'fromId'>): StoredMessage {
    const group = this.group(message.chatId);
    const stored: StoredMessage = {
      // One sequence for all private chats and basic groups; each supergroup has its own.
      id: group?.kind === 'supergroup' ? group.nextMessageId++ : this.#nextMessageId++,
      date: this.now(),
      edited: false,
      text: '',
      entities: [],
      rows: [],
      fixed: false,
      protected: false,
      onlyFor: undefined,
      content: {},
      clearedBy: new Set(),
      ...message,
    };
    const messages = this.#byChat.get(stored.chatId);
    if (messages) messages.push(stored);
    else this.#byChat.set(stored.chatId, [stored]);
    this.changed();
    return stored;
  }

  remove(chatId: number, ids: readonly number[]): void {
    this.#byChat.set(
      chatId,
      this.messages(chatId).filter((message) => !ids.includes(message.id)),
    );
    this.changed();
  }

  /** A message with the fields that the Bot API gives it. */
  asMessage(message: StoredMessage): Message {
    const person = this.person(message.fromId);
    const from: User = message.fromId === BOT_ID ? BOT : (person?.asUser() ?? BOT);
    const fields = {
      message_id: message.id,
      from,
      chat: this.asChat(message.chatId),
      date: message.date,
      ...(message.edited ? { edit_date: this.now() } : {}),
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
    return group ? group.asChat() : { id: chatId, type: 'private', first_name: '' };
  }

  /** A callback query that waits for its answer. */
  openQuery(answer: PendingQuery['answer']): string {
    const id = String(7_000_000_000_000_000 + this.#nextQueryId++);
    this.queries.set(id, { date: this.now(), answer });
    return id;
  }

  /** The fault that this call meets, if one has been ordered for it. */
  takeFault(method: string, chatId: number | undefined): Fault | undefined {
    const found = this.#faults.find((ordered) => {
      const fault: Partial<Fault> = ordered;
      return (
        ordered.times > 0 &&
        (fault.method === undefined || fault.method === method) &&
        (fault.chatId === undefined || fault.chatId === chatId)
      );
    });
    if (!found) return undefined;
    found.times--;
    // Only whole faults are put into the list.
    return found as Fault & { times: number };
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
    const busy = () => this.updates.pending.length > 0 || this.#inFlight > 0;
    if (!busy()) return;
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (busy()) return;
        finish();
        resolve();
      };
      const timer = setTimeout(() => {
        finish();
        const waiting = this.updates.pending
          .slice(0, 3)
          .map((update) => JSON.stringify(update).slice(0, 300));
        reject(
          new Error(
            `After ${withinMs} ms the bot has not handled ${this.updates.pending.length} updates, and ${this.#inFlight} calls are under way: ${waiting.join('\n')}`,
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
}
