import { describe, expect, it } from 'vitest';
import { concerns, threadEntries } from '../src/db/schema.ts';
import { startTestBot } from './support/bot.ts';
import { openThread, shareConcern } from './support/flows.ts';

describe('she reads the answer', () => {
  it('by her code, in her language, whoever wrote it in another', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    expect(await bot.app.answer(code, 'В пятницу в школе будет встреча.')).toEqual({ ok: true });
    await openThread(woman, code);
    expect(woman.screen()).toContain('В пятницу в школе будет встреча.');
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-answered'));
    const hers = woman.person.visible().filter((message) => message.side === 'mine');
    expect(hers.map((message) => message.text).join()).not.toMatch(/\d{4}/);
  });

  it('also with the code in the command, or as a bare message, with any spaces', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    await woman.send(`/reply ${code.replaceAll(' ', '')}`);
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-received'));
    await woman.tapKey('concerns-thread-close');
    await woman.send(code.replaceAll(' ', '-'));
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-received'));
  });

  it('from another phone: the code is all it takes', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const elsewhere = await bot.newcomer('pl');
    await openThread(elsewhere, code);
    expect(elsewhere.screen()).toContain('Айылда таза суу жок');
  });

  it('writes back, once however often she taps', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    const code = await shareConcern(woman);
    await bot.app.answer(code, 'Жавоб');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send('Раҳмат, менинг рақамим 0555 123 456');
    expect(woman.screen()).toContain(`[${woman.words.plain('concerns-kind-phone')}]`);
    const preview = woman.person.visible().at(-1);
    await woman.tapKey('concerns-thread-send');
    await woman.person.tap({ message: preview?.id ?? 0, data: 't:send:masked' });
    await bot.telegram.world.settled();
    const entries = bot.app.database.queries.select().from(threadEntries).all();
    expect(entries.map(({ author }) => author)).toEqual(['woman', 'leader', 'woman']);
    expect(woman.screen()).not.toContain('0555');
  });

  it('says whether it helped', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    expect(woman.buttons()).not.toContain(woman.words.plain('concerns-thread-helped-yes'));
    await bot.app.answer(code, 'Please come on Monday');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-helped-yes');
    expect(woman.buttons()).toContain(`✓ ${woman.words.plain('concerns-thread-helped-yes')}`);
    expect(bot.app.database.queries.select().from(concerns).get()?.helped).toBe(true);
  });

  it('withdraws it, and it is gone at once; the code then looks as if it never was', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    expect(bot.app.database.queries.select().from(threadEntries).all()).toEqual([]);
    await openThread(woman, code);
    const withdrawn = woman.screen();
    await openThread(woman, '0000 0000 0000 0000');
    expect(woman.screen()).toBe(withdrawn);
    expect(await bot.app.answer(code, 'Кеч калган жооп')).toMatchObject({ ok: false });
  });

  it('hears kindly of a slip of the pen, which costs no try', async () => {
    const bot = await startTestBot({ limits: { codesPerHour: 1 } });
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    const slipped = code.slice(0, -1) + String((Number(code.at(-1)) + 1) % 10);
    for (let tries = 0; tries < 4; tries++) await openThread(woman, slipped);
    expect(woman.screen()).toBe(woman.words.plain('concerns-code-typo'));
    await openThread(woman, code);
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-received'));
  });

  it('has a limited number of wrong tries, back after an hour', async () => {
    const bot = await startTestBot({ limits: { codesPerHour: 2 } });
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    await openThread(woman, '0000 0000 0000 0000');
    await openThread(woman, '0000 0000 0000 0000');
    await openThread(woman, code);
    expect(woman.screen()).toBe(woman.words.plain('concerns-code-wait'));
    bot.clock.move(3_600_000);
    await openThread(woman, code);
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-received'));
  });

  it('turns the pages of a long thread', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    for (const letter of ['а', 'б', 'в']) await bot.app.answer(code, `${letter}ө `.repeat(1000));
    await openThread(woman, code);
    while (woman.buttons().includes(woman.words.plain('concerns-thread-later')))
      await woman.tapKey('concerns-thread-later');
    expect(woman.screen()).toContain('вө вө');
    while (woman.buttons().includes(woman.words.plain('concerns-thread-earlier')))
      await woman.tapKey('concerns-thread-earlier');
    expect(woman.screen()).toContain('Айылда таза суу жок');
  });

  it('never finds a word torn at the end of a page', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await bot.app.answer(code, 'турмушу '.repeat(490).trim());
    await openThread(woman, code);
    const pages = [woman.screen()];
    while (woman.buttons().includes(woman.words.plain('concerns-thread-later'))) {
      await woman.tapKey('concerns-thread-later');
      pages.push(woman.screen());
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(' ').match(/(?<!\p{L})турмушу(?!\p{L})/gu)).toHaveLength(490);
  });

  it('finds the page gone from the chat after a quarter of an hour', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    bot.clock.move(16 * 60_000);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(woman.texts().join()).not.toContain('Айылда таза суу жок');
  });

  it('has to give her code again after a restart', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    await bot.restart();
    // The page went with the process that knew whose it was.
    expect(woman.texts().join()).not.toContain('Айылда таза суу жок');
    await openThread(woman, code);
    expect(woman.screen()).toContain('Айылда таза суу жок');
  });
});
