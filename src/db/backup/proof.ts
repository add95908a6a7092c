import BetterSqlite from 'better-sqlite3';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import { keyOpens } from '../key-check.ts';
import { migrationState } from '../migrate.ts';

/** Why a file can't be taken for a database of this bot. */
export type Flaw = 'unreadable' | 'damaged' | 'broken_reference' | 'foreign' | 'wrong_key' | 'newer_release';

/**
 * Opens a database for reading alone and looks at every page, every reference and the key, some 4 ms a megabyte.
 * @param room leave it away to pass over the key
 * @returns what is wrong with it, undefined when nothing is
 */
export function flawOf(path: string, room?: StrongRoom): Flaw | undefined {
  return inspect(path, room).flaw;
}

/** Whether a database that has no other flaw was made with this key. */
export function isOfKey(path: string, room: StrongRoom): boolean {
  const sqlite = new BetterSqlite(path, { readonly: true, fileMustExist: true });
  try {
    return fitsKey(sqlite, room);
  } finally {
    sqlite.close();
  }
}

/** What `flawOf` says, and how many migrations the next start will apply; 0 for a database that can't be used. */
export function inspect(path: string, room?: StrongRoom): { flaw: Flaw | undefined; pending: number } {
  let sqlite: BetterSqlite.Database | undefined;
  try {
    sqlite = new BetterSqlite(path, { readonly: true, fileMustExist: true });
    const flaw = findFlaw(sqlite, room);
    return { flaw, pending: flaw ? 0 : migrationState(sqlite).pending };
  } catch (error) {
    return { flaw: isDamage(error) ? 'damaged' : 'unreadable', pending: 0 };
  } finally {
    sqlite?.close();
  }
}

function findFlaw(sqlite: BetterSqlite.Database, room: StrongRoom | undefined): Flaw | undefined {
  if (sqlite.pragma('integrity_check(1)', { simple: true }) !== 'ok') return 'damaged';
  const ours = sqlite.prepare("select 1 from sqlite_master where name = 'facts'").get();
  if (!ours) return 'foreign';
  if (migrationState(sqlite).unknown) return 'newer_release';
  const broken = sqlite.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) return 'broken_reference';
  if (!keyCheckOf(sqlite)) return 'foreign';
  return !room || fitsKey(sqlite, room) ? undefined : 'wrong_key';
}

function keyCheckOf(sqlite: BetterSqlite.Database): Buffer | undefined {
  const check = sqlite.prepare("select value from facts where name = 'key_check'").pluck().get();
  return check instanceof Buffer ? check : undefined;
}

function fitsKey(sqlite: BetterSqlite.Database, room: StrongRoom): boolean {
  const check = keyCheckOf(sqlite);
  return check !== undefined && keyOpens(check, room);
}

const isDamage = (error: unknown): boolean =>
  error instanceof BetterSqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);

/** What to tell an operator of each, without a remedy: that depends on where the file comes from. */
export const FLAWS: Readonly<Record<Flaw, string>> = {
  unreadable: 'it can not be read',
  damaged: 'it is damaged',
  broken_reference: 'references in it point nowhere',
  foreign: 'it is no database of this bot',
  wrong_key: 'the secret key does not fit it',
  newer_release: 'it was made by a newer release of the bot',
};

/** A database, or a backup of one, that can't be used. Its code goes to the log. */
export class FlawError extends Error {
  override readonly name = 'FlawError';
  readonly code: Flaw;
  constructor(code: Flaw, message: string) {
    super(message);
    this.code = code;
  }
}
