import { addDays } from '../../jobs/calendar.ts';
import { reaches, type ConcernScope } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';

/** Who is to hear that something waits in one of these scopes: exactly those who can read there. */
export function readersOf(scopes: readonly ConcernScope[], staff: readonly StaffMember[]): StaffMember[] {
  return staff.filter((member) => scopes.some((scope) => reaches(member, scope)));
}

/** The ages, in days, at which an unanswered concern reminds its readers; the last one also tells the admins. */
export const REMINDING_AGES = [3, 7] as const;

/**
 * The days of which concerns have just reached an age, also when the reminder did not run for a while.
 * @param lastRun the day of the run before; undefined for the first
 * @returns after the first, up to and including the second, YYYY-MM-DD
 */
export function daysThatReach(
  age: number,
  lastRun: string | undefined,
  today: string,
): { after: string; upTo: string } {
  const upTo = addDays(today, -age);
  return { after: lastRun === undefined ? addDays(today, -age - 1) : addDays(lastRun, -age), upTo };
}
