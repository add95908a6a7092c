import { readFact, writeFact } from '../../db/facts.ts';
import type { Database } from '../../db/open.ts';

/** When the daily jobs last ran: a run is marked in the transaction of what it has planned, so that neither happens alone. */
export interface ScheduleStore {
  /** The local day of the last run, YYYY-MM-DD; undefined before the first. @param name such as "ran/ageing" */
  ranOn(name: string): string | undefined;
  markRan(name: string, day: string): void;
}

export function createScheduleStore(database: Database): ScheduleStore {
  return {
    ranOn: (name) => readFact(database, name)?.toString('utf8'),
    markRan: (name, day) => writeFact(database, name, Buffer.from(day, 'utf8')),
  };
}
