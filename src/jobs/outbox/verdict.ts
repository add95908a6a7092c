import { GrammyError, HttpError } from 'grammy';
import { reasonOf, type ApiReason } from '../../telegram/api-errors.ts';

/** What the end of a call to Telegram means for a letter. */
export type Verdict =
  | { kind: 'delivered' }
  /** She has blocked the bot, or is gone: nothing more is to be sent there. */
  | { kind: 'blocked' }
  /** Everybody has to wait for so many seconds (429). */
  | { kind: 'too_fast'; pauseSeconds: number }
  /** The group is a supergroup now, with another id. */
  | { kind: 'upgraded'; chatId: number }
  /** Telegram could not take it just then (5xx). */
  | { kind: 'later' }
  /** It never left this machine, so it can be sent again without a second thought. */
  | { kind: 'unsent' }
  /** The answer was lost: it may have been sent. */
  | { kind: 'doubtful' }
  /** Telegram will never take it, or it could not be written: a mistake of ours. */
  | { kind: 'failed'; code: number; reason: ApiReason };

const GONE = new Set<ApiReason>(['blocked', 'deactivated', 'never_started', 'kicked', 'chat_not_found']);

/** Failures to find or reach the server (Node's codes, undici's and our own): no byte of the call has gone out. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CONNECT_TIMEOUT',
]);

/** @param error what the call was rejected with; undefined when it succeeded */
export function verdictOf(error: unknown): Verdict {
  if (error === undefined) return { kind: 'delivered' };
  // A connection that broke before or after the message went out, or an answer that was not the Bot API's.
  if (error instanceof HttpError) {
    return { kind: codesOf(error.error).some((code) => NEVER_LEFT.has(code)) ? 'unsent' : 'doubtful' };
  }
  if (!(error instanceof GrammyError)) return { kind: 'failed', code: 0, reason: 'other' };
  const code = error.error_code;
  if (code === 429) return { kind: 'too_fast', pauseSeconds: error.parameters.retry_after ?? 1 };
  if (code >= 500) return { kind: 'later' };
  const reason = reasonOf(error.description);
  const chatId = error.parameters.migrate_to_chat_id;
  if (reason === 'upgraded' && chatId !== undefined) return { kind: 'upgraded', chatId };
  return GONE.has(reason) ? { kind: 'blocked' } : { kind: 'failed', code, reason };
}

/** The codes of an error and of its causes: fetch wraps what the connection said. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let link = error, depth = 0; link instanceof Error && depth < 5; link = link.cause, depth++) {
    if ('code' in link && typeof link.code === 'string') codes.push(link.code);
  }
  return codes;
}
