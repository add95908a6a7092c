import { eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { facts } from '../../db/schema.ts';

/** When the daily jobs last ran: a run is marked in the transaction of what it has planned, so that neither happens alone. */
export interface ScheduleStore {
  /** The local day of the last run, YYYY-MM-DD; undefined before the first. @param name such as "ran/ageing" */
  ranOn(name: string): string | undefined;
  markRan(name: string, day: string): void;
}

export function createScheduleStore({ queries }: Database): ScheduleStore {
  return {
    ranOn: (name) => queries.select().from(facts).where(eq(facts.name, name)).get()?.value.toString('utf8'),
    markRan: (name, day) => {
      const value = Buffer.from(day, 'utf8');
      queries
        .insert(facts)
        .values({ name, value })
        .onConflictDoUpdate({ target: facts.name, set: { value } })
        .run();
    },
  };
}
