import { statSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { listBackups } from './folder.ts';

type Places = Pick<Config, 'databasePath' | 'backupFolder'>;

/** The path of the latest backup of a database that is gone; undefined while it is there, or was never backed up. */
export function lostDatabase({ databasePath, backupFolder }: Places): string | undefined {
  // An empty file is what a first start would make, and what a broken disk may leave.
  const isThere = (statSync(databasePath, { throwIfNoEntry: false })?.size ?? 0) > 0;
  return isThere ? undefined : listBackups(backupFolder).at(-1)?.path;
}

/**
 * An empty database in the place of one that is gone would tell every woman that her code opens nothing, and after some nights
 * push the last backups out that hold what she wrote.
 * @throws {Error} naming the remedy, when there is no database, but backups of one
 */
export function refuseToBeginAnew(places: Places): void {
  const { databasePath, backupFolder } = places;
  const latest = lostDatabase(places);
  if (latest === undefined) return;
  throw new Error(
    `There is no database ${databasePath}, but there are backups of one. Set DATABASE_PATH to where it is, or put the latest in its place: npm run restore -- ${latest}. To begin anew with nothing in it, move what is in ${backupFolder} elsewhere first.`,
  );
}
