import { describe, expect, it } from 'vitest';
import { drafts, recentMessages } from '../../src/db/schema.ts';
import { rotateKey } from '../../src/operator/rotation/rotate.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { codeOnScreen, fillForm, openThread, shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { openFromQueue } from '../support/triage.ts';

const WORDS = 'Айылда таза суу жок';

async function changeKey(bot: TestBot): Promise<void> {
  await bot.app.stop();
  await rotateKey(bot.config.databasePath, bot.config.secretKeyFile);
  await bot.restart();
}

const openThings = (bot: TestBot) => bot.app.database.queries.select().from(drafts).all();

describe('when the key changes', () => {
  it('a form that is open goes on, in her language, and what is filed with it is read by its code', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman, { words: WORDS });
    await changeKey(bot);
    await woman.tapKey('concerns-send');
    const code = codeOnScreen(woman);
    expect(openThings(bot)).toEqual([]);
    await changeKey(bot);
    await openThread(woman, code);
    expect(woman.screen()).toContain(WORDS);
  });

  it('her words leave her screen after the hour all the same', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    await fillForm(woman, { words: WORDS });
    await changeKey(bot);
    expect(woman.screen()).toContain(WORDS);
    bot.clock.move(61 * 60_000);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(woman.screen()).toBe(woman.words.plain('concerns-expired'));
    expect(openThings(bot)).toEqual([]);
  });

  it('a leader goes on with the answer that she was about to type', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman, { words: WORDS });
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    await changeKey(bot);
    await leader.send('Дүйшөмбүдө келиңиз');
    await leader.tapKey('triage-send-answer');
    // Hers is a chat that nobody knows here, so her language is asked for anew.
    await woman.send('/start');
    await woman.tapKey('people-language-native');
    await openThread(woman, code);
    expect(woman.texts().join()).toContain('Дүйшөмбүдө келиңиз');
  });

  it('who used the bot lately is forgotten, unless she is in the middle of something', async () => {
    const bot = await startTestBot();
    await shareConcern(await bot.newcomer('ky'));
    await changeKey(bot);
    expect(bot.app.database.queries.select().from(recentMessages).all()).toEqual([]);
  });
});
