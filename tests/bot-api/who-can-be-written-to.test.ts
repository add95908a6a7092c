import { describe, expect, it } from 'vitest';
import { refusal, startFake } from './fake.ts';

describe('the bot', () => {
  it('can’t write first', async () => {
    const { api, world } = await startFake();
    const woman = world.addPerson({ firstName: 'Айгүл' });
    const send = () => api.sendMessage(woman.id, 'салам');
    expect(await refusal(send())).toBe("403: Forbidden: bot can't initiate conversation with a user");
    expect(await refusal(api.getChat(woman.id))).toBe('400: Bad Request: chat not found');
    woman.start();
    expect((await send()).text).toBe('салам');
    expect(await api.getChat(woman.id)).toMatchObject({ id: woman.id, type: 'private' });
  });

  it('is told that she blocked it, and that she is back', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const { message_id } = await api.sendMessage(woman.id, 'бир');
    woman.block();
    const blocked = '403: Forbidden: bot was blocked by the user';
    expect(await refusal(api.sendMessage(woman.id, 'эки'))).toBe(blocked);
    expect(await refusal(api.editMessageText(woman.id, message_id, 'эки'))).toBe(blocked);
    woman.send('nobody hears this');
    woman.unblock();
    await api.sendMessage(woman.id, 'үч');
    const updates = await api.getUpdates();
    expect(updates.map((update) => update.my_chat_member?.new_chat_member.status)).toEqual([
      'kicked',
      'member',
    ]);
  });

  it('finds out only by writing that her account is deleted', async () => {
    const { api, world, started } = await startFake();
    const woman = started('Айгүл');
    const { message_id } = await api.sendMessage(woman.id, 'бир');
    woman.deactivate();
    expect(world.updates.size).toBe(0);
    const deactivated = '403: Forbidden: user is deactivated';
    expect(await refusal(api.sendMessage(woman.id, 'эки'))).toBe(deactivated);
    expect(await refusal(api.editMessageText(woman.id, message_id, 'эки'))).toBe(deactivated);
    expect(await api.getChat(woman.id)).toMatchObject({ id: woman.id, first_name: '' });
    expect(() => woman.send('салам')).toThrow('Her account is deleted.');
    expect(() => woman.tap('x')).toThrow('Her account is deleted.');
  });
});
