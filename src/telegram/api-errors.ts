import { GrammyError } from 'grammy';

/**
 * Telegram's error texts by what they mean. Its descriptions may quote the message ("Unsupported start tag …"), so only
 * these words of ours are ever logged or decided upon.
 * Source: the descriptions as the Bot API server sends them (tdlib/telegram-bot-api, Client.cpp).
 */
const REASONS = [
  ['not_modified', /message is not modified/i],
  ['edit_target_gone', /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i],
  ['delete_target_gone', /message to delete not found/i],
  ['undeletable', /message can't be deleted/i],
  ['query_too_old', /query is too old|query ID is invalid/i],
  ['too_long', /message is too long|MESSAGE_TOO_LONG/i],
  ['unparsable', /can't parse entities/i],
  ['blocked', /bot was blocked by the user/i],
  ['deactivated', /user is deactivated/i],
  ['never_started', /can't initiate conversation/i],
  ['kicked', /bot was kicked|bot is not a member/i],
  ['chat_not_found', /chat not found/i],
  [
    'no_rights',
    /not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED/i,
  ],
  ['upgraded', /group chat was upgraded/i],
  ['thread_gone', /message thread not found/i],
  ['bad_button', /BUTTON_[A-Z_]+/],
  ['too_many_requests', /too many requests/i],
  ['conflict', /conflict/i],
  ['unauthorized', /unauthorized/i],
  ['text_empty', /text is empty|text must be non-empty/i],
] as const;

export type ApiReason = (typeof REASONS)[number][0] | 'other' | 'network';

/** The meaning of a description from the Bot API, "other" when unknown. */
export function reasonOf(description: string): ApiReason {
  return REASONS.find(([, pattern]) => pattern.test(description))?.[0] ?? 'other';
}

/** Why a call through grammY was rejected: what Telegram has said, or "network" when it has said nothing. */
export function failureReason(error: unknown): ApiReason {
  return error instanceof GrammyError ? reasonOf(error.description) : 'network';
}
