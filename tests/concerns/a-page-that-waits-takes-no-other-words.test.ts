import { describe, expect, it } from 'vitest';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';

async function toWords(woman: Visitor): Promise<void> {
  await woman.tapKey('people-menu-concern');
  await woman.tapKey('place-KG-O');
  await woman.tapKey('category-services');
}

/** What the form says of words that it has taken. */
const kept = (woman: Visitor) =>
  woman.words
    .plain('concerns-words-so-far', { messages: 1, characters: [...WORDS].length, limit: 4000 })
    .replaceAll(/<[^>]+>/g, '');

describe('a page that asks for a code', () => {
  it.each([
    ['is left by a button', (woman: Visitor) => woman.tapKey('people-menu-back')],
    ['is left for a page that was there before', () => Promise.resolve()],
    ['is left by a command', (woman: Visitor) => woman.send('/start')],
  ])('takes no words of a form that is opened when it %s', async (_, leave) => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/reply');
    await leave(woman);
    await toWords(woman);
    await woman.send(WORDS);
    expect(woman.texts()).toContain(kept(woman));
  });

  it('is gone from the message that has become a form, which stays when the quarter of an hour is over', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/reply');
    await woman.tapKey('people-menu-back');
    await toWords(woman);
    bot.clock.move(16 * 60_000);
    await bot.app.keepHouse();
    await woman.send(WORDS);
    expect(woman.texts()).toContain(kept(woman));
  });

  it('leaves in the chat what can be no code, and shows itself again below', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/reply');
    await woman.send(WORDS);
    expect(woman.texts()).toContain(WORDS);
    expect(woman.screen()).not.toBe(WORDS);
    await woman.send('1234 5678 9012 345');
    expect(woman.texts().join()).not.toContain('1234 5678');
  });

  it('still takes a code after help was looked up, as any page does', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman, { words: WORDS });
    await woman.send('/reply');
    await woman.send('/help_now');
    await woman.send(code);
    expect(woman.texts().join()).toContain(WORDS);
  });
});

describe('a page that waits for a reply', () => {
  it('takes nothing any more once she has turned to the menu', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman, { words: WORDS });
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send('/start');
    await toWords(woman);
    await woman.send('Бул башка нерсе тууралуу');
    expect(woman.buttons()).toContain(woman.words.plain('concerns-words-done'));
  });
});
