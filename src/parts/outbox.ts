import { setTimeout as wait } from 'node:timers/promises';
import { Api } from 'grammy';
import type { Config, Secrets } from '../config.ts';
import type { Database } from '../db/open.ts';
import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import type { Letter } from '../jobs/outbox/letter.ts';
import { createLimiter, type Rates } from '../jobs/outbox/limiter.ts';
import { createSender, type Sender } from '../jobs/outbox/sender.ts';
import { createOutboxStore, type OutboxStore } from '../jobs/outbox/store.ts';
import { createGroupLetters, type GroupPostScreen } from '../invitations/groups/letters.ts';
import type { GroupPostStore } from '../invitations/groups/posts/store.ts';
import type { GroupStore } from '../invitations/groups/store.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import type { ApiFetch } from '../telegram/fetch.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import { sendScreen, type Screen } from '../telegram/screen.ts';
import { heldUntil, letterScreen } from './letters.ts';

export interface OutboxDeps {
  database: Database;
  room: StrongRoom;
  config: Config;
  secrets: Secrets;
  /** One attempt a call: a pause that Telegram asks for is the sender's business. */
  fetch: ApiFetch;
  log: Log;
  clock: Clock;
  wordsOf: (locale: Locale) => Words;
  onBlocked: (letter: Letter) => void;
  /** The place of the dialogue that a letter is about. */
  placeOf: (subject: string) => string | undefined;
  /** What the hosts of a dialogue are told the evening before. */
  briefHtml: (subject: string | undefined, words: Words) => string | undefined;
  /** What admins are told on Mondays. */
  digest: (subject: string | undefined, words: Words) => Screen;
  groups: { store: GroupStore; posts: GroupPostStore };
  /** What a group reads of a dialogue. */
  groupPost: GroupPostScreen;
  rates?: Rates | undefined;
}

/** Where letters are put, and what sends them. */
export interface Outbox extends Pick<Sender, 'flush' | 'stop'> {
  store: OutboxStore;
}

/** The outbox with all it needs to send: letters that the last process left in doubt are put back first. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { config, clock } = deps;
  const store = createOutboxStore(deps.database, deps.room);
  store.recover(localDay(clock(), config.timeZone));
  const api = new Api(deps.secrets.botToken, {
    apiRoot: config.telegramApiRoot,
    // grammY types this option as node-fetch's function, of which it uses exactly what ApiFetch offers.
    fetch: deps.fetch as never,
    // Stopping waits for the calls under way.
    timeoutSeconds: 30,
  });
  const groupLetters = createGroupLetters({
    api,
    groups: deps.groups.store,
    posts: deps.groups.posts,
    groupPost: deps.groupPost,
    wordsOf: deps.wordsOf,
  });
  const sender = createSender({
    store,
    // Real time, whatever the bot's clock shows: it is Telegram's patience that is measured.
    limiter: createLimiter(() => performance.now(), deps.rates),
    send: ({ kind, ...letter }) => {
      if (kind === 'group_post' || kind === 'group_edit') return groupLetters.send({ ...letter, kind });
      const words = deps.wordsOf(letter.locale);
      const screen =
        kind === 'digest'
          ? deps.digest(letter.subject, words)
          : letterScreen({ kind, subject: letter.subject }, words, deps.briefHtml);
      return sendScreen(api, letter.chatId, screen);
    },
    onSent: (letter, messageId) => groupLetters.onSent(letter, messageId),
    groups: groupLetters.keeping,
    reach: () =>
      api.getMe().then(
        () => true,
        () => false,
      ),
    heldUntil: (letter) => heldUntil(letter, clock(), deps.placeOf),
    onBlocked: deps.onBlocked,
    forget: () => deps.database.forget(),
    log: deps.log,
    clock,
    timeZone: config.timeZone,
    sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
  });
  return { store, flush: () => sender.flush(), stop: () => sender.stop() };
}
