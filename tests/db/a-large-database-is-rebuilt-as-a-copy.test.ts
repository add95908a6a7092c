import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { flawOf } from '../../src/db/backup/proof.ts';
import { setKey } from '../../src/db/key-check.ts';
import { openDatabase } from '../../src/db/open.ts';
import { rebuildAside } from '../../src/db/rebuild/aside.ts';
import { discardOfRebuild, isLarge, rebuildAsCopy } from '../../src/db/rebuild/as-copy.ts';
import { masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { fatten } from '../support/backups.ts';

const MARKER = 'withdrawn by her at last';
const ROWS = 600;
const ROUNDS = 8;

const newPath = () => join(mkdtempSync(join(tmpdir(), 'kurak-rebuild-')), 'kurak.sqlite');

/** A database of the bot with a row that was deleted, and so many megabytes beside. */
function prepare(megabytes = 1): string {
  const path = newPath();
  const database = openDatabase(path);
  setKey(database, createStrongRoom(masterKeyFromText(newMasterKeyText())));
  database.close();
  fatten(path, megabytes);
  const sqlite = new BetterSqlite(path);
  sqlite.prepare("insert into facts (name, value) values ('gone', ?)").run(Buffer.from(MARKER));
  // Without `secure_delete`, which SQLite is built without: it still stands in the file.
  sqlite.pragma('secure_delete = OFF');
  sqlite.exec("delete from facts where name = 'gone'");
  sqlite.close();
  return path;
}

const contentOf = (path: string) => {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const rows = sqlite.prepare<[], { name: string; value: Buffer }>(
    'select name, value from facts order by name',
  );
  const content = rows
    .all()
    .map(({ name, value }) => `${name} ${createHash('sha256').update(value).digest('hex')}`);
  const schema = sqlite.prepare('select type, name, sql from sqlite_master order by name').all();
  sqlite.close();
  return { content, schema };
};

/** Adds rows in the order that is given. */
function addRows(path: string, order: readonly number[]): void {
  const sqlite = new BetterSqlite(path);
  const insert = sqlite.prepare('insert into facts (name, value) values (?, ?)');
  for (const row of order) insert.run(`row/${row}`, Buffer.alloc(20 + ((row * 131) % 3000), row));
  sqlite.close();
}

/** All pages, without the counters of the header (SQLite file format, section 1.3). */
function pagesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  for (const counter of [24, 92]) bytes.fill(0, counter, counter + 4);
  return bytes;
}

/** What lies in the database's folder. */
const around = (path: string) => readdirSync(dirname(path)).toSorted();

const leftBeside = (path: string) => around(path).filter((name) => /rebuilding|replaced/.test(name));

describe('a large database', () => {
  it('is rebuilt as a copy that holds the same, and nothing of what was deleted', () => {
    const path = prepare(4);
    const before = contentOf(path);
    expect(readFileSync(path).includes(MARKER)).toBe(true);
    expect(rebuildAsCopy(path)).toBe(true);
    expect(contentOf(path)).toEqual(before);
    expect(readFileSync(path).includes(MARKER)).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(flawOf(path)).toBeUndefined();
    expect(leftBeside(path)).toEqual([]);
    openDatabase(path).close();
    expect(contentOf(path)).toEqual(before);
  });

  it('is the same file afterwards, in whatever order its rows came', () => {
    const [one, other] = [prepare(), newPath()];
    copyFileSync(one, other);
    const rows = Array.from({ length: ROWS }, (_, row) => row);
    addRows(one, rows);
    addRows(
      other,
      rows.map((row) => (row * 73) % ROWS),
    );
    expect(contentOf(one)).toEqual(contentOf(other));
    expect(pagesOf(one).equals(pagesOf(other))).toBe(false);
    expect([rebuildAsCopy(one), rebuildAsCopy(other)]).toEqual([true, true]);
    expect(pagesOf(one).equals(pagesOf(other))).toBe(true);
  });

  it('the file that is replaced goes back to the disk as zeros', () => {
    const path = prepare(3);
    const old = openSync(path, 'r');
    const { size } = fstatSync(old);
    rebuildAsCopy(path);
    const left = Buffer.alloc(size);
    expect(readSync(old, left, 0, size, 0)).toBe(size);
    expect(left.every((byte) => byte === 0)).toBe(true);
    expect(fstatSync(old).nlink).toBe(0);
    closeSync(old);
  });

  it('can be opened by the bot although somebody reads it already', () => {
    const path = prepare();
    rebuildAsCopy(path);
    const reader = new BetterSqlite(path, { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('select count(*) from facts').get();
    const database = openDatabase(path);
    expect(() => database.transaction(() => undefined)).not.toThrow();
    reader.close();
    database.close();
  });

  it('is left as it is while somebody else has it open', async () => {
    const path = prepare();
    const before = contentOf(path);
    const other = new BetterSqlite(path);
    other.pragma('journal_mode = WAL');
    expect(other.prepare('select count(*) from facts').pluck().get()).toBeGreaterThan(0);
    expect(rebuildAsCopy(path)).toBe(false);
    other.prepare("insert into facts (name, value) values ('later', x'01')").run();
    expect(await rebuildAside(path, new AbortController().signal, 0)).toBe(false);
    other.close();
    expect(contentOf(path).content).toHaveLength(before.content.length + 1);
    expect(leftBeside(path)).toEqual([]);
    expect(await rebuildAside(path, new AbortController().signal, 0)).toBe(true);
    expect(contentOf(path).content).toHaveLength(before.content.length + 1);
  });

  it('is left as it is when the copy can not take its place', () => {
    const path = prepare();
    const before = contentOf(path);
    mkdirSync(`${path}.replaced`);
    expect(() => rebuildAsCopy(path)).toThrow();
    rmdirSync(`${path}.replaced`);
    expect(contentOf(path)).toEqual(before);
    expect(leftBeside(path)).toEqual([]);
  });

  it('is the database also when the copying was cut off between its two names', () => {
    const path = prepare();
    const before = contentOf(path);
    linkSync(path, `${path}.replaced`);
    discardOfRebuild(path);
    expect(existsSync(`${path}.replaced`)).toBe(false);
    expect(contentOf(path)).toEqual(before);
  });

  it('killed at any moment of a rebuild, it is whole, and what is beside it is cleared up', async () => {
    const path = prepare(40);
    const before = contentOf(path);
    const run = () =>
      spawn(
        process.execPath,
        [
          '--import',
          'tsx',
          '-e',
          `import('${import.meta.resolve('../../src/db/rebuild/as-copy.ts')}').then((m) => { process.stdout.write('begun'); m.rebuildAsCopy('${path}'); })`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
    const whole = run();
    await once(whole.stdout, 'data');
    const began = performance.now();
    await once(whole, 'exit');
    const took = performance.now() - began;
    const met = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const child = run();
      await once(child.stdout, 'data');
      await sleep((took * round) / ROUNDS);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (const name of around(path)) met.add(name.replace('kurak.sqlite', ''));
      discardOfRebuild(path);
      expect(leftBeside(path)).toEqual([]);
      expect(flawOf(path)).toBeUndefined();
      expect(contentOf(path)).toEqual(before);
    }
    expect(met).toContain('.rebuilding');
  }, 120_000);

  it('is one from a size on at which rebuilding it in place would keep women waiting', () => {
    expect(isLarge(prepare(2))).toBe(false);
    expect(isLarge(prepare(66))).toBe(true);
    expect(isLarge(':memory:')).toBe(false);
  });
});
