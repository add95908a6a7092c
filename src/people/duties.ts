import { allows, type Action } from './permissions.ts';
import type { StaffMember } from './staff.ts';

/** What staff may open beside what every woman may: each is a command, a button of the menu, and an action to be allowed. */
const DUTIES = {
  queue: 'open_queue',
  mydialogues: 'plan',
  groups: 'announce',
  assist: 'assist',
  guide: 'read_guide',
  poster: 'make_poster',
  summary: 'read_summary',
  invite: 'invite',
  leaders: 'manage_staff',
  admins: 'manage_staff',
  helplines: 'verify_lines',
  audit: 'read_audit',
  health: 'read_health',
  my_name: 'name_herself',
} as const satisfies Record<string, Action>;

export type Duty = keyof typeof DUTIES;

const NAMES = Object.keys(DUTIES) as readonly Duty[];

/** In the order in which they are shown; none for whoever is no active member. */
export function dutiesOf(member: StaffMember | undefined): Duty[] {
  return NAMES.filter((duty) => allows(member, DUTIES[duty]));
}

/** What belongs to a duty and has no button of its own in the menu, for it stands on the duty's page. */
const BESIDE: Partial<Record<Duty, string>> = { mydialogues: 'plan', groups: 'announce', summary: 'export' };

/** The commands of a member, in the order of her menu. */
export function staffCommands(member: StaffMember | undefined): string[] {
  return dutiesOf(member).flatMap((duty) => [duty, ...(BESIDE[duty] === undefined ? [] : [BESIDE[duty]])]);
}
