/** The present moment in milliseconds since 1970-01-01T00:00Z. Handed in everywhere; nobody calls `Date.now` but this file. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/**
 * For how long something has lasted: shows what the given clock shows, but stands still when that is set back, and goes on from
 * there. Read by limits and by whatever waits in memory: with a clock set back by a day they would wait a day too long. There
 * is one for each clock, since what passes between a look at it and the setting back is lost: housekeeping looks at it in every
 * round, for all.
 */
export function neverBack(clock: Clock): Clock {
  const known = steadyClocks.get(clock);
  if (known) return known;
  let shown = clock();
  let ahead = 0;
  const steady: Clock = () => {
    const now = clock();
    ahead = Math.max(ahead, shown - now);
    shown = now + ahead;
    return shown;
  };
  steadyClocks.set(clock, steady);
  return steady;
}

const steadyClocks = new WeakMap<Clock, Clock>();

/** A clock that stands still unless moved, for tests; or runs on with an offset, for the playground. */
export interface MovableClock {
  readonly now: Clock;
  /** Moves the clock forward by `milliseconds` (never back: real time does not run back either). */
  move(milliseconds: number): void;
}

/** @param start what the clock shows until it is moved, in milliseconds since the epoch */
export function frozenClock(start: number): MovableClock {
  let now = start;
  return {
    now: () => now,
    move: (milliseconds) => {
      now += Math.max(0, milliseconds);
    },
  };
}

/** The given clock plus however far it has been moved. */
export function offsetClock(base: Clock): MovableClock {
  let offset = 0;
  return {
    now: () => base() + offset,
    move: (milliseconds) => {
      offset += Math.max(0, milliseconds);
    },
  };
}
