import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

async function inGroup() {
  const fake = await startFake();
  const [woman, other] = [fake.started(), fake.started('Башка')];
  const group = fake.world.addGroup({
    title: 'Айыл',
    kind: 'supergroup',
    members: [woman, other],
    botIsMember: true,
  });
  const sendTo = (receiver: number) =>
    fake.api.sendMessage(group.id, 'сизге гана', {
      ephemeral_message_parameters: { receiver_user_id: receiver },
      reply_markup: { inline_keyboard: [[{ text: 'Кийинки', callback_data: 'next' }]] },
    });
  return { ...fake, woman, other, group, sendTo };
}

describe('an ephemeral message', () => {
  it('is seen by one member alone and has an id of another kind', async () => {
    const { woman, other, group, sendTo } = await inGroup();
    expect(await sendTo(woman.id)).toMatchObject({
      message_id: 0,
      ephemeral_message_id: 1,
      receiver_user: { id: woman.id },
    });
    expect(woman.last(group)).toMatchObject({ text: 'сизге гана', ephemeral: true });
    expect(other.visible(group)).toEqual([]);
  });

  it('goes to members of groups only', async () => {
    const { api, started, woman, sendTo } = await inGroup();
    expect(await refusal(sendTo(started().id))).toBe('400: Bad Request: USER_NOT_PARTICIPANT');
    const toPrivate = api.sendMessage(woman.id, 'x', {
      ephemeral_message_parameters: { receiver_user_id: woman.id },
    });
    expect(await refusal(toPrivate)).toMatch(/^400: .*only to groups and supergroups$/);
  });

  it('is changed and deleted by methods of its own, and no others', async () => {
    const { api, woman, other, group, sendTo } = await inGroup();
    const { ephemeral_message_id: id = 0 } = await sendTo(woman.id);
    for (const message of [0, id, -id]) {
      expect(await refusal(api.editMessageText(group.id, message, 'x'))).toMatch(/message to edit not found/);
      expect(await refusal(api.deleteMessage(group.id, message))).toMatch(/not found|not specified/);
    }
    expect(await refusal(api.editEphemeralMessageText(group.id, other.id, id, 'x'))).toBe(
      '400: Bad Request: message to edit not found',
    );
    expect(await api.editEphemeralMessageText(group.id, woman.id, id, 'башка сөз')).toBe(true);
    expect(woman.last(group)).toMatchObject({ text: 'башка сөз', keyboard: [] });
    expect(await api.deleteEphemeralMessage(group.id, woman.id, id)).toBe(true);
    expect(woman.visible(group)).toEqual([]);
    expect(await refusal(api.deleteEphemeralMessage(group.id, woman.id, id))).toBe(
      '400: Bad Request: message to delete not found',
    );
  });

  it('that is tapped tells the bot which one it is', async () => {
    const { api, woman, other, group, sendTo } = await inGroup();
    await sendTo(woman.id);
    void woman.tap('Кийинки', { chat: group });
    expect((await api.getUpdates())[0]?.callback_query).toMatchObject({
      from: { id: woman.id },
      message: { message_id: 0, ephemeral_message_id: 1 },
    });
    // Who does not see it can't tap it.
    expect(() => other.tap('Кийинки', { chat: group })).toThrow('There is no button');
  });
});

describe('a command that is registered as ephemeral', () => {
  it('is seen by nobody but who typed it, and by the bot', async () => {
    const { api, woman, other, group } = await inGroup();
    const { username } = await api.getMe();
    const commands = [
      { command: 'join', description: 'x', is_ephemeral: true },
      { command: 'about', description: 'x' },
    ];
    await api.setMyCommands(commands, { scope: { type: 'all_group_chats' } });
    for (const text of ['/join', `/join@${username}`, '/about', '/join@another_bot']) {
      woman.send(text, { chat: group });
    }
    expect(other.visible(group).map((message) => message.text)).toEqual(['/about', '/join@another_bot']);
    expect(woman.visible(group)).toHaveLength(4);
    const [first, , third] = await api.getUpdates();
    expect(first?.message).toMatchObject({ text: '/join', message_id: 0, ephemeral_message_id: 1 });
    expect(third?.message).not.toHaveProperty('ephemeral_message_id');
  });
});
