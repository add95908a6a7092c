import { describe, expect, it } from 'vitest';
import { startTestBot } from '../support/bot.ts';
import { openDialogue, publishDialogue, storedDialogues } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';

describe('a place on the map', () => {
  it('is taken from a leader who was asked for it, and shown to those who come', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const id = await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-pin');
    leader.person.media('location');
    await bot.telegram.world.settled();
    expect(storedDialogues(bot)).toMatchObject([{ latitude: 40.5283, longitude: 72.7985 }]);
    const woman = await bot.newcomer('ky');
    await openDialogue(bot, woman, id);
    expect(woman.buttons()).not.toContain(woman.words.plain('dialogues-map'));
    await woman.tapKey('dialogues-come');
    await woman.tapKey('dialogues-map');
    expect(bot.telegram.world.calls.some(({ method }) => method === 'sendLocation')).toBe(true);
  });

  it('that anybody else sends is kept nowhere', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-title');
    leader.person.media('location');
    await bot.telegram.world.settled();
    expect(leader.screen()).toContain(leader.words.plain('dialogues-text-only'));
    expect(storedDialogues(bot)).toMatchObject([{ latitude: null, longitude: null }]);
  });
});
