import { describe, expect, it } from 'vitest';
import { concerns, drafts, recentChats, recentMessages } from '../src/db/schema.ts';
import { startTestBot } from './support/bot.ts';
import { fillForm, openThread, shareConcern } from './support/flows.ts';

const HOUR = 3_600_000;

describe('her phone is not evidence', () => {
  it('one tap after the code leaves an empty chat, and says what can not be erased', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await shareConcern(woman);
    const answer = await woman.person.tap(woman.words.plain('concerns-saved-erase'));
    await bot.telegram.world.settled();
    expect(woman.texts()).toEqual([]);
    expect(answer).toMatchObject({ text: woman.words.plain('telegram-erased') });
    expect(bot.app.database.queries.select().from(recentMessages).all()).toEqual([]);
    expect(bot.app.database.queries.select().from(concerns).all()).toHaveLength(1);
  });

  it('/erase in the middle of the form erases the form too', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    await fillForm(woman, { words: 'Муж не даёт работать' });
    await woman.send('/erase');
    expect(bot.app.database.queries.select().from(drafts).all()).toEqual([]);
    expect(woman.texts()).toEqual([woman.words.plain('telegram-erased')]);
  });

  it('the line that says so removes itself after a minute, or at a tap', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    await woman.send('/erase');
    bot.clock.move(61_000);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(woman.texts()).toEqual([]);
    await woman.send('/erase');
    await woman.tapKey('telegram-erased-close');
    expect(woman.texts()).toEqual([]);
  });

  it('/erase closes an open thread', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    const page = woman.person.last();
    await woman.send('/erase');
    await woman.person.tap({ message: page?.id ?? 0, data: 't:withdraw:yes' });
    await bot.telegram.world.settled();
    expect(bot.app.database.queries.select().from(concerns).get()?.status).toBe('new');
  });

  it('says so when some messages are too old, and erases all others', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    bot.clock.move(47 * HOUR + 59 * 60_000);
    await woman.send('/privacy');
    await woman.send('/help_now');
    bot.clock.move(HOUR / 2);
    await woman.send('/erase');
    expect(woman.screen()).toBe(woman.words.plain('telegram-erased-some'));
    const left = woman.texts().slice(0, -1);
    expect(left.length).toBeGreaterThan(0);
    expect(left.join()).not.toContain('/privacy');
    expect(left.join()).not.toContain('112');
  });

  it('erases hundreds of messages', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    for (let sent = 0; sent < 130; sent++) {
      await woman.send('/privacy');
      bot.clock.move(1000);
    }
    await woman.send('/erase');
    expect(woman.texts()).toHaveLength(1);
  });

  it('keeps in mind what Telegram would not delete just then, tells her, and deletes it later, nothing newer', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    const { queries } = bot.app.database;
    await woman.send('/privacy');
    const before = woman.texts().length;
    bot.telegram.world.faults.add({
      method: 'deleteMessages',
      times: 1,
      code: 429,
      description: 'Too Many Requests: retry after 60',
      parameters: { retry_after: 60 },
    });
    await woman.send('/erase');
    expect(woman.screen()).toBe(woman.words.plain('telegram-erased-later'));
    expect(bot.telegram.world.calls.filter(({ method }) => method === 'deleteMessages')).toHaveLength(1);
    expect(queries.select().from(recentMessages).all().length).toBeGreaterThanOrEqual(before);
    await woman.send('/help_now');
    await bot.app.keepHouse();
    expect(woman.texts().join()).not.toContain('/privacy');
    expect(woman.texts().join()).toContain('112');
    const left = queries.select().from(recentMessages).all().length;
    await bot.app.keepHouse();
    expect(queries.select().from(recentMessages).all()).toHaveLength(left);
  });

  it.each([
    ['a broken connection', { mode: 'reset', code: 0, description: '' }],
    ['a server in trouble', { code: 502, description: 'Bad Gateway' }],
  ] as const)('nor is anything forgotten at %s', async (_, fault) => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    bot.telegram.world.faults.add({ method: 'deleteMessages', times: 4, ...fault });
    await woman.send('/erase');
    expect(woman.screen()).toBe(woman.words.plain('telegram-erased-later'));
    await bot.app.keepHouse();
    expect(woman.texts()).toEqual([woman.words.plain('telegram-erased-later')]);
    expect(bot.app.database.queries.select().from(recentMessages).all()).toEqual([]);
  });

  it('leaves no row of her chat, neither after a tap nor after the typed command with its passing line', async () => {
    const bot = await startTestBot();
    const { queries } = bot.app.database;
    const rows = () => [
      ...queries.select().from(recentChats).all(),
      ...queries.select().from(recentMessages).all(),
    ];
    const woman = await bot.newcomer('ky');
    await woman.send('/erase');
    expect(rows()).toEqual([]);
    const other = await bot.newcomer('ky');
    await shareConcern(other);
    await other.tapKey('concerns-saved-erase');
    expect(rows()).toEqual([]);
  });

  it('takes each of her messages out of the chat as soon as it is kept', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-work');
    for (const words of ['Биринчи сөз', 'Экинчи сөз', 'Үчүнчү сөз']) {
      await woman.send(words);
      expect(woman.texts().join()).not.toContain(words);
    }
  });
});
