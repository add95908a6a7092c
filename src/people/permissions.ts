import { PLACE_CODES } from '../concerns/catalogue.ts';
import type { Audience } from '../concerns/concern.ts';
import type { Role, StaffMember } from './staff.ts';

/**
 * Who may do what: role × action × scope, in one table. Every command, button and link asks `allows` with the member as the
 * database has her at that moment (promise P8), and the queue is built from `reaches` (promise P3).
 */
const PERMISSIONS = {
  // About one concern, and only within its audience.
  read: ['leader', 'admin'],
  answer: ['leader', 'admin'],
  note: ['leader', 'admin'],
  label: ['leader', 'admin'],
  claim: ['leader', 'admin'],
  set_status: ['leader', 'admin'],
  merge: ['leader', 'admin'],
  quarantine: ['leader', 'admin'],
  pass: ['leader'],
  give_back: ['admin'],
  // About the whole.
  open_queue: ['leader', 'admin'],
  plan: ['leader', 'admin'],
  announce: ['leader', 'admin'],
  assist: ['leader'],
  read_guide: ['leader', 'admin'],
  make_poster: ['leader'],
  name_herself: ['leader', 'admin'],
  invite: ['admin'],
  manage_staff: ['admin'],
  read_summary: ['admin'],
  read_audit: ['admin'],
  read_health: ['admin'],
  verify_lines: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof PERMISSIONS;

export const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[];

/** What of a concern decides who reaches it. */
export interface ConcernScope {
  place: string;
  audience: Audience;
  /** In the hands of the national team. */
  passed: boolean;
}

/** Whether it is for the national team to read: meant for it, or passed to it. */
export const isNational = ({ passed, audience }: Pick<ConcernScope, 'passed' | 'audience'>): boolean =>
  passed || audience === 'national';

type Reader = Pick<StaffMember, 'role' | 'kind' | 'places' | 'state'>;

/**
 * Promise P3. The national team is the admins: they read what was meant for them or passed to them, and nothing else. A leader
 * reads what was sent to leaders of her places and has not been passed on; local government nothing that excludes it.
 */
export function reaches(member: Reader, concern: ConcernScope): boolean {
  if (member.state !== 'active') return false;
  if (member.role === 'admin') return isNational(concern);
  if (isNational(concern) || !member.places.includes(concern.place)) return false;
  return concern.audience === 'region' || member.kind !== 'local_government';
}

/**
 * @param member as stored now; undefined for somebody who is no staff
 * @param concern required for actions about one concern: its scope as stored now
 */
export function allows(member: Reader | undefined, action: Action, concern?: ConcernScope): boolean {
  if (member?.state !== 'active') return false;
  const roles: readonly Role[] = PERMISSIONS[action];
  return roles.includes(member.role) && (concern === undefined || reaches(member, concern));
}

/** Where a member acts: a leader in her own places, the national team everywhere. */
export const placesOf = ({ role, places }: Pick<StaffMember, 'role' | 'places'>): readonly string[] =>
  role === 'admin' ? PLACE_CODES : places;

const AUDIENCES: readonly Audience[] = ['region', 'no_officials', 'national'];

/** Every scope within these places that a member reaches: `reaches`, spelled out for queries. */
export function scopesReached(member: Reader, places: readonly string[]): ConcernScope[] {
  return places
    .flatMap((place) =>
      AUDIENCES.flatMap((audience) => [false, true].map((passed) => ({ place, audience, passed }))),
    )
    .filter((scope) => reaches(member, scope));
}
