import type { Api } from 'grammy';
import { neverBack, type Clock } from '../jobs/clock.ts';
import { DELETABLE_MS } from './deletable.ts';
import { removeMessages } from './screen.ts';

/**
 * Messages that must leave a screen even when Telegram can't be reached just now. In memory only, for it says which chats are
 * in use. Nothing here throws.
 */
export interface Removals {
  /** Tries once, at once; what still stands then is tried again in every round, while Telegram lets it be deleted. */
  remove(chatId: number, messageIds: readonly number[]): Promise<void>;
  /** The same for messages of several chats, one each. */
  removeAll(messages: readonly { chatId: number; messageId: number }[]): Promise<void>;
  /** One more try for all that still stands. */
  retry(): Promise<void>;
}

/** @param api gives up soon, rather than keeping a round waiting */
export function createRemovals(api: Api, clock: Clock): Removals {
  const steady = neverBack(clock);
  let standing: { chatId: number; messageIds: readonly number[]; until: number }[] = [];

  async function attempt(chatId: number, messageIds: readonly number[], until: number): Promise<void> {
    const left = await removeMessages(api, chatId, messageIds);
    if (left.length > 0 && steady() < until) standing.push({ chatId, messageIds: left, until });
  }

  const remove: Removals['remove'] = (chatId, messageIds) =>
    attempt(chatId, messageIds, steady() + DELETABLE_MS);

  return {
    remove,
    removeAll: async (messages) => {
      await Promise.all(messages.map(({ chatId, messageId }) => remove(chatId, [messageId])));
    },
    retry: async () => {
      const due = standing;
      standing = [];
      await Promise.all(due.map(({ chatId, messageIds, until }) => attempt(chatId, messageIds, until)));
    },
  };
}
