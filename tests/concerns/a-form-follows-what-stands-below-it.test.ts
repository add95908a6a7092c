import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { listen, pass, startFastBot } from '../support/nudges.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';

async function toWords(woman: Visitor): Promise<void> {
  await woman.tapKey('people-menu-concern');
  await woman.tapKey('place-KG-O');
  await woman.tapKey('category-services');
}

/** She is asked for her words, and writes some. */
async function writing(): Promise<{ bot: TestBot; woman: Visitor }> {
  const bot = await startTestBot();
  const woman = await bot.newcomer('ky');
  await toWords(woman);
  await woman.send(WORDS);
  return { bot, woman };
}

const formsOn = (woman: Visitor) =>
  woman.person
    .visible()
    .filter(({ keyboard }) =>
      keyboard.flat().some(({ text }) => text === woman.words.plain('concerns-words-done')),
    ).length;

describe('a form that something stands below', () => {
  it.each(['/help_now', '/privacy', '/language', '/dialogues', '/nonsense'])(
    'takes the words she types after %s before her eyes, and stands there once',
    async (command) => {
      const { woman } = await writing();
      await woman.send(command);
      await woman.send('Балдар ооруп жатат');
      expect(woman.buttons()).toContain(woman.words.plain('concerns-words-done'));
      expect(formsOn(woman)).toBe(1);
    },
  );

  it('also when it was opened from a page further up', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/privacy');
    await toWords(woman);
    expect(woman.screen()).toContain('Telegram');
    await woman.send(WORDS);
    expect(woman.buttons()).toContain(woman.words.plain('concerns-words-done'));
    expect(formsOn(woman)).toBe(1);
  });

  it('also when it is a letter', async () => {
    const bot = await startFastBot();
    const woman = await bot.newcomer('ky');
    await listen(woman, 'KG-O');
    const code = await shareConcern(woman);
    await bot.app.answer(code, 'Жооп');
    await pass(bot, 5.9);
    await woman.send('/concern');
    await pass(bot, 0.2);
    expect(woman.screen()).toBe(woman.words.plain('invitations-nudge'));
    await woman.send(WORDS);
    expect(woman.buttons()).toContain(woman.words.plain('place-KG-O'));
  });

  it('stays where it is while nothing does: her phone rings once, not at each message', async () => {
    const { bot, woman } = await writing();
    const sent = () => bot.telegram.world.calls.filter(({ method }) => method === 'sendMessage').length;
    const before = sent();
    await woman.send('Балдар ооруп жатат');
    await woman.send('Жардам бериңиз');
    expect(sent()).toBe(before);
    await woman.send('/help_now');
    await woman.send('Үйгө баруудан корком');
    const moved = sent();
    await woman.send('Дагы бир сөз');
    expect(sent()).toBe(moved);
  });

  it('says below that it is cancelled when she types /cancel', async () => {
    const { woman } = await writing();
    await woman.send('/help_now');
    await woman.send('/cancel');
    expect(woman.screen()).toBe(woman.words.plain('concerns-cancelled'));
    expect(formsOn(woman)).toBe(0);
  });
});
