import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { parseReturnCode } from '../../privacy/return-code.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Quota } from '../../telegram/quota.ts';
import type { OnWaiting } from '../concern.ts';
import { recordIdFromText } from '../../privacy/record-id.ts';
import type { Form } from './form.ts';
import { fallsToNational, type Readers } from './readers.ts';
import { textToSend } from './screens.ts';
import type { FilingStore } from './store.ts';

export interface FilingDeps {
  concerns: FilingStore;
  room: StrongRoom;
  quota: Quota;
  /** Who reads in a place at this moment. */
  readersIn: (place: string) => Readers;
  onWaiting: OnWaiting;
  clock: Clock;
  timeZone: string;
}

/**
 * Turns a finished form into a concern. Safe to repeat: the form's id and code were drawn at its start. Over the quota it
 * goes to quarantine rather than nowhere, since a woman in need looks the same as a flood.
 * @param person the ephemeral name of the sender, used for the quota and nothing else
 * @returns `readers_changed`, with nothing filed, when somebody else would read it than the preview has told her
 * @throws {Error} when the form is incomplete or the database refuses
 */
export async function fileForm(
  deps: FilingDeps,
  form: Form,
  words: Words,
  person: string,
): Promise<'filed' | 'readers_changed'> {
  const parsed = parseReturnCode(form.code);
  const { place, category, audience } = form;
  if (parsed.kind !== 'code' || !place || !category || !audience) {
    throw new Error('An incomplete form came to be sent.');
  }
  const id = recordIdFromText(form.concernId);
  const codeHash = await deps.room.hashCode(parsed.code);
  // From here to the end nothing is awaited, so what is checked still holds when it is stored.
  const passed = fallsToNational(audience, deps.readersIn(place));
  // What is filed already was filed as she was told then; she only has not seen its code.
  if (passed !== form.toldNational && !deps.concerns.isFiled(id)) return 'readers_changed';
  const urgent = form.urgent ?? false;
  const quarantined = !deps.quota.take(person);
  const stored = deps.concerns.file({
    id,
    codeHash,
    place,
    category,
    audience,
    urgent,
    words: textToSend(form, words),
    day: localDay(deps.clock(), deps.timeZone),
    quarantined,
    passed,
  });
  if (stored && !quarantined) deps.onWaiting({ place, audience, passed, urgent });
  return 'filed';
}
