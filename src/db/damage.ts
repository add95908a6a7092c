import BetterSqlite from 'better-sqlite3';

/**
 * Up to this size, in bytes, every page is looked at before a start: some 1 ms a megabyte, measured, once the file is in memory.
 * That is the database of some hundred thousand concerns. Of a larger one the nightly backup reads all tables.
 */
const LOOKED_AT = 128 * 1024 * 1024;

/**
 * Refuses a database with a damaged page before anything is written to it: half of it would answer, and what is written into
 * such a file may be lost.
 * @throws {SqliteError} SQLITE_CORRUPT
 */
export function refuseDamaged(sqlite: BetterSqlite.Database): void {
  const number = (pragma: string) => Number(sqlite.pragma(pragma, { simple: true }));
  if (number('page_count') * number('page_size') > LOOKED_AT) return;
  refuseUnsound(sqlite);
}

/** The same at any size. @throws {SqliteError} SQLITE_CORRUPT */
export function refuseUnsound(sqlite: BetterSqlite.Database): void {
  if (sqlite.pragma('quick_check(1)', { simple: true }) === 'ok') return;
  throw new BetterSqlite.SqliteError('A page of the database is damaged.', 'SQLITE_CORRUPT');
}
