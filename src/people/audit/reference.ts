import type { RecordId } from '../../privacy/strong-room.ts';

/** How staff speak of a concern among themselves: "№7F3A". Short enough to say aloud; not unique, and not a way to it. */
export function concernReference(id: RecordId): string {
  return `№${id.toString('hex').slice(0, 4).toUpperCase()}`;
}
