import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createConcernStore } from '../../src/concerns/store.ts';
import { openDatabase, type Database } from '../../src/db/open.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import type { CodeHash } from '../../src/privacy/return-code.ts';
import { createStrongRoom, newRecordId, type RecordId } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const HOUR = 3_600_000;

/** Stands for the hash of a code that nobody will ever try. */
const asCodeHash = (bytes: Buffer) => bytes as CodeHash;

function storeOf(bot: TestBot, database: Database = bot.app.database) {
  const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
  return createConcernStore(database, room, () => undefined);
}

function file(store: ReturnType<typeof storeOf>, words: string): RecordId {
  const id = newRecordId();
  const about = { place: 'KG-O', category: 'work', audience: 'region', urgent: false } as const;
  const codeHash = asCodeHash(randomBytes(32));
  store.file({ id, codeHash, ...about, words, day: '2026-03-04', quarantined: false, passed: false });
  return id;
}

/** All rows of a table, in the order of its key, by a connection of their own. */
function rowsOf(bot: TestBot, sql: string): Record<string, Buffer>[] {
  const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
  // Tests below ask for columns that are bytes.
  const rows = sqlite.prepare(sql).all() as Record<string, Buffer>[];
  sqlite.close();
  return rows;
}

/** The keys as they lie in the file, last byte first: as SQLite fills a page, the order in which they came. */
function orderInFile(bot: TestBot, keys: readonly Buffer[]): string[] {
  const raw = readFileSync(bot.config.databasePath);
  return keys
    .map((key) => ({ key: key.toString('hex'), at: raw.lastIndexOf(key) }))
    .toSorted((left, right) => right.at - left.at)
    .map(({ key }) => key);
}

/** Too large to be rebuilt while women wait. */
function makeLarge(bot: TestBot): void {
  const sqlite = new BetterSqlite(bot.config.databasePath);
  sqlite.exec('create table ballast (id integer primary key, body blob) without rowid');
  sqlite.exec('insert into ballast values (1, zeroblob(5000000))');
  sqlite.close();
}

describe('the file keeps no order of coming (P2)', () => {
  it('concerns lie in the order of their random ids, whoever came first', async () => {
    const bot = await startTestBot();
    for (let sent = 0; sent < 14; sent++) await shareConcern(await bot.newcomer('ky'));
    const ids = rowsOf(bot, 'select id from concerns order by id').flatMap(({ id }) => id ?? []);
    expect(ids).toHaveLength(14);
    await bot.app.stop();
    expect(orderInFile(bot, ids)).toEqual(ids.map((id) => id.toString('hex')));
    await bot.restart();
  });

  it('what she withdraws leaves no copy where a page was split', async () => {
    const bot = await startTestBot();
    // Pages that have been split by the time she withdraws, as they are in a file too large to be rebuilt each time.
    const store = storeOf(bot, { ...bot.app.database, settle: () => undefined });
    const ids = Array.from({ length: 500 }, (_, index) => {
      const id = file(store, 'x'.repeat((index * 211) % 900));
      if (index % 5 < 2) store.answer(id, 'y'.repeat((index * 307) % 1500), '2026-03-04');
      return id;
    });
    const withdrawn = ids.filter((_, index) => index % 2 === 0);
    const keys = rowsOf(bot, 'select concern_id as id, wrapped_key as key from thread_entries').filter(
      ({ id }) => id && withdrawn.some((gone) => gone.equals(id)),
    );
    expect(keys.length).toBeGreaterThan(250);
    for (const id of withdrawn.slice(1)) store.withdraw(id);
    for (const id of withdrawn.slice(0, 1)) storeOf(bot).withdraw(id);
    const raw = readFileSync(bot.config.databasePath);
    expect(keys.filter(({ key }) => key && raw.includes(key))).toHaveLength(0);
  });

  it('a large file is not rebuilt while women wait, but in the first round after three at night', async () => {
    const bot = await startTestBot();
    const store = storeOf(bot);
    for (let index = 0; index < 3; index++) file(store, 'x');
    makeLarge(bot);
    const late = Array.from({ length: 14 }, () => file(store, 'x'));
    const sorted = late.map((id) => id.toString('hex')).toSorted();
    expect(orderInFile(bot, late)).not.toEqual(sorted);
    // The tests' clock begins at noon.
    bot.clock.move(14 * HOUR);
    await bot.app.keepHouse();
    expect(orderInFile(bot, late)).not.toEqual(sorted);
    bot.clock.move(2 * HOUR);
    await bot.app.keepHouse();
    expect(orderInFile(bot, late)).toEqual(sorted);
  });

  it('a large file is rebuilt also by a bot that is started anew each night', async () => {
    const bot = await startTestBot();
    makeLarge(bot);
    const late = Array.from({ length: 14 }, () => file(storeOf(bot), 'x'));
    const sorted = late.map((id) => id.toString('hex')).toSorted();
    bot.clock.move(14 * HOUR);
    await bot.restart();
    expect(orderInFile(bot, late)).not.toEqual(sorted);
    bot.clock.move(2 * HOUR);
    await bot.restart();
    expect(orderInFile(bot, late)).toEqual(sorted);
  });

  it('a rebuilt database is what it was: log, forgetting, references, triggers and tables without row ids', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const schemaOf = () => rowsOf(bot, 'select type, name, sql from sqlite_master order by name');
    const before = schemaOf();
    bot.app.database.rebuild();
    expect(schemaOf()).toEqual(before);
    expect(before.filter(({ type }) => String(type) === 'trigger').length).toBeGreaterThan(0);
    const sqlite = new BetterSqlite(bot.config.databasePath);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    sqlite.close();
    const { queries } = bot.app.database;
    expect(queries.get('pragma secure_delete')).toEqual({ secure_delete: 1 });
    expect(queries.get('pragma foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(statSync(`${bot.config.databasePath}-wal`).size).toBe(0);
    await openThread(woman, code);
    expect(woman.screen()).toContain('таза суу');
  });

  it('is never rebuilt within a transaction', () => {
    const database = openDatabase(':memory:');
    expect(() => database.transaction(() => database.rebuild())).toThrow(/between transactions/);
    database.close();
  });
});
