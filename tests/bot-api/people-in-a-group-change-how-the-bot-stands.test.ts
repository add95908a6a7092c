import { describe, expect, it } from 'vitest';
import { startFake } from './fake.ts';

type Gesture = { do: 'addBot'; admin?: boolean; payload?: string } | { do: 'muteBot' } | { do: 'removeBot' };

async function onAPhone(options: { botIsMember?: boolean; botIsAdmin?: boolean } = {}) {
  const fake = await startFake();
  const leader = fake.started('Лидер');
  const group = fake.world.addGroup({
    title: 'Мектеп ата-энелери',
    kind: 'supergroup',
    members: [leader],
    ...options,
  });
  const act = (gesture: Gesture, chat = group.id) => fake.world.act({ person: leader.id, chat, ...gesture });
  return { ...fake, leader, group, act };
}

describe('on the page', () => {
  it('the bot is added, made an admin, muted and removed, and hears of each', async () => {
    const { api, act } = await onAPhone();
    await act({ do: 'addBot' });
    await act({ do: 'addBot', admin: true });
    await act({ do: 'muteBot' });
    await act({ do: 'removeBot' });
    const updates = await api.getUpdates();
    expect(updates.map((update) => update.my_chat_member?.new_chat_member.status)).toEqual([
      'member',
      'administrator',
      'restricted',
      'kicked',
    ]);
  });

  it('a link to a group adds the bot there and brings its payload as a command', async () => {
    const { api, act } = await onAPhone();
    await act({ do: 'addBot', payload: 'link' });
    const [added, command] = await api.getUpdates();
    expect(added?.my_chat_member?.new_chat_member.status).toBe('member');
    expect(command?.message?.text).toBe('/start@kurak_voices_bot link');
  });

  it('a link to a group that has the bot leaves it what it is', async () => {
    const { api, group, act } = await onAPhone({ botIsAdmin: true });
    await act({ do: 'addBot', payload: 'link' });
    expect(group.botStatus).toBe('administrator');
    expect((await api.getUpdates()).map((update) => update.my_chat_member)).toEqual([undefined]);
  });

  it('nothing of this goes in a private chat', async () => {
    const { leader, act } = await onAPhone();
    expect(await act({ do: 'addBot' }, leader.id)).toMatchObject({ ok: false });
  });

  it('a phone shows who is in the group and how the bot stands', async () => {
    const fake = await startFake();
    const aida = fake.world.addPerson({ firstName: 'Аида', label: 'A woman' });
    const group = fake.world.addGroup({ title: 'Айыл', kind: 'group', members: [aida] });
    const shown = () => fake.world.view()[0]?.chats.find((chat) => chat.chatId === group.id)?.group;
    expect(shown()).toEqual({ members: ['Аида'], bot: 'out' });
    group.addBot(aida);
    group.muteBot(aida);
    expect(shown()).toEqual({ members: ['Аида'], bot: 'muted' });
  });
});
