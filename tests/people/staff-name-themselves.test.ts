import { describe, expect, it } from 'vitest';
import { audit } from '../../src/db/schema.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { answerOpen, openFromQueue } from '../support/triage.ts';

async function oshLeader(locale: (typeof LOCALES)[number] = 'ru') {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale, kind: 'ngo', places: ['KG-O'], name: 'НКО в Оше' });
  const name = () => staffOf(bot).byChat(leader.person.id)?.name;
  const lines = () =>
    bot.app.database.queries
      .select()
      .from(audit)
      .all()
      .filter(({ action }) => action === 'renamed');
  return { bot, leader, name, lines };
}

describe('the name that women see', () => {
  it.each(LOCALES)('is changed by a leader herself, from the menu, in %s', async (locale) => {
    const { bot, leader, name, lines } = await oshLeader(locale);
    await leader.tapKey('people-menu-my_name');
    expect(leader.screen()).toContain('НКО в Оше');
    await leader.send('Центр «Эне»');
    expect(leader.screen()).toContain('Центр «Эне»');
    expect(leader.buttons()).toContain(leader.words.plain('people-menu-queue'));
    expect(name()).toBe('Центр «Эне»');
    const id = staffOf(bot).byChat(leader.person.id)?.id;
    expect(lines()).toMatchObject([{ staffId: id, subjectId: id, detail: null }]);
  });

  it('is asked for again where a picture comes instead of it, of whomever it is asked', async () => {
    const { bot, leader, name } = await oshLeader();
    const sendsPicture = async (visitor: Visitor) => {
      visitor.person.media('photo');
      await bot.telegram.world.settled();
    };
    await leader.send('/my_name');
    await sendsPicture(leader);
    expect(leader.screen()).toContain(leader.words.plain('people-name-empty'));
    await leader.send('Центр «Эне»');
    expect(name()).toBe('Центр «Эне»');

    const admin = await makeAdmin(bot, 'ru');
    await admin.send('/leaders');
    await admin.tap('Центр «Эне»');
    await admin.tapKey('people-rename');
    await sendsPicture(admin);
    expect(admin.screen()).toContain(admin.words.plain('people-name-empty'));
    await admin.send('Центр «Ата»');
    expect(name()).toBe('Центр «Ата»');

    await admin.send('/invite');
    await admin.tapKey('people-invite-admin');
    const guest = await bot.newcomer('ru');
    guest.person.start(/start=(inv_[\w-]+)/.exec(admin.screen())?.[1] ?? '');
    await bot.telegram.world.settled();
    await sendsPicture(guest);
    expect(guest.screen()).toContain(guest.words.plain('people-name-empty'));
    expect(guest.buttons()).toContain(guest.words.plain('people-suggested-admin'));
  });

  it('is left by /cancel, which says so, and only once', async () => {
    const { leader, name } = await oshLeader();
    await leader.send('/my_name');
    await leader.send('/cancel');
    expect(leader.screen()).toContain(leader.words.plain('telegram-stopped'));
    await leader.send('Другое имя');
    expect(name()).toBe('НКО в Оше');
    await leader.send('/cancel');
    expect(leader.screen()).toContain(leader.words.plain('telegram-nothing-to-cancel'));
  });

  it('stands under what was answered before as well', async () => {
    const { bot, leader } = await oshLeader();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await openFromQueue(leader);
    await answerOpen(leader, 'Приходите в понедельник');
    await leader.send('/my_name');
    await leader.send('Центр «Эне»');
    await openThread(woman, code);
    expect(woman.screen()).toContain('Центр «Эне»');
  });

  it('can not lead out of the bot, and an admin has the same door', async () => {
    const { bot, leader, name, lines } = await oshLeader();
    await leader.send('/my_name');
    await leader.send('Мой номер 0555 123 456');
    expect(leader.screen()).toContain(leader.words.plain('people-name-contact'));
    expect(name()).toBe('НКО в Оше');
    expect(lines()).toEqual([]);
    const admin = await makeAdmin(bot, 'ru');
    await admin.tapKey('people-menu-my_name');
    await admin.send('Совет');
    expect(staffOf(bot).list('admin')).toMatchObject([{ name: 'Совет' }]);
  });

  it.each(['people-menu-queue', 'people-menu-concern'])(
    'is asked for no longer after a tap on %s',
    async (door) => {
      const { leader, name } = await oshLeader();
      await leader.tapKey('people-menu-my_name');
      await leader.tapKey('people-menu-back');
      await leader.tapKey('people-menu-my_name');
      await leader.send('/start');
      await leader.tapKey(door);
      await leader.send('Вода');
      expect(name()).toBe('НКО в Оше');
    },
  );

  it('is not asked of a woman, nor of a leader who is suspended meanwhile', async () => {
    const { bot, leader, name } = await oshLeader();
    const woman = await bot.newcomer('ru');
    await woman.send('/my_name');
    expect(woman.screen()).toContain(woman.words.plain('telegram-unknown-command'));
    await leader.send('/my_name');
    const id = staffOf(bot).byChat(leader.person.id)?.id;
    if (id) staffOf(bot).setState(id, 'suspended');
    await leader.send('Центр «Эне»');
    expect(name()).toBe('НКО в Оше');
  });
});
