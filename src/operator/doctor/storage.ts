import { existsSync } from 'node:fs';
import type { Config, Secrets } from '../../config.ts';
import { listBackups } from '../../db/backup/folder.ts';
import { lostDatabase } from '../../db/backup/lost.ts';
import { FLAWS, inspect, type Flaw } from '../../db/backup/proof.ts';
import { isClaimed } from '../../db/one-process.ts';
import { isBeingRebuilt } from '../../db/rebuild/as-copy.ts';
import type { MasterKey } from '../../privacy/master-key.ts';
import { openSealedFile, readSealedHeader } from '../../privacy/sealed-file.ts';
import { createStrongRoom } from '../../privacy/strong-room.ts';
import { existingKey } from '../existing-key.ts';
import { nextKeyPath } from '../rotation/next-key.ts';
import { bad, ok, warn, type Finding } from './finding.ts';

const REMEDIES: Readonly<Record<Flaw, string>> = {
  unreadable: "Look at its file modes and the disk, and run this as the bot's account.",
  damaged: 'Stop the bot and restore the latest backup: npm run restore -- <file>',
  broken_reference: 'Stop the bot and restore the latest backup: npm run restore -- <file>',
  foreign: 'Set DATABASE_PATH to the database of this bot.',
  wrong_key: 'Set SECRET_KEY_FILE (or SECRET_KEY) to the key the database was made with.',
  newer_release: 'Install the release that it was made by.',
};

/** The key, or why there is none to be had. */
export function findKey(config: Config, secrets: Secrets): { key: MasterKey | undefined; finding: Finding } {
  try {
    return { key: existingKey(config, secrets), finding: ok('key', 'The secret key can be read.') };
  } catch (error) {
    const isNew =
      !existsSync(config.databasePath) && !existsSync(config.secretKeyFile) && !lostDatabase(config);
    return {
      key: undefined,
      finding: isNew
        ? warn(
            'key',
            'There is none yet.',
            'The first start makes one. Back it up then, apart from the database.',
          )
        : bad(
            'key',
            'The secret key can not be read, or is none.',
            error instanceof Error ? error.message : 'Restore it from its backup.',
          ),
    };
  }
}

/** The database as a whole: sound, of this key, and up to date. Reads all of it, and writes nothing. */
export function databaseFindings(config: Config, key: MasterKey | undefined): Finding[] {
  const { databasePath, secretKeyFile } = config;
  const latest = lostDatabase(config);
  if (latest !== undefined) {
    const says = `There is no database ${databasePath}, but there are backups of one.`;
    return [bad('database', says, `Restore the latest: npm run restore -- ${latest}`)];
  }
  if (!existsSync(databasePath))
    return [warn('database', 'There is none yet.', 'The first start makes one, or restore a backup.')];
  const wasRebuilt = isBeingRebuilt(databasePath);
  const { flaw, pending } = inspect(databasePath, key && createStrongRoom(key));
  if (flaw === 'wrong_key' && existsSync(nextKeyPath(secretKeyFile)))
    return [warn('database', `${databasePath} is between two keys.`, 'See what is said of the key below.')];
  // Asked after it was looked at: what was open before is zeros by now.
  if (flaw && isClaimed(databasePath) && (wasRebuilt || isBeingRebuilt(databasePath)))
    return [warn('database', 'The bot is rebuilding its database just now.', 'Look again in a minute.')];
  if (flaw) return [bad('database', `${databasePath}: ${FLAWS[flaw]}.`, REMEDIES[flaw])];
  return [
    ok('database', key ? 'The database is sound, and the key fits it.' : 'The database is sound.'),
    pending > 0
      ? warn(
          'migrations',
          `Migrations that wait: ${pending}.`,
          'The next start applies them. Make a backup before: npm run backup',
        )
      : ok('migrations', 'The schema is up to date.'),
    ok('process', isClaimed(databasePath) ? 'A bot runs on this database.' : 'No bot runs on this database.'),
  ];
}

/** Whether the latest backup opens with the key of today; its first megabyte tells. */
export async function backupOpens({ backupFolder }: Config, key: MasterKey | undefined): Promise<Finding[]> {
  const newest = listBackups(backupFolder).at(-1);
  if (!newest || !key) return [];
  try {
    if ((await readSealedHeader(newest.path)).kind === 'passphrase')
      return [ok('backups', 'The latest backup is sealed with a passphrase, which nobody here can try.')];
    for await (const chunk of openSealedFile(newest.path, { kind: 'master', master: key })) {
      if (chunk.length >= 0) break;
    }
    return [ok('backups', 'The latest backup opens with the key.')];
  } catch (error) {
    return [
      bad(
        'backups',
        error instanceof Error ? error.message : 'The latest backup does not open.',
        'npm run backup',
      ),
    ];
  }
}
