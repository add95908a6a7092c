import type { Message } from 'grammy/types';

/** What of a message tells whether Telegram wrote it by itself. */
type Signs = Pick<Message, 'pinned_message' | 'message_auto_delete_timer_changed' | 'write_access_allowed'>;

/** Messages that Telegram writes itself, such as "pinned a message": nobody has typed them, so they answer nothing. */
export const isService = (message: Signs): boolean =>
  message.pinned_message !== undefined ||
  message.message_auto_delete_timer_changed !== undefined ||
  message.write_access_allowed !== undefined;
