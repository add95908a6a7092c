import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outbox } from '../../src/db/schema.ts';
import { addDays, weekdayOf } from '../../src/jobs/calendar.ts';
import { localTime } from '../../src/jobs/zones.ts';
import { digestDue } from '../../src/summaries/digest/rules.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { addConcerns, DAY } from '../support/summaries.ts';

const HOUR = DAY / 24;
/** Monday 9 March 2026, nine in the morning in Bishkek. */
const NINE = Date.parse('2026-03-09T03:00:00Z');

const digests = (visitor: Visitor): string[] =>
  visitor
    .texts()
    .filter((text) => text.startsWith(visitor.words.plain('summaries-digest').replaceAll(/<.*?>/g, '')));

async function moveTo(bot: TestBot, moment: number): Promise<void> {
  bot.clock.move(moment - bot.clock.now());
  await bot.app.keepHouse();
}

async function team() {
  const bot = await startTestBot();
  return { bot, admin: await makeAdmin(bot, 'en') };
}

describe('the digest', () => {
  it('comes on Monday at nine, not a minute before, and not again whatever happens', async () => {
    const { bot, admin } = await team();
    await moveTo(bot, NINE - 60_000);
    expect(digests(admin)).toHaveLength(0);
    await moveTo(bot, NINE);
    expect(digests(admin)).toHaveLength(1);
    for (let round = 0; round < 3; round++) {
      await bot.restart();
      await bot.app.keepHouse();
      await moveTo(bot, bot.clock.now() + HOUR);
    }
    expect(digests(admin)).toHaveLength(1);
  });

  it('comes once in each week of a month of rounds and restarts', async () => {
    const { bot, admin } = await team();
    for (let step = 0; step < 28 * 4; step++) {
      await moveTo(bot, bot.clock.now() + 6 * HOUR);
      if (step % 9 === 0) await bot.restart();
    }
    expect(digests(admin)).toHaveLength(4);
  });

  it('is planned together with its mark: what a crash leaves behind is sent once', async () => {
    const { bot, admin } = await team();
    bot.telegram.world.faults.add({ method: 'sendMessage', code: 500, description: 'Internal', times: 1 });
    await moveTo(bot, NINE);
    expect(digests(admin)).toHaveLength(0);
    expect(bot.app.database.queries.select().from(outbox).all()).toHaveLength(1);
    await bot.restart();
    await moveTo(bot, NINE + HOUR);
    expect(digests(admin)).toHaveLength(1);
  });

  it('comes late, once, and by day, after the bot has stood still', async () => {
    const { bot, admin } = await team();
    await moveTo(bot, NINE);
    await bot.app.stop();
    // Three weeks later, on a Tuesday at three in the night.
    bot.clock.move(22 * DAY - 6 * HOUR);
    await bot.restart();
    await bot.app.keepHouse();
    expect(digests(admin)).toHaveLength(1);
    await moveTo(bot, bot.clock.now() + 4.5 * HOUR);
    expect(digests(admin)).toHaveLength(1);
    await moveTo(bot, bot.clock.now() + HOUR);
    expect(digests(admin)).toHaveLength(2);
  });

  it('is one letter when the one before still waits, since she could not be reached', async () => {
    const { bot, admin } = await team();
    bot.telegram.world.faults.add({
      method: 'sendMessage',
      chatId: admin.person.id,
      code: 500,
      description: 'Internal',
      times: 1,
    });
    await moveTo(bot, NINE);
    const letter = bot.app.database.queries.select().from(outbox).all();
    expect(letter.map(({ campaign }) => campaign)).toEqual(['digest/2026-03-09']);
    bot.app.database.queries.update(outbox).set({ due: 99_999_999 }).run();
    await moveTo(bot, NINE + 7 * DAY);
    expect(digests(admin)).toHaveLength(1);
    expect(bot.app.database.queries.select().from(outbox).all()).toEqual([]);
  });

  it('follows the clock of the council, wherever the server stands', async () => {
    const { bot, admin } = await team();
    Object.assign(bot.config, { timeZone: 'Europe/Warsaw' });
    await bot.restart();
    await moveTo(bot, NINE);
    expect(digests(admin)).toHaveLength(0);
    await moveTo(bot, NINE + 5 * HOUR - 60_000);
    expect(digests(admin)).toHaveLength(0);
    await moveTo(bot, NINE + 5 * HOUR);
    expect(digests(admin)).toHaveLength(1);
  });

  it('tells of what was published since the last, and of nothing else', async () => {
    const { bot, admin } = await team();
    addConcerns(bot, '2026-03-03', 500);
    await moveTo(bot, NINE);
    expect(digests(admin)[0]).toContain('500 concerns in the weeks from 2 March 2026 to 8 March 2026');
    await moveTo(bot, NINE + 7 * DAY);
    expect(digests(admin)[1]).toContain('No new numbers');
    expect(digests(admin)[1]).not.toMatch(/500/);
  });

  it('tells of everything that was published while the bot stood still', async () => {
    const { bot, admin } = await team();
    await moveTo(bot, NINE);
    for (const day of ['2026-03-10', '2026-03-17']) addConcerns(bot, day, 300);
    await bot.app.stop();
    bot.clock.move(14 * DAY);
    await bot.restart();
    await bot.app.keepHouse();
    expect(digests(admin)[1]).toContain('300 concerns in the weeks from 9 March 2026 to 15 March 2026');
    expect(digests(admin)[1]).toContain('300 concerns in the weeks from 16 March 2026 to 22 March 2026');
  });

  it('says nothing of an empty country, nor of one single concern', async () => {
    const { bot, admin } = await team();
    addConcerns(bot, '2026-03-03', 1);
    await moveTo(bot, NINE);
    expect(digests(admin)[0]).toContain('No new numbers');
    expect(
      digests(admin)[0]
        ?.match(/\d+/g)
        ?.every((number) => number === '0'),
    ).toBe(true);
  });

  it('opens the summary below itself, and stays', async () => {
    const { bot, admin } = await team();
    addConcerns(bot, '2026-03-03', 500);
    await moveTo(bot, NINE);
    await admin.tapKey('people-menu-summary');
    expect(admin.screen()).toContain('Concerns: 500');
    expect(digests(admin)).toHaveLength(1);
  });

  it.each(LOCALES)('is written in %s', async (locale) => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, locale);
    addConcerns(bot, '2026-03-03', 500);
    await moveTo(bot, NINE);
    expect(digests(admin)).toHaveLength(1);
    expect(digests(admin)[0]).not.toMatch(/summaries-|\{/);
  });

  it('goes to all who may read the summary: to no leader, no woman, nobody who was suspended', async () => {
    const { bot, admin } = await team();
    const other = await makeAdmin(bot, 'pl');
    const suspended = await makeAdmin(bot, 'en');
    const lateSuspended = await makeAdmin(bot, 'en');
    const leader = await makeLeader(bot, { locale: 'en', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('en');
    const staff = staffOf(bot);
    const suspend = ({ person }: Visitor) => {
      const member = staff.byChat(person.id);
      if (member) staff.setState(member.id, 'suspended');
    };
    suspend(suspended);
    // Planned while she was an admin, and not sent yet.
    bot.telegram.world.faults.add({
      method: 'sendMessage',
      chatId: lateSuspended.person.id,
      code: 500,
      description: 'x',
    });
    await moveTo(bot, NINE);
    suspend(lateSuspended);
    await moveTo(bot, NINE + HOUR);
    expect([admin, other].map((visitor) => digests(visitor).length)).toEqual([1, 1]);
    expect([suspended, lateSuspended, leader, woman].flatMap(digests)).toEqual([]);
  });

  it('is not sent for a week in which nobody was there yet to read it', async () => {
    const bot = await startTestBot({}, NINE + HOUR);
    const admin = await makeAdmin(bot, 'en');
    await bot.app.keepHouse();
    expect(digests(admin)).toHaveLength(0);
    await moveTo(bot, NINE + 7 * DAY);
    expect(digests(admin)).toHaveLength(1);
  });
});

describe('the Monday whose digest is due', () => {
  const zones = fc.constantFrom(
    'Asia/Bishkek',
    'Europe/Warsaw',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Apia',
  );
  const moments = fc.integer({
    min: Date.parse('2020-01-01T00:00:00Z'),
    max: Date.parse('2035-01-01T00:00:00Z'),
  });

  it('is the latest whose nine o’clock has come, in every zone', () => {
    fc.assert(
      fc.property(moments, zones, (now, timeZone) => {
        const monday = digestDue(now, timeZone);
        const { day, hour } = localTime(now, timeZone);
        expect(weekdayOf(monday)).toBe(1);
        const hasCome = (of: string) => day > of || (day === of && hour >= 9);
        expect(hasCome(monday)).toBe(true);
        expect(hasCome(addDays(monday, 7))).toBe(false);
      }),
    );
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 30 * DAY }), zones, (now, later, timeZone) => {
        expect(digestDue(now + later, timeZone) >= digestDue(now, timeZone)).toBe(true);
      }),
    );
  });
});
