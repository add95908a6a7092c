import type { concerns } from '../db/schema.ts';
import type { RecordId } from '../privacy/strong-room.ts';

export type Audience = (typeof concerns.$inferSelect)['audience'];
export type ConcernStatus = (typeof concerns.$inferSelect)['status'];

export interface ThreadEntry {
  position: number;
  author: 'woman' | 'leader';
  day: string;
  words: string;
}

export interface Thread {
  id: RecordId;
  place: string;
  category: string;
  urgent: boolean;
  status: ConcernStatus;
  helped: boolean | null;
  entries: ThreadEntry[];
}
