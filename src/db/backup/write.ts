import { renameSync, statSync } from 'node:fs';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { digestOfSealed, sealFile, type FileKey } from '../../privacy/sealed-file.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import { claimBackup, isClaimed } from '../one-process.ts';
import { isBeingRebuilt } from '../rebuild/as-copy.ts';
import { syncFolder } from '../sync-folder.ts';
import { createAside } from './aside.ts';
import { makeFolder, newBackupPath, oldBackups, unfinishedIn } from './folder.ts';
import { FlawError, FLAWS, isOfKey } from './proof.ts';

export interface BackupDeps {
  databasePath: string;
  folder: string;
  /** How long backups are kept; 0 leaves them to the operator. */
  days: number;
  /** What the file is sealed with. */
  key: FileKey;
  /** Proves that the copy belongs to this key. */
  room: StrongRoom;
  clock: Clock;
  timeZone: string;
  /** Gives up between two megabytes, or two statements of SQLite; nothing of it stays. */
  signal?: AbortSignal;
  /** Called once nobody is kept from emptying the write-ahead log any more. */
  onCopied?: () => void;
}

/**
 * Writes a sealed backup beside a bot that may be running, and proves it: the copy is looked through before it is sealed, and
 * the sealed file is opened again and compared with it, before it gets its name. The copy is as readable as the database it
 * lies beside, and overwritten afterwards; one that a crash has left is overwritten the next time. What would keep this thread
 * from everything else is done in another one (`aside.ts`).
 * @throws {Error} naming the remedy, when another one is being written or the database is not sound
 */
export async function writeBackup(
  deps: BackupDeps,
): Promise<{ path: string; bytes: number; removed: number }> {
  const { databasePath, folder, clock, timeZone, key, signal } = deps;
  if (isClaimed(databasePath) && isBeingRebuilt(databasePath))
    throw new Error('The bot is rebuilding its database just now. Try again in a minute.');
  const claim = claimBackup(databasePath);
  if (!claim) throw new Error('A backup is being written just now. Wait until it is done.');
  const aside = createAside(signal);
  const copy = copyPathOf(databasePath);
  const now = clock();
  let removed = 0;
  const removeOld = async () => {
    if (deps.days === 0) return;
    const old = oldBackups(folder, localDay(now, timeZone), deps.days);
    await aside.discard(old);
    removed += old.length;
  };
  try {
    makeFolder(folder);
    await aside.discard([copy, ...unfinishedIn(folder)]);
    // First, for they take space, and their time is over whether another one can be written or not.
    await removeOld();
    await aside.copy(databasePath, copy);
    deps.onCopied?.();
    const flaw = (await aside.inspect(copy)) ?? (isOfKey(copy, deps.room) ? undefined : 'wrong_key');
    if (flaw)
      throw new FlawError(flaw, `The database can't be backed up: ${FLAWS[flaw]}. Run \`npm run doctor\`.`);
    const path = newBackupPath(folder, now, timeZone);
    const part = `${path}.part`;
    const sealed = await sealFile(copy, part, key, { madeAt: now }, signal);
    if ((await digestOfSealed(part, key, signal)) !== sealed) {
      throw new Error('The backup does not read as it was written. Look at the disk.');
    }
    renameSync(part, path);
    syncFolder(folder);
    // Once more: what was the latest one until now may be old.
    await removeOld();
    return { path, bytes: statSync(path).size, removed };
  } finally {
    await aside.discard([copy]);
    await aside.end();
    claim.release();
  }
}

/** Where the copy lies while it is being sealed. */
export const copyPathOf = (databasePath: string): string => `${databasePath}.backup-copy`;
