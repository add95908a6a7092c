import { Composer } from 'grammy';
import { answerConcern } from './concerns/answer.ts';
import type { OnWaiting } from './concerns/concern.ts';
import { INTAKE } from './concerns/intake/conversation.ts';
import { createConcernStore } from './concerns/store.ts';
import { lookingAway } from './concerns/thread/looking-away.ts';
import type { Config, Secrets } from './config.ts';
import { refuseToBeginAnew } from './db/backup/lost.ts';
import { checkKey } from './db/key-check.ts';
import { answers, openDatabase, type Database } from './db/open.ts';
import { createLog } from './events.ts';
import { helpHandlers } from './help/handlers.ts';
import { atMost } from './jobs/at-most.ts';
import { systemClock } from './jobs/clock.ts';
import type { App } from './parts/app.ts';
import { backupAgeDays, createNightlyBackup } from './parts/backups.ts';
import { createChatStores } from './parts/chats.ts';
import { createConcernParts } from './parts/concerns.ts';
import { noticingDamage } from './parts/damage.ts';
import { createGroupParts } from './parts/groups.ts';
import { HABITS } from './parts/habits.ts';
import { createHelpParts } from './parts/help.ts';
import { createQuotas, LIMITS } from './parts/limits.ts';
import { createMeetingParts } from './parts/meetings.ts';
import { createOutbox } from './parts/outbox.ts';
import type { Overrides } from './parts/overrides.ts';
import { createStaffParts } from './parts/staff.ts';
import { openStrongRoom } from './parts/strong-room.ts';
import { createSubscriberParts } from './parts/subscribers.ts';
import { createTelegram } from './parts/telegram.ts';
import { receiveUpdates } from './parts/updates.ts';
import { createUpkeep } from './parts/upkeep.ts';
import { peopleHandlers } from './people/handlers.ts';
import { menuScreen } from './people/screens.ts';
import { createStaffStore } from './people/store.ts';
import { createEphemeralNames } from './privacy/strong-room.ts';
import { createWorkshop } from './summaries/workshop/workshop.ts';
import { noteQuietly, updateHandler, wire } from './telegram/bot.ts';
import { registerCommands } from './telegram/commands.ts';
import type { AppContext } from './telegram/context.ts';
import { createErasures } from './telegram/erasure/erase.ts';
import { eraseHandlers } from './telegram/erasure/handlers.ts';
import { findName } from './telegram/finding-name.ts';
import { floodGate } from './telegram/flood.ts';
import { groupHandlers } from './telegram/groups.ts';
import { languageMiddleware } from './telegram/language.ts';
import { loadWords } from './telegram/locale.ts';
import type { Receiver } from './telegram/receiver.ts';
import { restHandlers, stoppingHandlers } from './telegram/rest.ts';
import { forGrammy } from './telegram/signal.ts';
import { turningAway } from './telegram/turning-away.ts';

/** How long stopping may wait for the last calls to Telegram: whoever stops the bot does not wait for ever. */
const FAREWELL_MS = 3_000;

export type { App } from './parts/app.ts';

/** Puts the whole bot together; the only place that knows every part. */
export function createApp(config: Config, secrets: Secrets, overrides: Overrides = {}): App {
  const clock = overrides.clock ?? systemClock;
  const { log, isDamaged } = noticingDamage(overrides.log ?? createLog(config.logLevel, clock));
  refuseToBeginAnew(config);
  const { announce } = overrides;
  const { room, master } = openStrongRoom(config, secrets, { log, announce }, () => database);
  const ephemeralName = createEphemeralNames();
  const database: Database = openDatabase(config.databasePath);
  checkKey(database, room);

  const staff = createStaffStore(database, room);
  const concerns = createConcernStore(database, room, (staffId) => staff.byId(staffId)?.name);
  const chats = createChatStores(database, room, clock);
  const { ledger, living, lowest, drafts, notes, desk } = chats;
  const helpLines = createHelpParts(database);
  const wordsOf = loadWords();
  const quotas = createQuotas(clock, log, { ...LIMITS, ...overrides.limits });

  const { bot, once, quickApi } = createTelegram(config, secrets, log, overrides, (sent) => {
    for (const messageId of sent.messageIds) noteQuietly({ ledger, log }, sent.chatId, messageId);
    lowest.sent(sent.chatId, sent.messageIds);
  });
  const { api } = bot;
  const erasures = createErasures(api, ledger);
  const shared = { api, database, room, clock, staff, wordsOf };
  const groups = createGroupParts(shared);
  const outbox = createOutbox({
    ...shared,
    config,
    secrets,
    fetch: once,
    log,
    rates: overrides.rates,
    groups,
    groupPost: (dialogueId, words) => meetings.groupPost(dialogueId, words),
    placeOf: (subject) => meetings.placeOf(subject),
    briefHtml: (subject, words) => meetings.briefHtml(subject, words),
    digest: (subject, words) => forStaff.digest(subject, words),
    onBlocked: ({ purpose, recipient, chatId }) => {
      if (purpose === 'subscription') return subscribers.end(recipient);
      if (purpose === 'rsvp') return meetings.leaveByName(recipient);
      if (purpose === 'group') return groups.store.end(recipient.toString('hex'));
      const member = staff.byChat(chatId);
      if (member) staff.setReachable(member.id, false);
    },
  });
  const subscribers = createSubscriberParts({ ...shared, outbox: outbox.store });
  const menu = (ctx: AppContext) =>
    menuScreen(
      ctx.words,
      ctx.conversation.active(INTAKE) > 0,
      ctx.chatId === undefined ? [] : forStaff.dutiesOf(ctx.chatId),
    );
  const forStaff = createStaffParts({
    ...shared,
    ...chats,
    botName: () => bot.botInfo.username,
    log,
    config,
    outbox,
    takeOver: (gone, by) => meetings.takeOver(gone, by),
    chosenLocale: (chatId) => ledger.locale(chatId),
    menu,
    helpLines,
    backupAgeDays: () => backupAgeDays(config, clock),
    workshop: overrides.workshop ?? createWorkshop,
    patienceMs: overrides.patienceMs,
    keptAlerts: overrides.keptAlerts ?? {},
  });
  const meetings = createMeetingParts({
    ...shared,
    outbox,
    groups,
    desk,
    forStaff,
    botName: () => bot.botInfo.username,
    quota: quotas.questions,
    ephemeralName,
    removeLater: (chatId, messageIds) => removals.remove(chatId, messageIds),
    rememberLocale: (chatId, locale) => ledger.setLocale(chatId, locale),
  });
  const onWaiting: OnWaiting = (waiting) => {
    forStaff.onWaiting(waiting);
    overrides.onWaiting?.(waiting);
  };
  const concernParts = createConcernParts({
    ...shared,
    ...chats,
    quickApi,
    log,
    concerns,
    ephemeralName,
    timeZone: config.timeZone,
    backupDays: config.backupDays,
    onWaiting,
    quotas,
    linesHtml: helpLines.linesHtml,
  });
  const { visits, codes, removals, intake, thread } = concernParts;
  const people = peopleHandlers({
    api,
    wordsOf,
    chooseLocale: async (chatId, locale) => {
      ledger.setLocale(chatId, locale);
      const member = staff.byChat(chatId);
      if (member) staff.setLocale(member.id, locale);
      await forStaff.registerCommands(chatId, locale);
    },
    menu,
  });
  wire(bot, {
    log,
    ledger,
    drafts,
    language: languageMiddleware(
      wordsOf,
      (chatId) => ledger.locale(chatId) ?? staff.byChat(chatId)?.locale ?? subscribers.localeOf(chatId),
    ),
    floodGate: floodGate(clock, log, ephemeralName),
    groups: new Composer(groupHandlers(api), groups.inGroups),
    help: new Composer(
      lookingAway(visits),
      turningAway(desk, HABITS),
      helpHandlers(api, helpLines.linesHtml, config.backupDays),
    ),
    besideForms: [
      stoppingHandlers(api, menu),
      eraseHandlers(api, erasures, ledger, notes, (chatId) => {
        visits.end(chatId);
        living.end(chatId);
        codes.end(chatId);
        desk.clear(chatId);
        lowest.forget(chatId);
      }),
      // Before the start page, which would take an invitation's link for its own.
      forStaff.doors,
      meetings.doors,
      people,
      forStaff.afterLanguage,
      meetings.after,
      groups.doors,
      subscribers.doors,
      thread,
      intake.before,
    ],
    forms: intake.form,
    rest: restHandlers(api, menu, (chatId) => forStaff.dutiesOf(chatId).length > 0),
  });

  const backups = createNightlyBackup({ config, master, room, database, clock, log });
  const handleUpdate = updateHandler(bot, log, (chatId) => meetings.asksForPlace(chatId));
  const housekeeping = createUpkeep({
    ...shared,
    ...chats,
    ...concernParts,
    log,
    config,
    concerns,
    erasures,
    quickApi,
    runJobs: () => {
      backups.round();
      forStaff.purgeInvitations();
      forStaff.runJobs();
      subscribers.runJobs();
      meetings.runJobs();
    },
    afterForgetting: async () => {
      await forStaff.removePassed();
      await meetings.refresh();
    },
    sendLetters: () => void outbox.flush(),
    stepAside: overrides.stepAside,
  });
  const housekeepingMs = overrides.housekeepingMs ?? 30_000;
  if (housekeepingMs > 0) housekeeping.repeat(housekeepingMs);
  let receiver: Receiver | undefined;
  const starting = new AbortController();
  const reaching = { apiRoot: config.telegramApiRoot, announce };

  return {
    start: async () => {
      // Before anything is purged: forms that were open when the last process ended can be closed on their screens as well.
      for (const { chatId, shown, touched } of drafts.shown()) living.restore(chatId, shown, touched);
      const signal = forGrammy(starting.signal);
      await findName(bot, reaching, signal);
      await registerCommands(api, wordsOf, signal);
      starting.signal.throwIfAborted();
      await housekeeping.round();
      if (staff.list('admin').length === 0)
        announce?.(`Nobody is an admin yet. Open this link within 24 hours: ${forStaff.adminLink()}`);
      receiver = await receiveUpdates(bot, handleUpdate, { config, secrets, log, clock }, signal);
      return receiver;
    },
    handleUpdate,
    keepHouse: async () => {
      await housekeeping.round();
      await outbox.flush();
      await backups.idle();
    },
    adminLink: async () => {
      // The link names the bot, which only Telegram can tell.
      await findName(bot, reaching);
      return forStaff.adminLink();
    },
    answer: (code, text) => answerConcern({ concerns, room, clock, timeZone: config.timeZone }, code, text),
    health: () => ({
      database: answers(database) && !isDamaged(),
      telegram: receiver?.isReached() ?? false,
    }),
    database,
    stop: async () => {
      starting.abort();
      // What SQLite is at takes its time to end: beside all else.
      const backup = backups.stop();
      await receiver?.stop();
      await housekeeping.stop();
      await outbox.stop();
      await forStaff.close();
      // What only this process knows of: pages that would stay on screens for ever, what Telegram has put off, codes that nobody
      // else can show.
      const farewell = Promise.all([
        removals.removeAll(visits.endAll()),
        removals.retry(),
        erasures.retry(),
        codes.retry(),
      ]);
      await atMost(FAREWELL_MS, farewell);
      await backup;
      database.close();
    },
  };
}
