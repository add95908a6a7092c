import type { Api, Composer } from 'grammy';
import type { Database } from '../db/open.ts';
import type { Clock } from '../jobs/clock.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import { registerCommandsFor } from '../telegram/commands.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import { showScreen, type Screen } from '../telegram/screen.ts';
import { createAppointing } from './appointing/appoint.ts';
import { inviteHandlers } from './appointing/invite-handlers.ts';
import { joinHandlers } from './appointing/join-handlers.ts';
import { invitationLink } from './appointing/rules.ts';
import { createInvitationStore } from './appointing/store.ts';
import { auditHandlers } from './audit/handlers.ts';
import { createAuditLog, type AuditLog } from './audit/store.ts';
import { dutiesOf } from './duties.ts';
import { peopleHandlers } from './handlers.ts';
import { healthFigures } from './health/figures.ts';
import { healthHandlers } from './health/handlers.ts';
import type { HealthFigures } from './health/rules.ts';
import { createHealthStore } from './health/store.ts';
import { presence } from './presence.ts';
import { createRosterChanges } from './roster/changes.ts';
import { rosterHandlers } from './roster/handlers.ts';
import { toldScreen } from './roster/screens.ts';
import { menuScreen } from './screens.ts';
import { createStaffStore, type StaffStore } from './store.ts';

export interface PeopleParts {
  api: Api;
  database: Database;
  room: StrongRoom;
  clock: Clock;
  timeZone: string;
  /** Keeps a chat's language for as long as a woman's is kept. */
  keepLocale: (chatId: number, locale: Locale) => void;
  desk: DeskStore;
  wordsOf: (locale: Locale) => Words;
  /** Whether a form is open in this chat. */
  writing: (ctx: AppContext) => boolean;
  botName: () => string;
  helpLines: (today: string) => HealthFigures['helpLines'];
  otherDetail: (word: string) => string | undefined;
}

export interface People {
  staff: StaffStore;
  audit: AuditLog;
  /** Notices who is back and who has gone elsewhere; stands first. */
  presence: Composer<AppContext>;
  /** The start, the menu, the language, and everything of staff but the queue. */
  doors: Composer<AppContext>[];
  /** The menu of a chat as it is now. */
  menu: (ctx: AppContext) => Screen;
  /** The language of a member, for whom it outlives the ledger. */
  locale: (chatId: number) => Locale | undefined;
  /** A fresh link for an admin, in place of the server's older one. */
  adminLink: () => string;
  /** Whether anybody can let others in. */
  hasAdmin: () => boolean;
  /** Forgets links that have expired. Returns how many. */
  purge: () => number;
}

/** Puts this slice together, so that the app need not know its rooms. */
export function buildPeople(parts: PeopleParts): People {
  const { api, database, room, clock, timeZone, desk, wordsOf, botName } = parts;
  const staff = createStaffStore(database, room);
  const audit = createAuditLog(database, clock, timeZone);
  const invitations = createInvitationStore(database, clock);
  const appointing = createAppointing({ database, room, staff, invitations, audit, clock });
  const changes = createRosterChanges(database, staff, invitations, audit);
  const health = createHealthStore(database);

  const menu = (ctx: AppContext): Screen => {
    const member = ctx.chatId === undefined ? undefined : staff.byChat(ctx.chatId);
    return menuScreen(ctx.words, parts.writing(ctx), dutiesOf(member));
  };
  async function registerCommands(chatId: number, locale: Locale): Promise<void> {
    // Commands are a comfort: that Telegram refuses them must not undo what they stand for.
    const duties = dutiesOf(staff.byChat(chatId));
    await registerCommandsFor(api, chatId, wordsOf(locale), duties).catch(() => undefined);
  }

  return {
    staff,
    audit,
    presence: presence(staff, desk),
    doors: [
      peopleHandlers({
        api,
        wordsOf,
        menu,
        chooseLocale: async (chatId, locale) => {
          parts.keepLocale(chatId, locale);
          const member = staff.byChat(chatId);
          if (member) staff.setLocale(member.id, locale);
          await registerCommands(chatId, locale);
        },
      }),
      joinHandlers({
        api,
        room,
        staff,
        invitations,
        appointing,
        desk,
        wordsOf,
        menu,
        registerCommands,
      }),
      inviteHandlers({ api, staff, invitations, appointing, desk, clock, botName }),
      rosterHandlers({
        api,
        staff,
        changes,
        desk,
        menu,
        tell: async (chatId, subject, quietly) => {
          await registerCommands(chatId, subject.locale);
          if (quietly) return;
          const shown = await showScreen(api, chatId, undefined, toldScreen(wordsOf(subject.locale)));
          if (!shown.ok && shown.reason === 'blocked') staff.setReachable(subject.id, false);
        },
      }),
      auditHandlers({ api, staff, audit, otherDetail: parts.otherDetail }),
      healthHandlers(api, staff, () => healthFigures(health, staff, clock, timeZone, parts.helpLines)),
    ],
    menu,
    locale: (chatId) => staff.byChat(chatId)?.locale,
    adminLink: () => {
      const { token } = appointing.invite(undefined, { role: 'admin', kind: undefined, places: [] });
      return invitationLink(botName(), token);
    },
    hasAdmin: () => staff.list('admin').some(({ state }) => state === 'active'),
    purge: () => invitations.purge(),
  };
}
