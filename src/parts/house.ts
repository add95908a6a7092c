import type { Config } from '../config.ts';
import type { Database } from '../db/open.ts';
import { errorKind, type Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import { keepHouse, nightly } from '../jobs/housekeeping.ts';
import type { EraseLedger } from '../telegram/erasure/store.ts';

export interface HouseDeps {
  log: Log;
  clock: Clock;
  config: Config;
  database: Database;
  drafts: { purge(): number };
  ledger: EraseLedger;
  /** Erases the words of what was closed long ago. */
  forgetWords: () => void;
  /** What happens by the clock; plans letters. */
  runJobs: () => void;
  /** Takes messages off screens whose time is over. */
  removeDueMessages: () => Promise<void>;
  /** Sends the letters that are due, without being waited for. */
  sendLetters: () => void;
}

/** One round of everything that the clock brings. Never rejects: what failed is logged, and tried again in the next round. */
export function createHouse(deps: HouseDeps): () => Promise<void> {
  const { log, clock, config, database } = deps;
  const settleAtNight = nightly(clock, config.timeZone, () => database.rebuild());
  return async () => {
    try {
      deps.forgetWords();
      deps.runJobs();
    } catch (error) {
      log('database_failed', { error: errorKind(error) });
    }
    deps.sendLetters();
    await keepHouse({
      log,
      purgeDrafts: () => deps.drafts.purge(),
      purgeLedger: () => deps.ledger.purge(),
      settleAtNight,
      forgetLate: () => database.forgetLate(),
      removeDueMessages: deps.removeDueMessages,
    });
  };
}
