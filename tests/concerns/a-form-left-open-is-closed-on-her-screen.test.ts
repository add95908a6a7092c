import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { drafts } from '../../src/db/schema.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { codeOnScreen, fillForm } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок';
const MINUTE = 60_000;

async function rest(bot: TestBot, minutes: number): Promise<void> {
  bot.clock.move(minutes * MINUTE);
  await bot.app.keepHouse();
  await bot.telegram.world.settled();
}

const draftsOf = (bot: TestBot) => bot.app.database.queries.select().from(drafts).all();

describe('a form that she leaves open', () => {
  it('is closed on her screen after an hour, also when the bot was restarted meanwhile', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman);
    await rest(bot, 20);
    await bot.restart();
    await rest(bot, 38);
    expect(woman.screen()).toContain(WORDS);
    await rest(bot, 3);
    expect(woman.screen()).toBe(woman.words.plain('concerns-expired'));
    expect(woman.texts().join()).not.toContain(WORDS);
    expect(draftsOf(bot)).toEqual([]);
  });

  it('is closed at the start when the hour has passed while the bot was down', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman);
    await bot.app.stop();
    bot.clock.move(90 * MINUTE);
    bot.app = createApp(bot.config, bot.secrets, {
      clock: bot.clock.now,
      log: () => undefined,
      housekeepingMs: 0,
    });
    await bot.app.start();
    await bot.telegram.world.settled();
    expect(woman.screen()).toBe(woman.words.plain('concerns-expired'));
    expect(woman.texts().join()).not.toContain(WORDS);
    expect(draftsOf(bot)).toEqual([]);
  });

  it('goes on after a restart, and its hour with it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman);
    await rest(bot, 40);
    await bot.restart();
    // An update that the form has no use for keeps the draft, and must keep the way to its message too.
    await woman.send('/privacy');
    await bot.restart();
    await woman.tapKey('concerns-back');
    await rest(bot, 40);
    expect(draftsOf(bot)).toHaveLength(1);
    await rest(bot, 21);
    expect(woman.texts()).toContain(woman.words.plain('concerns-expired'));
  });

  it('leaves her return code alone: a form that has been sent has no draft to be closed', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman);
    await bot.restart();
    await woman.tapKey('concerns-send');
    const code = codeOnScreen(woman);
    await bot.restart();
    await rest(bot, 61);
    expect(codeOnScreen(woman)).toBe(code);
  });

  it('shows the code when its concern was filed, but a crash came before she saw it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman);
    const [draft] = draftsOf(bot);
    const chat = { chatId: woman.person.id, code: 400, description: 'Bad Request: some trouble' };
    // The second time when the bot stops.
    bot.telegram.world.faults.add({ ...chat, method: 'editMessageText', times: 2 });
    await woman.tapKey('concerns-send');
    // As a crash leaves it: the concern is filed, the draft is still there, and what the memory held is gone.
    if (draft) bot.app.database.queries.insert(drafts).values(draft).run();
    await bot.restart();
    expect(woman.screen()).toContain(WORDS);
    bot.telegram.world.faults.add({ ...chat, method: 'editMessageText' });
    await rest(bot, 61);
    await rest(bot, 1);
    expect(draftsOf(bot)).toEqual([]);
    expect(woman.texts().join()).not.toContain(WORDS);
    const code = codeOnScreen(woman);
    await woman.send(`/reply ${code}`);
    expect(woman.screen()).toContain(WORDS);
  });
});
