import { describe, expect, it } from 'vitest';
import { staff, staffInvitations, staffPlaces } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { inviteLeader, makeAdmin, makeLeader, openLink } from '../support/staff.ts';

/** The commands that the bot has registered last for one chat. */
function commandsOf(bot: TestBot, { person }: Visitor): string[] {
  const mine = bot.telegram.world.calls.filter(
    ({ method, payload }) =>
      method === 'setMyCommands' && JSON.stringify(payload['scope']).includes(String(person.id)),
  );
  return [...JSON.stringify(mine.at(-1)?.payload['commands']).matchAll(/"command\\?":\\?"(\w+)/g)].map(
    ([, name = '']) => name,
  );
}

async function openMember(admin: Visitor, name: string): Promise<void> {
  await admin.send('/leaders');
  await admin.tap(name);
}

describe('what an admin changes', () => {
  it('shows at once in what she may do, her commands and her menu, and she is told in one neutral line', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, admin, { locale: 'ru', name: 'Айгүл' });
    expect(commandsOf(bot, leader).slice(0, 2)).toEqual(['queue', 'start']);
    const told = leader.words.plain('people-told');

    await openMember(admin, 'Айгүл');
    await admin.tapKey('people-do-suspend');
    expect(admin.screen()).toContain('Paused');
    expect(leader.screen()).toBe(told);
    expect(commandsOf(bot, leader)[0]).toBe('start');
    await leader.send('/start');
    expect(leader.buttons()).not.toContain(leader.words.plain('people-menu-queue'));

    await admin.tapKey('people-do-restore');
    expect(leader.screen()).toBe(told);
    expect(commandsOf(bot, leader)[0]).toBe('queue');
    await leader.tapKey('people-menu-back');
    expect(leader.buttons()).toContain(leader.words.plain('people-menu-queue'));

    await admin.tapKey('people-do-remove');
    expect(admin.screen()).toContain('Remove Айгүл?');
    await admin.tapKey('people-remove-yes');
    expect(leader.screen()).toBe(told);
    expect(commandsOf(bot, leader)[0]).toBe('start');
    await leader.send('/start');
    expect(leader.buttons()).not.toContain(leader.words.plain('people-menu-queue'));
    const row = bot.app.database.queries
      .select()
      .from(staff)
      .all()
      .find(({ role }) => role === 'leader');
    expect(row).toMatchObject({ state: 'removed', chat: null, address: null });
    expect(bot.app.database.queries.select().from(staffPlaces).all()).toEqual([]);
  });

  it('about places is chosen by toggles and saved as a whole', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    await makeLeader(bot, admin, { name: 'Айгүл', places: ['KG-O'] });
    const places = () =>
      bot.app.database.queries
        .select()
        .from(staffPlaces)
        .all()
        .map(({ place }) => place)
        .toSorted();
    await openMember(admin, 'Айгүл');
    await admin.tapKey('people-do-places');
    await admin.tap(' Naryn');
    await admin.tap(' Osh region');
    await admin.tapKey('people-show-countries');
    await admin.tap(' Poland');
    expect(places()).toEqual(['KG-O']);
    await admin.tapKey('people-save');
    expect(places()).toEqual(['KG-N', 'PL']);
    expect(admin.screen()).toContain('Reads: Naryn, Poland');
  });

  it('about a name is typed, and checked', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    await makeLeader(bot, admin, { name: 'Айгүл' });
    await openMember(admin, 'Айгүл');
    await admin.tapKey('people-do-rename');
    await admin.send('write to me@example.org');
    expect(admin.screen()).toContain('leave out phones');
    await admin.send('Гүлнара');
    expect(admin.screen()).toContain('Гүлнара');
    await admin.send('/leaders');
    expect(admin.buttons()).toContain('Гүлнара');
  });

  it('about another admin ends her open links', async () => {
    const bot = await startTestBot();
    const first = await makeAdmin(bot, 'en', 'First');
    const second = await makeAdmin(bot, 'en', 'Second');
    const payload = await inviteLeader(second);
    await first.send('/admins');
    await first.tap('Second');
    await first.tapKey('people-do-suspend');
    expect(bot.app.database.queries.select().from(staffInvitations).all()).toEqual([]);
    expect((await openLink(bot, payload, { locale: 'en' })).screen()).toContain('opens nothing');
  });

  it('reaches nobody who has blocked the bot, fails on nothing, and is seen on her page until she writes', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, admin, { name: 'Айгүл' });
    leader.person.block();
    await openMember(admin, 'Айгүл');
    await admin.tapKey('people-do-suspend');
    await openMember(admin, 'Айгүл');
    expect(admin.screen()).toContain('Has blocked the bot');
    leader.person.unblock();
    await leader.send('/start');
    await openMember(admin, 'Айгүл');
    expect(admin.screen()).not.toContain('Has blocked the bot');
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
  });

  it('is listed eight a page', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    for (let index = 1; index <= 9; index++) {
      await makeLeader(bot, admin, { locale: 'en', name: `Leader ${index} name` });
      // So that the flood gate takes her for a person.
      bot.clock.move(60_000);
    }
    await admin.send('/leaders');
    expect(admin.buttons()).toContain('Leader 8 name');
    expect(admin.buttons()).not.toContain('Leader 9 name');
    await admin.tap('›');
    expect(admin.buttons()).toContain('Leader 9 name');
    await admin.tap('‹');
    expect(admin.buttons()).toContain('Leader 1 name');
  });
});

describe('the language of staff', () => {
  it('is chosen once, and outlives the 48 hours of a woman’s', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, admin, { locale: 'uz' });
    await leader.send('/language');
    await leader.tap('Polski');
    bot.clock.move(60 * 3_600_000);
    await bot.app.keepHouse();
    await leader.send('/start');
    expect(leader.buttons()).toContain('Sprawy');
  });
});
