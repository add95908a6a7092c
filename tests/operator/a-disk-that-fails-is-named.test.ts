import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { remedyForDatabase } from '../../src/db/trouble.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { BACKUP, backUp, environmentOf, RESTORE } from '../support/backups.ts';
import { startTestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { runScript } from '../support/process.ts';

const withCode = (code: string) => Object.assign(new Error('quotes a value'), { code });

describe('a start', () => {
  it.each([
    ['is overwritten at its beginning', (path: string) => overwrite(path, 0)],
    ['has lost its end', (path: string) => truncateSync(path, 8192)],
  ])(
    'on a database that %s says so, leaves it as it is, and names the way back, which works',
    async (_what, damage) => {
      const bot = await startTestBot();
      await shareConcern(await bot.newcomer('ky'));
      const { path: backup } = await backUp(bot, { clock: systemClock });
      await bot.app.stop();
      damage(bot.config.databasePath);
      const before = readFileSync(bot.config.databasePath);
      const { code, output } = await runScript('src/main.ts', environmentOf(bot));
      expect([code, output]).toEqual([1, expect.stringContaining('npm run restore')]);
      expect(readFileSync(bot.config.databasePath).equals(before)).toBe(true);
      const refused = await runScript(BACKUP, environmentOf(bot));
      expect([refused.code, refused.output]).toEqual([1, expect.stringMatching(/damaged/)]);
      const restored = await runScript(RESTORE, environmentOf(bot), { args: [backup, '--force'] });
      expect(restored.code).toBe(0);
      await bot.restart();
      const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
      expect(sqlite.prepare('select count(*) from concerns').pluck().get()).toBe(1);
      sqlite.close();
    },
    30_000,
  );

  it('where a folder stands for the database says so as of any setting, and leaves its mode', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    const DATABASE_PATH = `${bot.folder}/closed`;
    mkdirSync(DATABASE_PATH, { mode: 0o755 });
    const { code, output } = await runScript('src/main.ts', { ...environmentOf(bot), DATABASE_PATH });
    expect([code, output]).toEqual([2, expect.stringContaining('DATABASE_PATH is a folder')]);
    expect(statSync(DATABASE_PATH).mode & 0o777).toBe(0o755);
  }, 30_000);

  it('where a file of the bot can not be opened says that files are the matter', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    mkdirSync(`${bot.config.databasePath}.lock`);
    const { code, output } = await runScript('src/main.ts', environmentOf(bot));
    expect([code, output]).toEqual([1, expect.stringContaining("can't be read or written")]);
  }, 30_000);
});

describe('what to do', () => {
  it.each([
    ['SQLITE_CORRUPT_VTAB', 'npm run restore'],
    ['SQLITE_NOTADB', 'npm run restore'],
    ['SQLITE_READONLY_DBMOVED', 'another account'],
    ['EROFS', 'read-only'],
    ['SQLITE_FULL', 'Make room'],
    ['ENOSPC', 'Make room'],
    ['SQLITE_IOERR_READ', 'The disk fails'],
  ])('follows from %s, also as the cause of another error, and quotes nothing', (code, says) => {
    const error = new Error('It could not be upgraded.', { cause: withCode(code) });
    expect(remedyForDatabase(error)).toContain(says);
    expect(remedyForDatabase(error)).not.toContain('quotes a value');
  });

  it('is left to others when it is no trouble of the disk', () => {
    expect(remedyForDatabase(withCode('SQLITE_CONSTRAINT'))).toBeUndefined();
    expect(remedyForDatabase('something')).toBeUndefined();
  });
});

function overwrite(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, at, at + 200);
  writeFileSync(path, bytes);
}
