import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

async function inGroup(kind: 'group' | 'supergroup', options: { botIsMember?: boolean } = {}) {
  const fake = await startFake();
  const [woman, leader] = [fake.started(), fake.started('Лидер')];
  const group = fake.world.addGroup({
    title: 'Айыл жамааты',
    kind,
    members: [woman, leader],
    admins: [leader],
    botIsMember: true,
    ...options,
  });
  const send = () => refusal(fake.api.sendMessage(group.id, 'салам'));
  return { ...fake, woman, leader, group, send };
}

describe('a group', () => {
  it('is known with its members', async () => {
    const { api, started, woman, leader, group } = await inGroup('supergroup');
    expect(await api.getChat(group.id)).toMatchObject({ type: 'supergroup', title: 'Айыл жамааты' });
    expect(await api.getChatMemberCount(group.id)).toBe(3);
    const status = async (id: number) => (await api.getChatMember(group.id, id)).status;
    expect(await status(woman.id)).toBe('member');
    expect(await status(leader.id)).toBe('administrator');
    expect(await status(started().id)).toBe('left');
    expect(await status((await api.getMe()).id)).toBe('member');
    expect(await refusal(api.getChatMember(group.id, 5))).toBe('400: Bad Request: user not found');
  });

  it('lets the bot hear commands and what is said to it; as an administrator everything', async () => {
    const { api, woman, leader, group } = await inGroup('supergroup');
    const { username } = await api.getMe();
    woman.send('among ourselves', { chat: group });
    woman.send('/start', { chat: group });
    woman.send(`@${username} салам`, { chat: group });
    group.addBot(leader, { admin: true });
    woman.send('now heard', { chat: group });
    const updates = await api.getUpdates();
    expect(updates.flatMap((update) => update.message?.text ?? [])).toEqual([
      '/start',
      `@${username} салам`,
      'now heard',
    ]);
  });

  it('the bot has never seen does not exist for it', async () => {
    const { api, group, send } = await inGroup('supergroup', { botIsMember: false });
    expect(await send()).toBe('400: Bad Request: chat not found');
    expect(await refusal(api.getChat(group.id))).toBe('400: Bad Request: chat not found');
  });

  it.each(['group', 'supergroup'] as const)('the %s that threw the bot out says so', async (kind) => {
    const { api, leader, group, send } = await inGroup(kind);
    group.removeBot(leader);
    expect((await api.getUpdates())[0]?.my_chat_member).toMatchObject({
      from: { id: leader.id },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked' },
    });
    expect(await send()).toBe(`403: Forbidden: bot was kicked from the ${kind} chat`);
    group.addBot(leader);
    expect((await api.sendMessage(group.id, 'салам')).text).toBe('салам');
  });

  it.each(['group', 'supergroup'] as const)('the %s that the bot left is told apart', async (kind) => {
    const { api, group, send } = await inGroup(kind);
    await api.leaveChat(group.id);
    expect(await send()).toBe(`403: Forbidden: bot is not a member of the ${kind} chat`);
    expect(group.botIsMember).toBe(false);
    expect((await api.getUpdates()).at(-1)?.my_chat_member).toMatchObject({
      from: { is_bot: true },
      new_chat_member: { status: 'left' },
    });
  });

  it('tells the bot its new name, and of an administrator who hides hers nothing', async () => {
    const { api, leader, group } = await inGroup('supergroup', { botIsMember: false });
    group.addBot(leader, { anonymously: true });
    group.rename(leader, 'Жаңы ат');
    const [added, renamed] = await api.getUpdates();
    expect(added?.my_chat_member?.from).toMatchObject({ id: 1_087_968_824, is_bot: true });
    expect(renamed?.message).toMatchObject({ new_chat_title: 'Жаңы ат', chat: { title: 'Жаңы ат' } });
  });

  it('with topics takes what is sent into one that is there', async () => {
    const { api, world, leader } = await inGroup('supergroup');
    const forum = world.addGroup({
      title: 'Форум',
      kind: 'supergroup',
      members: [leader],
      botIsMember: true,
      isForum: true,
    });
    expect(await api.getChat(forum.id)).toMatchObject({ is_forum: true });
    const topic = forum.openTopic(leader, 'Диалогдор');
    leader.send('/here', { chat: forum, topic });
    expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
      message_thread_id: topic,
      is_topic_message: true,
    });
    const send = () => api.sendMessage(forum.id, 'салам', { message_thread_id: topic });
    expect(await send()).toMatchObject({ message_thread_id: topic, is_topic_message: true });
    forum.deleteTopic(topic);
    expect(await refusal(send())).toBe('400: Bad Request: message thread not found');
  });

  it('in which the bot is muted takes no words, but lets it change and delete its own', async () => {
    const { api, leader, group, send } = await inGroup('supergroup');
    const { message_id } = await api.sendMessage(group.id, 'бир');
    group.muteBot(leader);
    expect((await api.getUpdates())[0]?.my_chat_member?.new_chat_member).toMatchObject({
      status: 'restricted',
      can_send_messages: false,
    });
    expect(await send()).toBe('400: Bad Request: not enough rights to send text messages to the chat');
    expect(await refusal(api.sendLocation(group.id, 40, 70))).toBe(
      '400: Bad Request: not enough rights to send locations to the chat',
    );
    await api.editMessageText(group.id, message_id, 'эки');
    await api.deleteMessage(group.id, message_id);
    group.addBot(leader);
    expect((await api.getUpdates()).at(-1)?.my_chat_member?.old_chat_member.status).toBe('restricted');
    expect((await api.sendMessage(group.id, 'үч')).text).toBe('үч');
  });

  it('pins for administrators alone', async () => {
    const { api, leader, group } = await inGroup('supergroup');
    const { message_id } = await api.sendMessage(group.id, 'бир');
    const rights = '400: Bad Request: not enough rights to manage pinned messages in the chat';
    expect(await refusal(api.pinChatMessage(group.id, message_id))).toBe(rights);
    group.addBot(leader, { admin: true });
    await api.pinChatMessage(group.id, message_id);
    expect(leader.last(group)?.text).toBe('A message was pinned');
  });
});

describe('message ids', () => {
  it('are one sequence in private chats and basic groups, and one in each supergroup', async () => {
    const { api, world, woman, group } = await inGroup('supergroup');
    const other = world.addGroup({ title: 'x', kind: 'supergroup', members: [woman], botIsMember: true });
    const basic = world.addGroup({ title: 'y', kind: 'group', members: [woman], botIsMember: true });
    const send = async (chatId: number) => (await api.sendMessage(chatId, 'x')).message_id;
    const first = await send(woman.id);
    expect([await send(basic.id), await send(woman.id)]).toEqual([first + 1, first + 2]);
    expect([await send(group.id), await send(group.id), await send(other.id)]).toEqual([2, 3, 2]);
    // The same id in two chats means two messages.
    await api.editMessageText(group.id, 2, 'changed');
    expect(woman.visible(other).map((message) => message.text)).toEqual(['x']);
  });
});

describe('the upgrade to a supergroup', () => {
  it('is told by two service messages and gives the group a new id', async () => {
    const { api, group } = await inGroup('group');
    const former = group.id;
    group.upgrade();
    expect(group).toMatchObject({ kind: 'supergroup' });
    expect(group.id).toBeLessThan(-1_000_000_000_000);
    const messages = (await api.getUpdates()).map((update) => update.message);
    expect(messages).toMatchObject([
      { chat: { id: former, type: 'group' }, migrate_to_chat_id: group.id },
      { chat: { id: group.id, type: 'supergroup' }, migrate_from_chat_id: former, message_id: 1 },
    ]);
    expect((await api.sendMessage(group.id, 'салам')).message_id).toBe(2);
    expect(await refusal(api.deleteMessage(group.id, 1))).toBe("400: Bad Request: message can't be deleted");
  });

  it('answers what is sent to the old id with the new one, and lets old messages be edited', async () => {
    const { api, raw, group, woman } = await inGroup('group');
    const former = group.id;
    const { message_id } = await api.sendMessage(former, 'бир');
    group.upgrade();
    const upgraded = {
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: group.id },
    };
    expect(await raw('sendMessage', { chat_id: former, text: 'эки' })).toEqual(upgraded);
    expect(await raw('deleteMessage', { chat_id: former, message_id })).toEqual(upgraded);
    expect(await raw('getChatMemberCount', { chat_id: former })).toEqual(upgraded);
    expect(await api.editMessageText(former, message_id, 'эки')).toMatchObject({ text: 'эки' });
    expect(await api.getChat(former)).toMatchObject({ id: former, type: 'group' });
    group.upgrade();
    expect(woman.visible(group)).toHaveLength(1);
  });
});
