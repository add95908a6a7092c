import { describe, expect, it } from 'vitest';
import { concerns, summaryBuckets } from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { addConcerns as store, country, DAY } from '../support/summaries.ts';

describe('the summary', () => {
  it('says kindly that there is nothing yet: of an empty country, of a week that is open, of too few', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    await admin.send('/summary');
    expect(admin.screen()).toContain('Nothing can be published');
    store(bot, '2026-03-03', 500);
    await bot.app.keepHouse();
    await admin.send('/summary');
    expect(admin.screen()).toContain('Nothing can be published');

    const { admin: other } = await country(30);
    await other.send('/summary');
    expect(other.screen()).toContain('Nothing can be published');
  });

  it('shows true totals, hides what is small, and says so', async () => {
    const { admin } = await country(500);
    await admin.send('/summary');
    expect(admin.screen()).toContain('Concerns: 500');
    expect(admin.screen()).not.toMatch(/Talas[^:]*: 1\b/);
    expect(admin.screen()).not.toMatch(/: [1-4]( \(|\n)/);
    expect(admin.screen()).toMatch(/Hidden: |: hidden/);
  });

  it('is frozen: what changes later, or is withdrawn, changes no number that was seen', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/summary');
    const before = admin.screen();
    bot.app.database.queries.delete(concerns).run();
    store(bot, '2026-03-04', 40);
    bot.clock.move(DAY);
    await bot.app.keepHouse();
    await admin.send('/summary');
    expect(admin.screen()).toBe(before);
    expect(bot.app.database.queries.select().from(summaryBuckets).all()).toHaveLength(1);
  });

  it('takes a period and a region, in any order, and explains itself when it does not know a word', async () => {
    const { admin } = await country(500);
    await admin.send('/summary kg-gb month');
    expect(admin.screen()).toContain('March 2026');
    expect(admin.screen()).toContain(admin.words.plain('place-KG-GB'));
    await admin.send('/summary tomorrow');
    expect(admin.screen()).toContain('tomorrow');
    await admin.send('/summary year');
    expect(admin.screen()).toContain('Concerns: 500');
  });

  it.each([
    ['ky', 'март Ош'],
    ['en', 'March osh'],
  ] as const)('asks which of two places is meant, and keeps the month, in %s', async (locale, typed) => {
    const { admin } = await country(500, locale);
    await admin.send(`/summary ${typed}`);
    expect(admin.buttons()).toEqual(
      ['summaries-whole', 'place-KG-GO', 'place-KG-O', 'people-menu-back'].map((key) =>
        admin.words.plain(key),
      ),
    );
    await admin.tapKey('place-KG-O');
    expect(admin.screen()).toContain(admin.words.plain('place-KG-O'));
    expect(admin.buttons()).toContain(`• ${admin.words.plain('summaries-period-month')}`);
    // Files hold all places together, and say so.
    await admin.send(`/export ${typed}`);
    await admin.tapKey('place-KG-O');
    expect(admin.buttons()).toContain(admin.words.plain('summaries-format-xlsx'));
    expect(admin.buttons()).toContain(`• ${admin.words.plain('summaries-period-month')}`);
  });

  it('has a way back from the regions, to the page as it was', async () => {
    const { admin } = await country(500);
    await admin.send('/summary month Bishkek');
    const page = admin.screen();
    await admin.tapKey('summaries-places');
    await admin.tapKey('concerns-back');
    expect(admin.screen()).toBe(page);
    await admin.send('/summary tomorrow');
    await admin.tapKey('people-menu-back');
    expect(admin.buttons()).toContain(admin.words.plain('people-menu-summary'));
  });

  it('begins with the last week of which there are numbers, and not with the one that is open', async () => {
    const { bot, admin } = await country(500);
    bot.clock.move(3 * DAY);
    await bot.app.keepHouse();
    const words = admin.words;
    await admin.send(`/summary ${words.plain('summaries-period-week')}`);
    expect(admin.screen()).toContain('Concerns: 500');
    // From a month on that nobody has numbers of either.
    bot.clock.move(60 * DAY);
    await admin.send('/summary');
    await admin.tapKey('summaries-period-week');
    expect(admin.screen()).toContain('Concerns: 500');
    await admin.tapKey('triage-later');
    expect(admin.screen()).toContain('Nothing can be published');
    await admin.tapKey('summaries-period-month');
    expect(admin.screen()).toContain('March 2026');
  });

  it('is for admins alone', async () => {
    const { bot } = await country(500);
    const leader = await makeLeader(bot, { locale: 'en', kind: 'ngo', places: ['KG-O'] });
    await leader.send('/summary');
    expect(leader.screen()).not.toContain('Concerns: 500');
    const woman = await bot.newcomer('en');
    await woman.send('/summary');
    expect(woman.screen()).not.toContain('Concerns: 500');
  });
});
