import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { facts } from '../../src/db/schema.ts';

const SECRET = Buffer.from('what she has taken back');

/** What the write-ahead log held each time it was forced to the medium, before anything cut it off. */
const forced: Buffer[] = [];
let path = '';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    fdatasyncSync: (descriptor: number) => {
      real.fdatasyncSync(descriptor);
      forced.push(real.readFileSync(`${path}-wal`));
    },
  };
});

function openWithSecret() {
  path = join(fs.mkdtempSync(join(tmpdir(), 'kurak-log-')), 'kurak.sqlite');
  const database = openDatabase(path);
  database.queries.insert(facts).values({ name: 'secret', value: SECRET }).run();
  database.queries.delete(facts).run();
  expect(fs.readFileSync(`${path}-wal`).includes(SECRET)).toBe(true);
  forced.length = 0;
  return database;
}

afterEach(() => {
  forced.length = 0;
});

describe('the write-ahead log', () => {
  it.each(['forget', 'settle', 'rebuild', 'close'] as const)(
    'is zeros on the medium before its blocks are given back by %s',
    (ending) => {
      const database = openWithSecret();
      const { size } = fs.statSync(`${path}-wal`);
      database[ending]();
      // The header by itself first: with a beginning and no end, the log would be replayed over newer pages.
      expect(forced).toHaveLength(2);
      expect(forced[0]?.subarray(0, 32).every((byte) => byte === 0)).toBe(true);
      expect(forced[0]?.subarray(32).some((byte) => byte !== 0)).toBe(true);
      expect(forced[1]?.length).toBeGreaterThanOrEqual(size);
      expect(forced[1]?.every((byte) => byte === 0)).toBe(true);
      expect(fs.existsSync(`${path}-wal`) ? fs.statSync(`${path}-wal`).size : 0).toBe(0);
      database.close();
      expect(fs.readFileSync(path).includes(SECRET)).toBe(false);
    },
  );

  it('that somebody else reads is forced to the medium at once, and overwritten as soon as it can be', () => {
    const database = openWithSecret();
    const reader = new BetterSqlite(path);
    reader.exec('begin');
    reader.prepare('select * from facts').all();
    const began = performance.now();
    database.settle();
    expect(performance.now() - began).toBeLessThan(2000);
    expect(forced.some((log) => log.includes(SECRET))).toBe(true);
    expect(fs.readFileSync(`${path}-wal`).includes(SECRET)).toBe(true);
    expect([database.forgetLate(), database.forgetLate()]).toEqual([1, 2]);
    reader.close();
    expect(database.forgetLate()).toBe(0);
    expect(forced.at(-1)?.every((byte) => byte === 0)).toBe(true);
    expect(fs.statSync(`${path}-wal`).size).toBe(0);
    database.close();
  });

  it('and the order of rows wait for a writer, who loses nothing', () => {
    const database = openWithSecret();
    const writer = new BetterSqlite(path);
    writer.exec("begin immediate; insert into facts values ('theirs', x'00')");
    database.settle();
    writer.exec('commit');
    writer.close();
    expect(database.forgetLate()).toBe(0);
    expect(database.queries.select().from(facts).all()).toHaveLength(1);
    database.close();
  });

  it('takes what comes after as it always did', () => {
    const database = openWithSecret();
    database.forget();
    database.queries
      .insert(facts)
      .values({ name: 'later', value: Buffer.from('kept') })
      .run();
    database.forget();
    database.queries
      .insert(facts)
      .values({ name: 'last', value: Buffer.from('kept too') })
      .run();
    database.close();
    const again = openDatabase(path);
    expect(again.queries.select().from(facts).all()).toHaveLength(2);
    again.close();
  });
});
