import type { Role, StaffMember } from '../staff.ts';

/** Whether nobody could let anybody in any more without her: she stays, also against her own wish. */
export function isLastAdmin(subject: StaffMember, admins: readonly StaffMember[]): boolean {
  if (subject.role !== 'admin' || subject.state !== 'active') return false;
  return !admins.some((admin) => admin.state === 'active' && !admin.id.equals(subject.id));
}

/** The parts of a page that change with who it shows. */
export function optionsFor(subject: StaffMember): ('places' | 'rename' | 'suspend' | 'restore' | 'remove')[] {
  if (subject.state === 'removed') return [];
  return [
    ...(subject.role === 'leader' ? (['places'] as const) : []),
    'rename',
    subject.state === 'active' ? 'suspend' : 'restore',
    'remove',
  ];
}

export function readRole(part: string | undefined): Role | undefined {
  return part === 'leader' || part === 'admin' ? part : undefined;
}
