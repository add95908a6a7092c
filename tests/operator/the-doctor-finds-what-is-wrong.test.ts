import {
  chmodSync,
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { claimDatabase } from '../../src/db/one-process.ts';
import { examine } from '../../src/operator/doctor/examine.ts';
import type { Finding } from '../../src/operator/doctor/finding.ts';
import { newMasterKeyText } from '../../src/privacy/master-key.ts';
import { BACKUP, backUp, environmentOf } from '../support/backups.ts';
import { helpLines } from '../../src/help/lines.ts';
import { createCalledLines } from '../../src/help/verifying/store.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { prepareMachine } from '../support/machine.ts';
import { runScript } from '../support/process.ts';

const DOCTOR = 'src/operator/doctor-cli.ts';
const DAY = 24 * 3_600_000;

/** What the doctor says of a test's bot; its clock stands at the bot's noon unless told otherwise. */
function look(bot: TestBot, more: Partial<Parameters<typeof examine>[2]> = {}): Promise<Finding[]> {
  return examine(bot.config, bot.secrets, { fetch, clock: bot.clock.now, nodeVersion: '20.19.0', ...more });
}

const of = (findings: readonly Finding[], about: string) => findings.filter((one) => one.about === about);

/** Answers like a Bot API whose clock is this far behind. */
const answering =
  (now: number, body: object, status = 200): typeof fetch =>
  () =>
    Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { date: new Date(now).toUTCString() } }),
    );

describe('the doctor', () => {
  it('finds nothing bad with a bot that runs, ends with 0, prints no secret and leaves everything as it was', async () => {
    const { environment, start } = await prepareMachine();
    await start();
    await runScript(BACKUP, environment);
    const folder = environment.DATABASE_PATH.replace('/kurak.sqlite', '');
    const before = readdirSync(folder).map((name) => [name, statSync(`${folder}/${name}`).mtimeMs]);
    const { code, output } = await runScript(DOCTOR, environment);
    expect([code, output]).toEqual([0, expect.not.stringMatching(/^bad/m)]);
    for (const line of [
      'the key fits it',
      'up to date',
      'A bot runs',
      'knows the bot as @',
      'from today',
      'opens with the key',
    ])
      expect(output).toContain(line);
    expect(output).toMatch(
      /^warn +help lines +\d+ help lines were not called.*\n +→ Have an admin call them/m,
    );
    const key = readFileSync(environment.SECRET_KEY_FILE, 'utf8').trim();
    for (const secret of [environment.BOT_TOKEN, environment.BOT_TOKEN.split(':')[1] ?? '', key])
      expect(output).not.toContain(secret);
    const shared = /-(shm|wal)$/;
    const after = readdirSync(folder).map((name) => [name, statSync(`${folder}/${name}`).mtimeMs]);
    const still = (files: typeof before) => files.filter(([name]) => !shared.test(String(name)));
    expect(still(after)).toEqual(still(before));
  }, 30_000);

  it('ends with 1 and says what to do for each thing that is bad', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    writeFileSync(bot.config.secretKeyFile, `${newMasterKeyText()}\n`);
    chmodSync(bot.config.databasePath, 0o644);
    const environment = { ...environmentOf(bot), BOT_TOKEN: '1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };
    const { code, output } = await runScript(DOCTOR, environment);
    expect(code).toBe(1);
    for (const [about, remedy] of [
      ['database', 'Set SECRET_KEY_FILE'],
      ['file modes', `chmod 600 '${bot.config.databasePath}'`],
      ['token', 'Set BOT_TOKEN'],
    ])
      expect(output).toMatch(new RegExp(`^bad +${about} .*\\n +→ ${remedy}`, 'm'));
    chmodSync(bot.config.databasePath, 0o600);
  });

  it('lists wrong settings like the start does', async () => {
    const { code, output } = await runScript(DOCTOR, { BOT_TOKEN: 'x', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(output).toMatch(/BOT_TOKEN .*@BotFather[^]*LOG_LEVEL is not a level/);
  });

  it('tells a machine that was never started from one that has lost its key', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    rmSync(bot.config.secretKeyFile);
    expect(of(await look(bot), 'key')[0]).toMatchObject({ state: 'bad' });
    rmSync(bot.config.databasePath);
    expect(of(await look(bot), 'key')[0]).toMatchObject({ state: 'warn' });
    expect(of(await look(bot), 'database')[0]).toMatchObject({ state: 'warn' });
  });

  it('sees a change of keys that was cut off, and what ends it; and one that goes on', async () => {
    const bot = await startTestBot();
    const { databasePath, secretKeyFile } = bot.config;
    writeFileSync(`${secretKeyFile}.next`, readFileSync(secretKeyFile), { mode: 0o600 });
    writeFileSync(secretKeyFile, `${newMasterKeyText()}\n`);
    await bot.app.stop();
    const found = await look(bot);
    expect(of(found, 'key').at(-1)).toMatchObject({
      state: 'bad',
      remedy: expect.stringContaining('Start the bot, or run `npm run rotate-key`'),
    });
    expect(of(found, 'database')).toMatchObject([
      { state: 'warn', says: expect.stringContaining('two keys') },
    ]);
    const claim = claimDatabase(databasePath);
    expect(of(await look(bot), 'key').at(-1)).toMatchObject({
      state: 'warn',
      says: expect.stringContaining('just now'),
    });
    claim.release();
    rmSync(`${secretKeyFile}.next`);
    expect(of(await look(bot), 'database')).toMatchObject([{ state: 'bad' }]);
  });

  it('takes a database that the bot rebuilds just now for no damaged one; nor is that backed up', async () => {
    const bot = await startTestBot();
    const { databasePath } = bot.config;
    await bot.app.stop();
    writeFileSync(`${databasePath}.replaced`, 'the old file');
    const sound = readFileSync(databasePath);
    // As whoever had opened the file before finds it.
    writeFileSync(databasePath, Buffer.alloc(sound.length));
    const claim = claimDatabase(databasePath);
    expect(of(await look(bot), 'database')).toMatchObject([
      { state: 'warn', says: expect.stringContaining('rebuilding') },
    ]);
    await expect(backUp(bot)).rejects.toThrow(/rebuilding its database just now/);
    claim.release();
    // Nobody is at it: then it is what it looks like.
    expect(of(await look(bot), 'database')).toMatchObject([{ state: 'bad' }]);
    writeFileSync(databasePath, sound);
  });

  it('sees a page that was damaged, and says to restore', async () => {
    const bot = await startTestBot();
    for (let index = 0; index < 3; index++) await shareConcern(await bot.newcomer('ky'));
    await bot.app.stop();
    const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
    const page = Number(
      sqlite.prepare("select rootpage from sqlite_master where name = 'concerns'").pluck().get(),
    );
    sqlite.close();
    const file = openSync(bot.config.databasePath, 'r+');
    writeSync(file, Buffer.alloc(400, 0xa5), 0, 400, (page - 1) * 4096);
    closeSync(file);
    const [finding] = of(await look(bot), 'database');
    expect(finding).toMatchObject({ state: 'bad', says: expect.stringContaining('damaged') });
    expect(finding?.remedy).toContain('npm run restore');
  });

  it('sees a database of a newer release, and one that waits to be upgraded', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    const change = (sql: string) => {
      const sqlite = new BetterSqlite(bot.config.databasePath);
      sqlite.exec(sql);
      sqlite.close();
    };
    change(
      'delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)',
    );
    expect(of(await look(bot), 'migrations')[0]).toMatchObject({
      state: 'warn',
      says: 'Migrations that wait: 1.',
    });
    change("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
    expect(of(await look(bot), 'database')[0]).toMatchObject({
      state: 'bad',
      remedy: 'Install the release that it was made by.',
    });
  });

  it('sees what a failed upgrade has left', async () => {
    const bot = await startTestBot();
    writeFileSync(`${bot.config.databasePath}.before-upgrade`, '');
    expect(of(await look(bot), 'upgrade')[0]).toMatchObject({ state: 'bad' });
  });

  it('says that it can not try a backup that is sealed with a passphrase', async () => {
    const bot = await startTestBot();
    await backUp(bot, { key: { kind: 'passphrase', passphrase: 'беш сөз эсте калат' } });
    expect(of(await look(bot), 'backups')[1]).toMatchObject({
      state: 'ok',
      says: expect.stringContaining('with a passphrase'),
    });
  });

  it('sees how old the latest backup is, and one that no longer opens', async () => {
    const bot = await startTestBot();
    expect(of(await look(bot), 'backups')).toMatchObject([{ state: 'warn' }]);
    const { path } = await backUp(bot);
    expect(of(await look(bot), 'backups')).toMatchObject([{ state: 'ok' }, { state: 'ok' }]);
    bot.clock.move(2 * DAY);
    expect(of(await look(bot), 'backups')).toMatchObject([{ state: 'warn' }, { state: 'ok' }]);
    bot.clock.move(2 * DAY);
    expect(of(await look(bot), 'backups')).toMatchObject([{ state: 'bad' }, { state: 'ok' }]);
    writeFileSync(path, readFileSync(path).fill(1, 200));
    expect(of(await look(bot), 'backups')).toMatchObject([{ state: 'bad' }, { state: 'bad' }]);
  });

  it.each([
    [0, 'ok'],
    [20, 'ok'],
    [-45, 'warn'],
    [45, 'warn'],
    [-400, 'bad'],
  ])('calls a clock that is %i s ahead of Telegram’s %s', async (seconds, state) => {
    const bot = await startTestBot();
    const body = { ok: true, result: { username: 'kurak_bot' } };
    const findings = await look(bot, { fetch: answering(bot.clock.now() - seconds * 1000, body) });
    expect(of(findings, 'clock')).toMatchObject([{ state }]);
  });

  it('sees a webhook that Telegram can not deliver to, and updates that wait for a bot that is stopped', async () => {
    const bot = await startTestBot();
    const result = {
      username: 'kurak_bot',
      url: 'https://example.org/hook',
      last_error_date: bot.clock.now() / 1000 - 60,
      pending_update_count: 5_000,
    };
    const findings = await look(bot, { fetch: answering(bot.clock.now(), { ok: true, result }) });
    expect(of(findings, 'webhook')).toMatchObject([{ state: 'warn' }]);
    expect(of(findings, 'waiting')).toMatchObject([{ state: 'warn', remedy: 'Start the bot.' }]);
    expect(JSON.stringify(findings)).not.toContain('example.org');
  });

  it('quotes nothing of a failure to reach Telegram, whose address holds the token', async () => {
    const bot = await startTestBot();
    const failing: typeof fetch = (address) =>
      Promise.reject(new Error(`failed: ${JSON.stringify(address)}`));
    const findings = await look(bot, { fetch: failing });
    expect(of(findings, 'telegram')).toMatchObject([{ state: 'bad' }]);
    expect(JSON.stringify(findings)).not.toContain(bot.secrets.botToken);
    const proxy = await look(bot, { fetch: () => Promise.resolve(new Response('<html>Log in</html>')) });
    expect(of(proxy, 'telegram')).toMatchObject([{ state: 'bad' }]);
  });

  it('counts a help line that an admin has called as called', async () => {
    const bot = await startTestBot();
    const stale = async () => Number(/\d+/.exec(of(await look(bot), 'help lines')[0]?.says ?? '')?.[0]);
    const before = await stale();
    const [line] = helpLines;
    if (!line) throw new Error('No line.');
    createCalledLines(bot.app.database).write(line, '2026-03-01');
    expect(await stale()).toBe(before - 1);
  });

  it('has a remedy for everything that is not well', async () => {
    const bot = await startTestBot();
    chmodSync(bot.folder, 0o777);
    const findings = await look(bot, { nodeVersion: '18.0.0' });
    chmodSync(bot.folder, 0o700);
    const ill = findings.filter(({ state }) => state !== 'ok');
    expect(ill.map(({ about }) => about)).toEqual(
      expect.arrayContaining(['node', 'file modes', 'backups', 'help lines']),
    );
    for (const { remedy } of ill) expect(remedy).toMatch(/\w{3}/);
  });
});
