import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';

/** Read and written by the bot's own user alone. */
const MODE = 0o600;

/**
 * Makes a file that only its owner can read, if there is none, and repairs the mode of one that is there, as of the two
 * files that SQLite keeps beside a database. SQLite gives those that it makes the mode of the database.
 * @throws {Error} when the folder can't be written, or a file belongs to somebody else
 */
export function makePrivate(path: string): void {
  // Only when it is missing: closing a descriptor of an open database would drop its locks.
  if (!existsSync(path)) closeSync(openSync(path, 'a', MODE));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    if (existsSync(file)) chmodSync(file, MODE);
  }
}
