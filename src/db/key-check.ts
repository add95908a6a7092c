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
  if (!row) {
    queries
      .insert(facts)
      .values({ name: NAME, value: room.seal('check', 'kurak', NAME) })
      .run();
    return;
  }
  if (keyOpens(row.value, room)) return;
  throw new Error(
    'The secret key does not fit this database. Set SECRET_KEY_FILE (or SECRET_KEY) to the key the database was made with, or DATABASE_PATH to the database of this key.',
  );
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
