import { findPlace } from '../../concerns/catalogue.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { STAFF_KINDS } from '../staff.ts';

/** How staff speak of a concern among themselves, such as "№7F3A": enough to find it again, and no way into it. */
export function concernReference(id: RecordId): string {
  return `№${id.subarray(0, 2).toString('hex').toUpperCase()}`;
}

const STATUSES = new Set(['new', 'in_review', 'on_agenda', 'answered', 'closed', 'quarantined', 'withdrawn']);

/**
 * The message that says one word of a detail in plain words.
 * @returns its key, or undefined for a word of another slice
 */
export function detailKey(word: string): string | undefined {
  if (findPlace(word)) return `place-${word}`;
  if (STAFF_KINDS.some((kind) => kind === word)) return `people-kind-${word}`;
  if (word === 'leader' || word === 'admin') return `people-role-${word}`;
  return STATUSES.has(word) ? `audit-status-${word}` : undefined;
}
