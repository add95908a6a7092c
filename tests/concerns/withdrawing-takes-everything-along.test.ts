import { describe, expect, it } from 'vitest';
import { concernLabels, concernNotes, threadEntries } from '../../src/db/schema.ts';
import { appointLeader, close, concernOf, leaderWrites, merge, rowOf, workOn } from '../support/answers.ts';
import { startTestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

describe('withdrawing', () => {
  it('erases answers, notes, labels, the claim and the code in one go', async () => {
    const bot = await startTestBot();
    const leader = appointLeader(bot);
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    const id = await concernOf(bot, code);
    leaderWrites(bot, id, 'Ответ', { by: leader });
    workOn(bot, id, leader, 'Позвонить в айыл окмоту');
    close(bot, id, '2026-03-05');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    const { queries } = bot.app.database;
    for (const table of [threadEntries, concernNotes, concernLabels]) {
      expect(queries.select().from(table).all()).toEqual([]);
    }
    expect(rowOf(bot, id)).toMatchObject({
      status: 'withdrawn',
      codeHash: null,
      claimedBy: null,
      claimedOn: null,
      closedOn: null,
      mergedInto: null,
      helped: null,
    });
  });

  it('lets what was merged into it stand for itself again', async () => {
    const bot = await startTestBot();
    appointLeader(bot);
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    await woman.tapKey('people-menu-back');
    const other = await shareConcern(woman);
    const [primary, merged] = [await concernOf(bot, code), await concernOf(bot, other)];
    merge(bot, merged, primary);
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    expect(rowOf(bot, merged)).toMatchObject({ status: 'new', mergedInto: null });
    await openThread(woman, other);
    expect(woman.screen()).toContain('Айылда таза суу жок');
  });
});
