import { neverBack, type Clock } from '../jobs/clock.ts';
import { DELETABLE_MS } from './deletable.ts';

/**
 * Messages that lie in a chat beside what they are about, and go with it: the place on the map and the calendar file of a seat
 * that is given up, words that could not be taken, and what was said of them (promise P4). In memory only, for it says who does
 * what: after a restart they stay until the chat is erased.
 */
export interface Leftovers {
  note(chatId: number, about: string, messageId: number): void;
  /** Whether this message lies there. */
  has(chatId: number, about: string, messageId: number): boolean;
  /** Gives back what lies there, and forgets it. */
  take(chatId: number, about: string): number[];
}

/** What somebody typed in vain, and the answers to it. */
export const TYPED_IN_VAIN = 'typed';

export function createLeftovers(clock: Clock): Leftovers {
  const steady = neverBack(clock);
  const left = new Map<string, { messageIds: number[]; since: number }>();
  const keyOf = (chatId: number, about: string) => `${chatId}/${about}`;

  /** The oldest stand first in a map. */
  function forgetOld(): void {
    for (const [key, { since }] of left) {
      if (since > steady() - DELETABLE_MS) return;
      left.delete(key);
    }
  }

  function take(chatId: number, about: string): number[] {
    const key = keyOf(chatId, about);
    const messageIds = left.get(key)?.messageIds ?? [];
    left.delete(key);
    return messageIds;
  }

  return {
    note: (chatId, about, messageId) => {
      forgetOld();
      const messageIds = [...take(chatId, about), messageId];
      left.set(keyOf(chatId, about), { messageIds, since: steady() });
    },
    has: (chatId, about, messageId) =>
      left.get(keyOf(chatId, about))?.messageIds.includes(messageId) === true,
    take,
  };
}
