import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';

interface Journal {
  entries: { tag: string }[];
}
const readJournal = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal;
const tags = readJournal('migrations').entries.map(({ tag }) => tag);

/** A database as the release had it whose newest migration was this one. */
function databaseAt(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-migrations-'));
  cpSync('migrations', folder, { recursive: true });
  const journal = readJournal(folder);
  const entries = journal.entries.slice(0, tags.indexOf(tag) + 1);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  const path = join(folder, 'kurak.sqlite');
  const sqlite = new BetterSqlite(path);
  migrate(drizzle(sqlite), { migrationsFolder: folder });
  populate(sqlite);
  sqlite.close();
  return path;
}

const tablesOf = (sqlite: BetterSqlite.Database) =>
  sqlite
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\'",
    )
    .pluck()
    .all()
    .map(String);

/** The same value for all columns of a type, so that every reference points at the one row of its table. */
const VALUES: Readonly<Record<string, unknown>> = {
  BLOB: Buffer.alloc(16, 7),
  INTEGER: 1,
  REAL: 1.5,
  TEXT: '[]',
};

/** A row in every table. */
function populate(sqlite: BetterSqlite.Database): void {
  sqlite.pragma('foreign_keys = OFF');
  for (const table of tablesOf(sqlite)) {
    const columns = sqlite.pragma(`table_info(${table})`) as { name: string; type: string }[];
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const holes = columns.map(() => '?').join(', ');
    sqlite
      .prepare(`insert or replace into ${table} (${names}) values (${holes})`)
      .run(...columns.map(({ type }) => VALUES[type.toUpperCase()]));
  }
}

/** Every value of every table, by column. */
function contentOf(path: string): Map<string, string[]> {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const content = new Map<string, string[]>();
  for (const table of tablesOf(sqlite)) {
    const rows = sqlite.prepare(`select * from ${table}`).all() as Record<string, unknown>[];
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        const key = `${table}.${column}`;
        content.set(key, [...(content.get(key) ?? []), JSON.stringify(value)].toSorted());
      }
  }
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  sqlite.close();
  return content;
}

describe('an upgrade from a database in use', () => {
  it.each(tags)('of the release with %s keeps every value of every table', (tag) => {
    const path = databaseAt(tag);
    const before = contentOf(path);
    expect(before.size).toBeGreaterThan(10);
    openDatabase(path).close();
    const after = contentOf(path);
    for (const [column, values] of before) expect([column, after.get(column)]).toEqual([column, values]);
  });

  it('reaches the schema that a new database has', () => {
    const shapeOf = (path: string) => {
      const sqlite = new BetterSqlite(path, { readonly: true });
      const shape = tablesOf(sqlite).flatMap((table) =>
        (sqlite.pragma(`table_info(${table})`) as { name: string; type: string }[]).map(
          ({ name, type }) => `${table}.${name} ${type}`,
        ),
      );
      sqlite.close();
      return shape.toSorted();
    };
    const fresh = join(mkdtempSync(join(tmpdir(), 'kurak-fresh-')), 'kurak.sqlite');
    openDatabase(fresh).close();
    const oldest = databaseAt(tags[0] ?? '');
    openDatabase(oldest).close();
    expect(shapeOf(oldest)).toEqual(shapeOf(fresh));
  });
});
