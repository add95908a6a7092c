import { Composer } from 'grammy';
import type { Config, Secrets } from './config.ts';
import { answerConcern } from './concerns/answer.ts';
import type { OnWaiting } from './concerns/concern.ts';
import { INTAKE } from './concerns/intake/conversation.ts';
import { createQuotas, LIMITS } from './parts/limits.ts';
import type { Overrides } from './parts/overrides.ts';
import { createConcernStore } from './concerns/store.ts';
import { lookingAway } from './concerns/thread/looking-away.ts';
import { refuseToBeginAnew } from './db/backup/lost.ts';
import { answers, openDatabase, type Database } from './db/open.ts';
import { checkKey } from './db/key-check.ts';
import { createLog } from './events.ts';
import { helpHandlers } from './help/handlers.ts';
import { notifyHandlers } from './invitations/handlers.ts';
import { createSubscriptionStore } from './invitations/store.ts';
import { atMost } from './jobs/at-most.ts';
import { systemClock } from './jobs/clock.ts';
import { peopleHandlers } from './people/handlers.ts';
import { menuScreen } from './people/screens.ts';
import { createStaffStore } from './people/store.ts';
import { createEphemeralNames } from './privacy/strong-room.ts';
import { noteQuietly, updateHandler, wire } from './telegram/bot.ts';
import { registerCommands } from './telegram/commands.ts';
import { findName } from './telegram/finding-name.ts';
import { forGrammy } from './telegram/signal.ts';
import type { AppContext } from './telegram/context.ts';
import { createErasures } from './telegram/erasure/erase.ts';
import { eraseHandlers } from './telegram/erasure/handlers.ts';
import { createChatStores } from './parts/chats.ts';
import { createConcernParts } from './parts/concerns.ts';
import type { App } from './parts/app.ts';
import { backupAgeDays, createNightlyBackup } from './parts/backups.ts';
import { createGroupParts } from './parts/groups.ts';
import { HABITS } from './parts/habits.ts';
import { createHelpParts } from './parts/help.ts';
import { createMeetingParts } from './parts/meetings.ts';
import { createOutbox } from './parts/outbox.ts';
import { noticingDamage } from './parts/damage.ts';
import { createStaffParts } from './parts/staff.ts';
import { openStrongRoom } from './parts/strong-room.ts';
import { createTelegram } from './parts/telegram.ts';
import { receiveUpdates } from './parts/updates.ts';
import { createUpkeep, removeAll } from './parts/upkeep.ts';
import { createWorkshop } from './summaries/workshop/workshop.ts';
import { floodGate } from './telegram/flood.ts';
import { groupHandlers } from './telegram/groups.ts';
import { languageMiddleware } from './telegram/language.ts';
import { loadWords } from './telegram/locale.ts';
import { restHandlers, stoppingHandlers } from './telegram/rest.ts';
import type { Receiver } from './telegram/receiver.ts';
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
  const { ledger, living, lowest, drafts, notes, desk } = createChatStores(database, room, clock);
  const helpLines = createHelpParts(database);
  const wordsOf = loadWords();
  const quotas = createQuotas(clock, log, { ...LIMITS, ...overrides.limits });

  const { bot, once, quickApi } = createTelegram(config, secrets, log, overrides, (sent) => {
    for (const messageId of sent.messageIds) noteQuietly({ ledger, log }, sent.chatId, messageId);
    lowest.sent(sent.chatId, sent.messageIds);
  });
  const { api } = bot;
  const erasures = createErasures(api, ledger);
  const subscriptions = createSubscriptionStore(database, room);
  const shared = { api, database, room, clock, staff, wordsOf };
  const groups = createGroupParts(shared);
  const outbox = createOutbox({
    database,
    room,
    config,
    secrets,
    fetch: once,
    log,
    clock,
    wordsOf,
    rates: overrides.rates,
    groups,
    groupPost: (dialogueId, words) => meetings.groupPost(dialogueId, words),
    placeOf: (subject) => meetings.placeOf(subject),
    briefHtml: (subject, words) => meetings.briefHtml(subject, words),
    digest: (subject, words) => forStaff.digest(subject, words),
    onBlocked: ({ purpose, recipient, chatId }) => {
      if (purpose === 'subscription') return subscriptions.end(recipient);
      if (purpose === 'rsvp') return meetings.leaveByName(recipient);
      if (purpose === 'group') return groups.store.end(recipient.toString('hex'));
      const member = staff.byChat(chatId);
      if (member) staff.setReachable(member.id, false);
    },
  });
  const menu = (ctx: AppContext) =>
    menuScreen(
      ctx.words,
      ctx.conversation.active(INTAKE) > 0,
      ctx.chatId === undefined ? [] : forStaff.dutiesOf(ctx.chatId),
    );
  const forStaff = createStaffParts({
    api,
    botName: () => bot.botInfo.username,
    database,
    room,
    log,
    clock,
    config,
    staff,
    outbox: { store: outbox.store, flush: () => outbox.sender.flush() },
    wordsOf,
    takeOver: (gone, by) => meetings.takeOver(gone, by),
    chosenLocale: (chatId) => ledger.locale(chatId),
    menu,
    desk,
    helpLines,
    backupAgeDays: () => backupAgeDays(config, clock),
    workshop: overrides.workshop ?? createWorkshop,
    patienceMs: overrides.patienceMs,
  });
  const meetings = createMeetingParts({
    ...shared,
    outbox: { store: outbox.store, flush: () => outbox.sender.flush() },
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
  const { visits, codes, removals, intake, thread } = createConcernParts({
    ...shared,
    quickApi,
    log,
    concerns,
    living,
    lowest,
    ephemeralName,
    timeZone: config.timeZone,
    backupDays: config.backupDays,
    onWaiting,
    quotas,
    linesHtml: helpLines.linesHtml,
    notes,
  });
  const people = peopleHandlers({
    api,
    wordsOf,
    chooseLocale: async (chatId, locale) => {
      ledger.setLocale(chatId, locale);
      const member = staff.byChat(chatId);
      if (member) staff.setLocale(member.id, locale);
      await forStaff.registerCommands(chatId, locale);
    },
    dutiesOf: (chatId) => forStaff.dutiesOf(chatId),
  });
  wire(bot, {
    log,
    ledger,
    drafts,
    language: languageMiddleware(
      wordsOf,
      (chatId) => ledger.locale(chatId) ?? staff.byChat(chatId)?.locale ?? subscriptions.localeOf(chatId),
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
        forStaff.clearDesk(chatId);
      }),
      // Before the start page, which would take an invitation's link for its own.
      forStaff.doors,
      meetings.doors,
      people,
      forStaff.afterLanguage,
      meetings.after,
      groups.doors,
      notifyHandlers(api, subscriptions),
      thread,
      intake.before,
    ],
    forms: intake.form,
    rest: restHandlers(api, menu, (chatId) => forStaff.dutiesOf(chatId).length > 0),
  });

  const backups = createNightlyBackup({ config, master, room, database, clock, log });
  const handleUpdate = updateHandler(bot, log, (chatId) => meetings.asksForPlace(chatId));
  const housekeeping = createUpkeep({
    log,
    clock,
    config,
    database,
    concerns,
    drafts,
    ledger,
    visits,
    notes,
    living,
    codes,
    removals,
    erasures,
    quickApi,
    wordsOf,
    runJobs: () => {
      backups.round();
      forStaff.purgeInvitations();
      forStaff.runJobs();
      meetings.runJobs();
    },
    afterForgetting: async () => {
      await forStaff.removePassed();
      await meetings.refresh();
    },
    sendLetters: () => void outbox.sender.flush(),
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
      await outbox.sender.flush();
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
      await outbox.sender.stop();
      await forStaff.close();
      // What only this process knows of: pages that would stay on screens for ever, codes that nobody else can show.
      const farewell = Promise.all([removeAll(removals, visits.endAll()), codes.retry()]);
      await atMost(FAREWELL_MS, farewell);
      await backup;
      database.close();
    },
  };
}
