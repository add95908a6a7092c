import type { Database } from '../db/open.ts';
import { isLarge } from '../db/rebuild/as-copy.ts';
import type { Clock } from './clock.ts';
import { lastDue } from './schedule/rules.ts';
import { createScheduleStore, type ScheduleStore } from './schedule/store.ts';

/** The local hour of what takes the database for a while. */
const NIGHT = 3;

/**
 * Calls `work` in the first round after three o'clock at night, once a night, also when the process began after that. A night is
 * marked before the work, so that one whose work kills the process is not begun again for ever; the very first counts as done.
 * @param name under which the last night is kept, such as "ran/rebuild"
 * @param work may take its mark back, when it is given up on purpose: the next process does it then
 */
export function nightly(
  { schedule, clock, timeZone }: { schedule: ScheduleStore; clock: Clock; timeZone: string },
  name: string,
  work: (takeBack: () => void) => void,
): () => void {
  return () => {
    const due = lastDue(clock(), timeZone, NIGHT);
    const done = schedule.ranOn(name);
    if (due === done) return;
    schedule.markRan(name, due);
    if (done !== undefined) work(() => schedule.markRan(name, done));
  };
}

/** What the nightly rebuild needs. */
export interface RebuildDeps {
  database: Database;
  databasePath: string;
  clock: Clock;
  timeZone: string;
  /** Asks for the process to step aside for it; without this, a large database is rebuilt in place as well. */
  stepAside: (() => void) | undefined;
}

/** Takes the order of coming out of a large database. @returns for each round, whether the process steps aside for that */
export function nightlyRebuild({ database, databasePath, stepAside, ...when }: RebuildDeps): () => boolean {
  const schedule = createScheduleStore(database);
  let isLeaving = false;
  const round = nightly({ schedule, ...when }, 'ran/rebuild', () => {
    if (stepAside && isLarge(databasePath)) {
      isLeaving = true;
      stepAside();
    } else database.rebuild();
  });
  return () => {
    round();
    return isLeaving;
  };
}
