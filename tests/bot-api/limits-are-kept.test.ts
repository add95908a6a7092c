import { describe, expect, it } from 'vitest';
import { startFake } from './fake.ts';

const wait = (seconds: number) => ({
  ok: false,
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});

async function startLimited(limits: NonNullable<Awaited<ReturnType<typeof startFake>>['world']['limits']>) {
  const fake = await startFake();
  fake.world.limits = limits;
  const send = (chatId: number) => fake.raw('sendMessage', { chat_id: chatId, text: 'салам' });
  return { ...fake, send };
}

describe('limits', () => {
  it('do not hold unless they are set, and no more once they are taken away', async () => {
    const { world, raw, started } = await startFake();
    const woman = started();
    const send = async () => (await raw('sendMessage', { chat_id: woman.id, text: 'салам' })).ok;
    for (let count = 0; count < 40; count++) expect(await send()).toBe(true);
    world.limits = { perChatPerSecond: 1 };
    expect([await send(), await send()]).toEqual([true, false]);
    world.limits = undefined;
    expect(await send()).toBe(true);
  });

  it('one chat: the next message waits for the second to pass', async () => {
    const { clock, send, started } = await startLimited({ perChatPerSecond: 1 });
    const [woman, other] = [started(), started()];
    expect(await send(woman.id)).toMatchObject({ ok: true });
    expect(await send(woman.id)).toEqual(wait(1));
    expect(await send(other.id)).toMatchObject({ ok: true });
    clock.move(999);
    expect(await send(woman.id)).toEqual(wait(1));
    clock.move(1);
    expect(await send(woman.id)).toMatchObject({ ok: true });
    expect(woman.visible().filter((message) => message.text === 'салам')).toHaveLength(2);
  });

  it('all chats: no second ever holds more, wherever it begins', async () => {
    const { clock, send, started } = await startLimited({ overallPerSecond: 3 });
    const sendToNew = async () => (await send(started().id)).ok;
    expect([await sendToNew(), await sendToNew()]).toEqual([true, true]);
    clock.move(900);
    expect([await sendToNew(), await sendToNew()]).toEqual([true, false]);
    clock.move(100);
    // The two of the beginning have left the window; the third has not.
    expect([await sendToNew(), await sendToNew(), await sendToNew()]).toEqual([true, true, false]);
  });

  it('a group: twenty a minute, and says how long the rest of the minute is', async () => {
    const { world, clock, send, started } = await startLimited({ perGroupPerMinute: 20 });
    const group = world.addGroup({
      title: 'Айыл',
      kind: 'supergroup',
      members: [started()],
      botIsMember: true,
    });
    for (let count = 0; count < 20; count++) expect(await send(group.id)).toMatchObject({ ok: true });
    expect(await send(group.id)).toEqual(wait(60));
    clock.move(29_500);
    expect(await send(group.id)).toEqual(wait(31));
    clock.move(30_500);
    expect(await send(group.id)).toMatchObject({ ok: true });
  });

  it('the longest of several waits is told, and a call that must wait counts nowhere', async () => {
    const { world, clock, send, started } = await startLimited({
      overallPerSecond: 2,
      perChatPerSecond: 1,
      perGroupPerMinute: 1,
    });
    const woman = started();
    const group = world.addGroup({ title: 'Айыл', kind: 'group', members: [woman], botIsMember: true });
    expect(await send(group.id)).toMatchObject({ ok: true });
    expect(await send(group.id)).toEqual(wait(60));
    expect(await send(woman.id)).toMatchObject({ ok: true });
    clock.move(1000);
    expect(await send(group.id)).toEqual(wait(59));
    expect(await send(woman.id)).toMatchObject({ ok: true });
  });

  it('edits count like messages; taps, deletions and typing are free', async () => {
    const { api, raw, started } = await startLimited({ overallPerSecond: 2 });
    const woman = started();
    const { message_id } = await api.sendMessage(woman.id, 'бир');
    await api.editMessageText(woman.id, message_id, 'эки');
    expect(await raw('editMessageText', { chat_id: woman.id, message_id, text: 'үч' })).toEqual(wait(1));
    await api.sendChatAction(woman.id, 'typing');
    await api.deleteMessage(woman.id, message_id);
  });

  it('what is refused for another reason counts: the bot has asked for it', async () => {
    const { send, started } = await startLimited({ overallPerSecond: 1 });
    const woman = started();
    woman.block();
    expect(await send(woman.id)).toMatchObject({ error_code: 403 });
    expect(await send(started().id)).toEqual(wait(1));
  });

  it('may follow another clock than the world', async () => {
    let now = 0;
    const { clock, send, started } = await startLimited({ perChatPerSecond: 1, clock: () => now });
    const woman = started();
    await send(woman.id);
    clock.move(60_000);
    expect(await send(woman.id)).toEqual(wait(1));
    now = 1000;
    expect(await send(woman.id)).toMatchObject({ ok: true });
  });
});
