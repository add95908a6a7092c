import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema.ts';

/** Drizzle over this project's tables. */
export type Queries = BetterSQLite3Database<typeof schema>;
