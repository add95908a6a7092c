import { eq, isNotNull } from 'drizzle-orm';
import { carriedPepper, carryPepper } from '../../db/carried-peppers.ts';
import { setKey } from '../../db/key-check.ts';
import type { Database } from '../../db/open.ts';
import { dialogues } from '../../db/schema.ts';
import type { MasterKey } from '../../privacy/master-key.ts';
import { createRewrapper, createStrongRoom, type PepperName } from '../../privacy/strong-room.ts';
import { carryOpenForms } from './forms/store.ts';
import { renameEverybody } from './people/store.ts';
import { rewrapAllWords } from './words/store.ts';

const PEPPERS: readonly PepperName[] = ['return-code', 'invitation'];

/** What a change of keys has touched. */
export interface Rotated {
  words: number;
  people: number;
}

/**
 * Changes the key of a whole database, in one transaction: a crash leaves either the one key or the other. Open forms go on.
 * The ledger of the last 48 hours holds names that nothing can be made of but the chat itself: whom nobody else here knows is
 * forgotten.
 * @throws {Error} when anything does not open with the key `from`; nothing has changed then
 */
export function rotateDatabase(database: Database, from: MasterKey, to: MasterKey): Rotated {
  const { queries } = database;
  const rooms = { before: createStrongRoom(from), after: createStrongRoom(to) };
  const rotated = database.transaction(() => {
    carryOpenForms(queries, rooms);
    const words = rewrapAllWords(queries, createRewrapper(from, to));
    const people = renameEverybody(queries, rooms);
    const linked = queries.select().from(dialogues).where(isNotNull(dialogues.joinLink)).all();
    for (const { id, joinLink } of linked) {
      if (!joinLink) continue;
      const context = id.toString('hex');
      const link = rooms.after.seal('join_link', rooms.before.open('join_link', joinLink, context), context);
      queries.update(dialogues).set({ joinLink: link }).where(eq(dialogues.id, id)).run();
    }
    for (const name of PEPPERS) {
      const pepper = carriedPepper(database, rooms.before, name) ?? from.derive(`pepper/${name}`);
      carryPepper(database, rooms.after, name, pepper);
    }
    setKey(database, rooms.after);
    return { words, people };
  });
  return rotated;
}
