import type { PepperName, StrongRoom } from '../privacy/strong-room.ts';
import { readFact, writeFact } from './facts.ts';
import type { Database } from './open.ts';

const nameOf = (name: PepperName) => `pepper/${name}`;

/**
 * A pepper that an earlier key has left, sealed with the present one; undefined when the key was never changed.
 * @throws {Error} when the key does not fit
 */
export function carriedPepper(database: Database, room: StrongRoom, name: PepperName): Buffer | undefined {
  const sealed = readFact(database, nameOf(name));
  return sealed && Buffer.from(room.open('check', sealed, nameOf(name)), 'base64');
}

/** Leaves a pepper to the key of `room`. */
export function carryPepper(database: Database, room: StrongRoom, name: PepperName, pepper: Buffer): void {
  writeFact(database, nameOf(name), room.seal('check', pepper.toString('base64'), nameOf(name)));
}
