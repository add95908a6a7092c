import type { Clock } from '../jobs/clock.ts';

/**
 * Limits without identity. Counts per person live in memory under names drawn at start (`createEphemeralNames`), so they end
 * with the process; beside them a breaker counts everybody together, for an attack from many accounts.
 */
export interface Quota {
  /** Counts one attempt. False when the person or everybody together is over the limit. */
  take(person: string): boolean;
  /** Whether the next `take` would succeed, without counting. */
  open(person: string): boolean;
}

export interface QuotaLimits {
  perPerson: number;
  overall: number;
  /** Milliseconds after which an attempt no longer counts. */
  windowMs: number;
}

/** @param onBreak called at most once a window, when the limit for everybody is reached */
export function createQuota(clock: Clock, limits: QuotaLimits, onBreak: () => void = () => undefined): Quota {
  const attempts = new Map<string, number[]>();
  let overall: number[] = [];
  let brokenAt = -Infinity;

  const recent = (times: readonly number[]) => times.filter((time) => time > clock() - limits.windowMs);

  function isOpen(person: string): boolean {
    overall = recent(overall);
    if (overall.length >= limits.overall) {
      if (clock() - brokenAt >= limits.windowMs) {
        brokenAt = clock();
        onBreak();
      }
      return false;
    }
    return recent(attempts.get(person) ?? []).length < limits.perPerson;
  }

  return {
    open: isOpen,
    take: (person) => {
      if (!isOpen(person)) return false;
      overall.push(clock());
      attempts.set(person, [...recent(attempts.get(person) ?? []), clock()]);
      forgetIdle(attempts, clock() - limits.windowMs);
      return true;
    },
  };
}

const SWEEP_SIZE = 1000;

function forgetIdle(attempts: Map<string, number[]>, before: number): void {
  if (attempts.size < SWEEP_SIZE) return;
  for (const [person, times] of attempts) {
    if (times.every((time) => time <= before)) attempts.delete(person);
  }
}
