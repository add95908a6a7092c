import { eq } from 'drizzle-orm';
import type { PepperName, StrongRoom } from '../privacy/strong-room.ts';
import type { Database } from './open.ts';
import { facts } from './schema.ts';

const nameOf = (name: PepperName) => `pepper/${name}`;

/**
 * A pepper that an earlier key has left, sealed with the present one; undefined when the key was never changed.
 * @throws {Error} when the key does not fit
 */
export function carriedPepper({ queries }: Database, room: StrongRoom, name: PepperName): Buffer | undefined {
  const row = queries
    .select()
    .from(facts)
    .where(eq(facts.name, nameOf(name)))
    .get();
  return row && Buffer.from(room.open('check', row.value, nameOf(name)), 'base64');
}

/** Leaves a pepper to the key of `room`. */
export function carryPepper({ queries }: Database, room: StrongRoom, name: PepperName, pepper: Buffer): void {
  const value = room.seal('check', pepper.toString('base64'), nameOf(name));
  queries
    .insert(facts)
    .values({ name: nameOf(name), value })
    .onConflictDoUpdate({ target: facts.name, set: { value } })
    .run();
}
