import { createStaffStore, type NewStaff } from '../../src/people/store.ts';
import type { StaffKind } from '../../src/people/staff.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import type { Locale } from '../../src/telegram/locale.ts';
import type { TestBot, Visitor } from './bot.ts';

/** The staff store of a running bot, for what a test has to arrange or to look at. */
export function staffOf(bot: TestBot) {
  const { key } = loadOrCreateMasterKey(bot.config.secretKeyFile);
  return createStaffStore(bot.app.database, createStrongRoom(key));
}

async function appoint(
  bot: TestBot,
  locale: Locale,
  member: Omit<NewStaff, 'chatId' | 'locale'>,
): Promise<Visitor> {
  const visitor = await bot.newcomer(locale);
  staffOf(bot).put({ chatId: visitor.person.id, locale, ...member });
  await visitor.send('/start');
  return visitor;
}

/** Somebody who is an admin already: how one becomes an admin is tested on its own. */
export function makeAdmin(bot: TestBot, locale: Locale): Promise<Visitor> {
  return appoint(bot, locale, { role: 'admin', kind: undefined, places: [], name: `Admin (${locale})` });
}

/** A leader who has accepted already. */
export function makeLeader(
  bot: TestBot,
  {
    locale,
    kind,
    places,
    name,
  }: { locale: Locale; kind: StaffKind; places: readonly string[]; name?: string },
): Promise<Visitor> {
  return appoint(bot, locale, { role: 'leader', kind, places, name: name ?? `${kind} ${places.join(' ')}` });
}
