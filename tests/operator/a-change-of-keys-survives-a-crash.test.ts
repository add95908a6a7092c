import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { flawOf } from '../../src/db/backup/proof.ts';
import { rotateKey } from '../../src/operator/rotation/rotate.ts';
import { newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { environmentOf, keyOf } from '../support/backups.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { addConcerns } from '../support/many-concerns.ts';
import { runScript, startProcess } from '../support/process.ts';
import { makeLeader } from '../support/staff.ts';

const ROTATE = 'src/operator/rotate-key-cli.ts';
const ENTRIES = 20_000;
const ROUNDS = 8;

/** Which of the two keys the database has now. */
function keysThatFit({ config }: TestBot): string[] {
  return [config.secretKeyFile, `${config.secretKeyFile}.next`].filter(
    (path) => existsSync(path) && flawOf(config.databasePath, createStrongRoom(keyOf(path))) === undefined,
  );
}

describe('a change of keys', () => {
  it('that is killed at any moment leaves one key that fits, and is ended by running it again', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman, { words: 'Айылда таза суу жок' });
    await bot.app.stop();
    addConcerns(bot.config.databasePath, bot.config.secretKeyFile, ENTRIES);
    // How long a whole one takes here, so that the kills fall into it on any machine.
    const began = performance.now();
    expect((await runScript(ROTATE, environmentOf(bot))).code).toBe(0);
    const whole = performance.now() - began;
    const nextKey = `${bot.config.secretKeyFile}.next`;
    const reached = new Set<string>();
    for (let round = 1; round <= ROUNDS; round++) {
      const child = spawn(process.execPath, ['--import', 'tsx', ROTATE], { env: environmentOf(bot) });
      const ended = once(child, 'exit');
      // The first as soon as there is a new key, the others anywhere.
      if (round === 1) while (!existsSync(nextKey) && child.exitCode === null) await sleep(1);
      else await Promise.race([ended, sleep((whole * (round + 2)) / (ROUNDS + 2))]);
      child.kill('SIGKILL');
      await ended;
      const fitting = keysThatFit(bot);
      expect(fitting, `round ${round}`).toHaveLength(1);
      reached.add(existsSync(nextKey) ? 'begun' : 'not begun or over');
    }
    expect(reached).toContain('begun');
    const { code: exit } = await runScript(ROTATE, environmentOf(bot));
    expect(exit).toBe(0);
    expect(keysThatFit(bot)).toEqual([bot.config.secretKeyFile]);
    expect(existsSync(nextKey)).toBe(false);
    expect(statSync(bot.config.secretKeyFile).mode & 0o777).toBe(0o600);
    await bot.restart();
    if (woman.buttons().includes(woman.words.plain('people-language-native')))
      await woman.tapKey('people-language-native');
    await openThread(woman, code);
    expect(woman.screen()).toContain('Айылда таза суу жок');
  }, 120_000);

  it('that was cut off while the new key was being written begins anew', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    const { secretKeyFile } = bot.config;
    writeFileSync(`${secretKeyFile}.next.part`, 'half a');
    expect((await runScript(ROTATE, environmentOf(bot))).code).toBe(0);
    expect(keysThatFit(bot)).toEqual([secretKeyFile]);
    expect(existsSync(`${secretKeyFile}.next.part`)).toBe(false);
    await bot.restart();
  }, 30_000);

  it.each([
    ['once the database had changed', true],
    ['before that', false],
  ])(
    'that was cut off %s is ended by the next start of the bot, which says so',
    async (_when, hasChanged) => {
      const bot = await startTestBot();
      const woman = await bot.newcomer('ky');
      const code = await shareConcern(woman, { words: 'Айылда таза суу жок' });
      await bot.app.stop();
      const { secretKeyFile } = bot.config;
      const old = readFileSync(secretKeyFile, 'utf8');
      if (hasChanged) {
        expect((await runScript(ROTATE, environmentOf(bot))).code).toBe(0);
        // As if the last step had not come: the new key beside the old one.
        writeFileSync(`${secretKeyFile}.next`, readFileSync(secretKeyFile), { mode: 0o600 });
        writeFileSync(secretKeyFile, old);
      } else {
        writeFileSync(`${secretKeyFile}.next`, `${newMasterKeyText()}\n`, { mode: 0o600 });
      }
      const next = readFileSync(`${secretKeyFile}.next`, 'utf8');
      const process = await startProcess(environmentOf(bot));
      await process.stop();
      expect(process.output()).toContain('"event":"key_changed","overwritten":"all"');
      expect(process.output()).toContain(`Back ${secretKeyFile} up`);
      expect(readFileSync(secretKeyFile, 'utf8')).toBe(next);
      expect(existsSync(`${secretKeyFile}.next`)).toBe(false);
      await bot.restart();
      await openThread(woman, code);
      expect(woman.screen()).toContain('Айылда таза суу жок');
    },
    30_000,
  );

  it('that can not be made leaves the old key, no new one, and a bot that starts', async () => {
    const bot = await startTestBot();
    await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await bot.app.stop();
    const { databasePath, secretKeyFile } = bot.config;
    const sqlite = new BetterSqlite(databasePath);
    sqlite.exec("update staff set name = x'01'");
    sqlite.close();
    const old = readFileSync(secretKeyFile, 'utf8');
    expect((await runScript(ROTATE, environmentOf(bot))).code).toBe(1);
    expect(existsSync(`${secretKeyFile}.next`)).toBe(false);
    writeFileSync(`${secretKeyFile}.next`, `${newMasterKeyText()}\n`, { mode: 0o600 });
    const process = await startProcess(environmentOf(bot));
    await process.stop();
    expect(process.output()).toContain('"event":"key_change_failed"');
    expect(process.output()).toContain('stays as it was');
    expect(existsSync(`${secretKeyFile}.next`)).toBe(false);
    expect(readFileSync(secretKeyFile, 'utf8')).toBe(old);
  }, 30_000);

  it('waits for who reads the database, and says so when that takes too long; what is old is overwritten later', async () => {
    const bot = await startTestBot();
    await shareConcern(await bot.newcomer('ky'));
    await bot.app.stop();
    const { databasePath, secretKeyFile } = bot.config;
    const wrapped = (sqlite: BetterSqlite.Database) =>
      sqlite.prepare('select wrapped_key from thread_entries').pluck().get() as Buffer;
    const isOnDisk = (bytes: Buffer) =>
      ['', '-wal'].some(
        (end) => existsSync(databasePath + end) && readFileSync(databasePath + end).includes(bytes),
      );
    const reader = new BetterSqlite(databasePath);
    const begin = () => {
      reader.exec('begin');
      return wrapped(reader);
    };
    const first = begin();
    const hindered = rotateKey(databasePath, secretKeyFile, 10_000);
    await sleep(600);
    expect(isOnDisk(first)).toBe(true);
    reader.exec('commit');
    expect((await hindered).late).toBe(false);
    expect(isOnDisk(first)).toBe(false);
    const second = begin();
    expect((await rotateKey(databasePath, secretKeyFile, 300)).late).toBe(true);
    expect(keysThatFit(bot)).toEqual([secretKeyFile]);
    expect(isOnDisk(second)).toBe(true);
    reader.exec('commit');
    reader.close();
    await bot.restart();
    await bot.app.keepHouse();
    expect(isOnDisk(second)).toBe(false);
  }, 30_000);
});
