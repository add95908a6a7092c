import type { Database } from '../../db/open.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import { drawInvitationToken, type InvitationToken, type TokenHash } from '../../privacy/invitation-token.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import type { Locale } from '../../telegram/locale.ts';
import type { AuditLog } from '../audit/log.ts';
import type { StaffMember } from '../staff.ts';
import type { StaffStore } from '../store.ts';
import { expiryOf, invitationDetail, openingOf, type Invitation } from './rules.ts';
import type { InvitationStore } from './store.ts';

export interface AppointDeps {
  database: Database;
  room: StrongRoom;
  staff: StaffStore;
  invitations: InvitationStore;
  audit: AuditLog;
  clock: Clock;
}

/** How somebody becomes staff: each step together with its line in the audit log, or not at all. */
export interface Appointing {
  /**
   * Makes a link's secret; only its hash stays here.
   * @param by undefined for the server itself
   * @returns the secret, and the minute since the epoch at which its link ends
   */
  invite(by: RecordId | undefined, invitation: Invitation): { token: InvitationToken; expiresAt: number };
  /** False when it was accepted, revoked or expired before. */
  revoke(by: RecordId, hash: TokenHash): boolean;
  /**
   * Makes her what the link says, and uses the link up: of two who try, one gets in.
   * @returns undefined when the link is used up or has expired, or when she may not be let in by one (`openingOf`)
   */
  accept(chatId: number, hash: TokenHash, name: string, locale: Locale): StaffMember | undefined;
}

export function createAppointing(deps: AppointDeps): Appointing {
  const { database, staff, invitations, audit } = deps;
  return {
    invite: (by, invitation) => {
      const token = drawInvitationToken();
      const hash = deps.room.hashToken(token);
      const expiresAt = expiryOf(invitation.role, minutesOf(deps.clock()));
      database.transaction(() => {
        invitations.put({ ...invitation, hash, expiresAt }, by);
        audit.record({ staffId: by, action: 'invited', detail: invitationDetail(invitation) });
      });
      return { token, expiresAt };
    },
    revoke: (by, hash) => {
      const revoked = database.transaction(() => {
        const pending = invitations.find(hash);
        if (!pending || !invitations.remove(hash)) return false;
        audit.record({ staffId: by, action: 'revoked', detail: invitationDetail(pending) });
        return true;
      });
      if (revoked) database.forget();
      return revoked;
    },
    accept: (chatId, hash, name, locale) => {
      const member = database.transaction(() => {
        const pending = invitations.find(hash);
        if (!pending || openingOf(staff.byChat(chatId)) !== 'welcome') return undefined;
        invitations.remove(hash);
        const { role, kind, places } = pending;
        const accepted = staff.put({ chatId, role, kind, places, name, locale });
        const { id } = accepted;
        audit.record({
          staffId: id,
          action: 'accepted',
          subjectId: id,
          detail: invitationDetail(pending),
        });
        return accepted;
      });
      if (member) database.forget();
      return member;
    },
  };
}
