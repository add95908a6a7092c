import type { Update } from 'grammy/types';
import type { Config, Secrets } from './config.ts';
import { answerConcern, type AnswerResult } from './concerns/answer.ts';
import { INTAKE } from './concerns/intake/conversation.ts';
import { expiredScreen, intakeHandlers } from './concerns/intake/handlers.ts';
import { createLivingMessages } from './concerns/intake/living-messages.ts';
import { createQuota } from './telegram/quota.ts';
import { createConcernStore } from './concerns/store.ts';
import { threadHandlers } from './concerns/thread/handlers.ts';
import { createVisits } from './concerns/thread/visits.ts';
import { openDatabase, type Database } from './db/open.ts';
import { checkKey } from './db/key-check.ts';
import { createLog, type Log } from './events.ts';
import { helpHandlers } from './help/handlers.ts';
import { linesToVerify } from './help/lines.ts';
import { notifyHandlers } from './invitations/handlers.ts';
import { createSubscriptionStore } from './invitations/store.ts';
import { systemClock, type Clock } from './jobs/clock.ts';
import { keepHouse, startHousekeeping } from './jobs/housekeeping.ts';
import { buildPeople } from './people/build.ts';
import { loadOrCreateMasterKey, masterKeyFromText } from './privacy/master-key.ts';
import { createEphemeralNames, createStrongRoom } from './privacy/strong-room.ts';
import { createBot, noteQuietly, updateHandler, wire } from './telegram/bot.ts';
import { registerCommands } from './telegram/commands.ts';
import { createDesk } from './telegram/desk.ts';
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
import { editScreen, removeMessages } from './telegram/screen.ts';

const HOUR_MS = 3_600_000;

/** What tests and the playground put in place of the real thing. */
export interface Overrides {
  clock?: Clock;
  log?: Log;
  fetch?: typeof fetch;
  sleep?: NonNullable<FetchOptions['sleep']>;
  /** Takes a line for the operator that must not stand in the log: the link of the first admin. */
  announce?: (line: string) => void;
  /** How often housekeeping runs by itself; 0 for never. */
  housekeepingMs?: number;
  limits?: Partial<Limits>;
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
  /**
   * A fresh link that makes whoever opens it first an admin, for 24 hours; the server's older link opens nothing any more.
   * Asks Telegram for the bot's name when the app has not been started.
   */
  adminLink(): Promise<string>;
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

  const concerns = createConcernStore(database, room);
  const ledger = createEraseLedger(database, room, clock);
  const drafts = createDraftStore<never>(database, room, clock);
  const visits = createVisits(clock);
  const living = createLivingMessages(clock);
  const notes = createPassingNotes(clock);
  const desk = createDesk(database, room, clock);
  const wordsOf = loadWords();
  const opened = (breaker: 'concerns' | 'codes') => () => log('breaker_opened', { breaker });
  const quota = (perPerson: number, overall: number, windowMs: number, breaker: 'concerns' | 'codes') =>
    createQuota(clock, { perPerson, overall, windowMs }, opened(breaker));

  const fetch = createApiFetch({
    log,
    ...(overrides.fetch ? { fetch: overrides.fetch } : {}),
    ...(overrides.sleep ? { sleep: overrides.sleep } : {}),
    onSuccess: (call) => {
      const sent = sentPrivately(call);
      if (sent) noteQuietly({ ledger, log }, sent.chatId, sent.messageId);
    },
  });
  const bot = createBot(secrets.botToken, config.telegramApiRoot, fetch);
  const { api } = bot;

  const intake = intakeHandlers({
    api,
    log,
    concerns,
    room,
    living,
    clock,
    ephemeralName,
    timeZone: config.timeZone,
    quota: quota(limits.concernsPerDay, limits.concernsOverallPerHour * 24, 24 * HOUR_MS, 'concerns'),
  });
  const thread = threadHandlers({
    api,
    concerns,
    room,
    visits,
    clock,
    ephemeralName,
    timeZone: config.timeZone,
    tries: quota(limits.codesPerHour, limits.codesOverallPerHour, HOUR_MS, 'codes'),
    replies: quota(limits.repliesPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
  });
  const people = buildPeople({
    api,
    database,
    room,
    clock,
    timeZone: config.timeZone,
    keepLocale: (chatId, locale) => ledger.setLocale(chatId, locale),
    desk,
    wordsOf,
    writing: (ctx) => ctx.conversation.active(INTAKE) > 0,
    botName: () => bot.botInfo.username,
    helpLines: linesToVerify,
    otherDetail: () => undefined,
  });
  wire(bot, {
    log,
    ledger,
    drafts,
    language: languageMiddleware(wordsOf, (chatId) => ledger.locale(chatId) ?? people.locale(chatId)),
    floodGate: floodGate(clock, log, ephemeralName),
    groups: groupHandlers(api),
    help: helpHandlers(api),
    besideForms: [
      people.presence,
      eraseHandlers(api, ledger, notes, (chatId) => {
        visits.end(chatId);
        living.end(chatId);
        desk.clear(chatId);
      }),
      ...people.doors,
      notifyHandlers(api, createSubscriptionStore(database, room)),
      thread,
      intake.before,
    ],
    forms: intake.form,
    rest: restHandlers(api, people.menu),
  });

  const handleUpdate = updateHandler(bot);
  const house = () =>
    keepHouse({
      log,
      purgeDrafts: () => drafts.purge(),
      purgeLedger: () => ledger.purge(),
      purgeInvitations: people.purge,
      removeDueMessages: async () => {
        const due = [...visits.expire(), ...notes.due()];
        await Promise.all(due.map(({ chatId, messageId }) => removeMessages(api, chatId, [messageId])));
        for (const { chatId, messageId, locale } of living.expire()) {
          await editScreen(api, chatId, messageId, expiredScreen(wordsOf(locale)));
        }
      },
    });
  const housekeepingMs = overrides.housekeepingMs ?? 30_000;
  const housekeeping = housekeepingMs > 0 ? startHousekeeping(house, housekeepingMs) : undefined;
  let poller: Poller | undefined;

  return {
    start: async () => {
      await bot.init();
      // Telegram refuses to be polled while a webhook from earlier is set; what has waited for it stays.
      await api.deleteWebhook();
      await registerCommands(api, wordsOf);
      await house();
      if (!people.hasAdmin()) {
        overrides.announce?.(
          `There is no admin yet. Whoever opens this link within 24 hours becomes one: ${people.adminLink()}`,
        );
      }
      poller = startPolling(bot, handleUpdate, log);
      return poller;
    },
    handleUpdate,
    adminLink: async () => {
      if (!bot.isInited()) await bot.init();
      return people.adminLink();
    },
    keepHouse: house,
    answer: (code, text) => answerConcern({ concerns, room, clock, timeZone: config.timeZone }, code, text),
    database,
    stop: async () => {
      await poller?.stop();
      await housekeeping?.stop();
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
