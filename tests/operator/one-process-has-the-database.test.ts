import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { claimBackup, claimDatabase, isClaimed } from '../../src/db/one-process.ts';
import { prepareMachine } from '../support/machine.ts';
import { runScript } from '../support/process.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'kurak-lock-')), 'deep', 'kurak.sqlite');

describe('a second process on the same database', () => {
  it('is refused with what to do, and the first goes on', async () => {
    const { telegram, environment, start } = await prepareMachine();
    const first = await start();
    const { code, output } = await runScript('src/main.ts', environment);
    expect(code).toBe(1);
    expect(output).toContain(environment.DATABASE_PATH);
    expect(output).toContain('Stop that one first');
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
    person.start();
    await telegram.world.settled();
    expect(person.visible()).not.toEqual([]);
    expect(await first.stop()).toBe(0);
  }, 30_000);

  it('is let in as soon as the first is killed, or has stopped', async () => {
    const { start } = await prepareMachine();
    await (await start()).kill();
    expect(await (await start()).stop()).toBe(0);
    expect(await (await start()).stop()).toBe(0);
  }, 30_000);

  it('is let in when it is a tool of the terminal', async () => {
    const { environment, start } = await prepareMachine();
    await start();
    const { code, output } = await runScript('src/operator/admin-link-cli.ts', environment);
    expect(code).toBe(0);
    expect(output).toContain('start=inv_');
  }, 30_000);

  it('is refused when it is a tool of a newer release, which would upgrade the database under the bot', async () => {
    const { environment, start } = await prepareMachine();
    const bot = await start();
    const sqlite = new BetterSqlite(environment.DATABASE_PATH);
    const newest = 'select max(created_at) from __drizzle_migrations';
    sqlite.exec(`delete from __drizzle_migrations where created_at = (${newest})`);
    sqlite.close();
    const { code, output } = await runScript('src/operator/admin-link-cli.ts', environment);
    expect([code, output]).toEqual([1, expect.stringContaining('Restart it first')]);
    expect(await bot.stop()).toBe(0);
  }, 30_000);

  it('is let in on another database', async () => {
    const { environment, start } = await prepareMachine();
    await start();
    const other = { DATABASE_PATH: `${environment.DATABASE_PATH}.other` };
    await expect(start(other)).resolves.toBeDefined();
  }, 30_000);
});

describe('a claim', () => {
  it('is held by one, given back, and seen by those who ask without taking it', () => {
    const path = newPath();
    expect(isClaimed(path)).toBe(false);
    const claim = claimDatabase(path);
    expect(() => claimDatabase(path)).toThrow(/Another process/);
    expect(isClaimed(path)).toBe(true);
    claim.release();
    expect(isClaimed(path)).toBe(false);
    claimDatabase(path).release();
  });

  it('is a file for its owner alone, and says nothing', () => {
    const path = newPath();
    const claim = claimDatabase(path);
    const { mode, size } = statSync(`${path}.lock`);
    expect([mode & 0o777, size]).toEqual([0o600, 0]);
    claim.release();
  });

  it('to the database and one to its backups do not hinder each other', () => {
    const path = newPath();
    const [claim, backup] = [claimDatabase(path), claimBackup(path)];
    expect(backup).toBeDefined();
    expect(claimBackup(path)).toBeUndefined();
    backup?.release();
    claim.release();
  });
});
