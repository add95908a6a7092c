import { readFact, writeFact } from '../../db/facts.ts';
import type { Database } from '../../db/open.ts';
import { addDays } from '../calendar.ts';

/** When the daily jobs last ran: a run is marked in the transaction of what it has planned, so that neither happens alone. */
export interface ScheduleStore {
  /** The local day of the last run, YYYY-MM-DD; undefined before the first. @param name such as "ran/ageing" */
  ranOn(name: string): string | undefined;
  markRan(name: string, day: string): void;
  /**
   * The same, for runs of which one too many would be seen. A mark from further ahead than a run is early was made by a clock
   * that has been set back since: believed, it would keep the job from running until then. It counts as one of today.
   * @param due the day whose run is due
   * @param period days from one run to the next
   */
  lastRun(name: string, due: string, period: number): string | undefined;
}

export function createScheduleStore(database: Database): ScheduleStore {
  const ranOn = (name: string) => readFact(database, name)?.toString('utf8');
  const markRan = (name: string, day: string) => writeFact(database, name, Buffer.from(day, 'utf8'));
  return {
    ranOn,
    markRan,
    lastRun: (name, due, period) => {
      const day = ranOn(name);
      if (day === undefined || day <= addDays(due, period)) return day;
      markRan(name, due);
      return due;
    },
  };
}
