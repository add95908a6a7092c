import type { Api } from 'grammy';
import { reasonOf } from '../api-errors.ts';
import { GrammyError } from 'grammy';
import type { EraseLedger } from './store.ts';

/** Bot API, deleteMessages: at most this many ids a call. */
const BATCH = 100;

/**
 * Deletes every message of a private chat that the ledger knows, on both sides, and then the ledger's own memory of them.
 * @param also ids that may not be in the ledger, such as that of the message just tapped
 * @returns how many could not be deleted: Telegram allows it for 48 hours
 */
export async function eraseChat(
  api: Api,
  ledger: EraseLedger,
  chatId: number,
  also: readonly number[],
): Promise<number> {
  const ids = [...new Set([...ledger.messages(chatId), ...also])];
  let left = 0;
  for (let start = 0; start < ids.length; start += BATCH) {
    left += await deleteBatch(api, chatId, ids.slice(start, start + BATCH));
  }
  ledger.clear(chatId);
  return left;
}

/** One undeletable message fails a whole batch, so a failed batch is halved until what can go is gone. */
async function deleteBatch(api: Api, chatId: number, ids: readonly number[]): Promise<number> {
  if (ids.length === 0) return 0;
  try {
    await api.deleteMessages(chatId, [...ids]);
    return 0;
  } catch (error) {
    if (!(error instanceof GrammyError) || reasonOf(error.description) === 'blocked') return ids.length;
    if (ids.length === 1) return reasonOf(error.description) === 'undeletable' ? 1 : 0;
    const half = Math.ceil(ids.length / 2);
    return (
      (await deleteBatch(api, chatId, ids.slice(0, half))) + (await deleteBatch(api, chatId, ids.slice(half)))
    );
  }
}
