import { describe, expect, it } from 'vitest';
import { audit } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { forge } from '../support/triage.ts';

/** The commands that a chat was shown last. */
function commandsOf(bot: TestBot, visitor: Visitor): string[] {
  const shown = bot.telegram.world.calls.findLast(
    ({ method, payload }) =>
      method === 'setMyCommands' && JSON.stringify(payload['scope']).includes(String(visitor.person.id)),
  );
  const commands = JSON.stringify(shown?.payload['commands'] ?? []);
  return [...commands.matchAll(/"command":"(\w+)"/g)].map(([, name = '']) => name);
}

async function country() {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, 'ru');
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'НКО в Оше' });
  return { bot, admin, leader };
}

describe('a leader', () => {
  it('who is suspended loses queue, menu and commands at once, and has them back when restored', async () => {
    const { bot, admin, leader } = await country();
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-suspend');
    expect(commandsOf(bot, leader)).not.toContain('queue');
    await leader.send('/start');
    expect(leader.buttons()).not.toContain(leader.words.plain('people-menu-queue'));
    await leader.send('/queue');
    expect(leader.screen()).toContain(leader.words.plain('telegram-unknown-command'));
    await admin.tapKey('people-restore');
    expect(commandsOf(bot, leader)).toContain('queue');
    await leader.send('/queue');
    expect(leader.screen()).toContain(leader.words.plain('triage-queue-empty'));
  });

  it('who is removed is forgotten but for the name women know', async () => {
    const { bot, admin, leader } = await country();
    const [before] = staffOf(bot).list('leader');
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-remove');
    await admin.tapKey('people-remove-yes');
    expect(staffOf(bot).list('leader')).toEqual([]);
    expect(staffOf(bot).byChat(leader.person.id)).toBeUndefined();
    expect(before && staffOf(bot).byId(before.id)).toMatchObject({
      name: 'НКО в Оше',
      state: 'removed',
      places: [],
    });
    expect(commandsOf(bot, leader)).not.toContain('queue');
  });

  it('gets and loses places by taps that are saved together, with one line in the audit log', async () => {
    const { bot, admin } = await country();
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-places');
    await admin.tapKey('place-KG-N');
    await admin.tapKey('place-KG-O');
    expect(staffOf(bot).list('leader')).toMatchObject([{ places: ['KG-O'] }]);
    await admin.tapKey('people-places-save');
    await admin.tapKey('people-places');
    await admin.tapKey('people-places-save');
    expect(staffOf(bot).list('leader')).toMatchObject([{ places: ['KG-N'] }]);
    const details = bot.app.database.queries
      .select()
      .from(audit)
      .all()
      .map(({ detail }) => detail);
    expect(details.filter((detail) => detail?.includes('KG-'))).toEqual(['KG-N']);
  });

  it('keeps her places when the admin goes back, and never has none', async () => {
    const { bot, admin } = await country();
    const places = () => staffOf(bot).list('leader')[0]?.places;
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-places');
    await admin.tapKey('place-KG-O');
    await admin.tapKey('people-places-save');
    expect(admin.screen()).toContain(admin.words.plain('people-places-none'));
    await admin.tapKey('place-KG-T');
    await admin.tapKey('concerns-back');
    expect(places()).toEqual(['KG-O']);
    await forge(bot, admin, 's:save');
    expect(places()).toEqual(['KG-O']);
  });

  it('can be given another name, which must not be a way out of the bot', async () => {
    const { bot, admin } = await country();
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-rename');
    await admin.send('0555 123 456');
    expect(staffOf(bot).list('leader')).toMatchObject([{ name: 'НКО в Оше' }]);
    await admin.send('Центр «Эне»');
    expect(staffOf(bot).list('leader')).toMatchObject([{ name: 'Центр «Эне»' }]);
  });

  it('is told in one neutral line, in her language, also about places, and not at each tap', async () => {
    const { bot, admin, leader } = await country();
    const kyrgyz = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-T'], name: 'Талас' });
    // Longer than her language is kept for a woman.
    bot.clock.move(60 * 3_600_000);
    await bot.app.keepHouse();
    await admin.send('/leaders');
    await admin.tap('Талас');
    await admin.tapKey('people-remove');
    await admin.tapKey('people-remove-yes');
    expect(kyrgyz.screen()).toBe(kyrgyz.words.plain('people-told'));
    const commands = bot.telegram.world.calls.findLast(({ method }) => method === 'setMyCommands');
    expect(JSON.stringify(commands?.payload)).toContain(kyrgyz.words.plain('telegram-command-concern'));

    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-places');
    for (const place of ['KG-N', 'KG-O', 'KG-B']) await admin.tapKey(`place-${place}`);
    await admin.tapKey('people-places-save');
    const told = leader.words.plain('people-told');
    expect(leader.texts().filter((text) => text === told)).toHaveLength(1);
  });

  it('who blocks the bot is marked, and reachable again with her next word or tap', async () => {
    const { bot, admin, leader } = await country();
    const [member] = staffOf(bot).list('leader');
    for (const act of [() => leader.send('/start'), () => leader.tapKey('people-menu-privacy')]) {
      if (member) staffOf(bot).setReachable(member.id, false);
      await admin.send('/health');
      expect(admin.screen()).toContain('НКО в Оше');
      await act();
      await leader.send('/queue');
      expect(staffOf(bot).list('leader')).toMatchObject([{ reachable: true }]);
    }
    leader.person.block();
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-suspend');
    expect(staffOf(bot).list('leader')).toMatchObject([{ reachable: false, state: 'suspended' }]);
  });
});

describe('the last admin', () => {
  it('can not be suspended or removed, also not by herself', async () => {
    const { bot, admin } = await country();
    await admin.send('/admins');
    await admin.tap('Admin (ru)');
    expect(admin.buttons()).not.toContain(admin.words.plain('people-suspend'));
    const id = staffOf(bot).list('admin')[0]?.id.toString('base64url') ?? '';
    for (const action of ['suspend', 'remove', 'removed']) {
      await forge(bot, admin, `s:${action}:${id}`);
      expect(admin.screen()).toContain(admin.words.plain('people-last-admin'));
    }
    expect(staffOf(bot).list('admin')).toMatchObject([{ state: 'active' }]);
  });

  it('may go when there is another one', async () => {
    const { bot, admin } = await country();
    await makeAdmin(bot, 'en');
    await admin.send('/admins');
    await admin.tap('Admin (ru)');
    await admin.tapKey('people-remove');
    await admin.tapKey('people-remove-yes');
    expect(staffOf(bot).list('admin')).toHaveLength(1);
    await admin.tapKey('people-menu-back');
    expect(admin.buttons()).not.toContain(admin.words.plain('people-menu-invite'));
    await admin.send('/invite');
    expect(admin.screen()).toContain(admin.words.plain('telegram-unknown-command'));
  });

  it('does not lock herself out by one tap, for only another admin could let her in again', async () => {
    const { bot, admin } = await country();
    await makeAdmin(bot, 'en');
    await admin.send('/admins');
    await admin.tap('Admin (ru)');
    expect(admin.buttons()).toContain(admin.words.plain('people-remove'));
    expect(admin.buttons()).not.toContain(admin.words.plain('people-suspend'));
    const id = staffOf(bot).byChat(admin.person.id)?.id.toString('base64url') ?? '';
    await forge(bot, admin, `s:suspend:${id}`);
    expect(admin.screen()).toContain(admin.words.plain('people-member-herself'));
    expect(
      staffOf(bot)
        .list('admin')
        .map(({ state }) => state),
    ).toEqual(['active', 'active']);
  });
});

describe('an admin who loses her standing', () => {
  it.each(['suspend', 'remove'])('can let nobody in by a link made before: %s', async (what) => {
    const { bot, admin } = await country();
    const other = await makeAdmin(bot, 'en');
    await other.send('/invite');
    await other.tapKey('people-invite-admin');
    const payload = /start=(inv_[\w-]{22})/.exec(other.screen())?.[1] ?? '';
    await admin.send('/admins');
    await admin.tap('Admin (en)');
    await admin.tapKey(`people-${what}`);
    if (what === 'remove') await admin.tapKey('people-remove-yes');
    const friend = await bot.newcomer('ru');
    friend.person.start(payload);
    await bot.telegram.world.settled();
    expect(friend.buttons()).not.toContain(friend.words.plain('people-suggested-admin'));
    expect(staffOf(bot).byChat(friend.person.id)).toBeUndefined();
  });
});

describe('forged buttons of staff', () => {
  it('are unknown buttons to a woman, a suspended and a removed leader, and those of admins to a leader', async () => {
    const { bot, admin, leader } = await country();
    const suspended = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-N'] });
    const removed = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-T'] });
    const store = staffOf(bot);
    const idOf = (visitor: Visitor) => store.byChat(visitor.person.id)?.id;
    const [suspendedId, removedId, leaderId] = [idOf(suspended), idOf(removed), idOf(leader)];
    if (!suspendedId || !removedId || !leaderId) throw new Error('Somebody is missing.');
    store.setState(suspendedId, 'suspended');
    store.remove(removedId);
    const woman = await bot.newcomer('ru');
    const id = leaderId.toString('base64url');
    const forAdmins = [
      ...['invite', 'leaders', 'admins', 'audit', 'health', 'helplines'].map((duty) => `m:${duty}`),
      ...['leader', 'admin', 'kind:ngo', 'place:KG-O:regions', 'make', `revoke:${'A'.repeat(43)}`].map(
        (a) => `i:${a}`,
      ),
      ...['list:admin:0', `open:${id}`, `suspend:${id}`, `remove:${id}`, `removed:${id}`, `places:${id}`].map(
        (a) => `s:${a}`,
      ),
      ...[`rename:${id}`, 'place:KG-N:regions', 'view:countries', 'save'].map((a) => `s:${a}`),
      'a:before',
      'h:list:KG',
      'h:open:KG:police:102',
      'h:works:KG:police:102',
      'a:before:3',
    ];
    const forStaff = [
      'm:queue',
      'm:groups',
      'm:guide',
      'm:assist',
      'm:poster',
      'o:ky',
      'm:assist_begin',
      'k',
      'k:danger',
      `g:open:${'0'.repeat(32)}`,
      'm:my_name',
      'm:mydialogues',
      ...['new', 'mine', `open:${'A'.repeat(22)}`, `publish:${'A'.repeat(22)}`].map((a) => `p:${a}`),
      ...['new', `stop:${'A'.repeat(22)}`].map((a) => `c:${a}`),
      'q:page',
      'q:filter:',
      'q:places:',
      'q:topics:',
      `q:open:${id}:`,
      'q:send:x',
      'q:rewrite',
    ];
    const before = JSON.stringify([store.list('leader'), store.list('admin')]);
    const unknown = woman.words.plain('telegram-old-button');
    for (const visitor of [woman, suspended, removed, leader]) {
      for (const data of [...forAdmins, ...(visitor === leader ? [] : forStaff)]) {
        bot.clock.move(1000);
        expect(await forge(bot, visitor, data), data).toBe(unknown);
      }
    }
    expect(JSON.stringify([store.list('leader'), store.list('admin')])).toBe(before);
    await admin.send('/audit');
    expect(admin.screen()).toContain(admin.words.plain('audit-empty'));
  });
});
