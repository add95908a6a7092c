import type { StaffMember } from '../staff.ts';

/** What an admin may do to a member's standing. */
export type Standing = 'suspend' | 'restore' | 'remove';

/**
 * Whether it can be done: never to the last active admin, by whomever, for then nobody could appoint anybody any more.
 * @param admins all admins who have not been removed
 */
export function canChange(member: StaffMember, standing: Standing, admins: readonly StaffMember[]): boolean {
  if (standing === 'restore') return member.state === 'suspended';
  if (standing === 'suspend' && member.state !== 'active') return false;
  if (member.role !== 'admin' || member.state !== 'active') return member.state !== 'removed';
  return admins.some((other) => other.state === 'active' && !other.id.equals(member.id));
}

/** Places where, without this member, no active leader reads. */
export function placesLeftAlone(member: StaffMember, leaders: readonly StaffMember[]): string[] {
  const others = leaders.filter((other) => other.state === 'active' && !other.id.equals(member.id));
  return member.places.filter((place) => !others.some((other) => other.places.includes(place)));
}
