import BetterSqlite from 'better-sqlite3';

/**
 * Facts of a database that somebody else may be working on, by name, as text. Opened for reading alone.
 * @returns none when it can't be read: whoever wants to know why looks with `inspect`
 */
export function readFacts(path: string, prefix: string): Map<string, string> {
  let sqlite: BetterSqlite.Database | undefined;
  try {
    sqlite = new BetterSqlite(path, { readonly: true, fileMustExist: true });
    const rows = sqlite
      .prepare<{ prefix: string }, { name: string; value: Buffer }>(
        'select name, value from facts where substr(name, 1, length(@prefix)) = @prefix',
      )
      .all({ prefix });
    return new Map(rows.map(({ name, value }) => [name, value.toString('utf8')]));
  } catch {
    return new Map();
  } finally {
    sqlite?.close();
  }
}
