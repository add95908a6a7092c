import { describe, expect, it } from 'vitest';
import { drawReturnCode, formatReturnCode } from '../../src/privacy/return-code.ts';
import { readTypedCode } from '../../src/concerns/thread/typed-code.ts';
import { startTestBot } from '../support/bot.ts';
import { fillForm, shareConcern } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';
const code = drawReturnCode();
const shown = formatReturnCode(code);

describe('what she types where a code is asked for', () => {
  it.each([
    ['alone', shown, true],
    ['after a word', `Код: ${shown}`, true],
    ['after two', `менин кодум ${shown}.`, true],
    ['in a sentence', `Кечээ жазып алган кодум ушул болсо керек: ${shown}, ачып бериңизчи`, false],
    ['in dashes', `code ${shown.replaceAll(' ', '-')}`, true],
  ])('is read as a code when it stands %s', (_, text, alone) => {
    expect(readTypedCode(text)).toEqual({ kind: 'code', code, alone });
  });

  it('is a slip when it is some digits of one, or too many', () => {
    for (const text of [shown.slice(0, 14), shown.slice(0, 4), `Код: ${shown}7`, '0555 123 456'])
      expect(readTypedCode(text)).toEqual({ kind: 'typo' });
  });

  it('is words when it tells of something', () => {
    for (const text of [
      '',
      'салам',
      'Мен 1998-жылы туулгам',
      `${WORDS} 2024`,
      'Мен 2024-2025 жылы',
      '12.05.2024 14:30 эле',
    ])
      expect(readTypedCode(text)).toEqual({ kind: 'words' });
  });
});

describe('the page that asks for a code', () => {
  it('opens the thread of a code among words, and takes the message out of the chat', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const mine = await shareConcern(woman, { words: WORDS });
    await woman.send('/reply');
    const message = await woman.send(`Кечээ жазып алган кодум ушул болсо керек: ${mine}, ачып бериңизчи`);
    expect(woman.screen()).toContain(WORDS);
    expect(woman.person.visible().map(({ id }) => id)).not.toContain(message);
  });

  it('leaves no part of a code in the chat', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/reply');
    for (const slip of [`Код: ${shown.slice(0, -1)}`, shown.slice(0, 14), shown.slice(0, 4)]) {
      const message = await woman.send(slip);
      expect(woman.screen()).toBe(woman.words.plain('concerns-code-typo'));
      expect(woman.person.visible().map(({ id }) => id)).not.toContain(message);
    }
  });

  it('need not be open: a code with little beside it begins no concern that a leader would read', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const mine = await shareConcern(woman, { words: WORDS });
    await woman.send('/start');
    const message = await woman.send(`Менин кодум: ${mine}`);
    expect(woman.screen()).toContain(WORDS);
    expect(woman.person.visible().map(({ id }) => id)).not.toContain(message);
  });

  it('in her words to leaders is hidden as what identifies her is', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman, { words: `${WORDS}, мурунку кодум ${shown} болчу` });
    expect(woman.screen()).toContain(woman.words.plain('concerns-kind-return_code'));
    expect(woman.screen()).not.toContain(shown);
  });

  it('leaves her words, whatever number is in them, and answers below', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/reply');
    const words = `Банктагы картамдын номери ${shown} эле, аны күйөөм алып койду`;
    await woman.send(words);
    expect(woman.texts().slice(-2)).toEqual([
      words,
      woman.words.plain('concerns-code-unknown').replaceAll(/<[^>]+>/g, ''),
    ]);
  });
});
