import type { Database } from '../../db/open.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { InvitationStore } from '../appointing/store.ts';
import type { AuditAction, AuditLog } from '../audit/store.ts';
import { allows } from '../permissions.ts';
import type { StaffMember } from '../staff.ts';
import type { StaffStore } from '../store.ts';
import { isLastAdmin } from './rules.ts';

/** "denied" when the admin is none any more, "gone" when there is nobody to change or nothing left to do. */
export type Outcome = 'done' | 'last_admin' | 'gone' | 'denied';

/** What admins do to staff: each change with its line in the audit log, and checked against the database as it is then. */
export interface RosterChanges {
  setPlaces(by: RecordId, subject: RecordId, places: readonly string[]): Outcome;
  /** Ends her links as well: otherwise she could let herself in again. */
  suspend(by: RecordId, subject: RecordId): Outcome;
  restore(by: RecordId, subject: RecordId): Outcome;
  /** As `suspend`, for good: nothing of her chat stays. */
  remove(by: RecordId, subject: RecordId): Outcome;
  rename(by: RecordId, subject: RecordId, name: string): Outcome;
}

export function createRosterChanges(
  database: Database,
  staff: StaffStore,
  invitations: InvitationStore,
  audit: AuditLog,
): RosterChanges {
  function change(
    by: RecordId,
    subjectId: RecordId,
    action: AuditAction,
    apply: (subject: StaffMember) => 'done' | 'gone',
    detail?: string,
  ): Outcome {
    return database.transaction(() => {
      if (!allows(staff.byId(by), 'manage_staff')) return 'denied';
      const subject = staff.byId(subjectId);
      if (!subject || subject.state === 'removed') return 'gone';
      const lessens = action === 'suspended' || action === 'removed';
      if (lessens && isLastAdmin(subject, staff.list('admin'))) return 'last_admin';
      if (apply(subject) === 'gone') return 'gone';
      audit.record({ staffId: by, action, subjectId, ...(detail === undefined ? {} : { detail }) });
      return 'done';
    });
  }

  return {
    setPlaces: (by, id, places) =>
      change(
        by,
        id,
        'places',
        (subject) => {
          if (subject.role !== 'leader' || places.length === 0) return 'gone';
          staff.setPlaces(id, places);
          return 'done';
        },
        places.join(' '),
      ),
    suspend: (by, id) =>
      change(by, id, 'suspended', (subject) => {
        if (subject.state !== 'active') return 'gone';
        staff.setState(id, 'suspended');
        invitations.removeMadeBy(id);
        return 'done';
      }),
    restore: (by, id) =>
      change(by, id, 'restored', (subject) => {
        if (subject.state !== 'suspended') return 'gone';
        staff.setState(id, 'active');
        return 'done';
      }),
    remove: (by, id) => {
      const outcome = change(by, id, 'removed', () => {
        staff.remove(id);
        invitations.removeMadeBy(id);
        return 'done';
      });
      if (outcome === 'done') database.forget();
      return outcome;
    },
    rename: (by, id, name) =>
      change(by, id, 'renamed', () => {
        staff.setName(id, name);
        return 'done';
      }),
  };
}
