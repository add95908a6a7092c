import { setTimeout as wait } from 'node:timers/promises';
import { fits } from '../../db/key-check.ts';
import { claimDatabase } from '../../db/one-process.ts';
import { openDatabase, type Database } from '../../db/open.ts';
import { discardOfRebuild, isLarge, rebuildAsCopy } from '../../db/rebuild/as-copy.ts';
import { readMasterKey } from '../../privacy/master-key.ts';
import { createStrongRoom } from '../../privacy/strong-room.ts';
import { adoptNextKey, beginNextKey, dropNextKey, nextKeyPath } from './next-key.ts';
import { rotateDatabase, type Rotated } from './store.ts';

/** What a change of keys has come to. */
export interface Rotation {
  /** What was changed; undefined when an earlier run had changed it already. */
  rotated: Rotated | undefined;
  /** Whether what was sealed with the old key could not be overwritten everywhere, because of another process or a full disk. */
  late: boolean;
}

/** How long another process that reads the database is waited for, in milliseconds: a backup is read within seconds. */
const PATIENCE_MS = 30_000;
const BETWEEN_TRIES_MS = 250;

/** `rotateClaimed`, while no bot runs. @throws {Error} naming the remedy, also when one does */
export async function rotateKey(
  databasePath: string,
  keyFile: string,
  patienceMs?: number,
): Promise<Rotation> {
  const claim = claimDatabase(databasePath);
  try {
    return await rotateClaimed(databasePath, keyFile, patienceMs);
  } finally {
    claim.release();
  }
}

/**
 * Replaces the master key. For who has claimed the database, and has not opened it. Whenever it is cut off, running it again
 * ends it: the new key is on disk before the database changes, the database changes as a whole, and only then the new key takes
 * the old one's place.
 * @throws {Error} naming the remedy; nothing has changed then, and no new key is left
 */
export async function rotateClaimed(
  databasePath: string,
  keyFile: string,
  patienceMs = PATIENCE_MS,
): Promise<Rotation> {
  const current = readMasterKey(keyFile);
  if (!current) throw new Error(`There is no secret key in ${keyFile}. Set SECRET_KEY_FILE to where it is.`);
  discardOfRebuild(databasePath);
  const database = openDatabase(databasePath);
  try {
    const isBefore = () => fits(database, createStrongRoom(current));
    let rotated: Rotated | undefined;
    if (isBefore()) {
      const next = beginNextKey(keyFile);
      try {
        rotated = rotateDatabase(database, current, next);
      } catch (error) {
        // Nothing is sealed with it. Left behind, it would be taken up at some later start.
        if (isBefore()) dropNextKey(keyFile);
        throw error;
      }
    } else if (!hasTakenOver(database, keyFile)) {
      throw new Error(
        'The secret key does not fit this database. Set SECRET_KEY_FILE to the key the database was made with.',
      );
    }
    const late = !(await overwriteWhatWas(database, databasePath, patienceMs));
    adoptNextKey(keyFile);
    return { rotated, late };
  } finally {
    database.close();
  }
}

/**
 * What was sealed with the old key is not to be found in the log, nor where SQLite has moved rows from.
 * @returns whether it is so
 */
async function overwriteWhatWas(database: Database, path: string, patienceMs: number): Promise<boolean> {
  const asCopy = isLarge(path);
  if (asCopy) database.close();
  else database.rebuild();
  const isOver = () => (asCopy ? hasBeenRebuilt(path) : database.forgetLate() === 0);
  for (let waited = 0; !isOver(); waited += BETWEEN_TRIES_MS) {
    if (waited >= patienceMs) return false;
    await wait(BETWEEN_TRIES_MS);
  }
  return true;
}

function hasBeenRebuilt(path: string): boolean {
  try {
    return rebuildAsCopy(path);
  } catch {
    // For lack of space, say: a key that has changed is taken over all the same.
    return false;
  }
}

/** Whether an earlier run was cut off after it had changed the database. */
function hasTakenOver(database: Database, keyFile: string): boolean {
  const next = readMasterKey(nextKeyPath(keyFile));
  return next !== undefined && fits(database, createStrongRoom(next));
}
