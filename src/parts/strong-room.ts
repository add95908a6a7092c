import type { Config, Secrets } from '../config.ts';
import type { Log } from '../events.ts';
import { loadOrCreateMasterKey, masterKeyFromText, type MasterKey } from '../privacy/master-key.ts';
import { createStrongRoom, type StrongRoom } from '../privacy/strong-room.ts';

/** The key that is set, or the one in its file, which is made when there is none; and everything that needs it. */
export function openStrongRoom(
  config: Config,
  secrets: Secrets,
  log: Log,
): { room: StrongRoom; master: MasterKey } {
  const { key, created } = secrets.secretKey
    ? { key: masterKeyFromText(secrets.secretKey), created: false }
    : loadOrCreateMasterKey(config.secretKeyFile);
  if (created) log('key_created', {});
  return { room: createStrongRoom(key), master: key };
}
