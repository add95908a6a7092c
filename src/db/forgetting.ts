import type BetterSqlite from 'better-sqlite3';
import { freePages, rebuildFile, shrinkFile } from './rebuild/in-place.ts';
import { hasLog, overwriteLog, syncLog } from './write-ahead-log.ts';

/** How deletions become unreadable on disk, and how rows lose the order in which they came. */
export interface Forgetting {
  /** See `Database.forget`. */
  forget(): void;
  /** See `Database.settle`. */
  settle(): void;
  /** See `Database.rebuild`. */
  rebuild(): void;
  /** See `Database.forgetLate`. */
  forgetLate(): number;
}

/**
 * Up to this size, in bytes, every tree is rebuilt at once. Measured with all that belongs to it, on two shared cores: 12 ms
 * for 1 MB, 70 ms for 4 MB, 235 ms for 16 MB, during which nobody is answered.
 */
const REBUILT_AT_ONCE = 4 * 1024 * 1024;

/** Fewer free pages than these are not worth a second rebuild: they will be used again. */
const WORTH_SHRINKING = 64;

/** How long another connection is waited for, in milliseconds: nobody is answered meanwhile, and it is tried again later. */
const PATIENCE_MS = 100;

/** @param path a file path, or ":memory:", which has no log */
export function createForgetting(sqlite: BetterSqlite.Database, path: string): Forgetting {
  const number = (pragma: string) => Number(sqlite.pragma(pragma, { simple: true }));
  const owed = { log: path !== ':memory:' && hasLog(path), order: false };
  let heldUp = 0;

  /** Copies the log into the database. False when another connection kept some of it from being copied, or still reads it. */
  function checkpoint(mode: 'RESTART' | 'TRUNCATE'): boolean {
    // The first column of the pragma's answer: whether it was kept from finishing.
    return number(`wal_checkpoint(${mode})`) === 0;
  }

  /** False when another connection was in the way: then the log stays as it is. */
  function emptyLog(): boolean {
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

  /** Whether it could be done now; whatever hinders it (a reader, a full disk) may be gone at the next try. */
  function attempt(work: () => boolean): boolean {
    const usual = number('busy_timeout');
    sqlite.pragma(`busy_timeout = ${PATIENCE_MS}`);
    try {
      return work();
    } catch {
      return false;
    } finally {
      sqlite.pragma(`busy_timeout = ${usual}`);
    }
  }

  function forget(): void {
    outsideTransactions();
    owed.log = !attempt(emptyLog);
    // Late is forgetting alone: what was written is promised to her now.
    if (owed.log) syncLog(path);
  }

  function rebuild(how: typeof rebuildFile = rebuildFile): void {
    outsideTransactions();
    owed.order = !attempt(() => {
      how(sqlite);
      return true;
    });
    forget();
  }

  function outsideTransactions(): void {
    if (sqlite.inTransaction) throw new Error('Forgetting has its place between transactions.');
  }

  return {
    forget,
    settle: () => (number('page_count') * number('page_size') <= REBUILT_AT_ONCE ? rebuild() : forget()),
    rebuild: () => {
      rebuild();
      if (owed.order || owed.log || freePages(sqlite) < WORTH_SHRINKING) return;
      rebuild(shrinkFile);
    },
    forgetLate: () => {
      if (owed.order) rebuild();
      else if (owed.log) forget();
      heldUp = owed.order || owed.log ? heldUp + 1 : 0;
      return heldUp;
    },
  };
}
