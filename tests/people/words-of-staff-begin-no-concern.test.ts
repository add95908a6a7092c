import { describe, expect, it } from 'vitest';
import { concerns } from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { openFromQueue } from '../support/triage.ts';

const HOUR = 3_600_000;
const ANSWER = 'В пятницу в школе будет встреча со службой воды';

describe('what staff write where nothing waits for it', () => {
  it.each(['ky', 'en'] as const)('stays in the chat and becomes no concern, in %s', async (locale) => {
    const bot = await startTestBot();
    for (const member of [
      await makeLeader(bot, { locale, kind: 'ngo', places: ['KG-O'] }),
      await makeAdmin(bot, locale),
    ]) {
      await member.send(ANSWER);
      expect(member.texts()).toContain(ANSWER);
      expect(member.screen()).toContain(member.words.plain('telegram-stray-words'));
      expect(member.buttons()).toContain(member.words.plain('people-menu-queue'));
    }
    expect(bot.app.database.queries.select().from(concerns).all()).toEqual([]);
  });

  it('is an answer whose hour is over: she is told so, and sends it again where it belongs', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('ky');
    await shareConcern(woman, { words: 'Айылда таза суу жок' });
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    bot.clock.move(HOUR + 60_000);
    await leader.send(ANSWER);
    expect(leader.texts()).toContain(ANSWER);
    expect(leader.screen()).not.toContain(leader.words.plain('concerns-notice-kept_words'));
    expect(leader.screen()).toContain(leader.words.plain('telegram-stray-words'));
  });

  it('is a concern of her own once she says so, and again as soon as she is no member any more', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await leader.send('/start');
    await shareConcern(leader, { words: 'Мне самой не платят зарплату' });
    expect(bot.app.database.queries.select().from(concerns).all()).toHaveLength(1);
    const [{ id } = {}] = staffOf(bot).list('leader');
    if (!id) throw new Error('There is no leader.');
    staffOf(bot).setState(id, 'suspended');
    await leader.send('А теперь ещё одно');
    expect(leader.screen()).toContain(leader.words.plain('concerns-notice-kept_words'));
  });
});
