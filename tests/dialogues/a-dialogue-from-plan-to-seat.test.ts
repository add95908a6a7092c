import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openDialogue, planDialogue, publishDialogue, storedDialogues } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';

const leaderIn = (bot: TestBot, locale: 'ru' | 'ky' | 'en' = 'ru') =>
  makeLeader(bot, { locale, kind: 'ngo', places: ['KG-O'] });

describe('a dialogue', () => {
  it('is planned by three questions, and seen by nobody until it is published', async () => {
    const bot = await startTestBot();
    const leader = await leaderIn(bot);
    await planDialogue(leader);
    expect(leader.screen()).toContain('Вода в нашем селе');
    expect(leader.screen()).toContain('суббота, 14 марта, 15:00');
    const woman = await bot.newcomer('ru');
    await woman.send('/dialogues');
    expect(woman.screen()).toContain(woman.words.plain('dialogues-none').slice(3, 20));
    await leader.tapKey('dialogues-publish');
    await woman.send('/dialogues');
    await woman.tap(`${woman.words.plain('place-KG-O')} · 1`);
    await woman.tap('Вода в нашем селе');
    expect(woman.screen()).toContain('Дом культуры, Ноокат');
    expect(storedDialogues(bot)).toMatchObject([{ state: 'open', place: 'KG-O' }]);
  });

  it('is come to in private, with needs, and left again', async () => {
    const bot = await startTestBot();
    const leader = await leaderIn(bot);
    const id = await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-offers', { count: 0 });
    await leader.tap(`○ ${leader.words.plain('dialogues-offer-childcare')}`);
    const woman = await bot.newcomer('ky');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-come');
    await woman.tapKey('dialogues-need-children', { count: 0 });
    await woman.tapKey('dialogues-need-children', { count: 1 });
    expect(woman.screen()).toContain('Сиз жазылдыңыз');
    await leader.send('/mydialogues');
    await leader.tap('Вода в нашем селе');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-going', { going: 1 }));
    expect(leader.screen()).toContain(leader.words.plain('dialogues-totals-children', { children: 2 }));
    await woman.tapKey('dialogues-leave');
    await leader.send('/mydialogues');
    await leader.tap('Вода в нашем селе');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-going', { going: 0 }));
  });
});
