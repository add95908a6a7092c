import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concerns } from '../../db/schema.ts';
import type { CodeHash } from '../../privacy/return-code.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Audience } from '../concern.ts';
import type { EntryStore } from '../entries/store.ts';

export interface NewConcern {
  id: RecordId;
  codeHash: CodeHash;
  place: string;
  category: string;
  audience: Audience;
  urgent: boolean;
  words: string;
  /** YYYY-MM-DD. */
  day: string;
  quarantined: boolean;
  /** In the hands of the national team from the start. */
  passed: boolean;
}

export interface FilingStore {
  /**
   * Stores a concern once: filing the same id again changes nothing. On return it is on disk and survives a power cut.
   * @returns whether it was stored now
   */
  file(concern: NewConcern): boolean;
  /** Whether a concern of this id has ever been filed, whatever became of it. */
  isFiled(id: RecordId): boolean;
}

export function createFilingStore(database: Database, entries: EntryStore): FilingStore {
  const { queries } = database;
  const placeholder = sql.placeholder;
  const insert = queries
    .insert(concerns)
    .values({
      id: placeholder('id'),
      codeHash: placeholder('codeHash'),
      place: placeholder('place'),
      category: placeholder('category'),
      audience: placeholder('audience'),
      urgent: placeholder('urgent'),
      status: placeholder('status'),
      day: placeholder('day'),
      waitsSince: placeholder('day'),
      passed: placeholder('passed'),
      closedOn: placeholder('closedOn'),
    })
    .onConflictDoNothing()
    .prepare();

  return {
    file: (concern) => {
      const stored = database.transaction(() => {
        // In quarantine it may be that nobody ever looks: its words are kept as if it were closed already.
        const { changes } = insert.run({
          ...concern,
          status: concern.quarantined ? 'quarantined' : 'new',
          closedOn: concern.quarantined ? concern.day : null,
        });
        if (changes > 0) entries.append(concern.id, 'woman', concern.words, concern.day);
        return changes > 0;
      });
      database.settle();
      return stored;
    },
    isFiled: (id) =>
      queries.select({ id: concerns.id }).from(concerns).where(eq(concerns.id, id)).get() !== undefined,
  };
}
