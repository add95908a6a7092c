import { describe, expect, it } from 'vitest';
import { startTestBot } from '../support/bot.ts';
import { openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';
import { forge } from '../support/triage.ts';

describe('a tap that is delivered again after a crash', () => {
  it('does not turn a need over twice', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const id = await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-offers', { count: 0 });
    for (const offer of ['childcare', 'transport'])
      await leader.tap(`○ ${leader.words.plain(`dialogues-offer-${offer}`)}`);
    const woman = await bot.newcomer('ru');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-come');
    for (let times = 0; times < 2; times++) {
      await forge(bot, woman, `d:need:${id}:transport:1`);
      await forge(bot, woman, `d:need:${id}:children:2`);
    }
    expect(woman.buttons()).toContain(`✓ ${woman.words.plain('dialogues-need-transport')}`);
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-need-children', { count: 2 }));
    // What no button says is not stored.
    for (const wrong of ['children:99', 'children:-1', 'children:x', 'transport', 'shoes:1'])
      await forge(bot, woman, `d:need:${id}:${wrong}`);
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-need-children', { count: 2 }));
    await woman.tap(`✓ ${woman.words.plain('dialogues-need-transport')}`);
    expect(woman.buttons()).toContain(`○ ${woman.words.plain('dialogues-need-transport')}`);
  });

  it('does not end what she has just asked to hear of', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    await woman.send('/notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('invitations-off-nudges');
    await woman.tapKey('invitations-off-invitations');
    for (let times = 0; times < 2; times++) await forge(bot, woman, 'n:toggle:nudges:KG-O:1');
    expect(woman.buttons()).toContain(woman.words.plain('invitations-on-nudges'));
    expect(woman.buttons()).toContain(woman.words.plain('invitations-on-invitations'));
  });
});
