import { discard } from '../discard.ts';
import { claimBackup } from '../one-process.ts';
import { discardOfRebuild } from '../rebuild/as-copy.ts';
import { restoringPathOf } from './restore.ts';
import { copyPathOf } from './write.ts';

/**
 * Overwrites and removes what a backup, a restore or a rebuild that was killed has left beside the database, since it is as
 * readable as that, and what is withdrawn from now on would live on in it. Only for who has claimed the database: nobody else
 * restores or rebuilds it then.
 */
export function discardLeftovers(databasePath: string): void {
  discard(restoringPathOf(databasePath));
  discardOfRebuild(databasePath);
  const claim = claimBackup(databasePath);
  if (!claim) return;
  try {
    discard(copyPathOf(databasePath));
  } finally {
    claim.release();
  }
}
