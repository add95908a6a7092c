import { like } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { facts } from '../../db/schema.ts';
import type { CalledOn, HelpLine } from '../lines.ts';
import { CALLED_PREFIX, calledName, calledOnFrom } from './called.ts';

/**
 * When admins have last called each help line: a day, beside what was shipped with the data. Read once at start and held in
 * memory from then on, since help lines are shown without asking the database.
 */
export interface CalledLines {
  calledOn: CalledOn;
  /** Writes down that a number works. Call it in a transaction, and `remember` once that stands. @param day YYYY-MM-DD */
  write(line: HelpLine, day: string): void;
  remember(line: HelpLine, day: string): void;
}

export function createCalledLines({ queries }: Database): CalledLines {
  const rows = queries
    .select()
    .from(facts)
    .where(like(facts.name, `${CALLED_PREFIX}%`))
    .all();
  const days = new Map(rows.map(({ name, value }) => [name, value.toString('utf8')]));
  return {
    calledOn: calledOnFrom(days),
    write: (line, day) => {
      const value = Buffer.from(day, 'utf8');
      queries
        .insert(facts)
        .values({ name: calledName(line), value })
        .onConflictDoUpdate({ target: facts.name, set: { value } })
        .run();
    },
    remember: (line, day) => void days.set(calledName(line), day),
  };
}
