import type { StaffMember } from '../../people/staff.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { DialogueDeps } from '../deps.ts';
import type { Dialogue } from '../dialogue.ts';
import type { AfterStore } from './store.ts';

export interface AfterDeps extends DialogueDeps {
  after: AfterStore;
  /** Tells those who came, and the groups it was announced in, that the outcome is there. */
  tellOutcome: (dialogue: Dialogue) => void;
  /** Writes a line into the thread of a concern, once for each topic, if the member may answer it. */
  writeIntoThread: (member: StaffMember, concernId: RecordId, topicId: RecordId, words: string) => void;
  /** A new code for checking in. */
  newCode: () => string;
  /** Counts a code that was typed. @returns false after too many: four digits are soon guessed */
  mayTryCode: (chatId: number) => boolean;
  /** Counts per person in memory, so that nobody answers or checks in twice. @returns false the second time */
  firstTime: (chatId: number, what: string) => boolean;
}
