import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { parseReturnCode } from '../../privacy/return-code.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Quota } from '../../telegram/quota.ts';
import { recordIdFromText, type ConcernStore } from '../store.ts';
import type { Form } from './form.ts';
import { textToSend } from './screens.ts';

export interface FilingDeps {
  concerns: ConcernStore;
  room: StrongRoom;
  quota: Quota;
  clock: Clock;
  timeZone: string;
}

/**
 * Turns a finished form into a concern. Safe to repeat: the form's id and code were drawn at its start. Over the quota it
 * goes to quarantine rather than nowhere, since a woman in need looks the same as a flood.
 * @param person the ephemeral name of the sender, used for the quota and nothing else
 * @throws {Error} when the form is incomplete or the database refuses
 */
export async function fileForm(deps: FilingDeps, form: Form, words: Words, person: string): Promise<void> {
  const parsed = parseReturnCode(form.code);
  if (parsed.kind !== 'code' || !form.place || !form.category || !form.audience) {
    throw new Error('An incomplete form came to be sent.');
  }
  const codeHash = await deps.room.hashCode(parsed.code);
  deps.concerns.file({
    id: recordIdFromText(form.concernId),
    codeHash,
    place: form.place,
    category: form.category,
    audience: form.audience,
    urgent: form.urgent ?? false,
    words: textToSend(form, words),
    day: localDay(deps.clock(), deps.timeZone),
    quarantined: !deps.quota.take(person),
  });
}
