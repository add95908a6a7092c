import type { Api } from 'grammy';
import type { Database } from '../../db/open.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { DeskStore } from '../../telegram/desk.ts';
import type { InvitationStore } from '../appointing/store.ts';
import type { AuditLog } from '../audit/log.ts';
import type { GuardedDoors, Visit } from '../guard.ts';
import type { StaffMember } from '../staff.ts';
import type { StaffStore } from '../store.ts';

export interface RosterDeps {
  api: Api;
  database: Database;
  staff: StaffStore;
  audit: AuditLog;
  desk: DeskStore;
  invitations: InvitationStore;
  /**
   * What somebody hosts alone goes to another member, within the same transaction.
   * @returns how many dialogues
   */
  takeOver: (gone: RecordId, by: RecordId) => number;
  /** Has women's words taken out of a chat sooner, within the same transaction. */
  recall: (chatId: number) => void;
  /** Shows somebody the commands that are hers now and, unless `quietly`, a line that something has changed. Never throws. */
  tell: (chatId: number, member: StaffMember, quietly: boolean) => Promise<void>;
}

/** What the roster lends to the pages that have a file of their own. */
export interface RosterPages {
  doors: GuardedDoors;
  /** A tap about one member, as she is now. */
  onMember: (action: string, act: (visit: Visit, member: StaffMember) => Promise<void>) => void;
  list: (visit: Visit) => Promise<void>;
  showMember: (visit: Pick<Visit, 'ctx' | 'member'>, id: RecordId) => Promise<void>;
}
