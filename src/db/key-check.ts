import type { StrongRoom } from '../privacy/strong-room.ts';
import { readFact, writeFact } from './facts.ts';
import type { Database } from './open.ts';

const NAME = 'key_check';

/**
 * Proves that the key fits the database; a new database takes the key it is given.
 * @throws {Error} naming the remedy, before anything is written with a wrong key
 */
export function checkKey(database: Database, room: StrongRoom): void {
  if (readFact(database, NAME) === undefined) return setKey(database, room);
  if (fits(database, room)) return;
  throw new Error(
    'The secret key does not fit this database. Set SECRET_KEY_FILE (or SECRET_KEY) to the key the database was made with, or DATABASE_PATH to the database of this key. If its key is being changed just now, wait until that has ended.',
  );
}

/** Makes a key the one that fits. */
export function setKey(database: Pick<Database, 'queries'>, room: StrongRoom): void {
  writeFact(database, NAME, room.seal('check', 'kurak', NAME));
}

/** Whether this key fits the database. */
export function fits(database: Database, room: StrongRoom): boolean {
  const check = readFact(database, NAME);
  return check !== undefined && keyOpens(check, room);
}

/** Whether a database's check value was sealed with this key. */
export function keyOpens(check: Uint8Array, room: StrongRoom): boolean {
  try {
    room.open('check', check, NAME);
    return true;
  } catch {
    return false;
  }
}
