import { describe, expect, it } from 'vitest';
import { startTestBot } from '../support/bot.ts';
import { openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';

const MINUTE = 60_000;

describe('how many come to a dialogue', () => {
  it('shows to whoever looks again and again at the next quarter of an hour, also that somebody has left', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const id = await publishDialogue(bot, leader);
    const [woman, watcher] = [await bot.newcomer('ky'), await bot.newcomer('ru')];
    const looks = async () => {
      await openDialogue(bot, watcher, id);
      return [0, 1].find((going) =>
        watcher.screen().includes(watcher.words.plain('dialogues-going', { going })),
      );
    };
    expect(await looks()).toBe(0);
    await openDialogue(bot, woman, id);
    bot.clock.move(7 * MINUTE);
    await woman.tapKey('dialogues-come');
    expect(woman.screen()).toContain(woman.words.plain('dialogues-going', { going: 1 }));
    expect(await looks()).toBe(0);
    bot.clock.move(8 * MINUTE);
    expect(await looks()).toBe(1);
    await woman.tapKey('dialogues-leave');
    expect(await looks()).toBe(1);
    bot.clock.move(15 * MINUTE);
    expect(await looks()).toBe(0);
  });
});
