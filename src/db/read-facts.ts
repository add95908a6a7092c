import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { factsUnder } from './facts.ts';
import * as schema from './schema.ts';

/**
 * Facts of a database that somebody else may be working on, by name, as text. Opened for reading alone.
 * @returns none when it can't be read: whoever wants to know why looks with `inspect`
 */
export function readFacts(path: string, prefix: string): Map<string, string> {
  let sqlite: BetterSqlite.Database | undefined;
  try {
    sqlite = new BetterSqlite(path, { readonly: true, fileMustExist: true });
    return factsUnder({ queries: drizzle(sqlite, { schema }) }, prefix);
  } catch {
    return new Map();
  } finally {
    sqlite?.close();
  }
}
