import { describe, expect, it } from 'vitest';
import { threadEntries } from '../../src/db/schema.ts';
import type { Visitor } from '../support/bot.ts';
import { codeOnScreen, openThread, shareConcern } from '../support/flows.ts';
import { listen, listener, nudgesOf, pass, startFastBot } from '../support/nudges.ts';

/** The clock shows noon in Bishkek at the start; nudges go out at six. */
const TO_SIX = 6;

describe('a nudge', () => {
  it('reaches the same people with the same words, whoever of them was answered', async () => {
    const afterAnswering = async (answered: number) => {
      const bot = await startFastBot();
      const codes: string[] = [];
      const women = [];
      for (let number = 0; number < 3; number++) {
        const woman = await bot.newcomer(number === 1 ? 'ru' : 'ky', { id: 5_000_000_001 + number });
        await listen(woman, 'KG-O');
        codes.push(await shareConcern(woman));
        women.push(woman);
      }
      const others = [
        await listener(bot, 'KG-O', { id: 5_000_000_010 }),
        await listener(bot, 'KG-O', { id: 5_000_000_011, locale: 'uz' }),
      ];
      const elsewhere = await listener(bot, 'KG-B', { id: 5_000_000_012 });
      const silent = await bot.newcomer('ky', { id: 5_000_000_013 });
      expect(await bot.app.answer(codes[answered] ?? '', 'Жооп')).toEqual({ ok: true });
      bot.telegram.world.clearCalls();
      await pass(bot, TO_SIX);
      expect([elsewhere, silent].map(nudgesOf)).toEqual([0, 0]);
      expect([...women, ...others].map(nudgesOf)).toEqual([1, 1, 1, 1, 1]);
      return bot.telegram.world.calls
        .map(({ method, payload }) => JSON.stringify([method, payload]))
        .toSorted();
    };
    const first = await afterAnswering(0);
    expect(first.filter((call) => call.includes('sendMessage'))).toHaveLength(5);
    expect(await afterAnswering(1)).toEqual(first);
    expect(await afterAnswering(2)).toEqual(first);
  }, 60_000);

  it('is one for any number of answers, once, and not again after a restart', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot);
    const codes = await shareTwo(woman);
    for (const code of [...codes, ...codes]) await bot.app.answer(code, 'Жооп');
    await pass(bot, TO_SIX - 0.01);
    expect(nudgesOf(woman)).toBe(0);
    await pass(bot, 0.01);
    expect(nudgesOf(woman)).toBe(1);
    await bot.restart();
    await pass(bot, 0);
    for (let hour = 0; hour < 30; hour++) await pass(bot, 1);
    expect(nudgesOf(woman)).toBe(1);
  });

  it('waits for the next evening when the answer came after six', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot);
    const code = await shareConcern(woman);
    await pass(bot, TO_SIX);
    await bot.app.answer(code, 'Жооп');
    await pass(bot, 1);
    await pass(bot, 22);
    expect(nudgesOf(woman)).toBe(0);
    await pass(bot, 1);
    expect(nudgesOf(woman)).toBe(1);
  });

  it('does not go out for an answer that has been read, nor for a concern that was withdrawn', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot);
    const [read, withdrawn] = await shareTwo(woman);
    for (const code of [read, withdrawn]) await bot.app.answer(code, 'Жооп');
    await openThread(woman, read);
    await openThread(woman, withdrawn);
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    await pass(bot, TO_SIX);
    expect(nudgesOf(woman)).toBe(0);
  });

  it('is one, not several, after days without the bot', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot);
    await bot.app.answer(await shareConcern(woman), 'Жооп');
    await pass(bot, 4 * 24 + TO_SIX + 1);
    await pass(bot, 0);
    expect(nudgesOf(woman)).toBe(1);
  });

  it('never comes at night: late as it is, it waits for eight in the morning', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot);
    await bot.app.answer(await shareConcern(woman), 'Жооп');
    await pass(bot, 10);
    for (let hour = 0; hour < 9; hour++) await pass(bot, 1);
    expect(nudgesOf(woman)).toBe(0);
    await bot.restart();
    await pass(bot, 1);
    expect(nudgesOf(woman)).toBe(1);
  });

  it('that still waits is overtaken by the next one, so that nobody gets both', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot);
    const code = await shareConcern(woman);
    await bot.app.answer(code, 'Жооп');
    await pass(bot, 10);
    await bot.app.answer(code, 'Дагы бир жооп');
    await pass(bot, 21);
    expect(nudgesOf(woman)).toBe(1);
    const told = bot.app.database.queries.select().from(threadEntries).all();
    expect(told.filter(({ author, nudged }) => author === 'leader' && !nudged)).toEqual([]);
  });

  it('comes at six where the place is, not where the server is', async () => {
    const bot = await startFastBot();
    const woman = await listener(bot, 'PL', { locale: 'pl' });
    await bot.app.answer(await shareConcern(woman, { place: 'KG-O' }), 'Жооп');
    const other = await bot.newcomer('pl');
    await bot.app.answer(await shareAbroad(other), 'Odpowiedź');
    await pass(bot, TO_SIX);
    expect(nudgesOf(woman)).toBe(0);
    await pass(bot, 4.9);
    expect(nudgesOf(woman)).toBe(0);
    await pass(bot, 0.1);
    expect(nudgesOf(woman)).toBe(1);
  });

  it('does not come to somebody who has switched it off while it waited', async () => {
    const bot = await startFastBot();
    const [leaving, staying] = [await listener(bot), await listener(bot)];
    await bot.app.answer(await shareConcern(staying), 'Жооп');
    await pass(bot, 10);
    await leaving.send('/notify');
    await leaving.tapKey('invitations-stop');
    await pass(bot, 10);
    expect([leaving, staying].map(nudgesOf)).toEqual([0, 1]);
  });
});

async function shareTwo(woman: Visitor): Promise<[string, string]> {
  const first = await shareConcern(woman);
  await woman.send('/start');
  return [first, await shareConcern(woman)];
}

async function shareAbroad(woman: Visitor): Promise<string> {
  for (const key of ['people-menu-concern', 'concerns-abroad', 'place-PL', 'category-services']) {
    await woman.tapKey(key);
  }
  await woman.send('Nie wiem, gdzie zapisać dziecko do szkoły');
  for (const key of [
    'concerns-words-done',
    'concerns-audience-region',
    'concerns-urgent-no',
    'concerns-send',
  ]) {
    await woman.tapKey(key);
  }
  return codeOnScreen(woman);
}
