import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESTORE, BACKUP, backUp, environmentOf } from '../support/backups.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { prepareMachine } from '../support/machine.ts';
import { runScript } from '../support/process.ts';

const restore = (bot: TestBot, backup: string, ...args: string[]) =>
  runScript(RESTORE, environmentOf(bot), { args: [backup, ...args] });

function destroy({ config }: TestBot): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(config.databasePath + suffix, { force: true });
}

describe('a database that is lost', () => {
  it('comes back from its backup, and she reads her thread by her code', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman, { words: 'Айылда таза суу жок' });
    const { path } = await backUp(bot);
    await bot.app.stop();
    destroy(bot);
    const { code: exit, output } = await restore(bot, path);
    expect([exit, output]).toEqual([0, expect.stringContaining('is as it was at 2026-03-04 06:00 (UTC)')]);
    expect(statSync(bot.config.databasePath).mode & 0o777).toBe(0o600);
    await bot.restart();
    await openThread(woman, code);
    expect(woman.screen()).toContain('Айылда таза суу жок');
  });

  it('comes back from a backup that was sealed with a passphrase', async () => {
    const bot = await startTestBot();
    const [args, input] = [['--passphrase'], 'беш сөз эсте калат\n'];
    const { output } = await runScript(BACKUP, environmentOf(bot), { args, input });
    const path = /^(\S+) is written/.exec(output)?.[1] ?? '';
    await bot.app.stop();
    destroy(bot);
    const without = await restore(bot, path);
    expect([without.code, without.output]).toEqual([1, expect.stringContaining('add --passphrase')]);
    const wrong = await runScript(RESTORE, environmentOf(bot), { args: [path, ...args], input: 'another\n' });
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('does not open')]);
    expect(existsSync(bot.config.databasePath)).toBe(false);
    expect((await runScript(RESTORE, environmentOf(bot), { args: [path, ...args], input })).code).toBe(0);
    await bot.restart();
  });
});

describe('a database that is lost while backups of it are there', () => {
  it.each([
    ['gone', destroy],
    ['empty', ({ config }: TestBot) => truncateSync(config.databasePath)],
  ])(
    'is not begun anew when its file is %s',
    async (_what, lose) => {
      const bot = await startTestBot();
      const { path } = await backUp(bot);
      await bot.app.stop();
      lose(bot);
      const remedy = `npm run restore -- ${path}`;
      await expect(bot.restart()).rejects.toThrow(remedy);
      const { code, output } = await runScript('src/operator/admin-link-cli.ts', environmentOf(bot));
      expect([code, output]).toEqual([1, expect.stringContaining(remedy)]);
      const doctor = await runScript('src/operator/doctor-cli.ts', environmentOf(bot));
      expect([doctor.code, doctor.output]).toEqual([1, expect.stringContaining(remedy)]);
      expect((await restore(bot, path)).code).toBe(0);
      await bot.restart();
      await bot.app.stop();
      // Whoever wants an empty one all the same takes the backups away.
      lose(bot);
      renameSync(bot.config.backupFolder, `${bot.config.backupFolder}-elsewhere`);
      await bot.restart();
    },
    30_000,
  );
});

describe('a restore is refused, and changes nothing,', () => {
  it('while a bot runs', async () => {
    const { environment, start } = await prepareMachine();
    const bot = await start();
    const { output } = await runScript(BACKUP, environment);
    const path = /^(\S+) is written/.exec(output)?.[1] ?? '';
    const args = [path, '--force'];
    const refused = await runScript(RESTORE, environment, { args });
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('Stop that one first')]);
    await bot.stop();
    expect((await runScript(RESTORE, environment, { args })).code).toBe(0);
    expect(await (await start()).stop()).toBe(0);
  }, 30_000);

  it('when the database was written to since, unless it is forced', async () => {
    const bot = await startTestBot();
    const { path } = await backUp(bot);
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await bot.app.stop();
    const before = readFileSync(bot.config.databasePath);
    const refused = await restore(bot, path);
    expect([refused.code, refused.output]).toEqual([
      1,
      expect.stringContaining(`npm run restore -- ${path} --force`),
    ]);
    expect(readFileSync(bot.config.databasePath).equals(before)).toBe(true);
    // What is replaced is overwritten, also where no name leads any more.
    const old = openSync(bot.config.databasePath, 'r');
    expect((await restore(bot, path, '--force')).code).toBe(0);
    const bytes = Buffer.alloc(before.length);
    expect(readSync(old, bytes, 0, bytes.length, 0)).toBe(before.length);
    closeSync(old);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    await bot.restart();
    await openThread(woman, code);
    expect(woman.screen()).toContain(woman.words.plain('concerns-code-unknown').replaceAll(/<.*?>/g, ''));
  });

  it.each([
    ['a damaged backup', (bytes: Buffer) => bytes.fill(7, bytes.length - 40), 'does not open|damaged'],
    ['a backup that is cut off', (bytes: Buffer) => bytes.subarray(0, -1), 'does not open|damaged'],
    ['another file', () => Buffer.from('a letter to my sister'), 'no backup'],
  ])('with %s', async (_what, change, says) => {
    const bot = await startTestBot();
    const { path } = await backUp(bot);
    await bot.app.stop();
    const before = readFileSync(bot.config.databasePath);
    writeFileSync(path, change(readFileSync(path)));
    const { code, output } = await restore(bot, path, '--force');
    expect([code, output]).toEqual([1, expect.stringMatching(says)]);
    expect(readFileSync(bot.config.databasePath).equals(before)).toBe(true);
    expect(existsSync(`${bot.config.databasePath}.restoring`)).toBe(false);
    await bot.restart();
  });

  it('with a key of another database, without a key, and without a file', async () => {
    const [bot, other] = [await startTestBot(), await startTestBot()];
    const { path } = await backUp(bot);
    await other.app.stop();
    const wrong = await restore(other, path, '--force');
    expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('does not open with this key')]);
    rmSync(other.config.secretKeyFile);
    const none = await restore(other, path, '--force');
    expect([none.code, none.output]).toEqual([1, expect.stringContaining('There is no secret key')]);
    expect(existsSync(other.config.secretKeyFile)).toBe(false);
    const nothing = await restore(other, '/nowhere');
    expect([nothing.code, nothing.output]).toEqual([1, expect.stringContaining('There is no file')]);
  });
});

describe('a restore over a database whose process was killed', () => {
  it('is not undone by the write-ahead log that it left', async () => {
    const { telegram, environment, start } = await prepareMachine();
    const bot = await start();
    const { output } = await runScript(BACKUP, environment);
    const path = /^(\S+) is written/.exec(output)?.[1] ?? '';
    telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' }).start();
    await telegram.world.settled();
    await bot.kill();
    expect(statSync(`${environment.DATABASE_PATH}-wal`).size).toBeGreaterThan(0);
    const log = openSync(`${environment.DATABASE_PATH}-wal`, 'r');
    const before = readFileSync(`${environment.DATABASE_PATH}-wal`);
    expect(before.some((byte) => byte !== 0)).toBe(true);
    const restored = await runScript(RESTORE, environment, { args: [path, '--force'] });
    expect([restored.code, restored.output]).toEqual([0, expect.any(String)]);
    expect(existsSync(`${environment.DATABASE_PATH}-wal`)).toBe(false);
    const after = Buffer.alloc(before.length);
    readSync(log, after, 0, after.length, 0);
    closeSync(log);
    expect(after.every((byte) => byte === 0)).toBe(true);
    const again = await start();
    expect([await again.stop(), again.output()]).toEqual([0, expect.any(String)]);
  }, 30_000);
});

describe('what a killed restore or backup has left', () => {
  it('is overwritten and removed by the next start of the bot', async () => {
    const { environment, start } = await prepareMachine();
    expect(await (await start()).stop()).toBe(0);
    const left = ['.restoring', '.backup-copy'].map((suffix) => environment.DATABASE_PATH + suffix);
    const open = left.map((path) => {
      writeFileSync(path, 'what she withdraws later');
      return openSync(path, 'r');
    });
    expect(await (await start()).stop()).toBe(0);
    for (const [index, path] of left.entries()) {
      expect(existsSync(path)).toBe(false);
      const bytes = Buffer.alloc(24);
      readSync(open[index] ?? 0, bytes, 0, 24, 0);
      closeSync(open[index] ?? 0);
      expect(bytes.equals(Buffer.alloc(24))).toBe(true);
    }
  }, 30_000);
});
