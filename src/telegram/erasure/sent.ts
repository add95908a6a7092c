import type { ApiSuccess } from '../fetch.ts';

/** How many messages come to the bot's private chats between a call and its repetition, at the most that can be expected. */
const MEANWHILE = 30;

/**
 * The message a call has put into a private chat; private chats have positive ids. Read from the answer, which is the same
 * whether the call came as JSON or, with a file, in parts. When it may have been sent twice, nobody was told the first one's id,
 * but it is one of those just before: all private chats share one sequence, and to erase what is not there does no harm.
 */
export function sentPrivately({
  method,
  result,
  doubtful,
}: ApiSuccess): { chatId: number; messageIds: number[] } | undefined {
  if (!method.startsWith('send') || !isObject(result)) return undefined;
  const { message_id: messageId, chat } = result;
  if (typeof messageId !== 'number' || !isObject(chat)) return undefined;
  if (typeof chat['id'] !== 'number' || chat['id'] <= 0) return undefined;
  const before = doubtful ? Math.min(MEANWHILE, messageId - 1) : 0;
  const messageIds = Array.from({ length: before + 1 }, (_, index) => messageId - before + index);
  return { chatId: chat['id'], messageIds };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
