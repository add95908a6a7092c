import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { refuseUnsound } from '../damage.ts';
import { discard } from '../discard.ts';
import { createForgetting } from '../forgetting.ts';
import { isBusy } from '../one-process.ts';
import { makePrivate } from '../private-files.ts';
import { syncFolder } from '../sync-folder.ts';
import { hasLog, syncFile } from '../write-ahead-log.ts';

/**
 * From this size on, in bytes, a file is rebuilt as a copy, by a bot that steps aside for it: in place it takes as much memory
 * as the file is long, and some 15 ms a megabyte in which SIGTERM is not heard.
 */
const LARGE = 64 * 1024 * 1024;

/** Somebody may just be looking into it, in milliseconds; who wants to wait for longer tries again. */
const PATIENCE_MS = 200;

/** Whether a database is to be rebuilt as a copy. @param path its file; of ":memory:" it is not */
export const isLarge = (path: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE;

/**
 * What `rebuildFile` does in place: all tables and indices anew in the order of their keys, and nothing left of what was deleted. A
 * copy is written, looked through and put in the place of the file, which is overwritten then. Some 6 ms a megabyte, hardly any
 * memory, and the database's size once more on its disk. Whenever it is cut off, either the one file or the other is in place, and
 * `discardOfRebuild` ends it.
 * @param path of a database that this process has claimed and has not open
 * @returns false when another process has it open; nothing has changed then
 * @throws {SqliteError} for lack of space, or when the database is damaged; nothing has changed then
 */
export function rebuildAsCopy(path: string): boolean {
  const { copy, replaced } = pathsBeside(path);
  discardOfRebuild(path);
  const sqlite = new BetterSqlite(path, { fileMustExist: true, timeout: PATIENCE_MS });
  try {
    if (!takeAlone(sqlite, path)) return false;
    makePrivate(copy);
    sqlite.prepare('vacuum into ?').run(copy);
    prove(copy);
    syncFile(copy);
    // Two names for one file, so that it can be found and overwritten whatever happens to this process after the next line.
    linkSync(path, replaced);
    renameSync(copy, path);
    syncFolder(dirname(path));
  } catch (error) {
    discard(copy);
    throw error;
  } finally {
    sqlite.close();
  }
  discardOfRebuild(path);
  return true;
}

/** Ends what was cut off: overwrites and removes the file that is not in place. Only for who has claimed the database. */
export function discardOfRebuild(path: string): void {
  const { copy, replaced } = pathsBeside(path);
  discard(copy);
  // Cut off between its two names: it is the database.
  if (isSameFile(path, replaced)) rmSync(replaced);
  else discard(replaced);
}

/** Whether a rebuild is under way, or was cut off: whoever has opened the file before may find zeros in it. */
export const isBeingRebuilt = (path: string): boolean =>
  Object.values(pathsBeside(path)).some((beside) => existsSync(beside));

/** Where the copy lies until it is in place, and where the old file lies after that. */
const pathsBeside = (path: string) => ({ copy: `${path}.rebuilding`, replaced: `${path}.replaced` });

/**
 * Takes the log into the file, and leaves nothing beside it that belongs to it and would be taken for the copy's. Whoever had it
 * open would go on writing into the file that is replaced.
 */
function takeAlone(sqlite: BetterSqlite.Database, path: string): boolean {
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.pragma('secure_delete = ON');
    if (hasLog(path)) createForgetting(sqlite, path).forget();
    sqlite.pragma('journal_mode = DELETE');
    // Held from here on until the connection is closed (SQLite, "PRAGMA locking_mode").
    sqlite.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
  // Of connections that were killed; this one has kept none.
  rmSync(`${path}-shm`, { force: true });
  return !existsSync(`${path}-wal`);
}

/** Looks through the copy, and has it use a log as the bot does: whoever reads it first would keep the bot from turning to one. */
function prove(copy: string): void {
  const sqlite = new BetterSqlite(copy, { fileMustExist: true });
  try {
    refuseUnsound(sqlite);
    sqlite.pragma('journal_mode = WAL');
  } finally {
    sqlite.close();
  }
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}
