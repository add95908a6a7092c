import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { afterEach } from 'vitest';
import { openDatabase, type Database } from '../../src/db/open.ts';
import { deliveries, outbox, subscriptions } from '../../src/db/schema.ts';
import type { Log } from '../../src/events.ts';
import { createGroupLetters, type GroupPostScreen } from '../../src/invitations/groups/letters.ts';
import { createGroupPostStore, type GroupPostStore } from '../../src/invitations/groups/posts/store.ts';
import { createGroupStore, type GroupStore } from '../../src/invitations/groups/store.ts';
import { createSubscriptionStore, type SubscriptionStore } from '../../src/invitations/store.ts';
import { frozenClock, type MovableClock } from '../../src/jobs/clock.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import type { Letter } from '../../src/jobs/outbox/letter.ts';
import { createLimiter, TELEGRAM_RATES, type Rates } from '../../src/jobs/outbox/limiter.ts';
import { createSender, type Sender } from '../../src/jobs/outbox/sender.ts';
import { createOutboxStore, type OutboxStore } from '../../src/jobs/outbox/store.ts';
import { createStaffStore, type StaffStore } from '../../src/people/store.ts';
import type { Group, GroupOptions } from '../../src/playground/bot-api/group.ts';
import { startFakeTelegram, type FakeTelegram, type Person } from '../../src/playground/bot-api/index.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom, type RecordId } from '../../src/privacy/strong-room.ts';
import { createApiFetch } from '../../src/telegram/fetch.ts';
import { NOON } from './bot.ts';
import { wordsOf } from './words.ts';

/** An outbox against a fake Bot API, in a time of its own that passes only while the sender sleeps. */
export interface TestOutbox {
  readonly telegram: FakeTelegram;
  readonly database: Database;
  readonly store: OutboxStore;
  readonly sender: Sender;
  readonly staff: StaffStore;
  readonly subscriptions: SubscriptionStore;
  readonly groups: GroupStore;
  readonly posts: GroupPostStore;
  readonly clock: MovableClock;
  readonly logs: { name: string; facts: object }[];
  /** How long, in milliseconds, the sender has slept each time. */
  readonly sleeps: number[];
  /** Somebody in Osh region who wants nudges. */
  subscriber(place?: string): Person;
  /** An active leader with a chat. */
  leader(): { person: Person; id: RecordId };
  /** A group that this leader has linked; by its key in the outbox. */
  group(by: { person: Person; id: RecordId }, options?: Partial<GroupOptions>): { group: Group; key: string };
  /** Puts a letter to every subscriber of a place into the box. */
  broadcast(campaign: string, options?: { place?: string; due?: number }): void;
  /** The chats that got a message, in order. */
  reached(): number[];
  rows(): (typeof outbox.$inferSelect)[];
  tallies(): Record<string, number>;
}

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const outboxes of running.splice(0)) await outboxes.stop();
});

export interface TestOutboxOptions {
  rates?: Rates;
  heldUntil?: (letter: Letter) => number | undefined;
  /** What a group reads of a dialogue. */
  groupPost?: GroupPostScreen;
  /** What is done in place of sending a letter. */
  send?: (letter: Letter) => Promise<number | undefined>;
  /** Waits as long as the sender asks for, in place of no time at all. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export async function startTestOutbox(options: TestOutboxOptions = {}): Promise<TestOutbox> {
  const clock = frozenClock(NOON);
  const telegram = await startFakeTelegram({ clock: clock.now });
  const folder = mkdtempSync(join(tmpdir(), 'kurak-outbox-'));
  const database = openDatabase(join(folder, 'kurak.sqlite'));
  const room = createStrongRoom(loadOrCreateMasterKey(join(folder, 'secret.key')).key);
  const logs: TestOutbox['logs'] = [];
  const log: Log = (name, facts) => void logs.push({ name, facts });
  const staff = createStaffStore(database, room);
  const subscribers = createSubscriptionStore(database, room);
  const groups = createGroupStore(database, room);
  const posts = createGroupPostStore(database);
  const store = createOutboxStore(database, room);
  const sleeps: number[] = [];
  let now = 0;
  const api = new Api(telegram.token, {
    apiRoot: telegram.apiRoot,
    fetch: createApiFetch({ log, attempts: 1 }) as never,
  });
  const groupLetters = createGroupLetters({
    api,
    groups,
    posts,
    groupPost: options.groupPost ?? (() => undefined),
    wordsOf,
  });
  const sender = createSender({
    store,
    log,
    clock: clock.now,
    timeZone: 'Asia/Bishkek',
    limiter: createLimiter(() => now, options.rates ?? TELEGRAM_RATES),
    send:
      options.send ??
      (async (letter) =>
        letter.purpose === 'group'
          ? groupLetters.send(letter)
          : (await api.sendMessage(letter.chatId, letter.kind)).message_id),
    onSent: (letter, messageId) => groupLetters.onSent(letter, messageId),
    groups: groupLetters.keeping,
    reach: () =>
      api.getMe().then(
        () => true,
        () => false,
      ),
    heldUntil: options.heldUntil ?? (() => undefined),
    onBlocked: ({ purpose, recipient, chatId }) => {
      if (purpose === 'subscription') return subscribers.end(recipient);
      if (purpose === 'group') return groups.end(recipient.toString('hex'));
      const member = staff.byChat(chatId);
      if (member) staff.setReachable(member.id, false);
    },
    forget: () => database.forget(),
    sleep:
      options.sleep ??
      ((milliseconds) => {
        sleeps.push(milliseconds);
        now += milliseconds;
        // Lets the calls under way come back in between, as real time does.
        return new Promise((resolve) => setImmediate(resolve));
      }),
  });
  running.push({
    stop: async () => {
      await sender.stop();
      database.close();
      await telegram.close();
    },
  });
  const started = (firstName: string) => {
    const person = telegram.world.addPerson({ firstName, languageCode: 'ky' });
    person.start();
    return person;
  };
  return {
    telegram,
    database,
    store,
    sender,
    staff,
    subscriptions: subscribers,
    groups,
    posts,
    clock,
    logs,
    sleeps,
    subscriber: (place = 'KG-O') => {
      const person = started('s');
      subscribers.put(person.id, { place, invitations: false, nudges: true }, 'ky');
      return person;
    },
    leader: () => {
      const person = started('l');
      const member = { role: 'leader', kind: 'ngo', places: ['KG-O'], name: 'НКО', locale: 'ru' } as const;
      return { person, id: staff.put({ chatId: person.id, ...member }).id };
    },
    group: ({ person, id }, given = {}) => {
      const group = telegram.world.addGroup({
        title: 'Айыл',
        kind: 'supergroup',
        members: [person],
        botIsMember: true,
        ...given,
      });
      const at = { title: group.title, linkedBy: id, place: 'KG-O', locale: 'ru' } as const;
      return { group, key: groups.link({ chatId: group.id, ...at }).key };
    },
    broadcast: (campaign, { place = 'KG-O', due = minutesOf(clock.now()) } = {}) =>
      store.toSubscribers({ campaign, kind: 'nudge', subject: place, due, place, wants: 'nudges' }),
    reached: () =>
      telegram.world.calls
        .filter(({ method, ok }) => method === 'sendMessage' && ok)
        .map(({ payload }) => Number(payload['chat_id'])),
    rows: () => database.queries.select().from(outbox).all(),
    tallies: () =>
      Object.fromEntries(
        database.queries
          .select()
          .from(deliveries)
          .all()
          .map(({ kind, outcome, count }) => [`${kind} ${outcome}`, count]),
      ),
  };
}

/** How many subscriptions there are. */
export const subscriptionsIn = (database: Database): number =>
  database.queries.select().from(subscriptions).all().length;
