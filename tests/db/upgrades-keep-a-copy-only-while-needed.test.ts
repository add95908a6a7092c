import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'kurak-db-')), 'deep', 'kurak.sqlite');

/** A database from before this project's first migration: it has a table, and none of ours. */
function oldDatabase(path: string): void {
  openDatabase(path).close();
  const sqlite = new BetterSqlite(path);
  sqlite.pragma('foreign_keys = OFF');
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'")
    .pluck()
    .all();
  for (const table of tables) sqlite.exec(`drop table ${String(table)}`);
  sqlite.exec('delete from __drizzle_migrations; create table kept (x); insert into kept values (42)');
  sqlite.close();
}

describe('an upgrade', () => {
  it('makes a new database with its folder, forgetful and in WAL mode, and does nothing to an upgraded one', () => {
    const path = newPath();
    openDatabase(path).close();
    openDatabase(path).close();
    expect(existsSync(`${path}.before-upgrade`)).toBe(false);
    const sqlite = new BetterSqlite(path);
    expect(sqlite.prepare('select count(*) from __drizzle_migrations').pluck().get()).toBe(
      readMigrationFiles({ migrationsFolder: 'migrations' }).length,
    );
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
  });

  it('is not undone by an earlier release, which would write what the newer one does not expect', () => {
    const path = newPath();
    openDatabase(path).close();
    const sqlite = new BetterSqlite(path);
    sqlite.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)");
    expect(() => openDatabase(path)).toThrow(/newer release.+npm run restore/);
    sqlite.exec("delete from __drizzle_migrations where hash = 'x'");
    sqlite.close();
    openDatabase(path).close();
  });

  it('keeps what was there, and removes the copy when it has succeeded', () => {
    const path = newPath();
    oldDatabase(path);
    openDatabase(path).close();
    expect(existsSync(`${path}.before-upgrade`)).toBe(false);
    const sqlite = new BetterSqlite(path);
    expect(sqlite.prepare('select x from kept').pluck().get()).toBe(42);
    expect(sqlite.prepare("select count(*) from sqlite_master where name = 'concerns'").pluck().get()).toBe(
      1,
    );
    sqlite.close();
  });

  it('that fails says where the copy is, and the copy holds what was there', () => {
    const path = newPath();
    oldDatabase(path);
    const sqlite = new BetterSqlite(path);
    sqlite.exec('create table concerns (in_the_way)');
    sqlite.close();
    expect(() => openDatabase(path)).toThrow(/could not be upgraded.*before-upgrade.*put it back/s);
    const copy = new BetterSqlite(`${path}.before-upgrade`, { readonly: true });
    expect(copy.prepare('select x from kept').pluck().get()).toBe(42);
    copy.close();
  });

  it('whose copy a crash has left behind removes it at the next start', () => {
    const path = newPath();
    openDatabase(path).close();
    writeFileSync(`${path}.before-upgrade`, 'what she has withdrawn since');
    openDatabase(path).close();
    expect(existsSync(`${path}.before-upgrade`)).toBe(false);
  });

  it('that left a broken reference keeps its copy, and goes on saying so', () => {
    const path = newPath();
    openDatabase(path).close();
    const sqlite = new BetterSqlite(path);
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec(
      "insert into thread_entries (concern_id, position, author, day, wrapped_key, body) values (x'00', 1, 'woman', '2026-03-04', x'00', x'00')",
    );
    sqlite.close();
    writeFileSync(`${path}.before-upgrade`, 'precious');
    expect(() => openDatabase(path)).toThrow(/before-upgrade.*put it back/s);
    expect(existsSync(`${path}.before-upgrade`)).toBe(true);
  });

  it('does not overwrite a copy that an earlier failure has left', () => {
    const path = newPath();
    oldDatabase(path);
    writeFileSync(`${path}.before-upgrade`, 'precious');
    expect(() => openDatabase(path)).toThrow(/left from an upgrade that failed/);
  });
});
