import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { openSealedFile, readSealedHeader, type FileKey } from '../../privacy/sealed-file.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import { discard } from '../discard.ts';
import { createForgetting } from '../forgetting.ts';
import { claimDatabase } from '../one-process.ts';
import { discardOfRebuild } from '../rebuild/as-copy.ts';
import { syncFolder } from '../sync-folder.ts';
import { overwriteOpenFile } from '../write-ahead-log.ts';
import { FlawError, FLAWS, flawOf, type Flaw } from './proof.ts';

export interface RestoreDeps {
  backup: string;
  databasePath: string;
  key: FileKey;
  room: StrongRoom;
  /** Replaces a database that was written to after the backup was made. */
  force: boolean;
}

const REMEDIES: Readonly<Partial<Record<Flaw, string>>> = {
  wrong_key: ' Put the key of that time into SECRET_KEY_FILE.',
  newer_release: ' Restore it with that release.',
};

/**
 * Puts a backup in the place of the database: opened beside it, proved, and renamed in one step, so that a crash leaves either
 * the one or the other. What is replaced is overwritten.
 * @returns when the backup was made, in milliseconds since the epoch
 * @throws {Error} naming the remedy; the database is as it was then
 */
export async function restoreBackup(deps: RestoreDeps): Promise<number> {
  const { backup, databasePath: path } = deps;
  const { madeAt } = await readSealedHeader(backup);
  const claim = claimDatabase(path);
  const opened = restoringPathOf(path);
  try {
    if (!deps.force && writtenAt(path) > madeAt) {
      throw new Error(
        `The database ${path} was written to after this backup was made: what came since would be lost. If it may be: npm run restore -- ${backup} --force`,
      );
    }
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    discard(opened);
    discardOfRebuild(path);
    await unseal(backup, opened, deps.key);
    const flaw = flawOf(opened, deps.room);
    if (flaw) throw new FlawError(flaw, `This backup can't be used: ${FLAWS[flaw]}.${REMEDIES[flaw] ?? ''}`);
    replace(path, opened);
  } finally {
    discard(opened);
    claim.release();
  }
  return madeAt;
}

/** Where a backup lies while it is being proved. */
export const restoringPathOf = (databasePath: string): string => `${databasePath}.restoring`;

async function unseal(backup: string, to: string, key: FileKey): Promise<void> {
  const target = await open(to, 'wx', 0o600);
  try {
    for await (const chunk of openSealedFile(backup, key)) await target.writeFile(chunk);
    await target.sync();
  } finally {
    await target.close();
  }
}

/** When a database was last written to, in milliseconds since the epoch; -1 when there is none, or nothing in its file. */
function writtenAt(path: string): number {
  const times = [path, `${path}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1);
  // Beside an empty file SQLite drops the log: nothing is left that could be lost.
  return statSync(path, { throwIfNoEntry: false })?.size ? Math.max(...times) : -1;
}

function replace(path: string, by: string): void {
  // SQLite would replay a log that belongs to the old database over the new one.
  tryToEmptyLog(path);
  discard(`${path}-wal`);
  rmSync(`${path}-shm`, { force: true });
  const old = existsSync(path) ? openSync(path, 'r+') : undefined;
  renameSync(by, path);
  syncFolder(dirname(path));
  if (old === undefined) return;
  try {
    overwriteOpenFile(old);
  } finally {
    closeSync(old);
  }
}

/** Takes the log into the old database, in case a crash leaves that one standing. A damaged database can't take it. */
function tryToEmptyLog(path: string): void {
  if (!existsSync(path)) return;
  try {
    const sqlite = new BetterSqlite(path);
    try {
      createForgetting(sqlite, path).forget();
    } finally {
      sqlite.close();
    }
  } catch {
    // It is about to be replaced, damaged or not.
  }
}
