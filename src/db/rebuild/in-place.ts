import type BetterSqlite from 'better-sqlite3';

/** One overflow page holds all but four bytes of itself (SQLite file format, section 1.7). */
const OVERFLOW_HEADER = 4;
/** So many pages a row: far below SQLite's limit of 10^9 bytes for a value. */
const PAGES_A_ROW = 16_384;

/**
 * Writes every table and index anew in the order of its keys (VACUUM), into the write-ahead log. The pages that are no longer
 * needed become free ones, full of zeros. Cut off, they would hand their blocks back to the file system as they are: with the
 * open forms of other women in them, and with words that are withdrawn later.
 * @throws {SqliteError} within a transaction, for lack of space, or when another process writes; nothing has changed then
 */
export function rebuildFile(sqlite: BetterSqlite.Database): void {
  const before = number(sqlite, 'page_count');
  // A checkpoint between the two steps would cut off what the second is to overwrite.
  sqlite.pragma('wal_autocheckpoint = 0');
  try {
    sqlite.exec('VACUUM');
    fill(sqlite, before - number(sqlite, 'page_count'));
  } finally {
    sqlite.pragma('wal_autocheckpoint = 1000');
  }
}

/** Gives free pages back. Only when they are known to be zeros on the medium: after `rebuildFile`, and a checkpoint. */
export function shrinkFile(sqlite: BetterSqlite.Database): void {
  sqlite.exec('VACUUM');
}

export const freePages = (sqlite: BetterSqlite.Database): number => number(sqlite, 'freelist_count');

/** Takes so many pages at the end of the file, and frees them again, which `secure_delete` does with zeros. */
function fill(sqlite: BetterSqlite.Database, pages: number): void {
  if (pages <= 0) return;
  const insert = sqlite.prepare('insert into facts (name, value) values (?, zeroblob(?))');
  const remove = sqlite.prepare("delete from facts where name like 'filler/%'");
  const bytes = number(sqlite, 'page_size') - OVERFLOW_HEADER;
  sqlite
    .transaction(() => {
      for (let left = pages; left > 0; left -= PAGES_A_ROW) {
        insert.run(`filler/${left}`, Math.min(left, PAGES_A_ROW) * bytes);
      }
      remove.run();
    })
    .immediate();
}

const number = (sqlite: BetterSqlite.Database, pragma: string) =>
  Number(sqlite.pragma(pragma, { simple: true }));
