import { errorKind, type Log } from '../events.ts';
import type { Clock } from './clock.ts';
import { lastDue } from './schedule/rules.ts';

/** The local hour of what takes the database for a while. */
const NIGHT = 3;

export interface HousekeepingTasks {
  purgeDrafts: () => number;
  purgeLedger: () => number;
  /** Forgets what could not be forgotten in time. Returns for how many rounds it has been owed. */
  forgetLate: () => number;
  /** Takes the order of coming out of a large database, at night. */
  settleAtNight: () => void;
  /** Removes messages whose time on a screen is over. */
  removeDueMessages: () => Promise<void>;
  log: Log;
}

/** One round of what must be forgotten by now (promise P6). Never throws: the next round tries again. */
export async function keepHouse(tasks: HousekeepingTasks): Promise<void> {
  try {
    const drafts = tasks.purgeDrafts();
    const ledger = tasks.purgeLedger();
    if (drafts + ledger > 0) tasks.log('purged', { drafts, ledger });
    tasks.settleAtNight();
    const rounds = tasks.forgetLate();
    if (rounds > 0) tasks.log('forgetting_late', { rounds });
  } catch (error) {
    tasks.log('database_failed', { error: errorKind(error) });
  }
  await tasks.removeDueMessages();
}

/**
 * Calls `work` in the first round after three o'clock at night, once a night. Which nights are done is kept in memory: the
 * night in which the process began counts as done.
 */
export function nightly(clock: Clock, timeZone: string, work: () => void): () => void {
  let done = lastDue(clock(), timeZone, NIGHT);
  return () => {
    const due = lastDue(clock(), timeZone, NIGHT);
    if (due === done) return;
    work();
    done = due;
  };
}

/** Repeats `round` every so often until stopped; a round that is still running is not overtaken. */
export function startHousekeeping(round: () => Promise<void>, everyMs: number): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(round);
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
