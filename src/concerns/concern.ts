import type { concerns } from '../db/schema.ts';
import type { RecordId } from '../privacy/strong-room.ts';

type ConcernRow = typeof concerns.$inferSelect;

export type Audience = ConcernRow['audience'];
export type ConcernStatus = ConcernRow['status'];

export interface ThreadEntry {
  position: number;
  author: 'woman' | 'leader';
  /** YYYY-MM-DD. */
  day: string;
  words: string;
  /** How women see the leader who wrote it; undefined on a woman's words, and on an answer that nobody signed. */
  signature: string | undefined;
  /** An answer that asks something back. */
  asks: boolean;
  /** She has had this answer on her screen. Says nothing of her own words. */
  seen: boolean;
}

export interface Thread {
  id: RecordId;
  place: string;
  category: string;
  urgent: boolean;
  status: ConcernStatus;
  helped: boolean | null;
  /** In the hands of the national team, whatever audience she chose. */
  passed: boolean;
  /** Oldest first; the first is her concern. */
  entries: ThreadEntry[];
}

/** A concern that has come to wait for a word from leaders: all that an alert to them may know of it. */
export interface Waiting {
  place: string;
  audience: Audience;
  passed: boolean;
  /** To be told at once: newly filed, and urgent by her own word. */
  urgent: boolean;
}

/** Told of each concern that comes to wait. Must be quick and must not throw: it is called before she gets her answer. */
export type OnWaiting = (waiting: Waiting) => void;
