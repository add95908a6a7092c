import { errorKind, type Log } from '../events.ts';

export interface HousekeepingTasks {
  purgeDrafts: () => number;
  purgeLedger: () => number;
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
  } catch (error) {
    tasks.log('database_failed', { error: errorKind(error) });
  }
  await tasks.removeDueMessages();
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
