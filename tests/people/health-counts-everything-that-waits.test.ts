import { describe, expect, it } from 'vitest';
import { concernOf, setStatus } from '../support/answers.ts';
import { startTestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';

const DAY = 24 * 3_600_000;

describe('/health', () => {
  it.each([
    ['new', 1],
    ['in_review', 1],
    ['on_agenda', 1],
    ['answered', 0],
    ['closed', 0],
    ['quarantined', 0],
  ] as const)('counts as waiting a concern that is %s: %i', async (status, everywhere) => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const code = await shareConcern(await bot.newcomer('ky'));
    setStatus(bot, await concernOf(bot, code), status);
    bot.clock.move(7 * DAY);
    await admin.send('/health');
    expect(admin.screen()).toContain(
      admin.words.plain('people-health-waiting', { days: 7, everywhere, national: 0 }),
    );
  });
});
