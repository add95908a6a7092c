import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';

/** A page of a database, counted from 1, and what its bytes belong to. */
export interface Page {
  number: number;
  belongsTo: string;
  isRoot: boolean;
}

/** The pages that hold something, but for the first, which a start reads in any case. */
export function pagesInUse(path: string): Page[] {
  const sqlite = new BetterSqlite(path, { readonly: true });
  try {
    return sqlite
      .prepare<[], { number: number; belongsTo: string; path: string }>(
        'select pageno as number, name as belongsTo, path from dbstat where pageno > 1 order by pageno',
      )
      .all()
      .map(({ path: way, ...page }) => ({ ...page, isRoot: way === '/' }));
  } finally {
    sqlite.close();
  }
}

/** So many of them, spread over the file, at random. */
export const someOf = (pages: readonly Page[], count: number): Page[] =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((at) => Math.floor((at * pages.length) / count));
    const chosen = pages[(from ?? 0) + Math.floor(Math.random() * ((to ?? 0) - (from ?? 0)))];
    if (!chosen) throw new Error('There are too few pages.');
    return chosen;
  });

/** Overwrites one page with noise, as a disk does that fails. Nobody is told. */
export function damagePage(path: string, { number }: Page): void {
  const size = readFileSync(path).readUInt16BE(16);
  const file = openSync(path, 'r+');
  writeSync(file, randomBytes(size), 0, size, (number - 1) * size);
  closeSync(file);
}

/** What a process has read before stands in its memory; what another writes, on the first page, makes it read the file anew. */
export function makeOthersReadAnew(path: string): void {
  const sqlite = new BetterSqlite(path);
  sqlite.pragma(`user_version = ${Number(sqlite.pragma('user_version', { simple: true })) + 1}`);
  sqlite.close();
}
