import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { copyForBackup } from '../../src/db/backup/copy.ts';
import { discard } from '../../src/db/discard.ts';
import { flawOf } from '../../src/db/backup/proof.ts';
import { copyPathOf } from '../../src/db/backup/write.ts';
import { writeFact } from '../../src/db/facts.ts';
import { backUp, fatten } from '../support/backups.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';

const MEGABYTES = 150;
/** From noon to ten past three. */
const TO_NIGHT = 15 * 3_600_000 + 10 * 60_000;

/** The longest that everybody had to wait while `work` went on, in milliseconds. */
async function longestWait(work: () => unknown): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 2 });
  delay.enable();
  await sleep(20);
  await work();
  await sleep(20);
  delay.disable();
  return delay.max / 1e6;
}

async function untilCopied({ config }: TestBot): Promise<void> {
  const copy = copyPathOf(config.databasePath);
  while (!existsSync(copy) || statSync(copy).size === 0) await sleep(1);
}

describe('while a backup of a large database is made', () => {
  it('the bot answers, as it would not if it copied by itself', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    fatten(bot.config.databasePath, MEGABYTES);
    const byItself = await longestWait(() => {
      const copy = `${bot.config.databasePath}.by-itself`;
      copyForBackup(bot.config.databasePath, copy);
      flawOf(copy);
      discard(copy);
    });
    let code = '';
    let isOver = false;
    const beside = await longestWait(async () => {
      const backup = backUp(bot).finally(() => (isOver = true));
      await untilCopied(bot);
      code = await shareConcern(woman);
      expect(isOver).toBe(false);
      await backup;
    });
    expect(code).toMatch(/\d{4}/);
    expect(beside).toBeLessThan(byItself / 2);
  }, 120_000);

  it('what was to be forgotten meanwhile is forgotten as soon as it is copied', async () => {
    const bot = await startTestBot();
    const { database } = bot.app;
    fatten(bot.config.databasePath, MEGABYTES);
    bot.clock.move(TO_NIGHT);
    const house = bot.app.keepHouse();
    await untilCopied(bot);
    writeFact(database, 'passing', Buffer.from('маркерсөз'));
    database.forget();
    const isInLog = () => readFileSync(`${bot.config.databasePath}-wal`).includes('маркерсөз');
    expect(isInLog()).toBe(true);
    await house;
    expect(bot.logs.map(({ name }) => name)).toContain('backup_written');
    expect(isInLog()).toBe(false);
  }, 120_000);

  it('the bot can be stopped, nothing of it stays, and the next start begins it anew', async () => {
    const bot = await startTestBot();
    fatten(bot.config.databasePath, MEGABYTES);
    const { databasePath, backupFolder } = bot.config;
    bot.clock.move(TO_NIGHT);
    const house = bot.app.keepHouse();
    await untilCopied(bot);
    await bot.app.stop();
    expect(existsSync(copyPathOf(databasePath))).toBe(false);
    expect(readdirSync(backupFolder)).toEqual([]);
    await house;
    const told = () => bot.logs.map(({ name }) => name).filter((name) => name.startsWith('backup'));
    expect(told()).toEqual([]);
    await bot.restart();
    await bot.app.keepHouse();
    expect(told()).toEqual(['backup_written']);
    expect(readdirSync(backupFolder)).toHaveLength(1);
  }, 120_000);
});
