import { describe, expect, it } from 'vitest';
import { dialogueQuestions, feedbackLines } from '../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from './support/bot.ts';
import { openDialogue, publishDialogue } from './support/dialogues.ts';
import { openThread, shareConcern } from './support/flows.ts';
import { makeLeader } from './support/staff.ts';

const HOUR = 3_600_000;
/** When the dialogue of these tests begins. */
const START = Date.parse('2026-03-14T09:00:00Z');
const LONG = 'суу '.repeat(1000).trim();

/** What people do whose message is too long, or tells too much: they change that message. */
async function edit(bot: TestBot, woman: Visitor, messageId: number, text: string): Promise<void> {
  woman.person.edit(messageId, text);
  await bot.telegram.world.settled();
}

const ids = (woman: Visitor) => woman.person.visible().map(({ id }) => id);

async function meeting() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader);
  const woman = await bot.newcomer('ru');
  await openDialogue(bot, woman, id);
  return { bot, id, woman };
}

const questions = ({ app }: TestBot) => app.database.queries.select().from(dialogueQuestions).all().length;
const lines = ({ app }: TestBot) => app.database.queries.select().from(feedbackLines).all().length;

describe('a message that was not taken, made shorter where it stands,', () => {
  it('is taken by the form, and leaves the chat', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    for (let part = 0; part < 3; part++) await woman.send(LONG);
    const tooMuch = await woman.send(LONG);
    expect(ids(woman)).toContain(tooMuch);
    await woman.tapKey('concerns-write-anew');
    await edit(bot, woman, tooMuch, 'Айылда таза суу жок');
    expect(ids(woman)).not.toContain(tooMuch);
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain('Айылда таза суу жок');
  });

  it('is no other message than that one: what was meant for something else never ends among her words', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('/reply');
    const other = await woman.send('кодум кайда экен');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    await edit(bot, woman, other, 'кодум ушул жерде');
    expect(ids(woman)).toContain(other);
    await woman.send('Айылда таза суу жок');
    expect(woman.screen()).not.toContain('кодум ушул жерде');
  });

  it('is taken for a reply, and another message is not', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await woman.send('/reply');
    const other = await woman.send('кодум кайда экен');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await edit(bot, woman, other, 'Бул жооп эмес');
    expect(woman.texts().join()).not.toContain(woman.words.plain('concerns-thread-send-plain'));
    expect(woman.buttons()).toEqual([woman.words.plain('concerns-thread-back')]);
    const long = await woman.send(LONG);
    await edit(bot, woman, long, 'Рахмат сизге');
    expect(woman.screen()).toContain('Рахмат сизге');
    expect(ids(woman)).not.toContain(long);
    await woman.tapKey('concerns-thread-send');
    expect(woman.screen()).toContain(woman.words.plain('concerns-thread-sent'));
  });

  it('is taken for a question, and another message is not: everybody would read it', async () => {
    const { bot, id, woman } = await meeting();
    await woman.send('/reply');
    const other = await woman.send('где мой код');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    await woman.tapKey('dialogues-ask-button');
    await edit(bot, woman, other, 'Мне страшно идти домой');
    expect(questions(bot)).toBe(0);
    const named = await woman.send('Меня зовут Айгуль, когда дадут воду?');
    await edit(bot, woman, named, '/start');
    expect(questions(bot)).toBe(0);
    await edit(bot, woman, named, 'Когда дадут воду?');
    expect(questions(bot)).toBe(1);
    expect(ids(woman)).not.toContain(named);
  });

  it('is taken for a line to the hosts', async () => {
    const { bot, id, woman } = await meeting();
    await woman.tapKey('dialogues-come');
    bot.clock.move(START + 4 * HOUR - bot.clock.now());
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-feedback-give');
    for (let question = 0; question < 3; question++) await woman.tapKey('dialogues-feedback-yes');
    await woman.tapKey('dialogues-feedback-line-add');
    const long = await woman.send(LONG);
    expect(lines(bot)).toBe(0);
    await edit(bot, woman, long, 'Спасибо за чай');
    expect(lines(bot)).toBe(1);
  });
});
