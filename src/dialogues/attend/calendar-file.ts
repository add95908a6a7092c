import ical from 'ical-generator';
import type { Words } from '../../telegram/locale.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { endOf, type Dialogue } from '../dialogue.ts';

/**
 * The dialogue as a file for calendars (iCalendar, RFC 5545), in UTC, which every calendar shows in its owner's zone. It says
 * "a meeting" and where, not about what: a calendar reminds on a locked screen (promise P4), and others may share it.
 * Everybody gets the same file, whenever she asks for it: it tells nobody when she did.
 * @returns UTF-8 text
 */
export function calendarFile(dialogue: Dialogue, words: Words): string {
  const calendar = ical({ prodId: { company: 'Kurak', product: 'Voices', language: 'EN' } });
  calendar.createEvent({
    id: recordIdToText(dialogue.id),
    sequence: dialogue.revision,
    stamp: new Date(dialogue.settledAt * 60_000),
    start: new Date(dialogue.startsAt * 60_000),
    end: new Date(endOf(dialogue) * 60_000),
    summary: words.plain('dialogues-calendar-title'),
    ...(dialogue.mode === 'online' || dialogue.venue === undefined ? {} : { location: dialogue.venue }),
  });
  return calendar.toString();
}
