import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { digestOfSealed, sealFile, type FileKey } from '../../privacy/sealed-file.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import { claimBackup } from '../one-process.ts';
import { syncFolder } from '../sync-folder.ts';
import { copyForBackup, discard } from './copy.ts';
import { backupName, prepareFolder, removeOldBackups } from './folder.ts';
import { FlawError, FLAWS, flawOf } from './proof.ts';

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
  /** Gives up between two megabytes. */
  signal?: AbortSignal;
}

/**
 * Writes a sealed backup beside a bot that may be running, and proves it: the copy is looked through before it is sealed, and
 * the sealed file is opened again and compared with it, before it gets its name. The copy is as readable as the database it
 * lies beside, and overwritten afterwards; one that a crash has left is overwritten the next time.
 * @throws {Error} naming the remedy, when another one is being written or the database is not sound
 */
export async function writeBackup(
  deps: BackupDeps,
): Promise<{ path: string; bytes: number; removed: number }> {
  const { databasePath, folder, clock, timeZone, key } = deps;
  const claim = claimBackup(databasePath);
  if (!claim) throw new Error('A backup is being written just now. Wait until it is done.');
  const copy = copyPathOf(databasePath);
  const now = clock();
  let removed = 0;
  const removeOld = () => {
    if (deps.days > 0) removed += removeOldBackups(folder, localDay(now, timeZone), deps.days);
  };
  try {
    discard(copy);
    prepareFolder(folder);
    // First, for they take space, and their time is over whether another one can be written or not.
    removeOld();
    copyForBackup(databasePath, copy);
    const flaw = flawOf(copy, deps.room);
    if (flaw)
      throw new FlawError(flaw, `The database can't be backed up: ${FLAWS[flaw]}. Run \`npm run doctor\`.`);
    const path = join(folder, backupName(now, timeZone));
    const part = `${path}.part`;
    const sealed = await sealFile(copy, part, key, { madeAt: now }, deps.signal);
    if ((await digestOfSealed(part, key, deps.signal)) !== sealed) {
      throw new Error('The backup does not read as it was written. Look at the disk.');
    }
    renameSync(part, path);
    syncFolder(folder);
    // Once more: what was the latest one until now may be old.
    removeOld();
    return { path, bytes: statSync(path).size, removed };
  } finally {
    discard(copy);
    claim.release();
  }
}

/** Where the copy lies while it is being sealed. */
export const copyPathOf = (databasePath: string): string => `${databasePath}.backup-copy`;
