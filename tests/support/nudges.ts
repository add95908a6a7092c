import type { Locale } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot, type Visitor } from './bot.ts';

export const HOUR = 3_600_000;

/** So fast that no test waits for the outbox. */
export const FAST = { overallPerSecond: 1e6, perChatPerSecond: 1e6 };

/** A bot whose letters go out without a pause. */
export const startFastBot = (at?: number): Promise<TestBot> => startTestBot({ rates: FAST }, at);

/** Somebody who wants to hear of answers in a place. */
export async function listener(
  bot: TestBot,
  place = 'KG-O',
  { locale = 'ky', id }: { locale?: Locale; id?: number } = {},
): Promise<Visitor> {
  const woman = await bot.newcomer(locale, id === undefined ? {} : { id });
  await listen(woman, place);
  return woman;
}

export async function listen(woman: Visitor, place: string): Promise<void> {
  await woman.tapKey('people-menu-notify');
  await woman.tapKey('invitations-choose-place');
  if (!place.startsWith('KG-')) await woman.tapKey('invitations-abroad');
  await woman.tapKey(`place-${place}`);
  await woman.tapKey('invitations-off-nudges');
  await woman.tapKey('people-menu-back');
}

/** How many nudges her screen shows. */
export const nudgesOf = (woman: Visitor): number =>
  woman.texts().filter((text) => text === woman.words.plain('invitations-nudge')).length;

/** Moves the clock and does what is due then, letters included. */
export async function pass(bot: TestBot, hours: number): Promise<void> {
  bot.clock.move(hours * HOUR);
  await bot.app.keepHouse();
}
