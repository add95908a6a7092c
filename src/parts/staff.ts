import { Composer, type Api } from 'grammy';
import { findPlace, PLACE_CODES, places } from '../concerns/catalogue.ts';
import type { OnWaiting } from '../concerns/concern.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/open.ts';
import type { Log } from '../events.ts';
import { guideHandlers } from '../help/guide/handlers.ts';
import { helplinesHandlers } from '../help/verifying/handlers.ts';
import { createSubscriptionStore } from '../invitations/store.ts';
import { runNudges } from '../invitations/nudges.ts';
import { posterHandlers } from '../invitations/poster/handlers.ts';
import type { Clock } from '../jobs/clock.ts';
import { addDays } from '../jobs/calendar.ts';
import { localDay } from '../jobs/day.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import { createScheduleStore } from '../jobs/schedule/store.ts';
import { createAppointing } from '../people/appointing/appoint.ts';
import { inviteHandlers } from '../people/appointing/invite-handlers.ts';
import { joinHandlers } from '../people/appointing/join-handlers.ts';
import { invitationLink } from '../people/appointing/rules.ts';
import { createInvitationStore } from '../people/appointing/store.ts';
import { auditHandlers } from '../people/audit/handlers.ts';
import { createAuditLog } from '../people/audit/store.ts';
import { dutiesOf, staffCommands, type Duty } from '../people/duties.ts';
import { healthHandlers } from '../people/health/handlers.ts';
import { createHealthStore } from '../people/health/store.ts';
import { takeFigures } from '../people/health/take.ts';
import { allows, isNational, type ConcernScope } from '../people/permissions.ts';
import { presence } from '../people/presence.ts';
import { ownNameHandlers } from '../people/roster/own-name.ts';
import { rosterHandlers } from '../people/roster/handlers.ts';
import { toldScreen } from '../people/roster/screens.ts';
import type { StaffMember } from '../people/staff.ts';
import type { StaffStore } from '../people/store.ts';
import type { RecordId, StrongRoom } from '../privacy/strong-room.ts';
import { registerCommandsFor } from '../telegram/commands.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';
import { COMMON_LOCALE, type Locale, type Words } from '../telegram/locale.ts';
import { removePassed } from '../telegram/passing/remove.ts';
import { createPassingMessages } from '../telegram/passing/store.ts';
import { showScreen, type Screen } from '../telegram/screen.ts';
import { runAgeing } from '../triage/alerts/ageing.ts';
import { createAlerts } from '../triage/alerts/alerts.ts';
import { createWaitingStore } from '../triage/alerts/store.ts';
import { createCardStore } from '../triage/card/store.ts';
import { createCareStore } from '../triage/care/store.ts';
import { triageHandlers } from '../triage/handlers.ts';
import { createQueueStore } from '../triage/queue/store.ts';
import type { HelpParts } from './help.ts';
import type { Workshop } from '../summaries/workshop/workshop.ts';
import { createSummaryParts, type SummaryParts } from './summaries.ts';

export interface StaffDeps {
  api: Api;
  botName: () => string;
  database: Database;
  room: StrongRoom;
  log: Log;
  clock: Clock;
  config: Config;
  staff: StaffStore;
  outbox: { store: OutboxStore; flush: () => Promise<void> };
  wordsOf: (locale: Locale) => Words;
  /** What somebody hosts alone goes to another. @returns how many dialogues */
  takeOver: (gone: RecordId, by: RecordId) => number;
  /** The language a chat has chosen lately. */
  chosenLocale: (chatId: number) => Locale | undefined;
  menu: (ctx: AppContext) => Screen;
  desk: DeskStore;
  helpLines: HelpParts;
  /** How many days old the latest backup is; undefined when there is none. */
  backupAgeDays: () => number | undefined;
  /** Opens a room with a thread of its own, where files are made. */
  workshop: () => Workshop;
  /** How long others may wait for a file that somebody wants, in milliseconds; as long as is usual when undefined. */
  patienceMs: number | undefined;
}

/** All that leaders and admins have, put together. */
export interface StaffParts {
  /** Their doors, in order; all of them are closed to everybody else. */
  doors: Composer<AppContext>;
  /** What goes on once a language was picked on the way; stands behind the picker. */
  afterLanguage: Composer<AppContext>;
  dutiesOf(chatId: number): Duty[];
  /** Forgets what a chat was in the middle of. */
  clearDesk(chatId: number): void;
  /** Shows a chat the commands that are its own now, in its language. */
  registerCommands(chatId: number, locale?: Locale): Promise<void>;
  onWaiting: OnWaiting;
  /** What happens by the clock: alerts, reminders, nudges. Plans letters; sends nothing itself. */
  runJobs(): void;
  /** Takes women's words out of staff chats after a day. */
  removePassed(): Promise<void>;
  /** What admins are told on Mondays. */
  digest: SummaryParts['digest'];
  /** Ends invitations whose time is over. Returns how many. */
  purgeInvitations(): number;
  /** Whether a member may read a concern, as both are now. */
  mayRead: (member: StaffMember, concernId: RecordId) => boolean;
  /** Answers a concern with what came of the dialogue it went to: once for each topic, if she may answer it. */
  writeIntoThread: (member: StaffMember, concernId: RecordId, topicId: RecordId, words: string) => void;
  /** Puts a concern on an agenda, if its status lets it. */
  putOnAgenda: (member: StaffMember, concernId: RecordId) => void;
  /** A link that makes whoever opens it first an admin; the one made before ends. */
  adminLink(): string;
  /** Waits a moment for what still goes on, and ends it. */
  close: () => Promise<void>;
}

export function createStaffParts(deps: StaffDeps): StaffParts {
  const { api, database, room, clock, config, staff, outbox, wordsOf, desk } = deps;
  const { timeZone } = config;
  const audit = createAuditLog(database, clock, timeZone);
  const invitations = createInvitationStore(database, clock);
  const appointing = createAppointing({ database, room, staff, invitations, audit, clock });
  const passing = createPassingMessages(database, room, clock);
  const schedule = createScheduleStore(database);
  const waiting = createWaitingStore(database);
  const everybody = () => [...staff.list('leader'), ...staff.list('admin')];
  const transaction = (work: () => void) => database.transaction(work);
  const zoneOf = (scope: ConcernScope) =>
    isNational(scope) ? timeZone : (findPlace(scope.place)?.timeZone ?? timeZone);

  const alerts = createAlerts({
    outbox: outbox.store,
    wake: () => void outbox.flush(),
    waiting,
    staff: everybody,
    places: PLACE_CODES,
    zoneOf,
    clock,
    timeZone,
  });
  const registerCommands: StaffParts['registerCommands'] = async (chatId, locale) => {
    const member = staff.byChat(chatId);
    const words = wordsOf(locale ?? deps.chosenLocale(chatId) ?? member?.locale ?? COMMON_LOCALE);
    // Commands that could not be shown are a comfort missed, not a right lost.
    await registerCommandsFor(api, chatId, words, staffCommands(member)).catch(() => undefined);
  };
  const figures = () =>
    takeFigures({
      store: createHealthStore(database),
      staff,
      places: PLACE_CODES,
      calledOn: deps.helpLines.called.calledOn,
      dayBefore: (days) => addDays(localDay(clock(), timeZone), -days),
      backupAgeDays: deps.backupAgeDays,
    });

  const summaries = createSummaryParts({ ...deps, outbox: outbox.store, audit, schedule, timeZone });
  const cards = createCardStore(database, room);
  const care = createCareStore(database, room, audit);
  const doors = new Composer<AppContext>();
  const join = joinHandlers({
    api,
    room,
    staff,
    invitations,
    appointing,
    desk,
    wordsOf,
    registerCommands: (chatId) => registerCommands(chatId),
    menu: deps.menu,
  });
  doors.use(
    presence(staff),
    join.before,
    inviteHandlers({ api, staff, invitations, appointing, desk, clock, timeZone }),
    rosterHandlers({
      api,
      database,
      staff,
      audit,
      desk,
      invitations,
      takeOver: deps.takeOver,
      recall: (chatId) => passing.recall(chatId),
      tell: async (chatId, member, quietly) => {
        await registerCommands(chatId, member.locale);
        if (quietly) return;
        const shown = await showScreen(api, chatId, undefined, toldScreen(wordsOf(member.locale)));
        if (!shown.ok && shown.reason === 'blocked') staff.setReachable(member.id, false);
      },
    }),
    ownNameHandlers({ api, database, staff, audit, desk, menu: deps.menu }),
    summaries.doors,
    posterHandlers({ api, staff, wordsOf, botName: deps.botName, clock, timeZone }),
    guideHandlers(api, staff, deps.helpLines.linesHtml),
    helplinesHandlers({ api, staff, audit, called: deps.helpLines.called, transaction, clock, timeZone }),
    auditHandlers(api, staff, audit),
    healthHandlers(api, staff, figures),
    triageHandlers({
      api,
      queue: createQueueStore(database),
      cards,
      care,
      audit,
      desk,
      staff,
      messages: passing,
      onWaiting: (scope) => alerts.note(scope, false),
      clock,
      timeZone,
    }),
  );

  return {
    doors,
    afterLanguage: join.after,
    dutiesOf: (chatId) => dutiesOf(staff.byChat(chatId)),
    clearDesk: (chatId) => desk.clear(chatId),
    registerCommands,
    onWaiting: ({ urgent, ...scope }) => alerts.note(scope, urgent),
    runJobs: () => {
      summaries.runJobs();
      alerts.run();
      runAgeing({
        outbox: outbox.store,
        schedule,
        waiting,
        staff: everybody,
        places: PLACE_CODES,
        transaction,
        clock,
        timeZone,
      });
      runNudges({
        subscriptions: createSubscriptionStore(database, room),
        outbox: outbox.store,
        schedule,
        places,
        transaction,
        clock,
      });
    },
    removePassed: () => removePassed(api, passing),
    mayRead: (member, concernId) => {
      const card = cards.read(concernId);
      return card !== undefined && allows(member, 'read', card);
    },
    writeIntoThread: (member, concernId, topicId, text) => {
      const card = cards.read(concernId);
      if (!card || !allows(member, 'answer', card)) return;
      const day = localDay(clock(), timeZone);
      const outcome = care.answer(concernId, member.id, {
        id: topicId,
        words: text,
        asks: false,
        day,
        expected: card.entries.length,
      });
      // What was to be talked about has been: nobody shall read above the outcome that it will be.
      if (outcome === 'written') care.setStatus(concernId, member.id, 'talked_over', day);
    },
    putOnAgenda: (member, concernId) =>
      void care.setStatus(concernId, member.id, 'put_on_agenda', localDay(clock(), timeZone)),
    digest: summaries.digest,
    close: summaries.close,
    purgeInvitations: () => invitations.purge(),
    adminLink: () => {
      const { token } = appointing.invite(undefined, { role: 'admin', kind: undefined, places: [] });
      return invitationLink(deps.botName(), token);
    },
  };
}
