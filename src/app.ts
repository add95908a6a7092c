import { Composer } from 'grammy';
import type { Update } from 'grammy/types';
import type { Config, Secrets } from './config.ts';
import { answerConcern, type AnswerResult } from './concerns/answer.ts';
import type { OnWaiting } from './concerns/concern.ts';
import { forgetClosedWords } from './concerns/erasure/forgetting.ts';
import { INTAKE } from './concerns/intake/conversation.ts';
import { closeRestedForms } from './concerns/intake/closing.ts';
import { createCodesToShow } from './concerns/intake/codes-to-show.ts';
import { intakeHandlers } from './concerns/intake/handlers.ts';
import { readersIn } from './concerns/intake/readers.ts';
import { createLivingMessages, type LivingMessage } from './concerns/intake/living-messages.ts';
import { createQuota } from './telegram/quota.ts';
import { createConcernStore } from './concerns/store.ts';
import { threadHandlers } from './concerns/thread/handlers.ts';
import { lookingAway } from './concerns/thread/looking-away.ts';
import { createVisits } from './concerns/thread/visits.ts';
import { openDatabase, type Database } from './db/open.ts';
import { checkKey } from './db/key-check.ts';
import { createLog, type Log } from './events.ts';
import { helpHandlers } from './help/handlers.ts';
import { notifyHandlers } from './invitations/handlers.ts';
import { createSubscriptionStore } from './invitations/store.ts';
import { atMost } from './jobs/at-most.ts';
import { systemClock, type Clock } from './jobs/clock.ts';
import { keepHouse, startHousekeeping } from './jobs/housekeeping.ts';
import { peopleHandlers } from './people/handlers.ts';
import { menuScreen } from './people/screens.ts';
import { createStaffStore } from './people/store.ts';
import { loadOrCreateMasterKey, masterKeyFromText } from './privacy/master-key.ts';
import { createEphemeralNames, createStrongRoom } from './privacy/strong-room.ts';
import { createBot, createQuickApi, noteQuietly, updateHandler, wire } from './telegram/bot.ts';
import { registerCommands, registerCommandsFor } from './telegram/commands.ts';
import { createDraftStore } from './telegram/drafts.ts';
import { eraseHandlers } from './telegram/erasure/handlers.ts';
import { createPassingNotes } from './telegram/erasure/passing-notes.ts';
import { createEraseLedger } from './telegram/erasure/store.ts';
import { createApiFetch, type ApiSuccess, type FetchOptions } from './telegram/fetch.ts';
import { floodGate } from './telegram/flood.ts';
import { groupHandlers } from './telegram/groups.ts';
import { languageMiddleware } from './telegram/language.ts';
import { loadWords } from './telegram/locale.ts';
import { startPolling, type Poller } from './telegram/polling.ts';
import { restHandlers } from './telegram/rest.ts';
import { createRemovals } from './telegram/removals.ts';

const HOUR_MS = 3_600_000;
/** How long stopping may wait for the last calls to Telegram: whoever stops the bot does not wait for ever. */
const FAREWELL_MS = 3_000;

/** What tests and the playground put in place of the real thing. */
export interface Overrides {
  clock?: Clock;
  log?: Log;
  fetch?: typeof fetch;
  sleep?: NonNullable<FetchOptions['sleep']>;
  /** How often housekeeping runs by itself; 0 for never. */
  housekeepingMs?: number;
  limits?: Partial<Limits>;
  /** Told of each concern that comes to wait for leaders. */
  onWaiting?: OnWaiting;
}

interface Limits {
  concernsPerDay: number;
  concernsOverallPerHour: number;
  codesPerHour: number;
  codesOverallPerHour: number;
  repliesPerDay: number;
}

/**
 * Generous to a person, tight for a script. The overall limit for wrong codes bounds guessing: 500 an hour against 10^15
 * codes finds one of a million stored concerns once in some 230 years.
 */
const LIMITS: Limits = {
  concernsPerDay: 5,
  concernsOverallPerHour: 2000,
  codesPerHour: 5,
  codesOverallPerHour: 500,
  repliesPerDay: 20,
};

export interface App {
  /** Registers commands and begins to take updates. */
  start(): Promise<Poller>;
  handleUpdate(update: Update): Promise<void>;
  /** One round of forgetting, at once: for tests, and for a clock that was moved. */
  keepHouse(): Promise<void>;
  /** Answers a concern as a leader would, by its return code: the terminal's way in. */
  answer(code: string, text: string): Promise<AnswerResult>;
  readonly database: Database;
  /** Ends everything in order: updates, housekeeping, database. */
  stop(): Promise<void>;
}

/** Puts the whole bot together; the only place that knows every part. */
export function createApp(config: Config, secrets: Secrets, overrides: Overrides = {}): App {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config.logLevel, clock);
  const limits = { ...LIMITS, ...overrides.limits };
  const master = secrets.secretKey
    ? { key: masterKeyFromText(secrets.secretKey), created: false }
    : loadOrCreateMasterKey(config.secretKeyFile);
  if (master.created) log('key_created', {});
  const room = createStrongRoom(master.key);
  const ephemeralName = createEphemeralNames();
  const database = openDatabase(config.databasePath);
  checkKey(database, room);

  const staff = createStaffStore(database, room);
  const concerns = createConcernStore(database, room, (staffId) => staff.byId(staffId)?.name);
  const ledger = createEraseLedger(database, room, clock);
  const visits = createVisits(clock);
  const living = createLivingMessages(clock);
  const drafts = createDraftStore<never, LivingMessage>(database, room, clock, (chatId) => living.of(chatId));
  const notes = createPassingNotes(clock);
  const wordsOf = loadWords();
  const opened = (breaker: 'concerns' | 'codes') => () => log('breaker_opened', { breaker });
  const quota = (perPerson: number, overall: number, windowMs: number, breaker: 'concerns' | 'codes') =>
    createQuota(clock, { perPerson, overall, windowMs }, opened(breaker));

  const calls: FetchOptions = {
    log,
    ...(overrides.fetch ? { fetch: overrides.fetch } : {}),
    ...(overrides.sleep ? { sleep: overrides.sleep } : {}),
    onSuccess: (call) => {
      const sent = sentPrivately(call);
      if (sent) noteQuietly({ ledger, log }, sent.chatId, sent.messageId);
    },
  };
  const bot = createBot(secrets.botToken, config.telegramApiRoot, createApiFetch(calls));
  const { api } = bot;
  const once = createApiFetch({ ...calls, attempts: 1 });
  const quickApi = createQuickApi(secrets.botToken, config.telegramApiRoot, once);
  const codes = createCodesToShow(quickApi, clock);
  const removals = createRemovals(quickApi, clock);

  const onWaiting = overrides.onWaiting ?? (() => undefined);
  const intake = intakeHandlers({
    api,
    quickApi,
    log,
    concerns,
    room,
    living,
    codes,
    readersIn: (place) => readersIn(staff.list('leader'), place),
    onWaiting,
    clock,
    ephemeralName,
    timeZone: config.timeZone,
    quota: quota(limits.concernsPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
    breaker: quota(Infinity, limits.concernsOverallPerHour * 24, 24 * HOUR_MS, 'concerns'),
  });
  const thread = threadHandlers({
    api,
    concerns,
    room,
    visits,
    removals,
    clock,
    ephemeralName,
    timeZone: config.timeZone,
    tries: quota(limits.codesPerHour, limits.codesOverallPerHour, HOUR_MS, 'codes'),
    onWaiting,
    replies: quota(limits.repliesPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
  });
  const people = peopleHandlers({
    api,
    wordsOf,
    chooseLocale: async (chatId, locale) => {
      ledger.setLocale(chatId, locale);
      await registerCommandsFor(api, chatId, wordsOf(locale)).catch(() => undefined);
    },
  });
  wire(bot, {
    log,
    ledger,
    drafts,
    language: languageMiddleware(wordsOf, (chatId) => ledger.locale(chatId)),
    floodGate: floodGate(clock, log, ephemeralName),
    groups: groupHandlers(api),
    help: new Composer(lookingAway(visits), helpHandlers(api)),
    besideForms: [
      eraseHandlers(api, ledger, notes, (chatId) => {
        visits.end(chatId);
        living.end(chatId);
        codes.end(chatId);
      }),
      people,
      notifyHandlers(api, createSubscriptionStore(database, room)),
      thread,
      intake.before,
    ],
    forms: intake.form,
    rest: restHandlers(api, (ctx) => menuScreen(ctx.words, ctx.conversation.active(INTAKE) > 0)),
  });

  const handleUpdate = updateHandler(bot);
  const removeAll = async (messages: readonly { chatId: number; messageId: number }[]) => {
    await Promise.all(messages.map(({ chatId, messageId }) => removals.remove(chatId, [messageId])));
  };
  const house = async () => {
    forgetClosedWords({
      concerns,
      log,
      clock,
      timeZone: config.timeZone,
      keepWordsDays: config.keepWordsDays,
    });
    await keepHouse({
      log,
      purgeDrafts: () => drafts.purge(),
      purgeLedger: () => ledger.purge(),
      removeDueMessages: async () => {
        const due = [...visits.expire(), ...notes.due()];
        await Promise.all([removals.retry(), removeAll(due), codes.retry()]);
        await closeRestedForms(quickApi, living, codes, removals, concerns, wordsOf);
      },
    });
  };
  const housekeepingMs = overrides.housekeepingMs ?? 30_000;
  const housekeeping = housekeepingMs > 0 ? startHousekeeping(house, housekeepingMs) : undefined;
  let poller: Poller | undefined;

  return {
    start: async () => {
      // Before anything is purged: forms that were open when the last process ended can be closed on their screens as well.
      for (const { chatId, shown, touched } of drafts.shown()) living.restore(chatId, shown, touched);
      await bot.init();
      // Telegram refuses to be polled while a webhook from earlier is set; what has waited for it stays.
      await api.deleteWebhook();
      await registerCommands(api, wordsOf);
      await house();
      poller = startPolling(bot, handleUpdate, log);
      return poller;
    },
    handleUpdate,
    keepHouse: house,
    answer: (code, text) => answerConcern({ concerns, room, clock, timeZone: config.timeZone }, code, text),
    database,
    stop: async () => {
      await poller?.stop();
      await housekeeping?.stop();
      // What only this process knows of: pages that would stay on screens for ever, codes that nobody else can show.
      const farewell = Promise.all([removeAll(visits.endAll()), codes.retry()]);
      await atMost(FAREWELL_MS, farewell);
      database.close();
    },
  };
}

/** The message a call has put into a private chat; private chats have positive ids. */
function sentPrivately({
  method,
  payload,
  result,
}: ApiSuccess): { chatId: number; messageId: number } | undefined {
  const chatId = payload['chat_id'];
  if (!method.startsWith('send') || typeof chatId !== 'number' || chatId < 0) return undefined;
  if (typeof result !== 'object' || result === null || !('message_id' in result)) return undefined;
  return typeof result.message_id === 'number' ? { chatId, messageId: result.message_id } : undefined;
}
