import { existsSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { makePrivate } from './private-files.ts';

/** A claim to something that one process at a time may do. It ends with the process, whatever ends that. */
export interface Claim {
  release(): void;
}

/** Somebody may just be asking whether it is claimed. */
const PATIENCE_MS = 200;

/**
 * Claims a small file of its own by a lock that SQLite asks of the operating system, which takes it back when the process is
 * gone, also after `kill -9` and a power cut: no number of a process stands in it that could belong to another one by now.
 * A file of its own, since the database must stay open to the tools of the terminal.
 * @param path the file to lock; made, with its folder, when there is none, and left behind empty
 * @returns undefined when another process, or this one, has claimed it
 */
function claimFile(path: string): Claim | undefined {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  makePrivate(path);
  const sqlite = new BetterSqlite(path, { timeout: PATIENCE_MS });
  try {
    sqlite.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    sqlite.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => void sqlite.close() };
}

/** Whether another connection is in the way. */
export const isBusy = (error: unknown): boolean =>
  error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');

/** What this process has claimed. */
const claimedHere = new Set<string>();

/** Whether another process has the database, such as the bot beside which a tool of the terminal works. */
export const isClaimedElsewhere = (path: string): boolean => !claimedHere.has(path) && isClaimed(path);

/**
 * Claims a database for this process alone, as a bot does, and whatever needs that no bot runs.
 * @param path the database's path
 * @throws {Error} naming the remedy, when another process has it
 */
export function claimDatabase(path: string): Claim {
  const claim = claimFile(`${path}.lock`);
  if (claim) {
    claimedHere.add(path);
    return {
      release: () => {
        claimedHere.delete(path);
        claim.release();
      },
    };
  }
  throw new Error(
    `Another process already works on the database ${path}. Stop that one first (as a service: \`systemctl stop kurak-voices\`; else \`pgrep -f dist/main.js\` says which it is), or set DATABASE_PATH to another file.`,
  );
}

/** Whether a bot runs on this database just now. Writes nothing, and works on a disk that is read-only. */
export const isClaimed = (path: string): boolean => isHeld(`${path}.lock`);

function isHeld(file: string): boolean {
  if (!existsSync(file)) return false;
  const sqlite = new BetterSqlite(file, { readonly: true, timeout: 0 });
  try {
    // Reading takes a lock that goes together with others of its kind, and with no claim.
    sqlite.prepare('select count(*) from sqlite_master').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    sqlite.close();
  }
}

/**
 * Claims the writing of backups, which may go on beside a running bot, but not twice at a time.
 * @returns undefined when another one is being written
 */
export const claimBackup = (path: string): Claim | undefined => claimFile(`${path}.backup-lock`);

/**
 * Asks the running bot for a change of keys, for as long as it is held: what nobody waits for any more is not done some day.
 * @param now what this request is told by from others, in milliseconds since the epoch
 * @returns undefined when somebody else asks already
 */
export function claimKeyChange(path: string, now: number): Claim | undefined {
  const file = keyLockOf(path);
  const claim = claimFile(file);
  if (claim) utimesSync(file, now / 1000, now / 1000);
  return claim;
}

/** The request that somebody holds just now, by its time; undefined when nobody does. */
export function keyChangeAsked(path: string): number | undefined {
  const file = keyLockOf(path);
  return isHeld(file) ? statSync(file).mtimeMs : undefined;
}

const keyLockOf = (path: string) => `${path}.key-lock`;
