import { eq } from 'drizzle-orm';
import type { StrongRoom } from '../privacy/strong-room.ts';
import type { Database } from './open.ts';
import { facts } from './schema.ts';

const NAME = 'key_check';

/**
 * Proves that the key fits the database; a new database takes the key it is given.
 * @throws {Error} naming the remedy, before anything is written with a wrong key
 */
export function checkKey({ queries }: Database, room: StrongRoom): void {
  const row = queries.select().from(facts).where(eq(facts.name, NAME)).get();
  if (!row) return setKey({ queries }, room);
  if (keyOpens(row.value, room)) return;
  throw new Error(
    'The secret key does not fit this database. Set SECRET_KEY_FILE (or SECRET_KEY) to the key the database was made with, or DATABASE_PATH to the database of this key. If `npm run rotate-key` was cut off, run it again.',
  );
}

/** Makes a key the one that fits. */
export function setKey({ queries }: Pick<Database, 'queries'>, room: StrongRoom): void {
  const value = room.seal('check', 'kurak', NAME);
  queries
    .insert(facts)
    .values({ name: NAME, value })
    .onConflictDoUpdate({ target: facts.name, set: { value } })
    .run();
}

/** Whether this key fits the database. */
export function fits({ queries }: Database, room: StrongRoom): boolean {
  const row = queries.select().from(facts).where(eq(facts.name, NAME)).get();
  return row !== undefined && keyOpens(row.value, room);
}

/** Whether a database's check value was sealed with this key. */
export function keyOpens(check: Uint8Array, room: StrongRoom): boolean {
  try {
    room.open('check', check, NAME);
    return true;
  } catch {
    return false;
  }
}
