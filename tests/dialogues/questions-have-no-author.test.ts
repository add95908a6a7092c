import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { dialogueQuestions, dialogueVotes } from '../../src/db/schema.ts';
import type { Overrides } from '../../src/parts/overrides.ts';
import { asRecordId, recordIdToText } from '../../src/privacy/record-id.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';
import { forge } from '../support/triage.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const START = Date.parse('2026-03-14T09:00:00Z');

async function meeting(overrides: Overrides = {}) {
  const bot = await startTestBot(overrides);
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader);
  const woman = await bot.newcomer('ru');
  return { bot, leader, id, woman };
}

const stored = (bot: TestBot) => bot.app.database.queries.select().from(dialogueQuestions).all();
const votes = (bot: TestBot) => bot.app.database.queries.select().from(dialogueVotes).all();

/** Opens the questions of a dialogue and the one that waits for her words. */
async function begin(bot: TestBot, woman: Visitor, id: string): Promise<void> {
  // As slowly as people do: whoever taps faster is asked to wait.
  bot.clock.move(5000);
  await openDialogue(bot, woman, id);
  const asked = stored(bot).filter(({ hidden }) => !hidden).length;
  await woman.tapKey('dialogues-questions-button', { count: asked });
  await woman.tapKey('dialogues-ask-button');
}

async function ask(bot: TestBot, woman: Visitor, id: string, words: string): Promise<void> {
  await begin(bot, woman, id);
  await woman.send(words);
}

describe('a question asked ahead', () => {
  it('is read by everybody, once, however often its words come in, and is not on her phone any more', async () => {
    const { bot, id, woman } = await meeting();
    await ask(bot, woman, id, 'Когда будет вода?');
    expect(woman.screen()).toContain('Когда будет вода?');
    expect(woman.texts()).not.toContain('Когда будет вода?');
    // Words that come after it are for something else.
    await woman.send('Когда будет вода?');
    expect(stored(bot)).toHaveLength(1);
    const other = await bot.newcomer('ru');
    await openDialogue(bot, other, id);
    await other.tapKey('dialogues-questions-button', { count: 1 });
    expect(other.screen()).toContain('Когда будет вода?');
  });

  it('can be wanted where there is a number to tap, and nobody is told to tap one elsewhere', async () => {
    const { bot, id, woman } = await meeting();
    const hint = woman.words.plain('dialogues-questions-tap');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    expect(woman.screen()).not.toContain(hint);
    await ask(bot, woman, id, 'Когда будет вода?');
    expect(woman.screen()).toContain(hint);
  });

  it('is asked once when Telegram delivers its words again', async () => {
    const seen: Update[] = [];
    const { bot, id, woman } = await meeting({
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if ((input instanceof Request ? input.url : String(input)).endsWith('/getUpdates')) {
          const body = (await response.clone().json()) as { result: Update[] };
          seen.push(...body.result);
        }
        return response;
      },
    });
    await ask(bot, woman, id, 'Когда будет вода?');
    const words = seen.find(({ message }) => message?.text === 'Когда будет вода?');
    if (!words) throw new Error('Her words did not come in.');
    await bot.app.handleUpdate(words);
    expect(stored(bot)).toHaveLength(1);
  });

  it('waits for words alone: what is empty, too long, a picture or could tell who she is stays to be mended', async () => {
    const { bot, id, woman } = await meeting();
    await begin(bot, woman, id);
    for (const [typed, key] of [
      ['...', 'dialogues-question-empty'],
      ['а'.repeat(301), 'dialogues-question-long'],
      ['Позвоните мне: 0555 123 456', 'dialogues-question-identifying'],
      ['Меня зовут Айгуль Асанова, когда будет вода?', 'dialogues-question-identifying'],
    ] as const) {
      await woman.send(typed);
      expect(woman.screen(), typed).toContain(woman.words.plain(key, { limit: 300 }));
      expect(woman.texts()).toContain(typed);
    }
    woman.person.media('photo');
    await bot.telegram.world.settled();
    expect(woman.screen()).toContain(woman.words.plain('dialogues-text-only'));
    expect(stored(bot)).toHaveLength(0);
    await woman.send('а'.repeat(300));
    expect(stored(bot)).toHaveLength(1);
  });

  it('is not taken from words that were meant for something else', async () => {
    const { bot, id, woman } = await meeting();
    for (const away of [() => woman.tapKey('concerns-back'), () => woman.send('/dialogues')]) {
      await begin(bot, woman, id);
      await away();
      await woman.send('Это не вопрос к встрече');
    }
    await begin(bot, woman, id);
    bot.clock.move(61 * MINUTE);
    await bot.app.keepHouse();
    await woman.send('Это не вопрос к встрече');
    expect(stored(bot)).toHaveLength(0);
  });

  it('is one of ten that she may ask a day', async () => {
    const { bot, id, woman } = await meeting();
    for (let number = 1; number <= 10; number++) await ask(bot, woman, id, `Вопрос номер ${number}`);
    expect(stored(bot)).toHaveLength(10);
    await ask(bot, woman, id, 'Ещё один вопрос');
    expect(woman.screen()).toContain(woman.words.plain('dialogues-question-enough'));
    expect(stored(bot)).toHaveLength(10);
    const other = await bot.newcomer('ru');
    await ask(bot, other, id, 'Мой первый вопрос');
    expect(stored(bot)).toHaveLength(11);
    bot.clock.move(DAY + MINUTE);
    await ask(bot, woman, id, 'Новый день');
    expect(stored(bot)).toHaveLength(12);
  });

  it('can be asked of no draft, and of nothing that is over or cancelled', async () => {
    const { bot, leader, id, woman } = await meeting();
    await begin(bot, woman, id);
    bot.clock.move(START + 3 * 60 * MINUTE - bot.clock.now());
    await forge(bot, woman, `d:ask:${id}`);
    await woman.send('Поздний вопрос');
    expect(stored(bot)).toHaveLength(0);
    const second = await publishDialogue(bot, leader, { title: 'Дороги', when: '20.03 15:00' });
    await begin(bot, woman, second);
    await openCard(leader, 'Дороги');
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await woman.send('Вопрос к отменённой');
    expect(stored(bot)).toHaveLength(0);
  });
});

describe('votes', () => {
  it('count once a person, and are taken back by the next tap', async () => {
    const { bot, id, woman } = await meeting();
    await ask(bot, woman, id, 'Когда будет вода?');
    const other = await bot.newcomer('ru');
    await openDialogue(bot, other, id);
    await other.tapKey('dialogues-questions-button', { count: 1 });
    await woman.tap('▲ 1');
    await other.tap('▲ 1');
    expect(other.screen()).toContain(other.words.plain('dialogues-question-votes', { count: 2 }));
    await other.tap('✓ 1');
    expect(other.screen()).toContain(other.words.plain('dialogues-question-votes', { count: 1 }));
    expect(votes(bot)).toHaveLength(1);
  });

  it('go to no question of another dialogue, and to none that is over, by forged buttons', async () => {
    const { bot, leader, id, woman } = await meeting();
    await ask(bot, woman, id, 'Когда будет вода?');
    const other = await publishDialogue(bot, leader, { title: 'Дороги' });
    const question = stored(bot)[0];
    if (!question) throw new Error('Nothing was asked.');
    const text = recordIdToText(asRecordId(question.id));
    await forge(bot, woman, `d:up:${text}:${other.slice(0, 8)}:0`);
    for (const data of [
      `d:up:${'A'.repeat(22)}:x:0`,
      'd:up',
      `d:vote:${text}`,
      'd:vote:x',
      `d:votes:${text}`,
    ])
      await forge(bot, woman, data);
    bot.clock.move(START + 3 * 60 * MINUTE - bot.clock.now());
    await forge(bot, woman, `d:up:${text}:${id.slice(0, 8)}:0`);
    expect(votes(bot)).toHaveLength(0);
  });

  it('go to topics as well, toggled in the same way', async () => {
    const { bot, leader, id, woman } = await meeting();
    await openCard(leader);
    await leader.tapKey('dialogues-topics-button', { count: 0 });
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-vote-button');
    await woman.tap('▲ 1');
    expect(votes(bot)).toHaveLength(1);
    await woman.tap('✓ 1');
    expect(votes(bot)).toHaveLength(0);
  });
});

describe('a host', () => {
  it('takes a question off the list and puts it back; nobody else can, and it gets no votes meanwhile', async () => {
    const { bot, leader, id, woman } = await meeting();
    await ask(bot, woman, id, 'Когда будет вода?');
    const question = recordIdToText(asRecordId(stored(bot)[0]?.id ?? Buffer.alloc(16)));
    const stranger = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    for (const visitor of [woman, stranger]) await forge(bot, visitor, `p:hide:${question}:${id}`);
    expect(stored(bot)).toMatchObject([{ hidden: false }]);
    await openCard(leader);
    await leader.tapKey('dialogues-questions-button', { count: 1 });
    await leader.tap('✕ 1');
    expect(stored(bot)).toMatchObject([{ hidden: true }]);
    await forge(bot, woman, `d:up:${question}:${id.slice(0, 8)}:0`);
    expect(votes(bot)).toHaveLength(0);
    expect(woman.screen()).not.toContain('Когда будет вода?');
    await leader.tap('↩ 1');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 1 });
    expect(woman.screen()).toContain('Когда будет вода?');
  });

  it('stays on the page that she has turned to', async () => {
    const { bot, leader, id } = await meeting();
    for (let number = 1; number <= 7; number++) {
      const woman = await bot.newcomer('ru');
      await ask(bot, woman, id, `Вопрос номер ${number}`);
    }
    await openCard(leader);
    await leader.tapKey('dialogues-questions-button', { count: 7 });
    await leader.tapKey('triage-later');
    await leader.tap('✕ 7');
    expect(leader.buttons()).toContain('↩ 7');
  });
});
