import type { Api } from 'grammy';
import { failureReason, type ApiReason } from '../api-errors.ts';
import type { EraseLedger } from './store.ts';

/** Bot API, deleteMessages: at most this many ids a call. */
const BATCH = 100;

/** `some`: what is left is too old for Telegram to let go. `later`: Telegram can't be reached or won't just now. */
export type Erased = 'all' | 'some' | 'later';

export interface Erasures {
  /**
   * Deletes every message of a private chat that the ledger knows, on both sides, and then the ledger's memory of them and,
   * when nothing is left, of the chat. What can't be deleted just now stays in the ledger, for `retry` and for the next tap.
   * @param also ids that may not be in the ledger, such as that of the message just tapped
   */
  erase(chatId: number, also: readonly number[]): Promise<Erased>;
  /** Tries once more what was put off, and nothing that came after it. Never rejects. */
  retry(): Promise<void>;
}

/** Which messages wait for another try is kept in memory only, as chat ids must be. */
export function createErasures(api: Api, ledger: EraseLedger): Erasures {
  const putOff = new Map<number, readonly number[]>();

  async function eraseIds(chatId: number, ids: readonly number[]): Promise<Erased> {
    const kept: Kept = { tooOld: [], later: [], unreachable: false };
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      // Telegram says no to the chat, not to a message: asking on would keep her waiting for minutes, past the tap's answer.
      if (kept.later.length > 0) kept.later.push(...batch);
      else await deleteBatch(api, chatId, batch, kept);
    }
    const later = new Set(kept.later);
    // What is too old is let go as well: there is nothing left to remember it for.
    ledger.drop(
      chatId,
      ids.filter((id) => !later.has(id)),
    );
    // Who has blocked the bot can't be served by trying on; the ledger keeps the rows for her next tap.
    if (later.size > 0 && !kept.unreachable) putOff.set(chatId, kept.later);
    else putOff.delete(chatId);
    if (later.size > 0) return 'later';
    return kept.tooOld.length > 0 ? 'some' : 'all';
  }

  return {
    erase: (chatId, also) => eraseIds(chatId, [...new Set([...ledger.messages(chatId), ...also])]),
    retry: async () => {
      for (const [chatId, ids] of putOff) await eraseIds(chatId, ids).catch(() => undefined);
    },
  };
}

interface Kept {
  tooOld: number[];
  later: number[];
  /** Nothing can be deleted in this chat any more, unless she lets the bot in again. */
  unreachable: boolean;
}

const UNREACHABLE: ReadonlySet<ApiReason> = new Set(['blocked', 'deactivated', 'chat_not_found']);

/** One undeletable message fails a whole batch, so such a batch is halved until what can go is gone. */
async function deleteBatch(api: Api, chatId: number, ids: readonly number[], kept: Kept): Promise<void> {
  try {
    await api.deleteMessages(chatId, [...ids]);
  } catch (error) {
    const reason = failureReason(error);
    if (reason === 'delete_target_gone') return;
    if (reason !== 'undeletable') {
      kept.later.push(...ids);
      kept.unreachable ||= UNREACHABLE.has(reason);
    } else if (ids.length === 1) kept.tooOld.push(...ids);
    else {
      const half = Math.ceil(ids.length / 2);
      await deleteBatch(api, chatId, ids.slice(0, half), kept);
      await deleteBatch(api, chatId, ids.slice(half), kept);
    }
  }
}
