import type { Api } from 'grammy';
import type { Clock } from '../jobs/clock.ts';
import type { StaffDirectory, StaffMember } from '../people/staff.ts';
import type { RecordId } from '../privacy/strong-room.ts';
import type { Leftovers } from '../telegram/leftovers.ts';
import type { DeskStore } from '../telegram/desk.ts';
import type { RsvpStore } from './attend/store.ts';
import type { Changes } from './changes.ts';
import type { QuestionStore } from './questions/store.ts';
import type { DialogueStore } from './store.ts';

/** What every part of the dialogues works with. */
export interface DialogueDeps {
  api: Api;
  dialogues: DialogueStore;
  rsvps: RsvpStore;
  questions: QuestionStore;
  changes: Changes;
  desk: DeskStore;
  staff: StaffDirectory;
  /** Whether a member may read a concern, as both are now. */
  mayRead: (member: StaffMember, concernId: RecordId) => boolean;
  /** The concern is on an agenda now, if its status lets it. */
  putOnAgenda: (member: StaffMember, concernId: RecordId) => void;
  /** What lies in chats beside the pages. */
  leftovers: Leftovers;
  /** Takes messages off a screen, now or as soon as Telegram can be reached. Never throws. */
  removeLater: (chatId: number, messageIds: readonly number[]) => Promise<void>;
  /** The bot's username, for links. */
  botName: () => string;
  clock: Clock;
}
