import { describe, expect, it } from 'vitest';
import { subscriptions } from '../src/db/schema.ts';
import { loadOrCreateMasterKey } from '../src/privacy/master-key.ts';
import { createStrongRoom } from '../src/privacy/strong-room.ts';
import { LOCALES } from '../src/telegram/locale.ts';
import { startTestBot, visitorOf } from './support/bot.ts';
import { wordsOf } from './support/words.ts';

describe('the language', () => {
  it('is asked for at the first contact, in two languages, with each named in itself', async () => {
    const bot = await startTestBot();
    const person = bot.telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' });
    const woman = visitorOf(bot.telegram, person, 'ru');
    await woman.send('/start');
    expect(woman.screen()).toContain(wordsOf('ky').plain('people-language-ask'));
    expect(woman.screen()).toContain(wordsOf('ru').plain('people-language-ask'));
    expect(woman.buttons()).toEqual(LOCALES.map((locale) => wordsOf(locale).plain('people-language-native')));
  });

  it('stays through a restart, and can be changed at any time', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await bot.restart();
    await woman.send('/start');
    expect(woman.buttons()).toContain(woman.words.plain('people-menu-concern'));
    await woman.send('/language');
    await woman.tap(wordsOf('pl').plain('people-language-native'));
    expect(woman.buttons()).toContain(wordsOf('pl').plain('people-menu-concern'));
  });

  it('is that of her Telegram until she chooses, so that nobody who hurries is stopped', async () => {
    const bot = await startTestBot();
    const person = bot.telegram.world.addPerson({ firstName: 'x', languageCode: 'pl-PL' });
    const woman = visitorOf(bot.telegram, person, 'pl');
    await woman.send('/concern');
    expect(woman.buttons()).toContain(woman.words.plain('place-KG-GB'));
  });

  it('when nothing is known, is asked on the way to the form, also from a deep link', async () => {
    const bot = await startTestBot();
    for (const command of ['/concern', '/start concern']) {
      const person = bot.telegram.world.addPerson({ firstName: 'x', languageCode: 'de' });
      const woman = visitorOf(bot.telegram, person, 'ky');
      await woman.send(command);
      await woman.tapKey('people-language-native');
      expect(woman.buttons()).toContain(woman.words.plain('place-KG-GB'));
    }
  });

  it('has its commands registered, for each of the five and for everybody else', async () => {
    const bot = await startTestBot();
    const calls = bot.telegram.world.calls.filter(({ method }) => method === 'setMyCommands');
    const languages = calls.map(({ payload }) => payload['language_code']);
    for (const locale of LOCALES) expect(languages.filter((language) => language === locale)).toHaveLength(2);
    expect(languages.filter((language) => language === undefined)).toHaveLength(2);
  });
});

describe('notifications', () => {
  it('are opted into by place, switched one by one, and stored sealed', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-notify');
    await woman.tapKey('invitations-off-nudges');
    expect(bot.app.database.queries.select().from(subscriptions).all()).toEqual([]);
    // What she has asked for before there was a place is on as soon as there is one.
    await woman.tapKey('place-KG-J');
    expect(woman.buttons()).toContain(woman.words.plain('invitations-on-nudges'));
    await woman.tapKey('invitations-off-invitations');
    const [row] = bot.app.database.queries.select().from(subscriptions).all();
    expect(row).toMatchObject({ place: 'KG-J', locale: 'ky', invitations: true, nudges: true });
    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    expect(room.open('subscription', row?.address ?? Buffer.alloc(0), row?.chat.toString('hex') ?? '')).toBe(
      String(woman.person.id),
    );
    await woman.tapKey('invitations-on-nudges');
    await woman.tapKey('invitations-on-invitations');
    expect(bot.app.database.queries.select().from(subscriptions).all()).toEqual([]);
  });

  it('are remembered on the way to a country, and only what was asked for', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const stored = () => bot.app.database.queries.select().from(subscriptions).all();
    await woman.tapKey('people-menu-notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-J');
    expect(stored()).toEqual([]);
    await woman.send('/notify');
    await woman.tapKey('invitations-off-invitations');
    await woman.tapKey('invitations-abroad');
    await woman.tapKey('concerns-back');
    await woman.tapKey('invitations-abroad');
    await woman.tapKey('place-PL');
    expect(stored()).toMatchObject([{ place: 'PL', invitations: true, nudges: false }]);
  });

  it('follow her when she chooses another place', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('pl');
    await woman.send('/notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('invitations-abroad');
    await woman.tapKey('place-PL');
    await woman.tapKey('invitations-off-invitations');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-GO');
    const [row] = bot.app.database.queries.select().from(subscriptions).all();
    expect(row).toMatchObject({ place: 'KG-GO', invitations: true, nudges: false });
  });
});
