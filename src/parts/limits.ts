import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import { createQuota, type Quota } from '../telegram/quota.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How often something may be done: by one person a day or an hour, and by everybody together. */
export interface Limits {
  concernsPerDay: number;
  assistedPerDay: number;
  concernsOverallPerHour: number;
  codesPerHour: number;
  codesOverallPerHour: number;
  repliesPerDay: number;
  questionsPerDay: number;
}

/**
 * Generous to a person, tight for a script. The overall limit for wrong codes bounds guessing: 500 an hour against 10^15
 * codes finds one of a million stored concerns once in some 230 years.
 */
export const LIMITS: Limits = {
  concernsPerDay: 5,
  // As many women as a leader can listen to in a day, one after another.
  assistedPerDay: 30,
  concernsOverallPerHour: 2000,
  codesPerHour: 5,
  codesOverallPerHour: 500,
  repliesPerDay: 20,
  questionsPerDay: 10,
};

export interface Quotas {
  /** What one person may file. */
  concerns: Quota;
  /** What a leader may enter for others, beside what she files herself. */
  assisted: Quota;
  /** What everybody together may file before it goes to quarantine. */
  breaker: Quota;
  codes: Quota;
  replies: Quota;
  /** Questions that one person asks ahead of dialogues. */
  questions: Quota;
}

/** The quotas in memory; a breaker that opens is logged. */
export function createQuotas(clock: Clock, log: Log, limits: Limits): Quotas {
  const broken = (breaker: 'concerns' | 'codes') => () => log('breaker_opened', { breaker });
  const perDay = (perPerson: number) => createQuota(clock, { perPerson, windowMs: DAY_MS });
  return {
    concerns: perDay(limits.concernsPerDay),
    assisted: perDay(limits.assistedPerDay),
    breaker: createQuota(
      clock,
      { overall: limits.concernsOverallPerHour * 24, windowMs: DAY_MS },
      broken('concerns'),
    ),
    codes: createQuota(
      clock,
      { perPerson: limits.codesPerHour, overall: limits.codesOverallPerHour, windowMs: HOUR_MS },
      broken('codes'),
    ),
    replies: perDay(limits.repliesPerDay),
    questions: perDay(limits.questionsPerDay),
  };
}
