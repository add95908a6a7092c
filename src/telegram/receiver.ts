/** How updates come in: by asking for them (`polling.ts`), or by being called (`webhook/`). */
export interface Receiver {
  /** Resolves when it has ended; rejects when Telegram refuses for good (401, 409). */
  readonly done: Promise<void>;
  /** Whether updates can come in: Telegram has answered within the last minutes, or its calls are listened for. */
  isReached(): boolean;
  /** Takes no more updates, finishes those in hand, and sees to it that nothing is handled twice. */
  stop(): Promise<void>;
}

/** What the bot listens to; Telegram remembers the list, so it is said at every start. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;
