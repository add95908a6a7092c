import { describe, expect, it } from 'vitest';
import { groups as table } from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { ANONYMOUS_ADMIN, botAsMember, groupsOf, linkedGroup, TITLE } from '../support/groups.ts';
import { makeLeader, staffOf } from '../support/staff.ts';

async function village() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const { world } = bot.telegram;
  return { bot, leader, groups: groupsOf(bot), settled: () => world.settled(), world };
}

describe('a linked group', () => {
  it.each(['group', 'supergroup'] as const)('%s that throws the bot out is forgotten', async (kind) => {
    const { bot, leader, settled } = await village();
    const group = await linkedGroup(bot, leader, { kind });
    group.removeBot(leader.person);
    await settled();
    expect(bot.app.database.queries.select().from(table).all()).toEqual([]);
  });

  it('is forgotten however much is spoken there', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = await linkedGroup(bot, leader);
    for (let count = 0; count < 60; count++) leader.person.send('/start', { chat: group });
    group.removeBot(leader.person);
    await settled();
    expect(groups.byChat(group.id)).toBeUndefined();
  });

  it('that mutes the bot is not written to until it may write again', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = await linkedGroup(bot, leader);
    group.muteBot(leader.person);
    await settled();
    expect(groups.byChat(group.id)?.writable).toBe(false);
    await leader.send('/groups');
    await leader.tap(TITLE);
    expect(leader.screen()).toContain(leader.words.plain('groups-muted'));
    group.addBot(leader.person);
    await settled();
    expect(groups.byChat(group.id)?.writable).toBe(true);
  });

  it('stays hers when somebody else makes the bot an administrator and takes that back', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = await linkedGroup(bot, leader);
    const before = groups.byChat(group.id);
    const stranger = await bot.newcomer('ru');
    group.addBot(stranger.person, { admin: true });
    group.addBot(stranger.person);
    await settled();
    expect(groups.byChat(group.id)).toEqual(before);
    expect(group.botIsMember).toBe(true);
  });

  it('is known by its new name when it is renamed', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = await linkedGroup(bot, leader);
    group.rename(leader.person, 'Аялдар');
    await settled();
    expect(groups.byChat(group.id)?.title).toBe('Аялдар');
  });

  it('that another leader wants when its own is suspended becomes hers', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = await linkedGroup(bot, leader);
    const staff = staffOf(bot);
    const id = staff.byChat(leader.person.id)?.id;
    if (id) staff.setState(id, 'suspended');
    const other = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-T'] });
    group.addBot(other.person, { admin: true });
    await settled();
    expect(groups.byChat(group.id)).toMatchObject({ place: 'KG-T', locale: 'ky' });
  });
});

describe('the upgrade to a supergroup', () => {
  it('takes the group along with its settings', async () => {
    const { bot, leader, groups, settled } = await village();
    const group = await linkedGroup(bot, leader, { kind: 'group' });
    const former = group.id;
    const before = groups.byChat(former);
    group.upgrade();
    await settled();
    expect(groups.byChat(former)).toBeUndefined();
    expect(groups.byChat(group.id)).toMatchObject({
      chatId: group.id,
      title: TITLE,
      linkedBy: before?.linkedBy,
      place: 'KG-O',
    });
  });

  it('is told twice, in whatever order, and counts once', async () => {
    const { bot, leader, groups } = await village();
    const { id } = await linkedGroup(bot, leader, { kind: 'group' });
    const upgraded = -1_001_000_000_777;
    const told = [
      { chat: { id: upgraded, type: 'supergroup', title: TITLE }, migrate_from_chat_id: id },
      { chat: { id, type: 'group', title: TITLE }, migrate_to_chat_id: upgraded },
    ];
    for (const [index, content] of told.entries()) {
      const message = { message_id: 1, date: 1, from: leader.person.asUser(), ...content };
      await bot.app.handleUpdate({ update_id: 1e6 + index, message } as never);
      expect(groups.byChat(upgraded)).toMatchObject({ place: 'KG-O', writable: true });
    }
    expect(bot.app.database.queries.select().from(table).all()).toHaveLength(1);
  });

  it('is seen through when the bot is only told that a stranger has let it into a supergroup', async () => {
    const { bot, leader, groups, settled, world } = await village();
    const group = await linkedGroup(bot, leader, { kind: 'group' });
    world.updates.allowed = ['my_chat_member'];
    group.upgrade();
    world.push({
      my_chat_member: {
        chat: group.asChat(),
        from: ANONYMOUS_ADMIN,
        date: world.now(),
        old_chat_member: botAsMember('left'),
        new_chat_member: botAsMember('member'),
      },
    });
    await settled();
    expect(group.botIsMember).toBe(true);
    expect(groups.byChat(group.id)).toMatchObject({ place: 'KG-O' });
  });
});
