import type { Config, Secrets } from '../../config.ts';
import { listBackups } from '../../db/backup/folder.ts';
import { isClaimed } from '../../db/one-process.ts';
import { readFacts } from '../../db/read-facts.ts';
import { LINES_GO_STALE_AFTER, linesToVerify } from '../../help/lines.ts';
import { CALLED_PREFIX, calledOnFrom } from '../../help/verifying/called.ts';
import { addDays, daysBetween } from '../../jobs/calendar.ts';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { diskFindings, fileFindings, leftoverFindings } from './files.ts';
import type { Finding } from './finding.ts';
import { backupAgeFinding, linesFinding, nodeFinding } from './rules.ts';
import { backupOpens, databaseFindings, findKey } from './storage.ts';
import { telegramFindings } from './telegram.ts';

/** Looks at everything a bot needs, and changes nothing, also beside a running one. */
export async function examine(
  config: Config,
  secrets: Secrets,
  deps: { fetch: typeof fetch; clock: Clock; nodeVersion: string },
): Promise<Finding[]> {
  const { clock } = deps;
  const today = localDay(clock(), config.timeZone);
  const { key, finding } = findKey(config, secrets);
  const newest = listBackups(config.backupFolder).at(-1);
  const called = readFacts(config.databasePath, CALLED_PREFIX);
  const age = newest && Math.max(0, daysBetween(newest.day, today));
  return [
    nodeFinding(deps.nodeVersion),
    finding,
    ...databaseFindings(config, key),
    ...fileFindings(config, secrets.secretKey === undefined),
    ...leftoverFindings(config),
    ...diskFindings(config),
    backupAgeFinding(age, config.backupDays),
    ...(await backupOpens(config, key)),
    ...(await telegramFindings(config, secrets, {
      fetch: deps.fetch,
      clock,
      running: isClaimed(config.databasePath),
    })),
    linesFinding(linesToVerify(addDays(today, -LINES_GO_STALE_AFTER), calledOnFrom(called))),
  ];
}
