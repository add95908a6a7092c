/** For so many chats it is known what stands lowest; those that were written to longest ago are forgotten first. */
const MOST_CHATS = 10_000;

/**
 * Which message of the bot stands lowest in each chat. A page further up that answers typed words must come below it: whoever types
 * looks at the end of the chat. In memory only, for it says who was written to; what is not known counts as in sight.
 */
export interface LowestMessages {
  sent(chatId: number, messageIds: readonly number[]): void;
  /** Whether something of ours stands below a message. */
  isCovered(chatId: number, messageId: number | undefined): boolean;
}

export function createLowestMessages(): LowestMessages {
  const lowest = new Map<number, number>();
  return {
    sent: (chatId, messageIds) => {
      const known = Math.max(lowest.get(chatId) ?? 0, ...messageIds);
      // Set anew, so that the oldest stand first.
      lowest.delete(chatId);
      lowest.set(chatId, known);
      if (lowest.size <= MOST_CHATS) return;
      const [oldest] = lowest.keys();
      if (oldest !== undefined) lowest.delete(oldest);
    },
    isCovered: (chatId, messageId) => messageId !== undefined && (lowest.get(chatId) ?? 0) > messageId,
  };
}
