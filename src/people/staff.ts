import type { staff } from '../db/schema.ts';
import type { RecordId } from '../privacy/strong-room.ts';
import type { Locale } from '../telegram/locale.ts';

type StaffRow = typeof staff.$inferSelect;

export type Role = StaffRow['role'];
export type StaffKind = NonNullable<StaffRow['kind']>;
export type StaffState = StaffRow['state'];

export const STAFF_KINDS = ['ngo', 'local_government', 'legal_adviser', 'diaspora'] as const;

/** A leader or an admin, as the rest of the bot knows her: no chat, no Telegram name. */
export interface StaffMember {
  id: RecordId;
  role: Role;
  /** Undefined for admins. */
  kind: StaffKind | undefined;
  /** Regions and countries a leader reads; empty for admins. */
  places: readonly string[];
  /** How women see her, such as "a legal adviser in Osh". */
  name: string;
  locale: Locale;
  state: StaffState;
  /** False after she has blocked the bot, until she writes again. */
  reachable: boolean;
}

/** Who is staff, as stored at the moment it is asked: for whoever only looks. */
export interface StaffDirectory {
  /** Somebody who is staff now, active or suspended; undefined for everybody else. Cheap: asked at every staff update. */
  byChat(chatId: number): StaffMember | undefined;
  /** Also somebody who was removed, without a way to reach her. */
  byId(id: RecordId): StaffMember | undefined;
  /** Everybody who has not been removed, or all of one role, in no particular order. */
  list(role?: Role): StaffMember[];
  /** The chat of a member who is still staff. */
  chatIdOf(id: RecordId): number | undefined;
}
