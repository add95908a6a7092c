import type { Database } from '../db/open.ts';
import type { Clock } from './clock.ts';
import { lastDue } from './schedule/rules.ts';
import { createScheduleStore, type ScheduleStore } from './schedule/store.ts';

/** The local hour of what takes the database for a while. */
const NIGHT = 3;

/**
 * Calls `work` in the first round after three o'clock at night, once a night, also when the process began after that. A night is
 * marked before the work, so that one whose work kills the process is not begun again for ever; the very first counts as done.
 * @param name under which the last night is kept, such as "ran/rebuild"
 */
export function nightly(
  { schedule, clock, timeZone }: { schedule: ScheduleStore; clock: Clock; timeZone: string },
  name: string,
  work: () => void,
): () => void {
  return () => {
    const due = lastDue(clock(), timeZone, NIGHT);
    const done = schedule.ranOn(name);
    if (due === done) return;
    schedule.markRan(name, due);
    if (done !== undefined) work();
  };
}

/** Takes the order of coming out of a large database. */
export function nightlyRebuild(database: Database, clock: Clock, timeZone: string): () => void {
  const schedule = createScheduleStore(database);
  return nightly({ schedule, clock, timeZone }, 'ran/rebuild', () => database.rebuild());
}
