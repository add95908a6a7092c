import type { Database } from '../db/open.ts';
import type { RecordId, StrongRoom } from '../privacy/strong-room.ts';
import { createEntryStore } from './entries/store.ts';
import { createErasureStore, type ErasureStore } from './erasure/store.ts';
import { createFilingStore, type FilingStore } from './intake/store.ts';
import { createThreadStore, type ThreadStore } from './thread/store.ts';

/** Everything a woman may do with concerns: file, read and write back, withdraw. */
export interface ConcernStore extends FilingStore, ThreadStore, ErasureStore {}

/** @param signatureOf how women see a leader, by her id; undefined when that is not known */
export function createConcernStore(
  database: Database,
  room: StrongRoom,
  signatureOf: (staffId: RecordId) => string | undefined,
): ConcernStore {
  const entries = createEntryStore(database, room, signatureOf);
  return {
    ...createFilingStore(database, entries),
    ...createThreadStore(database, entries),
    ...createErasureStore(database),
  };
}
