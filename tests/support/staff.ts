import type { StaffKind } from '../../src/people/staff.ts';
import type { Locale } from '../../src/telegram/locale.ts';
import { visitorOf, type TestBot, type Visitor } from './bot.ts';

export interface LeaderChoices {
  locale?: Locale;
  kind?: StaffKind;
  places?: readonly string[];
  /** How women see her; the suggested name when absent. */
  name?: string;
  id?: number;
  firstName?: string;
  username?: string;
}

/** What stands after "start=" in the newest invitation on somebody's screen, or in a link. */
export function payloadIn(text: string): string {
  const payload = /\?start=(inv_[A-Za-z0-9_-]{22})/.exec(text)?.[1];
  if (payload === undefined) throw new Error(`There is no invitation in: ${text}`);
  return payload;
}

/** Somebody who has never met the bot opens a link: with her language chosen, she is asked for her name. */
export async function openLink(
  bot: TestBot,
  payload: string,
  { locale = 'ru', id, firstName = 'Staff', username }: LeaderChoices = {},
): Promise<Visitor> {
  const person = bot.telegram.world.addPerson({
    firstName,
    languageCode: locale,
    ...(id === undefined ? {} : { id }),
    ...(username === undefined ? {} : { username }),
  });
  const visitor = visitorOf(bot.telegram, person, locale);
  person.start(payload);
  await bot.telegram.world.settled();
  if (visitor.buttons().includes(visitor.words.plain('people-language-native')))
    await visitor.tapKey('people-language-native');
  return visitor;
}

/** An admin, by the server's link and everything that follows from it. Her menu is on her screen. */
export async function makeAdmin(bot: TestBot, locale: Locale = 'en', name?: string): Promise<Visitor> {
  const admin = await openLink(bot, payloadIn(await bot.app.adminLink()), { locale });
  if (name === undefined) await admin.tapKey('people-suggested-admin');
  else await admin.send(name);
  return admin;
}

/** An admin makes a link for a leader, by the buttons. Returns its payload. */
export async function inviteLeader(
  admin: Visitor,
  { kind = 'ngo', places = ['KG-O'] }: LeaderChoices = {},
): Promise<string> {
  await admin.send('/invite');
  await admin.tapKey('people-role-leader');
  await admin.tapKey(`people-kind-${kind}`);
  for (const place of places) {
    const label = admin.words.plain(`place-${place}`);
    if (!admin.buttons().some((button) => button.endsWith(` ${label}`))) {
      await admin.tapKey(
        admin.buttons().includes(admin.words.plain('people-show-countries'))
          ? 'people-show-countries'
          : 'people-show-regions',
      );
    }
    await admin.tap(` ${label}`);
  }
  await admin.tapKey('people-make-link');
  return payloadIn(admin.screen());
}

/** A leader, invited by an admin and accepted in her own language. Her menu is on her screen. */
export async function makeLeader(
  bot: TestBot,
  admin: Visitor,
  choices: LeaderChoices = {},
): Promise<Visitor> {
  const leader = await openLink(bot, await inviteLeader(admin, choices), choices);
  if (choices.name === undefined) await leader.tapKey(`people-suggested-${choices.kind ?? 'ngo'}`);
  else await leader.send(choices.name);
  return leader;
}
