import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import { createQuota, type Quota } from '../telegram/quota.ts';

const HOUR_MS = 3_600_000;

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
  const opened = (breaker: 'concerns' | 'codes') => () => log('breaker_opened', { breaker });
  const quota = (perPerson: number, overall: number, windowMs: number, breaker: 'concerns' | 'codes') =>
    createQuota(clock, { perPerson, overall, windowMs }, opened(breaker));
  return {
    concerns: quota(limits.concernsPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
    assisted: quota(limits.assistedPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
    breaker: quota(Infinity, limits.concernsOverallPerHour * 24, 24 * HOUR_MS, 'concerns'),
    codes: quota(limits.codesPerHour, limits.codesOverallPerHour, HOUR_MS, 'codes'),
    replies: quota(limits.repliesPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
    questions: quota(limits.questionsPerDay, Infinity, 24 * HOUR_MS, 'concerns'),
  };
}
