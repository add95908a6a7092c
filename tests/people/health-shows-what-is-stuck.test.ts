import { describe, expect, it } from 'vitest';
import { deliveries } from '../../src/db/schema.ts';
import { linesToVerify } from '../../src/help/lines.ts';
import { daysBefore } from '../../src/people/health/rules.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';

const DAY = 24 * 3_600_000;

describe('/health', () => {
  it('counts what has waited too long, and names where nobody may read it', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    await makeLeader(bot, admin, { kind: 'local_government', places: ['KG-O'] });
    const woman = await bot.newcomer('ky');
    await shareConcern(woman, { place: 'KG-O', audience: 'region' });
    await woman.send('/start');
    await shareConcern(woman, { place: 'KG-N', audience: 'region' });
    await woman.send('/start');
    await shareConcern(woman, { place: 'KG-N', audience: 'national' });
    await admin.send('/health');
    expect(admin.screen()).toContain('Waiting 3 days or more: 0, of them for the national team: 0');
    expect(admin.screen()).toContain('Concerns wait where nobody may read them: Naryn.');
    bot.clock.move(3 * DAY);
    await admin.tapKey('health-again');
    expect(admin.screen()).toContain('Waiting 3 days or more: 3, of them for the national team: 1');
    expect(admin.screen()).toContain('Waiting 7 days or more: 0');
    bot.clock.move(4 * DAY);
    await woman.send('/start');
    // What officials may not read is nothing for the only leader of Osh region.
    await shareConcern(woman, { place: 'KG-O', audience: 'no_officials' });
    await admin.send('/health');
    expect(admin.screen()).toContain('Waiting 7 days or more: 3, of them for the national team: 1');
    expect(admin.screen()).toContain('Concerns wait where nobody may read them: Naryn, Osh region.');
    await makeLeader(bot, admin, { kind: 'ngo', places: ['KG-O', 'KG-N'] });
    await admin.send('/health');
    expect(admin.screen()).toContain('Every place where a concern waits has somebody to read it.');
  });

  it('counts letters of the last seven days by how they ended', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const { queries } = bot.app.database;
    for (const [day, outcome, count] of [
      ['2026-03-04', 'delivered', 5],
      ['2026-02-26', 'delivered', 2],
      ['2026-02-25', 'delivered', 100],
      ['2026-03-01', 'blocked', 1],
    ] as const)
      queries.insert(deliveries).values({ day, kind: 'nudge', outcome, count }).run();
    await admin.send('/health');
    expect(admin.screen()).toContain('arrived 7, blocked 1, failed 0, unsure 0');
    expect(admin.screen()).toContain('Letters still to be sent: 0');
  });

  it.each(LOCALES)('says honestly in %s that there are no backups', async (locale) => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, locale);
    await admin.tapKey('people-menu-health');
    expect(admin.screen()).toContain(admin.words.plain('health-no-backup').replace(/<\/?b>/g, ''));
  });

  it('asks for help lines to be called', () => {
    const { never, old } = linesToVerify('2026-03-04');
    expect(never).toBeGreaterThan(0);
    expect(old).toBe(0);
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  });
});
