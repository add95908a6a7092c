import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { refuseDamaged } from './damage.ts';
import * as schema from './schema.ts';
import { createForgetting } from './forgetting.ts';
import { migrateDatabase } from './migrate.ts';
import { makePrivate } from './private-files.ts';
import type { Queries } from './queries.ts';

export interface Database {
  readonly queries: Queries;
  /** Runs `work` in one IMMEDIATE transaction: it can't fail half-way for a lock, and is undone when it throws. */
  transaction<T>(work: () => T): T;
  /**
   * Makes what was deleted unreadable on disk: `secure_delete` has overwritten it in the database, and this overwrites and
   * empties the write-ahead log, where the old pages still stand. Also the point from which a power failure can't undo a write.
   * Another connection that reads the log just then makes the overwriting late, never the rest: see `forgetLate`.
   * @throws {Error} within a transaction, or when the medium does not take what was written
   */
  forget(): void;
  /**
   * `forget`, and beside it no trace of which row came when: SQLite fills the pages of a table from their end, and leaves old
   * copies of rows behind where it splits a page, so a small file is rebuilt in the order of its keys. A large one waits for
   * `rebuild`. To be called where a concern or its words come or go, never within a transaction.
   */
  settle(): void;
  /**
   * What `settle` does to a small file, at any size: some 15 ms a megabyte, and as much memory as the file is long. A large one is
   * better closed and rebuilt as a copy (`rebuild/as-copy.ts`).
   * @throws {Error} as `forget` does
   */
  rebuild(): void;
  /**
   * Tries once more what `forget`, `settle` or `rebuild` could not do because of another connection, or for lack of space.
   * @returns how many such tries in a row have failed; 0 when nothing is owed
   */
  forgetLate(): number;
  /** Leaves an overwritten, empty log behind, since SQLite would remove it as it is. */
  close(): void;
}

/**
 * Opens the file (made, with its folder, when there is none) and brings its schema up to date.
 * @param path a file path, or ":memory:"
 * @throws {SqliteError} when it is damaged, or no database
 */
export function openDatabase(path: string): Database {
  if (path !== ':memory:') {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    makePrivate(path);
  }
  const sqlite = new BetterSqlite(path);
  try {
    refuseDamaged(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('secure_delete = ON');
  // NORMAL survives a killed process; `forget` is called before anything is promised to a woman, and survives a power cut.
  // FULL would sync each of the notes and drafts that nobody is promised: 2.8 ms instead of 0.03 ms a write, measured.
  sqlite.pragma('synchronous = NORMAL');
  sqlite.pragma('busy_timeout = 5000');
  sqlite.pragma('temp_store = MEMORY');
  const queries = drizzle(sqlite, { schema });
  migrateDatabase(sqlite, queries, path);
  sqlite.pragma('foreign_keys = ON');
  const forgetting = createForgetting(sqlite, path);
  return {
    queries,
    transaction: (work) => sqlite.transaction(work).immediate(),
    ...forgetting,
    close: () => {
      if (!sqlite.open) return;
      try {
        forgetting.forget();
      } finally {
        sqlite.close();
      }
    },
  };
}

/** Whether it can be read just now. */
export function answers({ queries }: Database): boolean {
  try {
    queries.select({ name: schema.facts.name }).from(schema.facts).limit(1).all();
    return true;
  } catch {
    return false;
  }
}
