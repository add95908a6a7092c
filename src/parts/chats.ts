import { createLivingMessages, type LivingMessage } from '../concerns/intake/living-messages.ts';
import type { Database } from '../db/open.ts';
import type { Clock } from '../jobs/clock.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import { createDesk } from '../telegram/desk.ts';
import { createDraftStore } from '../telegram/drafts.ts';
import { createPassingNotes } from '../telegram/erasure/passing-notes.ts';
import { createEraseLedger } from '../telegram/erasure/store.ts';
import { createLowestMessages } from '../telegram/lowest.ts';
import { createPassingMessages } from '../telegram/passing/store.ts';

/** What is known of a chat for a while: what stands on its screen, and what somebody there is in the middle of. */
export function createChatStores(database: Database, room: StrongRoom, clock: Clock) {
  const living = createLivingMessages(clock);
  return {
    living,
    lowest: createLowestMessages(clock),
    ledger: createEraseLedger(database, room, clock),
    drafts: createDraftStore<never, LivingMessage>(database, room, clock, (chatId) => living.of(chatId)),
    notes: createPassingNotes(clock),
    desk: createDesk(database, room, clock),
    passing: createPassingMessages(database, room, clock),
  };
}
