import { neverBack, type Clock } from '../jobs/clock.ts';

/**
 * Limits without identity. Counts per person live in memory under names drawn at start (`createEphemeralNames`), so they end
 * with the process; beside them a breaker counts everybody together, for an attack from many accounts.
 */
export interface Quota {
  /**
   * Counts one attempt. False when the person or everybody together is over the limit.
   * @param at when it was made, in milliseconds; now when absent. A quota must be given it at each call or at none
   */
  take(person: string, at?: number): boolean;
  /** Whether the next `take` would succeed, without counting. */
  open(person: string): boolean;
}

export interface QuotaLimits {
  /** How many attempts of one person count; as many as she makes when absent. */
  perPerson?: number;
  /** How many of everybody together; as many as come when absent. */
  overall?: number;
  /** Milliseconds after which an attempt no longer counts. */
  windowMs: number;
}

/** @param onBreak called at most once a window, when the limit for everybody is reached */
export function createQuota(
  clock: Clock,
  { perPerson = Infinity, overall = Infinity, windowMs }: QuotaLimits,
  onBreak: () => void = () => undefined,
): Quota {
  const steady = neverBack(clock);
  const attempts = new Map<string, number[]>();
  // Only counted where it can be reached: an endless list would cost every attempt a walk.
  const everybodys: number[] = [];
  let brokenAt = -Infinity;

  function overallOpen(now: number): boolean {
    if (overall === Infinity) return true;
    while ((everybodys[0] ?? now) <= now - windowMs) everybodys.shift();
    if (everybodys.length < overall) return true;
    if (now - brokenAt >= windowMs) {
      brokenAt = now;
      onBreak();
    }
    return false;
  }

  const recent = (person: string, now: number) =>
    (attempts.get(person) ?? []).filter((time) => time > now - windowMs);

  return {
    open: (person) => {
      const now = steady();
      return overallOpen(now) && recent(person, now).length < perPerson;
    },
    take: (person, at) => {
      const now = at ?? steady();
      const mine = recent(person, now);
      if (!overallOpen(now) || mine.length >= perPerson) return false;
      if (overall !== Infinity) everybodys.push(now);
      if (perPerson !== Infinity) attempts.set(person, [...mine, now]);
      forgetIdle(attempts, now - windowMs);
      return true;
    },
  };
}

const SWEEP_EVERY = 1000;

/** Drops people whose attempts no longer count, once in a thousand new faces rather than at each. */
function forgetIdle(attempts: Map<string, number[]>, before: number): void {
  if (attempts.size % SWEEP_EVERY !== 0) return;
  for (const [person, times] of attempts) {
    if (times.every((time) => time <= before)) attempts.delete(person);
  }
}
