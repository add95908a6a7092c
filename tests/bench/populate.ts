import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { categories, places } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom, type StrongRoom } from '../../src/privacy/strong-room.ts';
import { benchFolder } from './folder.ts';

/** A database as it would be after years, with its key. */
export interface Country {
  readonly databasePath: string;
  readonly secretKeyFile: string;
  readonly stored: number;
  readonly bytesPerConcern: number;
}

/** Stores so many concerns in a new database. A million take some minutes. */
export function makeCountry(stored: number): Country {
  const folder = benchFolder();
  const databasePath = join(folder, 'kurak.sqlite');
  const secretKeyFile = join(folder, 'secret.key');
  openDatabase(databasePath).close();
  populate(databasePath, stored, createStrongRoom(loadOrCreateMasterKey(secretKeyFile).key));
  const bytesPerConcern = Math.round(statSync(databasePath).size / stored);
  return { databasePath, secretKeyFile, stored, bytesPerConcern };
}

const WORDS = 'Айылда таза суу жок, балдар ооруп жатат. Кимге кайрылсак да жооп жок. '.repeat(4);

/** Fills a migrated database with concerns as the bot writes them: every tenth with an answer, spread over three years. */
function populate(path: string, concerns: number, room: StrongRoom): void {
  const sqlite = new BetterSqlite(path);
  const insertConcern = sqlite.prepare(
    'insert into concerns (id, code_hash, place, category, audience, urgent, status, day, waits_since) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertEntry = sqlite.prepare(
    'insert into thread_entries (concern_id, position, author, day, wrapped_key, body) values (?, ?, ?, ?, ?, ?)',
  );
  const audiences = ['region', 'no_officials', 'national'];
  const pick = <T>(from: readonly T[], index: number) => from[index % from.length];
  const batch = sqlite.transaction((from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const id = randomBytes(16);
      const answered = index % 10 === 0;
      const day = new Date(Date.UTC(2024, 0, 1 + (index % 1000))).toISOString().slice(0, 10);
      insertConcern.run(
        id,
        randomBytes(32),
        pick(places, index)?.code,
        pick(categories, index * 7)?.key,
        pick(audiences, Math.floor(index / places.length)),
        index % 20 === 0 ? 1 : 0,
        answered ? 'answered' : 'new',
        day,
        day,
      );
      for (let position = 1; position <= (answered ? 2 : 1); position++) {
        const { wrappedKey, body } = room.sealWords(WORDS, `thread/${id.toString('hex')}/${position}`);
        insertEntry.run(id, position, position === 1 ? 'woman' : 'leader', day, wrappedKey, body);
      }
    }
  });
  const SIZE = 20_000;
  for (let from = 0; from < concerns; from += SIZE) batch(from, Math.min(concerns, from + SIZE));
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.close();
}
