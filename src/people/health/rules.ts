import type { ConcernStatus } from '../../concerns/concern.ts';
import { reaches, type ConcernScope } from '../permissions.ts';
import type { StaffMember } from '../staff.ts';

/** The statuses in which a woman waits for a word. */
export const WAITING: readonly ConcernStatus[] = ['new', 'in_review', 'on_agenda'];

/** How many wait so long, in all and, of these, for the national team. */
export interface Waiting {
  all: number;
  national: number;
}

/** What an admin should know at a glance. Counts and places alone: nothing about anybody. */
export interface HealthFigures {
  /** Waiting for three days or more, and for seven. */
  waiting: { threeDays: Waiting; sevenDays: Waiting };
  /** Places where a concern waits that no active member may read; "national" for the national team. */
  unread: readonly string[];
  /** Letters that wait to be sent. */
  letters: number;
  /** Letters of the last seven days by how they ended. */
  deliveries: { delivered: number; blocked: number; failed: number; doubtful: number };
  /** Members who have blocked the bot. */
  unreachable: number;
  /** Help lines that nobody has ever called to check, and those checked over 90 days ago. */
  helpLines: { never: number; old: number };
  /** The local day of the last backup, YYYY-MM-DD; undefined while there are none. */
  lastBackup: string | undefined;
}

/** The local day so many days before another. @param day YYYY-MM-DD */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

export const isNational = (scope: ConcernScope): boolean => scope.passed || scope.audience === 'national';

export function countWaiting(rows: readonly { scope: ConcernScope; count: number }[]): Waiting {
  const total = (some: typeof rows) => some.reduce((sum, row) => sum + row.count, 0);
  return { all: total(rows), national: total(rows.filter(({ scope }) => isNational(scope))) };
}

/** Where something waits that nobody may read, as places; "national" for what waits for the national team. */
export function unreadPlaces(scopes: readonly ConcernScope[], members: readonly StaffMember[]): string[] {
  const unread = scopes.filter((scope) => !members.some((member) => reaches(member, scope)));
  return [...new Set(unread.map((scope) => (isNational(scope) ? 'national' : scope.place)))].toSorted();
}
