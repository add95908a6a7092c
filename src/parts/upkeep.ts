import type { Api } from 'grammy';
import { forgetClosedWords } from '../concerns/erasure/forgetting.ts';
import { closeRestedForms } from '../concerns/intake/closing.ts';
import type { CodesToShow } from '../concerns/intake/codes-to-show.ts';
import type { LivingMessages } from '../concerns/intake/living-messages.ts';
import type { ConcernStore } from '../concerns/store.ts';
import type { Visits } from '../concerns/thread/visits.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/open.ts';
import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import { createHousekeeping, type Housekeeping } from '../jobs/housekeeping.ts';
import { nightlyRebuild } from '../jobs/nightly.ts';
import type { Erasures } from '../telegram/erasure/erase.ts';
import type { PassingNotes } from '../telegram/erasure/passing-notes.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import type { Removals } from '../telegram/removals.ts';

export interface UpkeepDeps {
  log: Log;
  clock: Clock;
  config: Config;
  database: Database;
  concerns: ConcernStore;
  drafts: { purge(): number };
  ledger: { purge(): number };
  visits: Visits;
  notes: PassingNotes;
  living: LivingMessages;
  codes: CodesToShow;
  removals: Removals;
  erasures: Erasures;
  quickApi: Api;
  wordsOf: (locale: Locale) => Words;
  /** What happens by the clock in other parts; plans letters. */
  runJobs: () => void;
  /** What other parts have to take off screens, or to bring up to date there. */
  afterForgetting: () => Promise<void>;
  sendLetters: () => void;
  /** See `nightlyRebuild`. */
  stepAside: (() => void) | undefined;
}

/** Housekeeping, with all that it looks after. */
export function createUpkeep(deps: UpkeepDeps): Housekeeping {
  const { concerns, log, clock, config, codes, removals, living, database } = deps;
  const { timeZone, keepWordsDays } = config;
  return createHousekeeping({
    log,
    forgetWords: () => forgetClosedWords({ concerns, log, clock, timeZone, keepWordsDays }),
    runJobs: deps.runJobs,
    removeDueMessages: async () => {
      const due = [...deps.visits.expire(), ...deps.notes.due()];
      await Promise.all([removals.retry(), removals.removeAll(due), codes.retry()]);
      await deps.afterForgetting();
      await deps.erasures.retry();
      await closeRestedForms(deps.quickApi, living, codes, removals, concerns, deps.wordsOf);
    },
    purgeDrafts: () => deps.drafts.purge(),
    purgeLedger: () => deps.ledger.purge(),
    settleAtNight: nightlyRebuild({
      database,
      databasePath: config.databasePath,
      clock,
      timeZone,
      stepAside: deps.stepAside,
    }),
    forgetLate: () => database.forgetLate(),
    sendLetters: deps.sendLetters,
  });
}
