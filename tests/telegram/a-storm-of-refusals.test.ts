import { describe, expect, it } from 'vitest';
import { concerns, outbox } from '../../src/db/schema.ts';
import type { Fault } from '../../src/playground/bot-api/model.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { codeOnScreen, fillForm, shareConcern } from '../support/flows.ts';
import { listen, pass } from '../support/nudges.ts';

const tooFast = (seconds: number, times: number): Fault => ({
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
  times,
});

const women = (bot: TestBot, count: number): Promise<Visitor[]> =>
  Promise.all(Array.from({ length: count }, () => bot.newcomer('ru')));

const refusedIn = (bot: TestBot, methods: RegExp) =>
  bot.telegram.world.calls.filter(
    ({ method, ok, response }) => methods.test(method) && !ok && /Too Many/.test(String(response)),
  ).length;

describe('a storm of 429', () => {
  it('at every call, for many women at once: each of them gets her code, once, and nothing is said twice', async () => {
    const bot = await startTestBot();
    const all = await women(bot, 25);
    for (const woman of all) await fillForm(woman);
    bot.telegram.world.clearCalls();
    bot.logs.splice(0);
    // More than any call is tried, for each of them; asking for updates is refused as well.
    for (const method of ['editMessageText', 'answerCallbackQuery', 'sendMessage', 'deleteMessage'])
      bot.telegram.world.faults.add({ ...tooFast(1, 110), method });
    bot.telegram.world.faults.add({ ...tooFast(1, 2), method: 'getUpdates' });
    for (const woman of all) woman.person.tap(woman.words.plain('concerns-send')).catch(() => undefined);
    for (const woman of all) woman.person.send('/privacy');
    await bot.telegram.world.settled(25_000);
    for (let round = 0; round < 8; round++) await bot.app.keepHouse();

    expect(bot.app.database.queries.select().from(concerns).all()).toHaveLength(25);
    const codes = all.map(codeOnScreen);
    expect(new Set(codes).size).toBe(25);
    for (const woman of all) {
      expect(woman.texts().filter((text) => /\d{4} \d{4} \d{4}/.test(text))).toHaveLength(1);
      const pages = woman
        .texts()
        .filter((text) => text === textOf(woman.words.html('help-privacy', { days: 7 })));
      expect(pages).toHaveLength(1);
    }
    expect(bot.logs.filter(({ name }) => /update_failed|polling_failed/.test(name))).toEqual([]);
    // Whatever is repeated has waited as long as it was told to.
    const waits = bot.logs.filter(({ name }) => name === 'api_retried').map(({ facts }) => facts);
    expect(waits.length).toBeGreaterThan(100);
    for (const facts of waits) expect(facts).toMatchObject({ code: 429, waitMs: 1000 });
  }, 60_000);

  it('at a broadcast and at the replies beside it: every letter arrives, and none twice', async () => {
    const bot = await startTestBot();
    const listeners = await women(bot, 12);
    for (const woman of listeners) await listen(woman, 'KG-O');
    const writer = await bot.newcomer('ky');
    const code = await shareConcern(writer);
    await bot.app.answer(code, 'Жооп бар');
    bot.telegram.world.clearCalls();
    bot.telegram.world.faults.add({ ...tooFast(1, 3), method: 'sendMessage' });
    const before = performance.now();
    await pass(bot, 6);
    for (const woman of listeners) {
      const nudge = woman.words.plain('invitations-nudge');
      expect(woman.texts().filter((text) => text === nudge)).toHaveLength(1);
    }
    expect(refusedIn(bot, /sendMessage/)).toBe(3);
    // Three letters at once may have met the same pause.
    expect(performance.now() - before).toBeGreaterThan(1000);
    expect(bot.app.database.queries.select().from(outbox).all()).toEqual([]);
  }, 60_000);

  it('that goes on longer than anybody waits is given up for the answer, not for what was done', async () => {
    const bot = await startTestBot();
    const [woman] = await women(bot, 1);
    if (!woman) throw new Error('Nobody came.');
    await fillForm(woman);
    bot.telegram.world.faults.add({ ...tooFast(20, 100), method: 'editMessageText' });
    await woman.tapKey('concerns-back');
    // Two minutes, twenty seconds at a time.
    expect(refusedIn(bot, /editMessageText/)).toBe(7);
    expect(bot.logs).toContainEqual({
      name: 'api_failed',
      facts: { method: 'editMessageText', code: 429, reason: 'too_many_requests' },
    });
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
  });
});

const textOf = (html: string) => html.replace(/<[^>]+>/g, '').trim();
