import type { StaffDirectory } from '../people/staff.ts';
import type { RecordId } from '../privacy/strong-room.ts';
import { hostsOf, isOver } from './dialogue.ts';
import type { DialogueStore } from './store.ts';

export interface TakingOverDeps {
  dialogues: Pick<DialogueStore, 'hostedBy' | 'setCoHosts'>;
  staff: StaffDirectory;
}

/**
 * Somebody hosts no more: what no active member hosts beside her gets a co-host, so that it can still be moved, or cancelled.
 * Joins the transaction it is called in.
 * @param by who becomes co-host
 * @param now minutes since the epoch
 * @returns how many dialogues
 */
export function takeOver(
  { dialogues, staff }: TakingOverDeps,
  gone: RecordId,
  by: RecordId,
  now: number,
): number {
  const isLed = (hosts: readonly RecordId[]) =>
    hosts.some((host) => !host.equals(gone) && staff.byId(host)?.state === 'active');
  const left = dialogues
    .hostedBy(gone, now)
    .filter(
      (dialogue) => dialogue.state !== 'cancelled' && !isOver(dialogue, now) && !isLed(hostsOf(dialogue)),
    );
  for (const { id, coHosts } of left) dialogues.setCoHosts(id, [...coHosts, by]);
  return left.length;
}
