import { GrammyError, type Api } from 'grammy';
import type { PassingMessages } from './store.ts';

/** Deletes the messages whose day is over. What Telegram could not take just now is tried again in the next round. */
export async function removePassed(api: Api, messages: PassingMessages): Promise<void> {
  for (const { chatId, messageId } of messages.due()) {
    if (await isGone(api, chatId, messageId)) messages.forget(chatId, messageId);
  }
}

async function isGone(api: Api, chatId: number, messageId: number): Promise<boolean> {
  try {
    await api.deleteMessage(chatId, messageId);
    return true;
  } catch (error) {
    // A refusal is final: the message is gone already, or its chat is.
    return error instanceof GrammyError && error.error_code !== 429 && error.error_code < 500;
  }
}
