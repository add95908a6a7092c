import type { ConcernStatus } from '../../concerns/concern.ts';
import type { ConcernScope } from '../../people/permissions.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Label } from '../labels.ts';

/** One piece of a thread as staff see it. */
export interface CardEntry {
  position: number;
  author: 'woman' | 'leader';
  day: string;
  words: string;
  /** Who answered; undefined on her words, and on answers from before leaders were in the bot. */
  staffId: RecordId | undefined;
  asks: boolean;
  /** She has had it on her screen. */
  seen: boolean;
  statement: RecordId | undefined;
}

/** What a colleague told about it. */
export interface CardNote {
  staffId: RecordId;
  kind: 'note' | 'passed' | 'returned';
  day: string;
  words: string;
}

/** A whole concern as a leader has it before her. */
export interface Card extends ConcernScope {
  id: RecordId;
  category: string;
  urgent: boolean;
  status: ConcernStatus;
  day: string;
  waitsSince: string;
  helped: boolean | null;
  claimedBy: RecordId | undefined;
  claimedOn: string | undefined;
  mergedInto: RecordId | undefined;
  /** The concerns that double it. */
  merged: RecordId[];
  entries: CardEntry[];
  notes: CardNote[];
  labels: Label[];
}
