import { factsUnder, writeFact } from '../../db/facts.ts';
import type { Database } from '../../db/open.ts';
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

export function createCalledLines(database: Database): CalledLines {
  const days = factsUnder(database, CALLED_PREFIX);
  return {
    calledOn: calledOnFrom(days),
    write: (line, day) => writeFact(database, calledName(line), Buffer.from(day, 'utf8')),
    remember: (line, day) => void days.set(calledName(line), day),
  };
}
