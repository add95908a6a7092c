import { Composer, type Api } from 'grammy';
import { PLACE_CODES } from '../concerns/catalogue.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/open.ts';
import type { Log } from '../events.ts';
import { guideHandlers } from '../help/guide/handlers.ts';
import { helplinesHandlers } from '../help/verifying/handlers.ts';
import { posterHandlers } from '../invitations/poster/handlers.ts';
import { addDays } from '../jobs/calendar.ts';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
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
import { presence } from '../people/presence.ts';
import { rosterHandlers } from '../people/roster/handlers.ts';
import { ownNameHandlers } from '../people/roster/own-name.ts';
import { toldScreen } from '../people/roster/screens.ts';
import type { StaffStore } from '../people/store.ts';
import type { RecordId, StrongRoom } from '../privacy/strong-room.ts';
import type { Workshop } from '../summaries/workshop/workshop.ts';
import { registerCommandsFor } from '../telegram/commands.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';
import { COMMON_LOCALE, type Locale, type Words } from '../telegram/locale.ts';
import { removePassed } from '../telegram/passing/remove.ts';
import type { PassingMessages } from '../telegram/passing/store.ts';
import { showScreen, type Screen } from '../telegram/screen.ts';
import type { HelpParts } from './help.ts';
import type { Outbox } from './outbox.ts';
import { createSummaryParts, type SummaryParts } from './summaries.ts';
import type { KeptAlerts } from '../triage/alerts/alerts.ts';
import { createTriageParts, type TriageParts } from './triage.ts';

export interface StaffDeps {
  api: Api;
  botName: () => string;
  database: Database;
  room: StrongRoom;
  log: Log;
  clock: Clock;
  config: Config;
  staff: StaffStore;
  outbox: Outbox;
  wordsOf: (locale: Locale) => Words;
  /** What somebody hosts alone goes to another. @returns how many dialogues */
  takeOver: (gone: RecordId, by: RecordId) => number;
  /** The language a chat has chosen lately. */
  chosenLocale: (chatId: number) => Locale | undefined;
  menu: (ctx: AppContext) => Screen;
  desk: DeskStore;
  passing: PassingMessages;
  helpLines: HelpParts;
  /** How many days old the latest backup is; undefined when there is none. */
  backupAgeDays: () => number | undefined;
  /** Opens a room with a thread of its own, where files are made. */
  workshop: () => Workshop;
  /** How long others may wait for a file that somebody wants, in milliseconds; as long as is usual when undefined. */
  patienceMs: number | undefined;
  keptAlerts: KeptAlerts;
}

/** All that leaders and admins have, put together. */
export interface StaffParts extends Omit<TriageParts, 'doors' | 'runJobs'> {
  /** Their doors, in order; all of them are closed to everybody else. */
  doors: Composer<AppContext>;
  /** What goes on once a language was picked on the way; stands behind the picker. */
  afterLanguage: Composer<AppContext>;
  dutiesOf(chatId: number): Duty[];
  /** Shows a chat the commands that are its own now, in its language. */
  registerCommands(chatId: number, locale?: Locale): Promise<void>;
  /** What happens by the clock: alerts, reminders, the digest. Plans letters; sends nothing itself. */
  runJobs(): void;
  /** Takes women's words out of staff chats after a day. */
  removePassed(): Promise<void>;
  /** What admins are told on Mondays. */
  digest: SummaryParts['digest'];
  /** Ends invitations whose time is over. Returns how many. */
  purgeInvitations(): number;
  /** A link that makes whoever opens it first an admin; the one made before ends. */
  adminLink(): string;
  /** Waits a moment for what still goes on, and ends it. */
  close: () => Promise<void>;
}

export function createStaffParts(deps: StaffDeps): StaffParts {
  const { api, database, room, clock, staff, wordsOf, passing } = deps;
  const { timeZone } = deps.config;
  const audit = createAuditLog(database, clock, timeZone);
  const invitations = createInvitationStore(database, clock);
  const appointing = createAppointing({ database, room, staff, invitations, audit, clock });
  const schedule = createScheduleStore(database);
  const triage = createTriageParts({ ...deps, audit, schedule, timeZone });
  const summaries = createSummaryParts({ ...deps, outbox: deps.outbox.store, audit, schedule, timeZone });

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
  const join = joinHandlers({
    ...deps,
    invitations,
    appointing,
    registerCommands: (chatId) => registerCommands(chatId),
  });
  const doors = new Composer<AppContext>(
    presence(staff),
    join.before,
    inviteHandlers({ ...deps, invitations, appointing, timeZone }),
    rosterHandlers({
      ...deps,
      audit,
      invitations,
      recall: (chatId) => passing.recall(chatId),
      tell: async (chatId, member, quietly) => {
        await registerCommands(chatId, member.locale);
        if (quietly) return;
        const shown = await showScreen(api, chatId, undefined, toldScreen(wordsOf(member.locale)));
        if (!shown.ok && shown.reason === 'blocked') staff.setReachable(member.id, false);
      },
    }),
    ownNameHandlers({ ...deps, audit }),
    summaries.doors,
    posterHandlers({ ...deps, timeZone }),
    guideHandlers(api, staff, deps.helpLines.linesHtml),
    helplinesHandlers({
      ...deps,
      audit,
      called: deps.helpLines.called,
      transaction: (work) => database.transaction(work),
      timeZone,
    }),
    auditHandlers(api, staff, audit),
    healthHandlers(api, staff, figures),
    triage.doors,
  );

  return {
    ...triage,
    doors,
    afterLanguage: join.after,
    dutiesOf: (chatId) => dutiesOf(staff.byChat(chatId)),
    registerCommands,
    runJobs: () => {
      summaries.runJobs();
      triage.runJobs();
    },
    removePassed: () => removePassed(api, passing),
    digest: summaries.digest,
    close: summaries.close,
    purgeInvitations: () => invitations.purge(),
    adminLink: () => {
      const { token } = appointing.invite(undefined, { role: 'admin', kind: undefined, places: [] });
      return invitationLink(deps.botName(), token);
    },
  };
}
