import { GrammyError } from 'grammy';
import { reasonOf, type ApiReason } from '../../telegram/api-errors.ts';

/** What the end of a call to Telegram means for a letter. */
export type Verdict =
  | { kind: 'delivered' }
  /** She has blocked the bot, or is gone: nothing more is to be sent there. */
  | { kind: 'blocked' }
  /** Telegram could not take it just then; after 429, with the seconds for which everybody has to wait. */
  | { kind: 'later'; pauseSeconds?: number }
  /** The answer was lost: it may have been sent. */
  | { kind: 'doubtful' }
  /** Telegram will never take it. */
  | { kind: 'failed' };

const GONE: ReadonlySet<ApiReason> = new Set([
  'blocked',
  'deactivated',
  'never_started',
  'kicked',
  'chat_not_found',
]);

/** @param error what the call was rejected with; undefined when it succeeded */
export function verdictOf(error: unknown): Verdict {
  if (error === undefined) return { kind: 'delivered' };
  // Anything but the Bot API's own answer is a connection that broke, before or after the message went out.
  if (!(error instanceof GrammyError)) return { kind: 'doubtful' };
  if (error.error_code === 429) return { kind: 'later', pauseSeconds: error.parameters.retry_after ?? 1 };
  if (error.error_code >= 500) return { kind: 'later' };
  return { kind: GONE.has(reasonOf(error.description)) ? 'blocked' : 'failed' };
}
