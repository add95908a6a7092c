import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type BetterSqlite from 'better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { isClaimedElsewhere } from './one-process.ts';
import { makePrivate } from './private-files.ts';
import type { Queries } from './queries.ts';
import { overwriteFile } from './write-ahead-log.ts';

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/**
 * Applies the migrations that this file has not seen. A copy is made first and kept only if something fails: what a woman
 * withdraws later must not live on in it. One that a crash has left behind after the migration is removed as well.
 * @throws {Error} naming the copy, when a migration fails or leaves a broken reference; or when a bot of an earlier release runs,
 * or a newer release has migrated it: what this one writes might break its rules
 */
export function migrateDatabase(sqlite: BetterSqlite.Database, queries: Queries, path: string): void {
  const copy = `${path}.before-upgrade`;
  const { pending: waiting, unknown } = migrationState(sqlite);
  if (unknown) {
    throw new Error(
      'The database was made by a newer release of the bot than this. Start that release, or, to go back, restore a backup from before the upgrade: npm run restore -- <file> --force',
    );
  }
  const pending = waiting > 0;
  if (pending && isClaimedElsewhere(path)) {
    throw new Error(
      'The bot that runs is of an earlier release than this. Restart it first: it upgrades the database at its start.',
    );
  }
  if (pending && path !== ':memory:' && !isEmpty(sqlite)) copyDatabase(sqlite, path, copy);
  const isCopied = path !== ':memory:' && existsSync(copy);
  if (!pending && !isCopied) return;
  try {
    // drizzle migrates inside one transaction, where this pragma has no effect: a table rebuild would cascade its deletes.
    sqlite.pragma('foreign_keys = OFF');
    if (pending) migrate(queries, { migrationsFolder });
    const broken = sqlite.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(`${broken.length} references point nowhere after the migration`);
    }
  } catch (error) {
    const remedy = isCopied
      ? ` The database as it was before is in ${copy}: put it back in place of ${path}.`
      : '';
    throw new Error(`The database could not be upgraded.${remedy}`, { cause: error });
  }
  if (!isCopied) return;
  overwriteFile(copy);
  rmSync(copy);
}

/** How many migrations a database has not seen, and whether it has seen one that this release does not know. */
export function migrationState(sqlite: BetterSqlite.Database): { pending: number; unknown: boolean } {
  const known = readMigrationFiles({ migrationsFolder });
  const table = sqlite.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get();
  if (!table) return { pending: known.length, unknown: false };
  const newest = Number(
    sqlite.prepare('select max(created_at) as at from __drizzle_migrations').pluck().get() ?? 0,
  );
  return {
    pending: known.filter((migration) => migration.folderMillis > newest).length,
    unknown: known.every((migration) => migration.folderMillis < newest),
  };
}

function isEmpty(sqlite: BetterSqlite.Database): boolean {
  return sqlite.prepare('select count(*) from sqlite_master').pluck().get() === 0;
}

function copyDatabase(sqlite: BetterSqlite.Database, path: string, copy: string): void {
  if (existsSync(copy)) {
    throw new Error(
      `${copy} is left from an upgrade that failed. Put it back in place of ${path}, or remove it, then start again.`,
    );
  }
  makePrivate(copy);
  // A consistent copy also while the write-ahead log holds pages, which a copy of the file alone would miss.
  sqlite.prepare('vacuum into ?').run(copy);
}
