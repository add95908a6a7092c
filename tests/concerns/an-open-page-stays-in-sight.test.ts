import { describe, expect, it } from 'vitest';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';

const bare = (woman: Visitor, key: string, variables?: Record<string, string | number>) =>
  woman.words.plain(key, variables).replaceAll(/<[^>]+>/g, '');

async function reading() {
  const bot = await startTestBot();
  const woman = await bot.newcomer('ky');
  const code = await shareConcern(woman, { words: WORDS });
  return { bot, woman, code };
}

async function writingBack() {
  const { bot, woman, code } = await reading();
  await openThread(woman, code);
  await woman.tapKey('concerns-thread-write');
  return { bot, woman };
}

async function sends(
  woman: Visitor,
  kind: 'sticker' | 'voice',
  settled: () => Promise<unknown>,
): Promise<void> {
  woman.person.media(kind);
  await settled();
}

/** How many messages have a button that says this. */
const pagesWith = (woman: Visitor, key: string) =>
  woman.person
    .visible()
    .filter(({ keyboard }) => keyboard.flat().some(({ text }) => text === woman.words.plain(key))).length;

describe('the page that asks for a code', () => {
  it('asks again below a picture, and not for what worries her', async () => {
    const { bot, woman, code } = await reading();
    await woman.send('/reply');
    await sends(woman, 'voice', () => bot.telegram.world.settled());
    expect(woman.screen()).toBe(
      `${bare(woman, 'concerns-notice-text_only')}\n\n${bare(woman, 'concerns-ask-code')}`,
    );
    await woman.send(code);
    expect(woman.screen()).toContain(WORDS);
  });

  it('opens the thread below the help lines that she has looked at meanwhile', async () => {
    const { woman, code } = await reading();
    await woman.send('/reply');
    await woman.send('/help_now');
    await woman.send(code);
    expect(woman.screen()).toContain(WORDS);
    expect(woman.texts().join().split(WORDS)).toHaveLength(2);
  });

  it('ends with /cancel, and says so, while the form beside it goes on', async () => {
    const { woman } = await reading();
    await woman.send('/concern');
    await woman.send('/reply');
    await woman.send('/cancel');
    expect(woman.screen()).toBe(woman.words.plain('telegram-stopped'));
    await woman.tapKey('people-menu-back');
    expect(woman.buttons()).toContain(woman.words.plain('concerns-resume'));
  });
});

describe('the page that asks for a reply', () => {
  it('asks again below a sticker', async () => {
    const { bot, woman } = await writingBack();
    await sends(woman, 'sticker', () => bot.telegram.world.settled());
    expect(woman.screen()).toBe(
      `${bare(woman, 'concerns-notice-text_only')}\n\n${bare(woman, 'concerns-thread-ask-write')}`,
    );
    expect(woman.buttons()).toEqual([woman.words.plain('concerns-thread-back')]);
  });

  it('still offers to send what she has written when she sends a sticker as well', async () => {
    const { bot, woman } = await writingBack();
    await woman.send('Рахмат сизге');
    await sends(woman, 'sticker', () => bot.telegram.world.settled());
    expect(woman.screen()).toContain('Рахмат сизге');
    await woman.tapKey('concerns-thread-send');
    expect(woman.screen()).toContain(woman.words.plain('concerns-thread-sent'));
  });

  it('says below a message that is too long that it is', async () => {
    const { woman } = await writingBack();
    const long = 'суу '.repeat(900).trim();
    await woman.send(long);
    expect(woman.texts().slice(-2)).toEqual([
      long,
      bare(woman, 'concerns-thread-too-long', { count: 3599, limit: 3000 }),
    ]);
    expect(pagesWith(woman, 'concerns-thread-back')).toBe(1);
  });

  it('says that it found no words in a smile', async () => {
    const { woman } = await writingBack();
    await woman.send('🙂🙂');
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-no_words'));
  });

  it('leads back to the thread with /cancel', async () => {
    const { woman } = await writingBack();
    await woman.send('/cancel');
    expect(woman.screen()).toContain(WORDS);
    expect(woman.texts().join()).not.toContain('/cancel');
    await woman.send('Бул башка нерсе тууралуу');
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-kept_words'));
  });
});
