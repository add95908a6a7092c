import { describe, expect, it } from 'vitest';
import { audit, staff, staffInvitations } from '../../src/db/schema.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { inviteLeader, makeAdmin, makeLeader, openLink, payloadIn } from '../support/staff.ts';

const rows = (bot: TestBot) => bot.app.database.queries.select().from(staff).all();
const pending = (bot: TestBot) => bot.app.database.queries.select().from(staffInvitations).all();
const actions = (bot: TestBot) =>
  bot.app.database.queries
    .select()
    .from(audit)
    .all()
    .map(({ action }) => action);

describe('an invitation', () => {
  it.each(LOCALES)('is made in English and accepted in %s, with a welcome and the menu', async (locale) => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, admin, { locale, kind: 'legal_adviser', places: ['KG-O', 'PL'] });
    expect(leader.screen()).toContain(leader.words.plain('people-suggested-legal_adviser'));
    expect(leader.buttons()).toContain(leader.words.plain('people-menu-queue'));
    expect(leader.buttons()).not.toContain(leader.words.plain('people-menu-invite'));
    expect(rows(bot).map(({ role, kind, locale: spoken }) => ({ role, kind, spoken }))).toContainEqual({
      role: 'leader',
      kind: 'legal_adviser',
      spoken: locale,
    });
    expect(pending(bot)).toEqual([]);
    expect(actions(bot)).toEqual(['invited', 'accepted', 'invited', 'accepted']);
  });

  it('is shown as a link to copy and to send on with one tap', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const payload = await inviteLeader(admin);
    const link = `https://t.me/kurak_voices_bot?start=${payload}`;
    const keyboard = admin.person.last()?.keyboard.flat() ?? [];
    expect(keyboard).toContainEqual(expect.objectContaining({ copyText: link }));
    const share = keyboard.find((button) => button.kind === 'url');
    expect(share).toMatchObject({
      url: expect.stringContaining(`https://t.me/share/url?url=${encodeURIComponent(link)}&text=`),
    });
  });

  it.each(['inv', 'inv_', 'inv_abc', 'inv_AAAAAAAAAAAAAAAAAAAAAA', `inv_${'A'.repeat(23)}`])(
    'that reads "%s" is met kindly, with what to do',
    async (payload) => {
      const bot = await startTestBot();
      const woman = await openLink(bot, payload, { locale: 'ru' });
      expect(woman.screen()).toContain('Эта ссылка ничего не открывает');
      expect(woman.buttons()).toEqual([woman.words.plain('people-menu-back')]);
      expect(rows(bot)).toEqual([]);
    },
  );

  it('that was used lets nobody else in', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const payload = await inviteLeader(admin);
    const first = await openLink(bot, payload, { locale: 'ky' });
    await first.tapKey('people-suggested-ngo');
    const second = await openLink(bot, payload, { locale: 'uz' });
    expect(second.screen()).toContain(second.words.plain('people-link-dead').slice(3, 20));
    expect(rows(bot)).toHaveLength(2);
  });

  it('opened by two at once lets the first in, and tells the second', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const payload = await inviteLeader(admin);
    const [one, two] = [
      await openLink(bot, payload, { locale: 'ky' }),
      await openLink(bot, payload, { locale: 'pl' }),
    ];
    await Promise.all([one.tapKey('people-suggested-ngo'), two.tapKey('people-suggested-ngo')]);
    const dead = [one, two].filter(
      (visitor) => !visitor.buttons().includes(visitor.words.plain('people-menu-queue')),
    );
    expect(dead).toHaveLength(1);
    expect(rows(bot).filter(({ role }) => role === 'leader')).toHaveLength(1);
  });

  it('ends after 7 days for leaders and 24 hours for admins, also while its page is open', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const payload = await inviteLeader(admin);
    await admin.send('/invite');
    await admin.tapKey('people-role-admin');
    await admin.tapKey('people-make-link');
    const forAdmin = payloadIn(admin.screen());
    bot.clock.move(24 * 3_600_000);
    expect((await openLink(bot, forAdmin, { locale: 'en' })).screen()).toContain('opens nothing');
    bot.clock.move((6 * 24 - 0.25) * 3_600_000);
    const late = await openLink(bot, payload, { locale: 'en' });
    expect(late.screen()).toContain('invited as a leader');
    bot.clock.move(15 * 60_000);
    await late.tapKey('people-suggested-ngo');
    expect(late.screen()).toContain('opens nothing');
    await bot.app.keepHouse();
    expect(pending(bot)).toEqual([]);
    expect(rows(bot)).toHaveLength(1);
  });

  it('can be taken back, once', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const payload = await inviteLeader(admin);
    await admin.send('/invite');
    expect(admin.screen()).toContain('Leader: NGO, Osh region · 7 more days');
    await admin.tapKey('people-revoke', { number: 1 });
    expect(admin.screen()).not.toContain('Not opened yet');
    expect((await openLink(bot, payload, { locale: 'en' })).screen()).toContain('opens nothing');
    expect(actions(bot)).toEqual(['invited', 'accepted', 'invited', 'revoked']);
  });

  it('can be declined, and accepted later', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const payload = await inviteLeader(admin);
    const leader = await openLink(bot, payload, { locale: 'en' });
    await leader.tapKey('people-join-decline');
    expect(rows(bot)).toHaveLength(1);
    await leader.send(`/start ${payload}`);
    await leader.tapKey('people-suggested-ngo');
    expect(rows(bot)).toHaveLength(2);
  });

  it('takes a typed name that is no way to reach her', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const leader = await openLink(bot, await inviteLeader(admin), { locale: 'en' });
    for (const [typed, key] of [
      ['Ring me: +996 555 123 456', 'contact'],
      ['me@example.org', 'contact'],
      ['https://t.me/someone', 'contact'],
      ['@someone_here', 'contact'],
      ['!', 'empty'],
      ['x'.repeat(61), 'long'],
    ] as const) {
      await leader.send(typed);
      expect(leader.screen(), typed).toContain(leader.words.plain(`people-name-${key}`, { limit: 60 }));
    }
    await leader.send('  Айгүл   эже\u202e ');
    expect(leader.screen()).toContain('Welcome, Айгүл эже.');
  });

  it('left open does not take her concern for a name', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const woman = await openLink(bot, await inviteLeader(admin), { locale: 'en' });
    await woman.send('/concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    await woman.send('There is no clean water');
    expect(rows(bot)).toHaveLength(1);
    expect(woman.screen()).toContain('I have your words');
  });
});

describe('somebody who is staff already', () => {
  it('as an admin gives nothing up by opening a link, and leaves it to whom it is meant for', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const payload = await inviteLeader(admin);
    await admin.send(`/start ${payload}`);
    expect(admin.screen()).toBe(admin.words.plain('people-link-admin_already'));
    expect(pending(bot)).toHaveLength(1);
    expect(rows(bot)).toMatchObject([{ role: 'admin', state: 'active' }]);
  });

  it('as a leader gets the new kind and places, and may keep her name', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const leader = await makeLeader(bot, admin, { locale: 'ru', name: 'Айгүл' });
    const again = await inviteLeader(admin, { kind: 'diaspora', places: ['RU', 'KG-N'] });
    await leader.send(`/start ${again}`);
    await leader.tap('Айгүл');
    expect(rows(bot)).toHaveLength(2);
    await admin.send('/leaders');
    await admin.tap('Айгүл');
    expect(admin.screen()).toContain('Diaspora');
    expect(admin.screen()).toContain('Naryn, Russia');
  });

  it('as a leader becomes an admin, with an admin’s commands', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const leader = await makeLeader(bot, admin, { locale: 'ru' });
    await admin.send('/invite');
    await admin.tapKey('people-role-admin');
    await admin.tapKey('people-make-link');
    await leader.send(`/start ${payloadIn(admin.screen())}`);
    await leader.tapKey('people-suggested-admin');
    expect(leader.buttons()).toContain(leader.words.plain('people-menu-audit'));
    expect(rows(bot).map(({ role }) => role)).toEqual(['admin', 'admin']);
  });

  it('but paused can’t let herself in again', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot);
    const leader = await makeLeader(bot, admin, { locale: 'en', name: 'Paused one' });
    const payload = await inviteLeader(admin);
    await admin.send('/leaders');
    await admin.tap('Paused one');
    await admin.tapKey('people-do-suspend');
    await leader.send(`/start ${payload}`);
    expect(leader.screen()).toBe(leader.words.plain('people-link-suspended'));
    expect(pending(bot)).toHaveLength(1);
  });
});
