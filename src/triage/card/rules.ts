import type { ConcernStatus } from '../../concerns/concern.ts';
import { nextStatus, type StatusEvent } from '../../concerns/status.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Card, CardEntry } from './card.ts';

/** The changes of status that a leader makes by hand, in the order they are offered. */
export const STATUS_CHOICES = [
  'reviewed',
  'put_on_agenda',
  'closed',
  'reopened',
] as const satisfies StatusEvent[];

export type StatusChoice = (typeof STATUS_CHOICES)[number];

export function statusChoices(status: ConcernStatus): StatusChoice[] {
  return STATUS_CHOICES.filter((event) => nextStatus(status, event) !== undefined);
}

/**
 * The answer that this member may still take back: the last word of the thread, hers, and not yet on the woman's screen.
 */
export function undoable(card: Card, me: RecordId): CardEntry | undefined {
  const last = card.entries.at(-1);
  if (!last?.staffId?.equals(me) || last.seen || last.statement === undefined) return undefined;
  return last;
}

/** Two concerns can be merged when exactly the same people read both, so that an answer to one may go to the other. */
export function mergeable(a: Card, b: Card): boolean {
  return (
    !a.id.equals(b.id) &&
    a.mergedInto === undefined &&
    b.mergedInto === undefined &&
    a.place === b.place &&
    a.audience === b.audience &&
    a.passed === b.passed &&
    a.status !== 'quarantined' &&
    b.status !== 'quarantined'
  );
}

/** Whether an answer can be written now: not into quarantine, where nobody has yet looked whether it is meant. */
export function answerable(card: Card): boolean {
  return nextStatus(card.status, 'answered') !== undefined;
}
