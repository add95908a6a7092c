import type { Update } from 'grammy/types';
import type { AnswerResult } from '../concerns/answer.ts';
import type { Database } from '../db/open.ts';
import type { Receiver } from '../telegram/receiver.ts';

/** The whole bot, as whoever starts it sees it. */
export interface App {
  /** Registers commands and begins to take updates. Rejects when Telegram refuses, and when `stop` comes before the end. */
  start(): Promise<Receiver>;
  handleUpdate(update: Update): Promise<void>;
  /** One round of forgetting and of what the clock brings, its letters sent: for tests, and for a clock that was moved. */
  keepHouse(): Promise<void>;
  /** Answers a concern as a leader would, by its return code: the terminal's way in. */
  answer(code: string, text: string): Promise<AnswerResult>;
  /** A link that makes whoever opens it first an admin, once, within 24 hours. The one made before ends. */
  adminLink(): Promise<string>;
  /** Whether the database answers, and whether updates come in. */
  health(): { database: boolean; telegram: boolean };
  readonly database: Database;
  /** Ends everything in order: updates, housekeeping, database. */
  stop(): Promise<void>;
}
