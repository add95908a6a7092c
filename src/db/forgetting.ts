import type BetterSqlite from 'better-sqlite3';
import { overwriteLog } from './write-ahead-log.ts';

/** How deletions become unreadable on disk, and how rows lose the order in which they came. */
export interface Forgetting {
  /** See `Database.forget`. */
  forget(): void;
  /** See `Database.settle`. */
  settle(): void;
  /** See `Database.rebuild`. */
  rebuild(): void;
}

/**
 * Up to this size, in bytes, every tree is rebuilt at once. Measured with all that belongs to it, on two shared cores: 12 ms
 * for 1 MB, 70 ms for 4 MB, 235 ms for 16 MB, during which nobody is answered.
 */
const REBUILT_AT_ONCE = 4 * 1024 * 1024;

/** @param path a file path, or ":memory:", which has no log */
export function createForgetting(sqlite: BetterSqlite.Database, path: string): Forgetting {
  const number = (pragma: string) => Number(sqlite.pragma(pragma, { simple: true }));

  /** Copies the log into the database. False when another connection kept some of it from being copied, or still reads it. */
  function checkpoint(mode: 'RESTART' | 'TRUNCATE'): boolean {
    // The first column of the pragma's answer: whether it was kept from finishing.
    return number(`wal_checkpoint(${mode})`) === 0;
  }

  /** False when another connection was in the way: then the log stays as it is. */
  function emptyLog(): boolean {
    if (sqlite.inTransaction) throw new Error('The log can only be emptied between transactions.');
    if (path === ':memory:') return true;
    const version = number('data_version');
    if (!checkpoint('RESTART')) return false;
    // The lock keeps other processes from writing into the log; what one wrote just before changes the version.
    sqlite.exec('BEGIN IMMEDIATE');
    try {
      if (number('data_version') !== version) return false;
      overwriteLog(path);
    } finally {
      sqlite.exec('ROLLBACK');
    }
    return checkpoint('TRUNCATE');
  }

  function forget(): void {
    emptyLog();
  }

  function rebuild(): void {
    if (sqlite.inTransaction) throw new Error('A database can only be rebuilt between transactions.');
    sqlite.exec('VACUUM');
    forget();
  }

  return {
    forget,
    settle: () => (number('page_count') * number('page_size') <= REBUILT_AT_ONCE ? rebuild() : forget()),
    rebuild,
  };
}
