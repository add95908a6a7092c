import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { copyPathOf } from '../../src/db/backup/write.ts';
import { listBackups } from '../../src/db/backup/folder.ts';
import { NOT_IN_BACKUPS } from '../../src/db/backup/copy.ts';
import { masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { BACKUP, backUp, daysKept, environmentOf, fatten, unpack } from '../support/backups.ts';
import { startTestBot } from '../support/bot.ts';
import { fillForm, shareConcern } from '../support/flows.ts';
import { runScript } from '../support/process.ts';
import { filesBelow, tracesIn } from '../support/traces.ts';

const DAY = 24 * 3_600_000;
const WORDS = 'Кайненем мени үйдөн чыгарбайт маркерсөз';
const ID = 7_123_456_789;

const countIn = (path: string, table: string) => {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const count = sqlite.prepare(`select count(*) from ${table}`).pluck().get();
  sqlite.close();
  return count;
};

describe('a backup', () => {
  it('is written beside a running bot, for its owner alone, with all that is kept', async () => {
    const bot = await startTestBot();
    await shareConcern(await bot.newcomer('ky'));
    const before = filesBelow(bot.folder);
    const { code, output } = await runScript(BACKUP, environmentOf(bot));
    expect([code, output]).toEqual([0, expect.stringContaining('opens with the secret key')]);
    const [name = ''] = readdirSync(bot.config.backupFolder);
    expect(name).toMatch(/^kurak-\d{4}-\d\d-\d\dT\d{4}\.backup$/);
    const path = join(bot.config.backupFolder, name);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(bot.config.backupFolder).mode & 0o777).toBe(0o700);
    const lock = `${bot.config.databasePath}.backup-lock`;
    expect(filesBelow(bot.folder).toSorted()).toEqual([...before, lock, path].toSorted());
    expect(countIn(await unpack(path, bot.config.secretKeyFile), 'concerns')).toBe(1);
  });

  it('holds no open form, nor who used the bot lately (P6), and no trace of anybody (P1)', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky', { id: ID });
    const code = await shareConcern(woman, { words: WORDS });
    await woman.send('/start');
    await fillForm(woman, { words: WORDS });
    for (const table of NOT_IN_BACKUPS) expect(countIn(bot.config.databasePath, table), table).not.toBe(0);
    const { path } = await backUp(bot);
    expect(tracesIn(bot.folder, [ID, 'маркерсөз', code, code.replaceAll(' ', '')])).toEqual([]);
    const opened = await unpack(path, bot.config.secretKeyFile);
    for (const table of NOT_IN_BACKUPS) expect(countIn(opened, table), table).toBe(0);
    expect(tracesIn(dirname(opened), [ID, 'маркерсөз', code, code.replaceAll(' ', '')])).toEqual([]);
  });

  it('that is killed half-way leaves nothing that the next one does not overwrite and remove', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    fatten(bot.config.databasePath, 60);
    const copy = copyPathOf(bot.config.databasePath);
    const child = spawn(process.execPath, ['--import', 'tsx', BACKUP], { env: environmentOf(bot) });
    while (!existsSync(copy) && child.exitCode === null) await sleep(2);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(bot.config.backupFolder).filter((name) => name.endsWith('.backup'))).toEqual([]);
    expect(existsSync(copy)).toBe(true);
    writeFileSync(join(bot.config.backupFolder, 'kurak-2026-03-01T0300.backup.part'), 'half a backup');
    const { path } = await backUp(bot);
    expect(existsSync(copy)).toBe(false);
    expect(readdirSync(bot.config.backupFolder)).toEqual([path.split('/').at(-1)]);
  }, 60_000);

  it('of a database that the key does not fit is not made', async () => {
    const bot = await startTestBot();
    const room = createStrongRoom(masterKeyFromText(newMasterKeyText()));
    await expect(backUp(bot, { room })).rejects.toThrow(/the secret key does not fit/);
    expect(readdirSync(bot.config.backupFolder)).toEqual([]);
    expect(existsSync(copyPathOf(bot.config.databasePath))).toBe(false);
  });

  it('is not made twice at a time', async () => {
    const bot = await startTestBot();
    const first = backUp(bot);
    await expect(backUp(bot)).rejects.toThrow(/being written just now/);
    expect((await first).removed).toBe(0);
  });

  it('does not take the place of another one of the same minute', async () => {
    const bot = await startTestBot();
    const made: string[] = [];
    for (let round = 0; round < 3; round++) made.push((await backUp(bot)).path);
    expect(new Set(made).size).toBe(3);
    for (const path of made) expect(existsSync(await unpack(path, bot.config.secretKeyFile))).toBe(true);
    expect(listBackups(bot.config.backupFolder).map(({ path }) => path)).toEqual(made);
    bot.clock.move(8 * DAY);
    expect((await backUp(bot)).removed).toBe(3);
  });

  it('is kept for the days that are set, and then overwritten and removed', async () => {
    const bot = await startTestBot();
    await backUp(bot);
    bot.clock.move(7 * DAY);
    expect((await backUp(bot)).removed).toBe(0);
    bot.clock.move(DAY);
    expect((await backUp(bot)).removed).toBe(1);
    expect(daysKept(bot.config.backupFolder)).toEqual(['2026-03-11', '2026-03-12']);
    // With 0 they are the operator's business.
    bot.clock.move(100 * DAY);
    expect((await backUp(bot, { days: 0 })).removed).toBe(0);
  });

  it('that is the latest outlives its days while none can be made after it, but not for ever', async () => {
    const bot = await startTestBot();
    await backUp(bot);
    bot.clock.move(DAY);
    await backUp(bot);
    const room = createStrongRoom(masterKeyFromText(newMasterKeyText()));
    const fail = async (days: number) => {
      bot.clock.move(days * DAY);
      await expect(backUp(bot, { room })).rejects.toThrow(/does not fit/);
      return daysKept(bot.config.backupFolder);
    };
    expect(await fail(10)).toEqual(['2026-03-05']);
    expect(await fail(20)).toEqual(['2026-03-05']);
    expect(await fail(1)).toEqual([]);
  });

  it('does not touch other files in its folder', async () => {
    const bot = await startTestBot();
    await backUp(bot);
    writeFileSync(join(bot.config.backupFolder, 'mine.txt'), 'x');
    bot.clock.move(100 * DAY);
    await backUp(bot);
    expect(readdirSync(bot.config.backupFolder)).toContain('mine.txt');
  });

  it('can be sealed with a passphrase, which is never an argument', async () => {
    const bot = await startTestBot();
    const environment = environmentOf(bot);
    const [args, input] = [['--passphrase'], 'беш сөз эсте калат\n'];
    const short = await runScript(BACKUP, environment, { args, input: 'short\n' });
    expect([short.code, short.output]).toEqual([1, expect.stringContaining('at least 12 characters')]);
    const { code, output } = await runScript(BACKUP, environment, { args, input });
    expect([code, output]).toEqual([0, expect.stringContaining('opens with the passphrase')]);
    const refused = await runScript(BACKUP, environment, { args: ['--passphrase=беш сөз эсте калат'] });
    expect(refused.code).toBe(1);
  });
});
