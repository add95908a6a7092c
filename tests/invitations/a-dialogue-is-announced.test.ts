import { describe, expect, it } from 'vitest';
import { subscriptions } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { publishDialogue } from '../support/dialogues.ts';
import { linkedGroup } from '../support/groups.ts';
import { makeLeader } from '../support/staff.ts';

async function subscriber(bot: TestBot, locale: 'ky' | 'ru'): Promise<Visitor> {
  const woman = await bot.newcomer(locale);
  await woman.tapKey('people-menu-notify');
  await woman.tapKey('invitations-choose-place');
  await woman.tapKey('place-KG-O');
  await woman.tapKey('invitations-off-invitations');
  return woman;
}

describe('announcing a dialogue', () => {
  it('writes one neutral line to everybody who asked for it, each in her language, and tells how it went', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const women = [await subscriber(bot, 'ky'), await subscriber(bot, 'ru')];
    const stranger = await bot.newcomer('ru');
    await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-announce');
    await leader.tapKey('campaigns-preview');
    expect(leader.screen()).toContain('Вода в нашем селе');
    await leader.tapKey('concerns-back');
    await leader.tapKey('campaigns-now');
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    for (const woman of women) {
      expect(woman.screen()).toBe(woman.words.plain('dialogues-letter-invitation'));
      await woman.tapKey('dialogues-letter-look');
      expect(woman.screen()).toContain('Вода в нашем селе');
    }
    expect(stranger.texts().join()).not.toContain('приглашение');
    await bot.app.keepHouse();
    expect(leader.screen()).toContain(leader.words.plain('campaigns-state-done', { due: '' }));
    expect(leader.screen()).toContain(leader.words.plain('summaries-few', { limit: 5 }));
  });

  it('says while it is scheduled whom it is for, and counts nothing before it has begun', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const { words } = leader;
    await linkedGroup(bot, leader);
    await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-announce');
    await leader.tapKey('campaigns-later');
    await leader.tap(leader.buttons()[0] ?? '');
    const people = words.plain('campaigns-subscribers', { place: words.plain('place-KG-O') });
    expect(leader.screen()).toContain(people);
    expect(leader.screen()).toContain(words.plain('campaigns-to-groups', { count: 1 }));
    expect(leader.screen()).not.toMatch(/: 0/);
    bot.clock.move(24 * 3_600_000);
    await bot.app.keepHouse();
    await leader.send('/announce');
    await leader.tap('Вода в нашем селе');
    expect(leader.screen()).not.toContain(people);
  });

  it('ends invitations by the button below the line, and leaves the news of answers on', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const woman = await subscriber(bot, 'ru');
    await woman.tapKey('invitations-off-nudges');
    await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-announce');
    await leader.tapKey('campaigns-now');
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    await woman.tapKey('invitations-nudge-stop');
    expect(woman.buttons()).toContain(woman.words.plain('invitations-off-invitations'));
    expect(woman.buttons()).toContain(woman.words.plain('invitations-on-nudges'));
    await woman.tapKey('invitations-on-nudges');
    expect(bot.app.database.queries.select().from(subscriptions).all()).toEqual([]);
  });
});
