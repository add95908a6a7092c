import { Bot } from 'grammy';
import { describe, expect, it } from 'vitest';
import { eventually, idsOf, refusal, startFake } from './fake.ts';

describe('long polling', () => {
  it('gives an update again until the next one is asked for', async () => {
    const { api, started } = await startFake();
    const woman = started();
    woman.send('бир');
    woman.send('эки');

    const first = await api.getUpdates();
    expect(first.map((update) => update.message?.text)).toEqual(['бир', 'эки']);
    expect(await api.getUpdates()).toEqual(first);
    const [one = 0, two = 0] = idsOf(first);
    expect(idsOf(await api.getUpdates({ offset: one + 1 }))).toEqual([two]);
    // Confirmed ones do not come back, whatever is asked for.
    expect(idsOf(await api.getUpdates({ offset: 0 }))).toEqual([two]);
    expect(await api.getUpdates({ offset: two + 1 })).toEqual([]);
  });

  it('a negative offset keeps the newest and forgets the rest', async () => {
    const { api, started } = await startFake();
    const woman = started();
    for (const text of ['1', '2', '3']) woman.send(text);
    const texts = async (offset: number) =>
      (await api.getUpdates({ offset })).map((update) => update.message?.text);
    expect(await texts(-5)).toEqual(['1', '2', '3']);
    expect(await texts(-2)).toEqual(['2', '3']);
    expect(await texts(-1)).toEqual(['3']);
    expect(await texts(0)).toEqual(['3']);
  });

  it('a limit cuts the batch and loses nothing', async () => {
    const { api, started } = await startFake();
    const woman = started();
    for (const text of ['1', '2', '3']) woman.send(text);
    const [first] = await api.getUpdates({ limit: 1 });
    expect(first?.message?.text).toBe('1');
    const rest = await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 });
    expect(rest.map((update) => update.message?.text)).toEqual(['2', '3']);
  });

  it('a waiting poller is served as soon as something happens', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const waiting = api.getUpdates({ timeout: 20 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    woman.send('салам');
    expect((await waiting)[0]?.message?.text).toBe('салам');
  });

  it('a poller waits no longer than it asked for', async () => {
    const { api } = await startFake();
    expect(await api.getUpdates({ timeout: 1 })).toEqual([]);
  });

  it('allowed_updates hold until they are named again', async () => {
    const { api, started } = await startFake();
    const woman = started();
    await api.getUpdates({ allowed_updates: ['callback_query'] });
    woman.send('not wanted');
    await api.getUpdates();
    woman.send('still not wanted');
    expect(await api.getUpdates()).toEqual([]);
    await api.getUpdates({ allowed_updates: [] });
    woman.send('wanted');
    expect((await api.getUpdates())[0]?.message?.text).toBe('wanted');
  });

  it('does not tell of members unless it is asked to', async () => {
    const { api, world } = await startFake();
    world.push({ chat_member: {} });
    expect(await api.getUpdates()).toEqual([]);
    await api.getUpdates({ allowed_updates: ['chat_member'] });
    world.push({ chat_member: {} });
    expect(await api.getUpdates()).toHaveLength(1);
  });

  it('a second poller ends the first with a conflict, and is served itself', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const first = refusal(api.getUpdates({ timeout: 20 }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const second = api.getUpdates({ timeout: 20 });
    expect(await first).toBe(
      '409: Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    );
    woman.send('салам');
    expect(await second).toHaveLength(1);
  });

  it('who hangs up loses nothing and does not disturb who comes after', async () => {
    const { telegram, api, started } = await startFake();
    const woman = started();
    const controller = new AbortController();
    const hungUp = fetch(`${telegram.apiRoot}/bot${telegram.token}/getUpdates?timeout=20`, {
      signal: controller.signal,
    }).catch(() => 'hung up');
    await new Promise((resolve) => setTimeout(resolve, 30));
    controller.abort();
    expect(await hungUp).toBe('hung up');
    await new Promise((resolve) => setTimeout(resolve, 30));
    const next = api.getUpdates({ timeout: 20 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    woman.send('салам');
    expect(await next).toHaveLength(1);
  });

  it('a grammY bot starts, answers and stops against it', async () => {
    const { telegram, world, started } = await startFake();
    const woman = started();
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
    bot.on('message:text', (context) => context.reply(`echo ${context.message.text}`));
    const running = bot.start();
    await eventually(() => bot.isRunning());
    woman.send('салам');
    await world.settled();
    expect(woman.last()?.text).toBe('echo салам');
    await bot.stop();
    await running;
  });
});

describe('settled', () => {
  it('says which update nobody handles', async () => {
    const { world, started } = await startFake();
    started().send('nobody reads this');
    await expect(world.settled(50)).rejects.toThrow(
      /^After 50 ms the bot has not handled 1 updates, and 0 calls are under way: .*nobody reads this/,
    );
  });

  it('waits for calls that are under way', async () => {
    const { api, world, started } = await startFake();
    const woman = started();
    world.latencyMs = 100;
    const sent = api.sendMessage(woman.id, 'салам');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(woman.last()?.text).toBe('/start');
    await expect(world.settled(20)).rejects.toThrow('1 calls are under way');
    await world.settled();
    expect(woman.last()?.text).toBe('салам');
    await sent;
  });
});
