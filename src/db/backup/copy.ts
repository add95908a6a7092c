import BetterSqlite from 'better-sqlite3';
import { makePrivate } from '../private-files.ts';

/**
 * What lives for hours has no place in a file that is kept for days (promise P6): open forms with what is written in them, and
 * the ledger of who used the bot lately.
 */
export const NOT_IN_BACKUPS = ['drafts', 'recent_chats', 'recent_messages'] as const;

/**
 * Writes a consistent copy of a database that others may be using, in the order of its keys, without `NOT_IN_BACKUPS`. Takes
 * some 3 ms a megabyte, during which this thread does nothing else, and nobody can empty the write-ahead log (`forgetLate`).
 * @param copy must not exist; made for its owner alone
 * @throws {SqliteError} for lack of space, or when the database is damaged
 */
export function copyForBackup(path: string, copy: string): void {
  makePrivate(copy);
  const source = new BetterSqlite(path, { readonly: true, fileMustExist: true });
  try {
    source.pragma('temp_store = MEMORY');
    source.prepare('vacuum into ?').run(copy);
  } finally {
    source.close();
  }
  const sqlite = new BetterSqlite(copy);
  try {
    // No second file beside it, and nothing that was deleted left in it.
    sqlite.pragma('journal_mode = MEMORY');
    sqlite.pragma('secure_delete = ON');
    for (const table of NOT_IN_BACKUPS) sqlite.exec(`delete from ${table}`);
  } finally {
    sqlite.close();
  }
}
