import type { Clock } from '../jobs/clock.ts';

/** For so many chats it is known what stands lowest; those that were written to longest ago are forgotten first. */
const MOST_CHATS = 10_000;

/** As long as a form lives, or an open page: nobody asks for longer. */
const KEPT_MS = 3_600_000;

/**
 * Which message of the bot stands lowest in each chat. A page further up that answers typed words must come below it: whoever types
 * looks at the end of the chat. In memory only, for it says who was written to; what is not known counts as in sight.
 */
export interface LowestMessages {
  sent(chatId: number, messageIds: readonly number[]): void;
  /** Forgets a chat, as `/erase` does. */
  forget(chatId: number): void;
  /** Whether something of ours stands below a message. */
  isCovered(chatId: number, messageId: number | undefined): boolean;
}

export function createLowestMessages(clock: Clock): LowestMessages {
  /** In the order in which they were written to. */
  const lowest = new Map<number, { messageId: number; until: number }>();
  return {
    sent: (chatId, messageIds) => {
      const messageId = Math.max(lowest.get(chatId)?.messageId ?? 0, ...messageIds);
      // Set anew, so that the oldest stand first.
      lowest.delete(chatId);
      lowest.set(chatId, { messageId, until: clock() + KEPT_MS });
      for (const [oldest, { until }] of lowest) {
        if (lowest.size <= MOST_CHATS && until > clock()) break;
        lowest.delete(oldest);
      }
    },
    forget: (chatId) => void lowest.delete(chatId),
    isCovered: (chatId, messageId) =>
      messageId !== undefined && (lowest.get(chatId)?.messageId ?? 0) > messageId,
  };
}
