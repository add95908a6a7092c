import type { StaffMember } from '../../people/staff.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';

/** What of a dialogue an announcement has to know. */
export interface Announced {
  id: RecordId;
  title: string;
  place: string;
  /** Of its place, an IANA name. */
  timeZone: string;
  /** Minutes since the epoch. */
  startsAt: number;
}

/** What announcements ask of dialogues. */
export interface AnnounceableDialogues {
  /** A published dialogue that this member hosts and that can still be come to. */
  announceable(member: StaffMember, id: RecordId): Announced | undefined;
  /** All of those. */
  announceableBy(member: StaffMember): Announced[];
  /** Any dialogue, whatever became of it. */
  named(id: RecordId): Announced | undefined;
  /** What a group reads of a dialogue; undefined when it is gone. */
  groupPost(dialogueId: RecordId, words: Words): Screen | undefined;
}
