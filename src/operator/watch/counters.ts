import { EVENT_NAMES, type Events, type Log } from '../../events.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';

export interface Counters {
  /** The same log, counted. */
  counting(log: Log): Log;
  /** How often each event came, up to the end of the last whole minute. */
  events(): ReadonlyMap<keyof Events, number>;
  /** How the letters of the outbox ended, likewise. */
  letters(): ReadonlyMap<string, number>;
}

/**
 * Counts log lines since the start. What came in the minute that is not over yet is not told: the log knows no finer time than
 * a minute, and whoever asks for figures every few seconds must not learn one.
 */
export function createCounters(clock: Clock): Counters {
  const events = delayed<keyof Events>(clock, EVENT_NAMES);
  const letters = delayed<string>(clock, ['delivered', 'blocked', 'failed', 'doubtful']);
  return {
    counting: (log) => (name, facts) => {
      log(name, facts);
      events.add(name, 1);
      if (name !== 'outbox_sent') return;
      for (const [outcome, count] of Object.entries(facts)) letters.add(outcome, Number(count));
    },
    events: events.read,
    letters: letters.read,
  };
}

/** Sums that show what was added before the present minute. */
function delayed<Name>(clock: Clock, names: readonly Name[]) {
  const shown = new Map<Name, number>(names.map((name) => [name, 0]));
  const fresh = new Map<Name, number>();
  let minute = minutesOf(clock());

  function turn(): void {
    const now = minutesOf(clock());
    if (now === minute) return;
    minute = now;
    for (const [name, count] of fresh) shown.set(name, (shown.get(name) ?? 0) + count);
    fresh.clear();
  }

  return {
    add: (name: Name, count: number) => {
      turn();
      fresh.set(name, (fresh.get(name) ?? 0) + count);
    },
    read: (): ReadonlyMap<Name, number> => {
      turn();
      return shown;
    },
  };
}
