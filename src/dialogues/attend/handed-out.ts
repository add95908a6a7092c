import type { Clock } from '../../jobs/clock.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';

/** Bot API, deleteMessage: messages can be deleted for 48 hours. */
const DELETABLE_MS = 48 * 3_600_000;

/**
 * What lies in a chat besides the page of a dialogue: its place on the map, a file for the calendar. They go when she gives up
 * her seat (promise P4). In memory only, for it says who comes: after a restart they stay until she erases the chat.
 */
export interface HandedOut {
  note(chatId: number, dialogueId: RecordId, messageId: number): void;
  /** Gives back what lies there, and forgets it. */
  take(chatId: number, dialogueId: RecordId): number[];
}

export function createHandedOut(clock: Clock): HandedOut {
  const handed = new Map<string, { messageIds: number[]; since: number }>();
  const keyOf = (chatId: number, dialogueId: RecordId) => `${chatId}/${recordIdToText(dialogueId)}`;

  /** The oldest stand first in a map. */
  function forgetOld(): void {
    for (const [key, { since }] of handed) {
      if (since > clock() - DELETABLE_MS) return;
      handed.delete(key);
    }
  }

  function take(chatId: number, dialogueId: RecordId): number[] {
    const key = keyOf(chatId, dialogueId);
    const messageIds = handed.get(key)?.messageIds ?? [];
    handed.delete(key);
    return messageIds;
  }

  return {
    note: (chatId, dialogueId, messageId) => {
      forgetOld();
      const messageIds = [...take(chatId, dialogueId), messageId];
      handed.set(keyOf(chatId, dialogueId), { messageIds, since: clock() });
    },
    take,
  };
}
