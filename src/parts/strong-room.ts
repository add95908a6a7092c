import type { Config, Secrets } from '../config.ts';
import type { Log } from '../events.ts';
import { loadOrCreateMasterKey, masterKeyFromText, type MasterKey } from '../privacy/master-key.ts';
import { createStrongRoom, type StrongRoom } from '../privacy/strong-room.ts';
import { carriedPepper } from '../db/carried-peppers.ts';
import type { Database } from '../db/open.ts';

/**
 * The key that is set, or the one in its file, which is made when there is none; and everything that needs it.
 * @param database asked for once something is hashed, after it was opened
 */
export function openStrongRoom(
  config: Config,
  secrets: Secrets,
  log: Log,
  database: () => Database,
): { room: StrongRoom; master: MasterKey } {
  const { key, created } = secrets.secretKey
    ? { key: masterKeyFromText(secrets.secretKey), created: false }
    : loadOrCreateMasterKey(config.secretKeyFile);
  if (created) log('key_created', {});
  return { room: createStrongRoom(key, (name, room) => carriedPepper(database(), room, name)), master: key };
}
