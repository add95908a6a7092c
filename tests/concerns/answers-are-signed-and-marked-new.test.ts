import { describe, expect, it } from 'vitest';
import { threadEntries } from '../../src/db/schema.ts';
import { appointLeader, concernOf, leaderWrites, removeLeader } from '../support/answers.ts';
import { startTestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const NEW = 'concerns-thread-unread';

async function answered(answers: { words: string; asks?: boolean }[]) {
  const bot = await startTestBot();
  const leader = appointLeader(bot, { name: 'a legal <adviser> in Osh' });
  const woman = await bot.newcomer('en');
  const code = await shareConcern(woman);
  const id = await concernOf(bot, code);
  for (const { words, asks = false } of answers) leaderWrites(bot, id, words, { by: leader, asks });
  await openThread(woman, code);
  const seen = () =>
    bot.app.database.queries
      .select()
      .from(threadEntries)
      .orderBy(threadEntries.position)
      .all()
      .map((entry) => entry.seen);
  return { bot, woman, code, id, leader, seen };
}

describe('answers in a thread', () => {
  it('are each signed with the name that women see', async () => {
    const { woman } = await answered([{ words: 'Come on Monday' }, { words: 'Or on Friday' }]);
    const signed = woman.words.plain('concerns-thread-leader-signed', {
      signature: 'a legal <adviser> in Osh',
      day: '5 March',
    });
    expect(woman.screen().split(signed)).toHaveLength(3);
  });

  it('stay signed when the leader has left', async () => {
    const { bot, woman, code, leader } = await answered([{ words: 'Come on Monday' }]);
    removeLeader(bot, leader);
    await openThread(woman, code);
    expect(woman.screen()).toContain('a legal <adviser> in Osh');
  });

  it('are new until she has had them on her screen, and her own words never are', async () => {
    const { woman, code, seen } = await answered([{ words: 'Come on Monday' }]);
    expect(woman.screen().split(woman.words.plain(NEW))).toHaveLength(2);
    expect(seen()).toEqual([false, true]);
    await openThread(woman, code);
    expect(woman.screen()).not.toContain(woman.words.plain(NEW));
  });

  it('stay new when Telegram would not show them', async () => {
    const { bot, woman, code, id, leader, seen } = await answered([]);
    leaderWrites(bot, id, 'Come on Monday', { by: leader });
    await woman.send('/reply');
    bot.telegram.world.faults.add({
      method: 'editMessageText',
      code: 400,
      description: 'Bad Request: some trouble',
    });
    await woman.send(code);
    expect(seen()).toEqual([false, false]);
    await openThread(woman, code);
    expect(seen()).toEqual([false, true]);
  });

  it('open where the first new one stands, and only what is on that page is seen', async () => {
    const long = (letter: string) => `${letter}o `.repeat(1000);
    const { woman, code, seen } = await answered([
      { words: long('a') },
      { words: long('b') },
      { words: 'The last' },
    ]);
    expect(woman.screen()).toContain('ao ao');
    expect(woman.screen()).not.toContain('The last');
    expect(seen()).toEqual([false, true, false, false]);
    await woman.tapKey('concerns-thread-later');
    await openThread(woman, code);
    expect(woman.screen()).toContain('The last');
    await openThread(woman, code);
    expect(woman.screen()).toContain('The last');
    expect(seen()).toEqual([false, true, true, true]);
  });

  it('keep her on the page where she is when she says that it helped, and when she comes back from writing', async () => {
    const { woman } = await answered([{ words: 'First' }, { words: 'bo '.repeat(1300) }]);
    expect(woman.screen()).toContain('First');
    await woman.tapKey('concerns-thread-helped-yes');
    expect(woman.screen()).toContain('First');
    await woman.tapKey('concerns-thread-write');
    await woman.tapKey('concerns-thread-back');
    expect(woman.screen()).toContain('First');
  });

  it('that ask something are shown as questions, and not asked about their help', async () => {
    const { bot, woman, code, id, leader } = await answered([{ words: 'Which village?', asks: true }]);
    expect(woman.screen()).toContain(woman.words.plain('concerns-status-asked'));
    expect(woman.screen()).toContain('A question for you · a legal <adviser> in Osh');
    expect(woman.screen()).not.toContain(woman.words.plain('concerns-thread-helped-ask'));
    expect(woman.buttons()).not.toContain(woman.words.plain('concerns-thread-helped-yes'));
    await woman.tapKey('concerns-thread-write');
    await woman.send('The one by the river');
    await woman.tapKey('concerns-thread-send');
    expect(woman.screen()).not.toContain(woman.words.plain('concerns-status-asked'));
    leaderWrites(bot, id, 'Then come on Monday', { by: leader });
    await openThread(woman, code);
    expect(woman.screen()).toContain(woman.words.plain('concerns-thread-helped-ask'));
  });
});
