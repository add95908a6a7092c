import { describe, expect, it } from 'vitest';
import { concerns, drafts } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { codeOnScreen, fillForm, openThread, shareConcern } from '../support/flows.ts';

const METHODS = ['sendMessage', 'editMessageText', 'deleteMessage', 'answerCallbackQuery'] as const;

/** Calls are carried out, but nobody hears of it. */
const cut = (bot: TestBot, method: string, times = 1): void =>
  bot.telegram.world.faults.add({ method, times, mode: 'reset_after', code: 0, description: '' });

const withCode = (woman: Visitor) => woman.texts().filter((text) => /\d{4} \d{4} \d{4} \d{4}/.test(text));
const stored = (bot: TestBot) => bot.app.database.queries.select().from(concerns).all();

describe('a call that was carried out, whose answer was lost', () => {
  it.each(METHODS)(
    '%s, at each step of a form: one concern, one code, and one message shows it',
    async (method) => {
      const bot = await startTestBot();
      const woman = await bot.newcomer('ky');
      const step = async (act: () => Promise<unknown>) => {
        cut(bot, method);
        await act();
      };
      await step(() => woman.tapKey('people-menu-concern'));
      await step(() => woman.tapKey('place-KG-O'));
      await step(() => woman.tapKey('category-work'));
      await step(() => woman.send('Айылда жумуш жок'));
      await step(() => woman.tapKey('concerns-words-done'));
      await step(() => woman.tapKey('concerns-audience-region'));
      await step(() => woman.tapKey('concerns-urgent-no'));
      await step(() => woman.tapKey('concerns-send'));
      for (let round = 0; round < 3; round++) await bot.app.keepHouse();
      expect(stored(bot)).toHaveLength(1);
      expect(withCode(woman)).toHaveLength(1);
      expect(woman.person.visible().filter(({ side }) => side === 'theirs')).toHaveLength(1);
      expect(bot.app.database.queries.select().from(drafts).all()).toEqual([]);
      await openThread(woman, codeOnScreen(woman));
      expect(woman.screen()).toContain('Айылда жумуш жок');
      expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
    },
  );

  it.each([1, 5])(
    'when it was the one that showed her code, %i times: it stands there once, and opens her thread',
    async (times) => {
      const bot = await startTestBot();
      const woman = await bot.newcomer('ky');
      await fillForm(woman);
      cut(bot, 'editMessageText', times);
      await woman.tapKey('concerns-send');
      // Neither the lost answer nor its repetition may keep the draft beside the concern.
      expect(bot.app.database.queries.select().from(drafts).all()).toEqual([]);
      expect(withCode(woman)).toHaveLength(1);
      for (let round = 0; round < 7; round++) await bot.app.keepHouse();
      expect(withCode(woman)).toHaveLength(1);
      const code = codeOnScreen(woman);
      await woman.tapKey('concerns-saved-erase');
      expect(withCode(woman)).toEqual([]);
      await bot.app.keepHouse();
      expect(withCode(woman)).toEqual([]);
      await openThread(woman, code);
      expect(woman.screen()).toContain('таза суу');
    },
  );

  it('when the code had to be sent anew: she has it, and nothing is filed twice', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman);
    // She has deleted the form's message just as she sent it.
    const message = woman.person.visible().findLast(({ keyboard }) => keyboard.length > 0);
    const sending = woman.person.tap(woman.words.plain('concerns-send'));
    bot.telegram.world.remove(woman.person.id, [message?.id ?? 0]);
    cut(bot, 'sendMessage');
    await sending;
    await bot.telegram.world.settled();
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    // To send it once more is better than that nobody ever saw it.
    expect(withCode(woman).length).toBeGreaterThanOrEqual(1);
    expect(new Set(withCode(woman)).size).toBe(1);
    expect(stored(bot)).toHaveLength(1);
  });

  it('is erased with the rest, though nobody was told the id of the message', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await shareConcern(woman);
    for (const command of ['/privacy', '/concern', '/dialogues']) {
      cut(bot, 'sendMessage');
      await woman.send(command);
    }
    const pages = woman
      .texts()
      .filter((text) => text === textOf(woman.words.html('help-privacy', { days: 7 })));
    expect(pages).toHaveLength(2);
    await woman.send('/erase');
    expect(woman.texts()).toEqual([woman.words.plain('telegram-erased')]);
  });
});

const textOf = (html: string) => html.replace(/<[^>]+>/g, '').trim();
