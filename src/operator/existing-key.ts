import type { Config, Secrets } from '../config.ts';
import { masterKeyFromText, readMasterKey, type MasterKey } from '../privacy/master-key.ts';

/** The key that the bot uses. Unlike the bot, tools make none. @throws {Error} naming the remedy, when there is none */
export function existingKey(config: Config, secrets: Secrets): MasterKey {
  if (secrets.secretKey) return masterKeyFromText(secrets.secretKey);
  const key = readMasterKey(config.secretKeyFile);
  if (key) return key;
  throw new Error(
    `There is no secret key in ${config.secretKeyFile}. Put it back from its backup, or set SECRET_KEY_FILE to where it is; without it nothing stored can be read. (If the bot was never started, start it: that makes one.)`,
  );
}
