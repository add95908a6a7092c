import { describe, expect, it } from 'vitest';
import { startTestBot } from '../support/bot.ts';
import { groupsOf, groupWith, linkedGroup, TITLE } from '../support/groups.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { tracesIn } from '../support/traces.ts';
import { forge } from '../support/triage.ts';

async function village() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O', 'KG-N'] });
  const { world } = bot.telegram;
  return { bot, leader, groups: groupsOf(bot), settled: () => world.settled(), world };
}

describe('a group to which the bot is added', () => {
  it('by a leader is hers, with her first place and language, and both she and the group are told', async () => {
    const { bot, leader, groups } = await village();
    const group = await linkedGroup(bot, leader);
    const member = staffOf(bot).byChat(leader.person.id);
    expect(groups.byChat(group.id)).toMatchObject({
      title: TITLE,
      linkedBy: member?.id,
      place: 'KG-N',
      locale: 'ru',
      threadId: undefined,
      writable: true,
    });
    expect(leader.person.visible(group).map(({ text }) => text)).toEqual([
      leader.words.plain('groups-hello'),
    ]);
    const [[button] = []] = leader.person.last(group)?.keyboard ?? [];
    expect(button).toMatchObject({ kind: 'url', url: 'https://t.me/kurak_voices_bot?start=concern' });
    expect(leader.screen()).toContain(TITLE);
    await leader.tapKey('groups-places');
    expect(leader.buttons()).toContain(leader.words.plain('place-KG-O'));
  });

  it('by an admin counts for the capital', async () => {
    const { bot, groups } = await village();
    const admin = await makeAdmin(bot, 'en');
    const group = await linkedGroup(bot, admin);
    expect(groups.byChat(group.id)).toMatchObject({ place: 'KG-GB', locale: 'en' });
  });

  it.each(['stranger', 'suspended', 'removed'] as const)(
    'by a %s is left at once and in silence',
    async (who) => {
      const { bot, groups, settled } = await village();
      const person =
        who === 'stranger'
          ? await bot.newcomer('ky')
          : await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-O'] });
      const staff = staffOf(bot);
      const id = staff.byChat(person.person.id)?.id;
      if (id && who === 'suspended') staff.setState(id, 'suspended');
      else if (id) staff.remove(id);
      const shown = person.texts().length;
      const group = groupWith(bot, [person]);
      group.addBot(person.person, { admin: true });
      await settled();
      expect(group.botStatus).toBe('left');
      expect(groups.byChat(group.id)).toBeUndefined();
      expect(person.person.visible(group)).toEqual([]);
      expect(person.texts()).toHaveLength(shown);
    },
  );

  it('by an administrator who hides her name is left, with a line that says why', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = groupWith(bot, [leader]);
    group.addBot(leader.person, { anonymously: true });
    await settled();
    expect(group.botStatus).toBe('left');
    expect(leader.person.visible(group).map(({ text }) => text)).toEqual([
      expect.stringContaining(leader.words.plain('groups-anonymous')),
    ]);
    expect(groups.byChat(group.id)).toBeUndefined();
  });

  it('leaves no title and no id in clear on disk, linked or unlinked, renamed or upgraded', async () => {
    const { bot, leader, settled } = await village();
    const group = await linkedGroup(bot, leader, { kind: 'group' });
    const ids = [Math.abs(group.id)];
    group.rename(leader.person, 'Жаңыаталыш');
    group.upgrade();
    await settled();
    ids.push(Math.abs(group.id));
    await leader.send('/groups');
    const find = () => tracesIn(bot.folder, [...ids, 'Маркер', 'Жаңыаталыш']);
    expect(find()).toEqual([]);
    group.removeBot(leader.person);
    await settled();
    expect(find()).toEqual([]);
  });
});

describe('the page of a group', () => {
  it('changes place and language, and leaves when that is confirmed', async () => {
    const { bot, leader, groups } = await village();
    const group = await linkedGroup(bot, leader);
    await leader.send('/groups');
    await leader.tap(TITLE);
    await leader.tapKey('groups-places');
    expect(leader.buttons()).not.toContain(leader.words.plain('place-KG-T'));
    await leader.tapKey('place-KG-O');
    await leader.tapKey('groups-languages');
    await leader.tap('Ўзбекча');
    expect(groups.byChat(group.id)).toMatchObject({ place: 'KG-O', locale: 'uz' });
    await leader.tapKey('groups-back');
    expect(leader.buttons()).toContain(`${TITLE} · ${leader.words.plain('place-KG-O')} · Ўзбекча`);
    await leader.tap(TITLE);
    await leader.tapKey('groups-leave');
    expect(group.botIsMember).toBe(true);
    await leader.tapKey('groups-leave-yes');
    expect(group.botIsMember).toBe(false);
    expect(groups.byChat(group.id)).toBeUndefined();
    expect(leader.screen()).toContain(leader.words.plain('groups-left', { title: TITLE }));
  });

  it('offers to add the bot to one more', async () => {
    const { leader } = await village();
    await leader.tapKey('people-menu-groups');
    const urls = leader.person
      .last()
      ?.keyboard.flat()
      .flatMap((button) => (button.kind === 'url' ? [button.url] : []));
    expect(urls).toEqual(['https://t.me/kurak_voices_bot?startgroup=link']);
  });

  it('is an unknown button to another leader and to a woman, and open to an admin', async () => {
    const { bot, leader, groups } = await village();
    const group = await linkedGroup(bot, leader);
    const key = groups.byChat(group.id)?.key ?? '';
    const other = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('ru');
    const unknown = woman.words.plain('telegram-old-button');
    for (const visitor of [other, woman]) {
      for (const action of ['open', 'place', 'language', 'again', 'leave', 'left']) {
        expect(await forge(bot, visitor, `g:${action}:${key}:KG-O`), action).toBe(unknown);
      }
    }
    expect(await forge(bot, leader, `g:place:${key}:KG-T`)).toBe(unknown);
    expect(await forge(bot, leader, `g:open:${'zz'.repeat(16)}`)).toBe(unknown);
    const admin = await makeAdmin(bot, 'en');
    await forge(bot, admin, `g:open:${key}`);
    expect(admin.screen()).toContain(TITLE);
    expect(groups.byChat(group.id)).toMatchObject({ place: 'KG-N', locale: 'ru' });
  });
});

describe('/here in a group that the bot is in already', () => {
  it('links it to the leader who types it, also when its own is suspended, and says nothing to others', async () => {
    const { bot, leader, groups, settled } = await village();
    const woman = await bot.newcomer('ky');
    const other = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-T'] });
    const group = groupWith(bot, [leader, woman, other], { botIsMember: true });
    const type = async (who: typeof leader) => {
      who.person.send('/here', { chat: group });
      await settled();
      return groups.byChat(group.id);
    };
    expect(await type(woman)).toBeUndefined();
    expect(await type(leader)).toMatchObject({ title: TITLE, place: 'KG-N', locale: 'ru' });
    expect(leader.screen()).toContain(TITLE);
    expect(await type(other)).toMatchObject({ place: 'KG-N' });
    const staff = staffOf(bot);
    const id = staff.byChat(leader.person.id)?.id;
    if (id) staff.setState(id, 'suspended');
    expect(await type(other)).toMatchObject({ place: 'KG-T', locale: 'ky' });
  });
});

describe('/here in a topic', () => {
  it('of whoever linked the forum sets where is written, is taken away, and answered in private', async () => {
    const { bot, leader, groups, settled } = await village();
    const woman = await bot.newcomer('ru');
    const group = groupWith(bot, [leader, woman], { isForum: true });
    group.addBot(leader.person, { admin: true });
    const topic = group.openTopic(leader.person, 'Диалогдор');
    woman.person.send('/here', { chat: group, topic });
    await settled();
    expect(groups.byChat(group.id)?.threadId).toBeUndefined();
    leader.person.send('/here', { chat: group, topic });
    await settled();
    expect(groups.byChat(group.id)?.threadId).toBe(topic);
    expect(leader.person.visible(group).filter(({ text }) => text === '/here')).toHaveLength(1);
    expect(leader.screen()).toContain(leader.words.plain('groups-topic-chosen'));
    leader.person.send('/here', { chat: group });
    await settled();
    expect(groups.byChat(group.id)?.threadId).toBeUndefined();
  });
});
