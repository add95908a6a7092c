import { existsSync } from 'node:fs';
import type { Config, Secrets } from '../config.ts';
import type { Log } from '../events.ts';
import {
  loadOrCreateMasterKey,
  masterKeyFromText,
  NoKeyError,
  type MasterKey,
} from '../privacy/master-key.ts';
import { createStrongRoom, type StrongRoom } from '../privacy/strong-room.ts';
import { inspect } from '../db/backup/proof.ts';
import { carriedPepper } from '../db/carried-peppers.ts';
import type { Database } from '../db/open.ts';

/**
 * The key that is set, or the one in its file, which is made when there is none; and everything that needs it.
 * @param told.announce where the operator is asked to back a new key up, beside the log
 * @param database asked for once something is hashed, after it was opened
 * @throws {NoKeyError} naming the remedy, when what is set, or the file, is no key
 */
export function openStrongRoom(
  config: Config,
  secrets: Secrets,
  { log, announce }: { log: Log; announce: ((line: string) => void) | undefined },
  database: () => Database,
): { room: StrongRoom; master: MasterKey } {
  const { key, created } = secrets.secretKey
    ? { key: masterKeyFromText(secrets.secretKey), created: false }
    : keyInFile(config);
  if (created) {
    log('key_created', {});
    announce?.(
      `${config.secretKeyFile} holds a new key, without which nothing that is stored can be read. Back it up, apart from the database.`,
    );
  }
  return { room: createStrongRoom(key, (name, room) => carriedPepper(database(), room, name)), master: key };
}

function keyInFile({ secretKeyFile, databasePath }: Config) {
  try {
    return loadOrCreateMasterKey(secretKeyFile);
  } catch (error) {
    if (!(error instanceof NoKeyError) || !isSealedWithNothing(databasePath)) throw error;
    throw new NoKeyError(
      `${secretKeyFile} holds no whole key, and no key has been used with ${databasePath} yet. If this is the first start, remove ${secretKeyFile} and start again: a new one is drawn. If not, set DATABASE_PATH to your database, and restore the key from its backup.`,
      { cause: error },
    );
  }
}

/** Whether there is no database, or an empty one: no key was ever used with it. */
const isSealedWithNothing = (databasePath: string): boolean =>
  !existsSync(databasePath) || inspect(databasePath).flaw === 'foreign';
