import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyPathOf } from '../../src/db/backup/write.ts';
import { daysKept } from '../support/backups.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { makeAdmin } from '../support/staff.ts';

const HOUR = 3_600_000;
/** From noon to ten past three. */
const TO_NIGHT = 15 * HOUR + 10 * 60_000;

async function moveOn(bot: TestBot, milliseconds: number): Promise<void> {
  bot.clock.move(milliseconds);
  await bot.app.keepHouse();
}

const namesOf = (bot: TestBot) =>
  bot.logs.map(({ name }) => name).filter((name) => name.startsWith('backup'));

describe('at three at night', () => {
  it('the bot makes a backup, and keeps each for the days that are set', async () => {
    const bot = await startTestBot();
    await moveOn(bot, TO_NIGHT - HOUR);
    expect(daysKept(bot.config.backupFolder)).toEqual([]);
    await moveOn(bot, HOUR);
    await moveOn(bot, HOUR);
    expect(daysKept(bot.config.backupFolder)).toEqual(['2026-03-05']);
    for (let night = 0; night < 9; night++) await moveOn(bot, 24 * HOUR);
    expect(daysKept(bot.config.backupFolder)).toEqual(
      ['07', '08', '09', '10', '11', '12', '13', '14'].map((day) => `2026-03-${day}`),
    );
    expect(namesOf(bot)).toEqual(Array.from({ length: 10 }, () => 'backup_written'));
    expect(existsSync(copyPathOf(bot.config.databasePath))).toBe(false);
  });

  it('none is made when the operator wants none', async () => {
    const bot = await startTestBot();
    bot.config.backupDays = 0;
    await moveOn(bot, TO_NIGHT);
    expect(daysKept(bot.config.backupFolder)).toEqual([]);
  });

  it('the bot says what kept it from making one, goes on, and tries the next night', async () => {
    const bot = await startTestBot();
    const { backupFolder } = bot.config;
    writeFileSync(backupFolder, 'in the way');
    await moveOn(bot, TO_NIGHT);
    expect(bot.logs).toContainEqual({ name: 'backup_failed', facts: { error: 'Error/EEXIST' } });
    expect(existsSync(copyPathOf(bot.config.databasePath))).toBe(false);
    bot.config.backupFolder = `${backupFolder}-elsewhere`;
    await moveOn(bot, 24 * HOUR);
    expect(daysKept(bot.config.backupFolder)).toEqual(['2026-03-06']);
  });

  it('the bot can be stopped meanwhile, and leaves nothing half-made', async () => {
    const bot = await startTestBot();
    bot.clock.move(TO_NIGHT);
    const house = bot.app.keepHouse();
    await Promise.all([house, bot.app.stop()]);
    expect(existsSync(copyPathOf(bot.config.databasePath))).toBe(false);
    expect(daysKept(bot.config.backupFolder)).toEqual([]);
  });

  it('admins see in /health how old the latest one is', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const line = (key: string, days = 0) => admin.words.plain(key, { days });
    const look = async () => {
      await admin.send('/health');
      return admin.screen();
    };
    expect(await look()).toContain(line('people-health-no-backup'));
    await moveOn(bot, TO_NIGHT);
    expect(await look()).toContain(line('people-health-backup'));
    bot.clock.move(24 * HOUR);
    expect(await look()).toContain(line('people-health-backup', 1));
    bot.clock.move(24 * HOUR);
    expect(await look()).toContain(line('people-health-old-backup', 2));
  });
});
