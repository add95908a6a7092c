import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { categories, regions } from '../../src/concerns/catalogue.ts';
import { concerns, summaryBuckets } from '../../src/db/schema.ts';
import { NOON, startTestBot, type TestBot } from '../support/bot.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';

const DAY = 86_400_000;

/** So many concerns on a day, as women would have sent them: many about water in Osh, one about harassment in Talas. */
function store(bot: TestBot, day: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const rare = index === 0;
    bot.app.database.queries
      .insert(concerns)
      .values({
        id: randomBytes(16),
        codeHash: randomBytes(32),
        place: rare ? 'KG-T' : (regions[index % 3]?.code ?? 'KG-O'),
        category: rare ? 'harassment' : (categories[4 + (index % 4)]?.key ?? 'services'),
        audience: 'region',
        urgent: false,
        status: 'new',
        day,
        waitsSince: day,
      })
      .run();
  }
}

/** Monday 9 March 2026, ten in the morning in Bishkek. */
const MONDAY = Date.parse('2026-03-09T04:00:00Z');

async function country(count: number) {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, 'en');
  store(bot, '2026-03-03', count);
  bot.clock.move(MONDAY - NOON);
  await bot.app.keepHouse();
  return { bot, admin };
}

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
    expect(admin.screen()).toContain(': hidden');
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
    expect(admin.screen()).toContain('the month of');
    expect(admin.screen()).toContain(admin.words.plain('place-KG-GB'));
    await admin.send('/summary tomorrow');
    expect(admin.screen()).toContain('tomorrow');
    await admin.send('/summary year');
    expect(admin.screen()).toContain('Concerns: 500');
  });

  it('goes out as a table that says what is hidden, and is noted in the audit log', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/export');
    const sent = bot.telegram.world.calls.filter(({ method }) => method === 'sendDocument');
    expect(sent).toHaveLength(1);
    await admin.send('/audit');
    expect(admin.screen()).toContain(admin.words.plain('audit-action-exported'));
    expect(admin.screen()).toContain('2026-03-02 – 2026-03-08');
    expect(admin.screen()).not.toContain('people-kind-');
  });

  it('is for admins alone', async () => {
    const { bot } = await country(500);
    const leader = await makeLeader(bot, { locale: 'en', kind: 'ngo', places: ['KG-O'] });
    await leader.send('/summary');
    expect(leader.screen()).not.toContain('Concerns: 500');
    const woman = await bot.newcomer('en');
    await woman.send('/export');
    expect(bot.telegram.world.calls.some(({ method }) => method === 'sendDocument')).toBe(false);
  });
});
