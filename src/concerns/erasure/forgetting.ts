import { errorKind, type Log } from '../../events.ts';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { lastDayToForget } from './rules.ts';
import type { ErasureStore } from './store.ts';

export interface ForgettingDeps {
  concerns: Pick<ErasureStore, 'eraseClosed'>;
  log: Log;
  clock: Clock;
  timeZone: string;
  /** For how many days after its closing a concern keeps its words. */
  keepWordsDays: number;
}

/**
 * Promise P6: one round of erasing the words of concerns that were closed, or came into quarantine, long ago. Never throws:
 * the next round tries again.
 */
export function forgetClosedWords(deps: ForgettingDeps): void {
  try {
    const today = localDay(deps.clock(), deps.timeZone);
    const concerns = deps.concerns.eraseClosed(lastDayToForget(today, deps.keepWordsDays));
    if (concerns > 0) deps.log('words_erased', { concerns });
  } catch (error) {
    deps.log('database_failed', { error: errorKind(error) });
  }
}
