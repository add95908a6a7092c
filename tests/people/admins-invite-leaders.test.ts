import { describe, expect, it } from 'vitest';
import { audit, staff, staffInvitations } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';

const HOUR = 3_600_000;

/** The start payload of the newest link on a screen. */
function payloadOn(visitor: Visitor): string {
  const payload = /start=(inv_[\w-]+)/.exec(visitor.screen())?.[1];
  if (!payload) throw new Error(`No link on the screen, but: ${visitor.screen()}`);
  return payload;
}

async function open(bot: TestBot, visitor: Visitor, payload: string): Promise<void> {
  visitor.person.start(payload);
  await bot.telegram.world.settled();
}

async function inviteLeader(admin: Visitor, kind = 'legal_adviser', places = ['KG-O']): Promise<string> {
  await admin.send('/invite');
  await admin.tapKey('people-invite-leader');
  await admin.tapKey(`people-kind-${kind}`);
  for (const place of places) await admin.tapKey(`place-${place}`);
  await admin.tapKey('people-invite-make');
  return payloadOn(admin);
}

const firstLine = (visitor: Visitor, key: string) =>
  visitor.words
    .plain(key)
    .replace(/<[^>]+>/g, '')
    .split('\n')[0] ?? '';

describe('the first admin', () => {
  it('claims the link that the server prints, once; a second one finds it closed', async () => {
    const announced: string[] = [];
    const bot = await startTestBot({ announce: (line) => void announced.push(line) });
    const payload = /start=(inv_[\w-]{22})$/.exec(announced.join())?.[1] ?? '';
    const first = await bot.newcomer('ru');
    const second = await bot.newcomer('ky');
    await open(bot, first, payload);
    await first.tapKey('people-suggested-admin');
    expect(first.buttons()).toContain(first.words.plain('people-menu-invite'));
    await open(bot, second, payload);
    expect(second.screen()).toContain(firstLine(second, 'people-link-dead'));
    expect(bot.app.database.queries.select().from(staff).all()).toHaveLength(1);
  });

  it('gets no new link at the next start, and a link made anew ends the one before', async () => {
    const announced: string[] = [];
    const bot = await startTestBot({ announce: (line) => void announced.push(line) });
    const links = () => announced.filter((line) => line.includes('start='));
    const [old, fresh] = [links()[0] ?? '', await bot.app.adminLink()];
    const visitor = await bot.newcomer('en');
    await open(bot, visitor, old.split('start=')[1] ?? '');
    expect(visitor.screen()).toContain(firstLine(visitor, 'people-link-dead'));
    await open(bot, visitor, fresh.split('start=')[1] ?? '');
    await visitor.tapKey('people-suggested-admin');
    await bot.restart();
    expect(links()).toHaveLength(1);
  });
});

describe('an invitation', () => {
  it('makes a leader of whoever opens it, in her language, under the name she chooses', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const payload = await inviteLeader(admin, 'legal_adviser', ['KG-O', 'KG-B']);
    const guest = await bot.newcomer('ky');
    await open(bot, guest, payload);
    expect(guest.screen()).toContain(guest.words.plain('people-kind-legal_adviser'));
    await guest.send('Оштогу юрист');
    expect(guest.screen()).toContain('Оштогу юрист');
    expect(guest.buttons()[0]).toBe(guest.words.plain('people-menu-queue'));
    const [leader] = staffOf(bot).list('leader');
    expect(leader).toMatchObject({
      name: 'Оштогу юрист',
      kind: 'legal_adviser',
      locale: 'ky',
      state: 'active',
    });
    expect(leader?.places.toSorted()).toEqual(['KG-B', 'KG-O']);
    const actions = bot.app.database.queries
      .select()
      .from(audit)
      .all()
      .map(({ action }) => action);
    expect(actions).toEqual(['invited', 'accepted']);
  });

  it('asks a newcomer for her language first, and does not lose the invitation over it', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const payload = await inviteLeader(admin);
    const person = bot.telegram.world.addPerson({ firstName: 'x', languageCode: 'tr' });
    person.start(payload);
    await bot.telegram.world.settled();
    await person.tap('Polski');
    await bot.telegram.world.settled();
    expect(person.last()?.text).toContain('liderkę');
  });

  it('works once, also when two open it at the same moment', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const payload = await inviteLeader(admin);
    const [one, two] = [await bot.newcomer('ru'), await bot.newcomer('ru')];
    await open(bot, one, payload);
    await open(bot, two, payload);
    await Promise.all([one.person.tap('Юрист'), two.person.tap('Юрист')]);
    await bot.telegram.world.settled();
    expect(staffOf(bot).list('leader')).toHaveLength(1);
    expect(
      [one.screen(), two.screen()].filter((text) => text.includes(firstLine(one, 'people-link-dead'))),
    ).toHaveLength(1);
  });

  it.each(['inv_', 'inv', 'inv_tooshort', `inv_${'A'.repeat(22)}`, `inv_${'A'.repeat(30)}`])(
    'that is cut off or made up opens nothing, and says what to do: %s',
    async (payload) => {
      const bot = await startTestBot();
      const guest = await bot.newcomer('ky');
      await open(bot, guest, payload);
      expect(guest.screen()).toContain(firstLine(guest, 'people-link-dead'));
      expect(bot.app.database.queries.select().from(staff).all()).toEqual([]);
    },
  );

  it('expires after a week, and is purged', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const payload = await inviteLeader(admin);
    bot.clock.move(7 * 24 * HOUR);
    const guest = await bot.newcomer('ru');
    await open(bot, guest, payload);
    expect(guest.screen()).toContain(firstLine(guest, 'people-link-dead'));
    await bot.app.keepHouse();
    expect(bot.app.database.queries.select().from(staffInvitations).all()).toEqual([]);
  });

  it('can be revoked, and is listed until then', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const payload = await inviteLeader(admin);
    await admin.send('/invite');
    await admin.tap('✕');
    const guest = await bot.newcomer('ru');
    await open(bot, guest, payload);
    expect(guest.screen()).toContain(firstLine(guest, 'people-link-dead'));
  });

  it('never makes an admin less, and gives a leader her new places', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-N'] });
    const payload = await inviteLeader(admin);
    await open(bot, admin, payload);
    expect(admin.screen()).toContain(firstLine(admin, 'people-link-admin_already'));
    const guest = await bot.newcomer('ru');
    await open(bot, guest, payload);
    const instead = guest.words.plain('people-join-instead', {
      kind: guest.words.plain('people-kind-ngo'),
      places: guest.words.plain('place-KG-N'),
    });
    expect(guest.screen()).not.toContain(instead);
    // What she gives up by it is said before she takes it.
    await open(bot, leader, payload);
    expect(leader.screen()).toContain(instead);
    await leader.tap('Юрист');
    expect(staffOf(bot).list('leader')).toMatchObject([{ places: ['KG-O'], kind: 'legal_adviser' }]);
    expect(staffOf(bot).list('admin')).toHaveLength(1);
  });

  it('keeps only a hash of its secret', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const payload = await inviteLeader(admin);
    const stored = JSON.stringify(bot.app.database.queries.select().from(staffInvitations).all());
    const token = payload.slice('inv_'.length);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });
});

describe('a display name', () => {
  it.each(['0555 123 456', 'write@me.kg', '@leader_osh', 'т', '👍👍', 'слово '.repeat(20)])(
    'is refused kindly when it is a way out of the bot, too short or too long: %s',
    async (name) => {
      const bot = await startTestBot();
      const admin = await makeAdmin(bot, 'ru');
      const guest = await bot.newcomer('ru');
      await open(bot, guest, await inviteLeader(admin));
      await guest.send(name);
      expect(staffOf(bot).list('leader')).toEqual([]);
      await guest.send('НКО «Айымдар»');
      expect(staffOf(bot).list('leader')).toMatchObject([{ name: 'НКО «Айымдар»' }]);
    },
  );
});
