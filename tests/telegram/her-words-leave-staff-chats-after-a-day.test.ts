import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passingMessages } from '../../src/db/schema.ts';
import type { TestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { pass, startFastBot } from '../support/nudges.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { openFromQueue } from '../support/triage.ts';

const WORDS = 'Айылда таза суу жок, балдар ооруп жатат';

/** A leader who has a concern open on her screen. */
async function reading() {
  const bot = await startFastBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  await shareConcern(await bot.newcomer('ky'), { words: WORDS });
  await openFromQueue(leader);
  const shows = () => leader.texts().some((text) => text.includes(WORDS));
  const noted = () => bot.app.database.queries.select().from(passingMessages).all();
  expect(shows()).toBe(true);
  expect(noted().length).toBeGreaterThan(0);
  return { bot, leader, shows, noted };
}

/** How many of these stand in the database or its log. */
function bytesOnDisk(bot: TestBot, all: readonly Buffer[]): number {
  const files = ['', '-wal'].map((suffix) => readFileSync(bot.config.databasePath + suffix));
  return all.filter((bytes) => files.some((file) => file.includes(bytes))).length;
}

describe('what a woman wrote, on a leader’s screen', () => {
  it('is taken away a day later, also when the bot was restarted in between', async () => {
    const { bot, shows, noted } = await reading();
    await pass(bot, 23);
    expect(shows()).toBe(true);
    await bot.restart();
    await pass(bot, 1);
    expect(shows()).toBe(false);
    expect(noted()).toEqual([]);
  });

  it.each([
    ['is suspended', ['people-suspend']],
    ['is removed', ['people-remove', 'people-remove-yes']],
    ['loses a place', ['people-places', 'place-KG-N', 'place-KG-O', 'people-places-save']],
  ])(
    'goes within an hour and a half when the leader %s, and no sooner than a code may',
    async (_how, keys) => {
      const { bot, leader, shows, noted } = await reading();
      const admin = await makeAdmin(bot, 'en');
      bot.clock.move(45 * 60_000);
      await admin.send('/leaders');
      await admin.tap('ngo KG-O');
      for (const key of keys) await admin.tapKey(key);
      expect(leader.texts()).toContain(leader.words.plain('people-told'));
      await pass(bot, 0.5);
      expect(shows()).toBe(true);
      await pass(bot, 1);
      expect(shows()).toBe(false);
      expect(noted()).toEqual([]);
    },
  );

  it('stays its day when she gains a place', async () => {
    const { bot, shows } = await reading();
    const admin = await makeAdmin(bot, 'en');
    await admin.send('/leaders');
    await admin.tap('ngo KG-O');
    for (const key of ['people-places', 'place-KG-N', 'people-places-save']) await admin.tapKey(key);
    await pass(bot, 2);
    expect(shows()).toBe(true);
  });

  it('leaves no trace on disk of where it was shown', async () => {
    const { bot, noted } = await reading();
    const rows = noted();
    const bytesLeft = () =>
      bytesOnDisk(bot, [...rows.map(({ address }) => address), ...rows.map(({ chat }) => chat)]);
    expect(bytesLeft()).toBeGreaterThan(0);
    await pass(bot, 24);
    expect(bytesLeft()).toBe(0);
  });

  it('is taken away later when Telegram can not do it then', async () => {
    const { bot, shows, noted } = await reading();
    bot.telegram.world.faults.add({
      method: 'deleteMessage',
      times: 4,
      code: 502,
      description: 'Bad Gateway',
    });
    await pass(bot, 24);
    expect(shows()).toBe(true);
    expect(noted().length).toBeGreaterThan(0);
    await pass(bot, 1);
    expect(shows()).toBe(false);
    expect(noted()).toEqual([]);
  });

  it('is not looked for for ever when the leader has deleted it herself', async () => {
    const { bot, leader, noted } = await reading();
    bot.telegram.world.remove(
      leader.person.id,
      leader.person.visible().map(({ id }) => id),
    );
    await pass(bot, 24);
    expect(noted()).toEqual([]);
  });
});
