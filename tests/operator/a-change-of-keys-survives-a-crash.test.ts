import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { entryContext } from '../../src/concerns/entry-context.ts';
import { flawOf } from '../../src/db/backup/proof.ts';
import { openDatabase } from '../../src/db/open.ts';
import { concerns, threadEntries } from '../../src/db/schema.ts';
import { createStrongRoom, newRecordId } from '../../src/privacy/strong-room.ts';
import { environmentOf, keyOf } from '../support/backups.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { runScript } from '../support/process.ts';

const ROTATE = 'src/operator/rotate-key-cli.ts';
const ENTRIES = 20_000;
const ROUNDS = 8;

/** So many concerns more that changing their keys takes a while. */
function fill({ config }: TestBot): void {
  const room = createStrongRoom(keyOf(config.secretKeyFile));
  const database = openDatabase(config.databasePath);
  const { queries } = database;
  database.transaction(() => {
    for (let index = 0; index < ENTRIES; index++) {
      const id = newRecordId();
      const common = {
        place: 'KG-O',
        category: 'services',
        audience: 'region',
        urgent: false,
        status: 'new',
      } as const;
      queries
        .insert(concerns)
        .values({ id, day: '2026-03-04', ...common })
        .run();
      const words = room.sealWords('Жол бузулган', entryContext(id, 1));
      queries
        .insert(threadEntries)
        .values({ concernId: id, position: 1, author: 'woman', day: '2026-03-04', ...words })
        .run();
    }
  });
  database.close();
}

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
    fill(bot);
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

  it('that was cut off once the database had changed keeps the bot from starting, with what to do, and goes on', async () => {
    const bot = await startTestBot();
    await bot.app.stop();
    const { secretKeyFile } = bot.config;
    const old = readFileSync(secretKeyFile, 'utf8');
    expect((await runScript(ROTATE, environmentOf(bot))).code).toBe(0);
    // As if the last step had not come: the new key beside the old one.
    writeFileSync(`${secretKeyFile}.next`, readFileSync(secretKeyFile), { mode: 0o600 });
    writeFileSync(secretKeyFile, old);
    const refused = await runScript('src/main.ts', environmentOf(bot));
    expect([refused.code, refused.output]).toEqual([
      1,
      expect.stringContaining('`npm run rotate-key` was cut off'),
    ]);
    const { code, output } = await runScript(ROTATE, environmentOf(bot));
    expect([code, output]).toEqual([0, expect.stringContaining('is complete now')]);
    expect(readFileSync(secretKeyFile, 'utf8')).not.toBe(old);
    await bot.restart();
  }, 30_000);
});
