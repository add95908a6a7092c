import { fits } from '../../db/key-check.ts';
import { claimDatabase } from '../../db/one-process.ts';
import { openDatabase, type Database } from '../../db/open.ts';
import { readMasterKey } from '../../privacy/master-key.ts';
import { createStrongRoom } from '../../privacy/strong-room.ts';
import { adoptNextKey, beginNextKey, nextKeyPath } from './next-key.ts';
import { rotateDatabase, type Rotated } from './store.ts';

/**
 * Replaces the master key, while no bot runs. Whenever it is cut off, running it again ends it: the new key is on disk before the
 * database changes, the database changes as a whole, and only then the new key takes the old one's place.
 * @returns what was changed; undefined when an earlier run had changed it already
 * @throws {Error} naming the remedy; nothing has changed then
 */
export function rotateKey(databasePath: string, keyFile: string): Rotated | undefined {
  const current = readMasterKey(keyFile);
  if (!current) throw new Error(`There is no secret key in ${keyFile}. Set SECRET_KEY_FILE to where it is.`);
  const claim = claimDatabase(databasePath);
  const database = openDatabase(databasePath);
  try {
    const rotated = fits(database, createStrongRoom(current))
      ? rotateDatabase(database, current, beginNextKey(keyFile))
      : undefined;
    if (!rotated && !hasTakenOver(database, keyFile)) {
      throw new Error(
        'The secret key does not fit this database. Set SECRET_KEY_FILE to the key the database was made with.',
      );
    }
    // What was sealed with the old key is not to be found in the log, nor where SQLite has moved rows from.
    database.rebuild();
    adoptNextKey(keyFile);
    return rotated;
  } finally {
    database.close();
    claim.release();
  }
}

/** Whether an earlier run was cut off after it had changed the database. */
function hasTakenOver(database: Database, keyFile: string): boolean {
  const next = readMasterKey(nextKeyPath(keyFile));
  return next !== undefined && fits(database, createStrongRoom(next));
}
