import { GrammyError, type Api } from 'grammy';
import type { PassingMessages } from './store.ts';

/** Deletes the messages whose day is over. What Telegram could not take just now is tried again in the next round. */
export async function removePassed(api: Api, messages: PassingMessages): Promise<void> {
  const gone = [];
  for (const message of messages.due()) {
    if (await isGone(api, message.chatId, message.messageId)) gone.push(message);
  }
  messages.forget(gone);
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
