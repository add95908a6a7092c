import { reaches } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { Audience } from '../concern.ts';

/** Which audiences in a place have at least one leader who would read what is sent to them (promise P3). */
export type Readers = Record<Exclude<Audience, 'national'>, boolean>;

/** @param leaders as they are stored now, suspended ones among them */
export function readersIn(leaders: readonly StaffMember[], place: string): Readers {
  const reads = (audience: Audience) =>
    leaders.some((leader) => reaches(leader, { place, audience, passed: false }));
  return { region: reads('region'), no_officials: reads('no_officials') };
}

/** Whether the national team has to read what was meant for leaders, since there is none of that kind. */
export function fallsToNational(audience: Audience | undefined, readers: Readers): boolean {
  return audience !== undefined && audience !== 'national' && !readers[audience];
}
