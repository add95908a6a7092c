import type { StaffMember } from '../../people/staff.ts';
import type { LinkedGroup } from './group.ts';

/** What of a ChatMember tells how the bot stands in a group (Bot API, ChatMember). */
export interface Standing {
  status: string;
  is_member?: boolean;
  can_send_messages?: boolean;
}

/** As which every administrator who hides her name writes and acts (Bot API, User). */
export const ANONYMOUS_ADMIN = 1_087_968_824;

/** Where a member has no place of her own: admins speak for the whole country, from its capital. */
const CAPITAL = 'KG-GB';

/** Ids of supergroups lie below this one, those of basic groups above (TDLib, DialogId). */
const HIGHEST_SUPERGROUP = -1_000_000_000_000;

export const isBasicGroup = (chatId: number): boolean => chatId > HIGHEST_SUPERGROUP;

export function isInside({ status, is_member: stays }: Standing): boolean {
  return status === 'restricted' ? stays === true : ['member', 'administrator', 'creator'].includes(status);
}

/** Whether it may write, as far as its own standing tells; what a group forbids to all members shows in the attempt alone. */
export function mayWrite(standing: Standing): boolean {
  return isInside(standing) && (standing.status !== 'restricted' || standing.can_send_messages === true);
}

/** Where a group is taken to be when it is linked. */
export const firstPlace = ({ places }: Pick<StaffMember, 'places'>): string => places[0] ?? CAPITAL;

/** The settings of a group are for whoever linked it, and for the national team. */
export function mayManage(
  member: Pick<StaffMember, 'id' | 'role' | 'state'>,
  group: Pick<LinkedGroup, 'linkedBy'>,
): boolean {
  return member.state === 'active' && (member.role === 'admin' || group.linkedBy.equals(member.id));
}
