import type { RecordId } from '../privacy/strong-room.ts';

/** Binds a sealed name to its member: moved to another one it does not open. */
export const nameContext = (id: RecordId): string => `name/${id.toString('hex')}`;
