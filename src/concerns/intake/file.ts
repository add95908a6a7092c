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
  /** How many all may send together. */
  breaker: Quota;
  /** Who reads in a place at this moment. */
  readersIn: (place: string) => Readers;
  onWaiting: OnWaiting;
  clock: Clock;
  timeZone: string;
}

/** The breaker counts all together, whatever the name. */
const EVERYBODY = '';

/**
 * Turns a finished form into a concern. Safe to repeat: the form's id and code were drawn at its start. When too much comes
 * from everybody together, it goes to quarantine rather than nowhere, since a woman in need looks the same as a flood. Her own
 * quota refuses instead: a mark that depends on the sender would tell what else came from the same chat (promise P2).
 * @param sender her ephemeral name, used for her quota and nothing else
 * @returns `readers_changed`, with nothing filed, when somebody else would read it than the preview has told her;
 *   `enough_today`, likewise, when her quota is used up
 * @throws {Error} when the form is incomplete or the database refuses
 */
export async function fileForm(
  deps: FilingDeps,
  form: Form,
  words: Words,
  sender: { name: string; quota: Quota },
): Promise<'filed' | 'readers_changed' | 'enough_today'> {
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
  if (!deps.concerns.isFiled(id)) {
    if (passed !== form.toldNational) return 'readers_changed';
    if (!sender.quota.open(sender.name)) return 'enough_today';
  }
  const urgent = form.urgent ?? false;
  const quarantined = !deps.breaker.open(EVERYBODY);
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
  if (!stored) return 'filed';
  sender.quota.take(sender.name);
  deps.breaker.take(EVERYBODY);
  if (!quarantined) deps.onWaiting({ place, audience, passed, urgent });
  return 'filed';
}
