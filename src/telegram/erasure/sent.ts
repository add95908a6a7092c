import type { ApiSuccess } from '../fetch.ts';

/**
 * The message a call has put into a private chat; private chats have positive ids. Read from the answer, which is the same
 * whether the call came as JSON or, with a file, in parts.
 */
export function sentPrivately({
  method,
  result,
}: ApiSuccess): { chatId: number; messageId: number } | undefined {
  if (!method.startsWith('send') || !isObject(result)) return undefined;
  const { message_id: messageId, chat } = result;
  if (typeof messageId !== 'number' || !isObject(chat)) return undefined;
  return typeof chat['id'] === 'number' && chat['id'] > 0 ? { chatId: chat['id'], messageId } : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
