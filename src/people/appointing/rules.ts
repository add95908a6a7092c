import type { InvitationToken } from '../../privacy/invitation-token.ts';
import type { Role, StaffKind, StaffMember } from '../staff.ts';

/** What a link makes of whoever opens it first. */
export interface Invitation {
  role: Role;
  /** Undefined for admins. */
  kind: StaffKind | undefined;
  /** Empty for admins. */
  places: readonly string[];
}

const LIFETIME_MINUTES: Record<Role, number> = { leader: 7 * 24 * 60, admin: 24 * 60 };

/** The minute at which a link made now ends. @param now minutes since the epoch */
export const expiryOf = (role: Role, now: number): number => now + LIFETIME_MINUTES[role];

/** What stands before the token in a start payload. */
export const PAYLOAD_PREFIX = 'inv_';

/** The link as it is sent to somebody: opening it starts the bot with the token (Bot API, "Deep linking"). */
export function invitationLink(botName: string, token: InvitationToken): string {
  return `https://t.me/${botName}?start=${PAYLOAD_PREFIX}${token}`;
}

/** Telegram's own page for sending a link on: one tap, then she chooses the chat. */
export function shareUrl(link: string, text: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(text)}`;
}

/**
 * What opening a link means to somebody. An admin is never made less by it, so that the last one can't vanish by a tap; and
 * somebody suspended can't let herself in again with a link that lay about.
 */
export function openingOf(member: StaffMember | undefined): 'welcome' | 'admin_already' | 'suspended' {
  if (!member) return 'welcome';
  if (member.state !== 'active') return 'suspended';
  return member.role === 'admin' ? 'admin_already' : 'welcome';
}

/** An invitation in words of the audit log: what, and where. */
export function invitationDetail({ role, kind, places }: Invitation): string {
  return [kind ?? role, ...places].join(' ');
}
