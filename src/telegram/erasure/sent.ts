import type { ApiSuccess } from '../fetch.ts';

/** The message a call has put into a private chat; private chats have positive ids. */
export function sentPrivately({
  method,
  payload,
  result,
}: ApiSuccess): { chatId: number; messageId: number } | undefined {
  const chatId = payload['chat_id'];
  if (!method.startsWith('send') || typeof chatId !== 'number' || chatId < 0) return undefined;
  if (typeof result !== 'object' || result === null || !('message_id' in result)) return undefined;
  return typeof result.message_id === 'number' ? { chatId, messageId: result.message_id } : undefined;
}
