import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { fatten } from '../support/backups.ts';
import { startTestBot, visitorOf, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { freePort } from '../support/free-port.ts';
import { prepareMachine, type Machine } from '../support/machine.ts';
import type { BotProcess } from '../support/process.ts';

const LARGE_MB = 70;
/** From noon to ten past three. */
const TO_NIGHT = 15 * 3_600_000 + 10 * 60_000;

/** A bot on a large database that has yet to do its last night's work. */
async function prepare() {
  const machine = await prepareMachine();
  const path = machine.environment.DATABASE_PATH;
  const first = await machine.start();
  const [woman, code] = await fileOne(machine);
  await first.stop();
  fatten(path, LARGE_MB);
  const sqlite = new BetterSqlite(path);
  for (const name of ['ran/rebuild', 'ran/backup'])
    sqlite
      .prepare('insert or replace into facts (name, value) values (?, ?)')
      .run(name, Buffer.from('2026-01-01'));
  sqlite.close();
  return { machine, path, woman, code };
}

async function fileOne(machine: Machine): Promise<[Visitor, string]> {
  const person = machine.telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
  const woman = visitorOf(machine.telegram, person, 'ky');
  person.start();
  await machine.telegram.world.settled();
  await woman.tapKey('people-language-native');
  return [woman, await shareConcern(woman)];
}

async function until(bot: BotProcess, event: string) {
  while (!bot.output().includes(`"event":"${event}"`)) await sleep(20);
}

describe('the nightly rebuild of a large database', () => {
  it('has the bot step aside and come back, with the backup after it', async () => {
    const { machine, path, woman, code } = await prepare();
    const port = await freePort();
    const bot = await machine.start({ HEALTH_PORT: String(port) });
    const [other, later] = await fileOne(machine);
    await until(bot, 'backup_written');
    const events = [...bot.output().matchAll(/"event":"(\w+)"/g)].map(([, event = '']) => event);
    const told = events.filter((event) => /rebuil|backup|started|failed/.test(event));
    expect(told).toHaveLength(4);
    expect(new Set(told)).toEqual(new Set(['rebuilding', 'rebuilt', 'started', 'backup_written']));
    expect(events.indexOf('rebuilt')).toBeLessThan(events.indexOf('backup_written'));
    expect(await (await fetch(`http://127.0.0.1:${port}/healthz`)).text()).toContain('database ok');
    expect(existsSync(`${path}.rebuilding`) || existsSync(`${path}.replaced`)).toBe(false);
    for (const [reader, known] of [
      [woman, code],
      [other, later],
    ] as const) {
      await openThread(reader, known);
      expect(reader.screen()).toContain('таза суу');
    }
    expect(await bot.stop()).toBe(0);
    // Once a night, whoever starts it anew.
    const again = await machine.start();
    await fileOne(machine);
    expect(again.output()).not.toContain('rebuilt');
    expect(await again.stop()).toBe(0);
  }, 60_000);

  it('is cut off when the bot is stopped or killed, and loses nothing', async () => {
    const { machine, path, woman, code } = await prepare();
    const wanted = () => {
      const sqlite = new BetterSqlite(path);
      sqlite.prepare("update facts set value = x'00' where name = 'ran/rebuild'").run();
      sqlite.close();
    };
    for (const end of ['stop', 'kill'] as const) {
      wanted();
      const bot = await machine.start({}, '"event":"rebuilding"');
      while (!existsSync(`${path}.rebuilding`)) await sleep(1);
      if (end === 'stop') expect(await bot.stop()).toBe(0);
      else await bot.kill();
    }
    const bot = await machine.start();
    await openThread(woman, code);
    expect(woman.screen()).toContain('таза суу');
    expect(existsSync(`${path}.rebuilding`) || existsSync(`${path}.replaced`)).toBe(false);
    expect(await bot.stop()).toBe(0);
  }, 60_000);

  it('waits for the next night when somebody has the database open all the time, and the bot goes on', async () => {
    const { machine, path, woman, code } = await prepare();
    const other = new BetterSqlite(path);
    other.pragma('journal_mode = WAL');
    other.prepare('select count(*) from facts').get();
    const bot = await machine.start();
    await until(bot, 'rebuild_failed');
    expect(bot.output()).toContain('"error":"in_use"');
    other.close();
    await openThread(woman, code);
    expect(woman.screen()).toContain('таза суу');
    expect(await bot.stop()).toBe(0);
  }, 60_000);

  it('is asked for once a night, and of a large database alone', async () => {
    const stepAside = vi.fn();
    const bot = await startTestBot({ stepAside });
    bot.clock.move(TO_NIGHT);
    await bot.app.keepHouse();
    expect(stepAside).not.toHaveBeenCalled();
    fatten(bot.config.databasePath, LARGE_MB);
    bot.app.database.forget();
    bot.clock.move(24 * 3_600_000);
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    expect(stepAside).toHaveBeenCalledTimes(1);
    // What comes after it at night waits for the app that comes next.
    expect(bot.logs.filter(({ name }) => name === 'backup_written')).toHaveLength(1);
    await bot.restart();
    await bot.app.keepHouse();
    expect(bot.logs.filter(({ name }) => name === 'backup_written')).toHaveLength(2);
  });
});
