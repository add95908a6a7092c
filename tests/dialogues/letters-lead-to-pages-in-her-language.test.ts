import { describe, expect, it } from 'vitest';
import { startTestBot, visitorOf, type TestBot } from '../support/bot.ts';
import { changeField, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';

const HOUR = 3_600_000;

/** A Kyrgyz woman whose phone is set to Russian, as most are. */
async function kyrgyzWoman(bot: TestBot) {
  const person = bot.telegram.world.addPerson({ firstName: 'Woman', languageCode: 'ru' });
  const woman = visitorOf(bot.telegram, person, 'ky');
  await woman.send('/start');
  await woman.tapKey('people-language-native');
  return woman;
}

/** A dialogue that she comes to. */
async function registered() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader);
  const woman = await kyrgyzWoman(bot);
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-come');
  return { bot, leader, id, woman };
}

/** Three days later nothing of what a chat chose is known any more. */
async function threeDaysLater(bot: TestBot) {
  bot.clock.move(74 * HOUR);
  await bot.app.keepHouse();
}

describe('a letter leads to pages in her language', () => {
  it('when she registered, and chose it days ago', async () => {
    const { bot, leader, woman } = await registered();
    await threeDaysLater(bot);
    await changeField(leader, 'when', '14.03 16:00');
    bot.clock.move(HOUR);
    await bot.app.keepHouse();
    expect(woman.screen()).toBe(woman.words.plain('dialogues-letter-dialogue_changed'));
    await woman.tapKey('dialogues-letter-look');
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-leave'));
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-ask-button'));
    // The next letter comes in it as well, and the next page.
    await changeField(leader, 'when', '14.03 17:00');
    bot.clock.move(HOUR);
    await bot.app.keepHouse();
    expect(woman.screen()).toBe(woman.words.plain('dialogues-letter-dialogue_changed'));
  });

  it('when she opens the link in the group again', async () => {
    const { bot, id, woman } = await registered();
    await threeDaysLater(bot);
    await openDialogue(bot, woman, id);
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-leave'));
  });

  it('when she asked to hear of dialogues, and nothing else is known of her', async () => {
    const bot = await startTestBot();
    const woman = await kyrgyzWoman(bot);
    await woman.send('/notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('invitations-off-invitations');
    await threeDaysLater(bot);
    await woman.send('/notify');
    expect(woman.buttons()).toContain(woman.words.plain('invitations-on-invitations'));
  });

  it('but not against a language that she chose since', async () => {
    const { bot, id, woman } = await registered();
    await woman.send('/language');
    const uzbek = visitorOf(bot.telegram, woman.person, 'uz');
    await uzbek.tapKey('people-language-native');
    await openDialogue(bot, uzbek, id);
    expect(uzbek.buttons()).toContain(uzbek.words.plain('dialogues-leave'));
  });
});
