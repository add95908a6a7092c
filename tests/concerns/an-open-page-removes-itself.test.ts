import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';
const MINUTE = 60_000;

async function withOpenPage(): Promise<{ bot: TestBot; woman: Visitor; code: string }> {
  const bot = await startTestBot();
  const woman = await bot.newcomer('ky');
  const code = await shareConcern(woman, { words: WORDS });
  await openThread(woman, code);
  expect(showsWords(woman)).toBe(true);
  return { bot, woman, code };
}

const showsWords = (woman: Visitor) => woman.texts().join().includes(WORDS);

describe('a page that shows her words', () => {
  it('goes when another one takes its place', async () => {
    const { woman } = await withOpenPage();
    await woman.send('/reply');
    expect(showsWords(woman)).toBe(false);
  });

  it('goes when another one takes its place after its time, before anybody has looked', async () => {
    const { bot, woman } = await withOpenPage();
    bot.clock.move(16 * MINUTE);
    await woman.send('/reply');
    expect(showsWords(woman)).toBe(false);
  });

  it('goes when the bot is stopped: the next process knows nothing of it', async () => {
    const { bot, woman } = await withOpenPage();
    await bot.restart();
    expect(showsWords(woman)).toBe(false);
  });

  it('keeps nobody from stopping the bot when Telegram does not answer', async () => {
    let hangs = false;
    const never = new Promise<never>(() => undefined);
    const bot = await startTestBot({
      fetch: (url, init) => {
        const address = url instanceof Request ? url.url : url.toString();
        return hangs && address.endsWith('/deleteMessage') ? never : fetch(url, init);
      },
    });
    const woman = await bot.newcomer('ky');
    await openThread(woman, await shareConcern(woman));
    hangs = true;
    await expect(bot.app.stop()).resolves.toBeUndefined();
    hangs = false;
    await bot.restart();
  });

  it.each([
    ['a broken gateway', { code: 502, description: 'Bad Gateway' }],
    [
      'slow down',
      { code: 429, description: 'Too Many Requests: retry after 60', parameters: { retry_after: 60 } },
    ],
  ])('goes in a later round when Telegram has answered with %s', async (_, answer) => {
    const { bot, woman } = await withOpenPage();
    bot.telegram.world.faults.add({ method: 'deleteMessage', times: 2, ...answer });
    bot.clock.move(16 * MINUTE);
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    expect(showsWords(woman)).toBe(true);
    await bot.app.keepHouse();
    expect(showsWords(woman)).toBe(false);
  });

  it('is not asked for again when it is gone already', async () => {
    const { bot } = await withOpenPage();
    bot.clock.move(16 * MINUTE);
    bot.telegram.world.faults.add({
      method: 'deleteMessage',
      code: 400,
      description: "Bad Request: message can't be deleted",
    });
    await bot.app.keepHouse();
    bot.telegram.world.clearCalls();
    await bot.app.keepHouse();
    expect(bot.telegram.world.calls).toEqual([]);
  });

  it('goes although it could not say that her concern is taken back', async () => {
    const { bot, woman } = await withOpenPage();
    await woman.tapKey('concerns-thread-withdraw');
    bot.telegram.world.faults.add({
      method: 'editMessageText',
      times: 4,
      code: 502,
      description: 'Bad Gateway',
    });
    await woman.tapKey('concerns-thread-withdraw-yes');
    const before = woman.person.visible().length;
    bot.clock.move(16 * MINUTE);
    await bot.app.keepHouse();
    expect(woman.person.visible()).toHaveLength(before - 1);
  });
});

describe('a form left open', () => {
  it('goes as a whole when it could not be closed', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send(WORDS);
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    bot.clock.move(61 * MINUTE);
    for (const method of ['editMessageText', 'deleteMessage']) {
      bot.telegram.world.faults.add({ method, code: 502, description: 'Bad Gateway' });
    }
    const before = woman.person.visible().length;
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    expect(woman.person.visible()).toHaveLength(before - 1);
  });
});
