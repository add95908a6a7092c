import type { Read } from '../../concerns/text.ts';
import { endOf, isOver, type Dialogue } from '../dialogue.ts';
import { addDays } from '../../jobs/calendar.ts';
import { readCount } from '../typed-count.ts';

/** What can be said of a dialogue, and when. Instants, `now` among them, are minutes since the epoch. */

export const MAX_OUTCOME = 2000;
export const MAX_COMMITMENT = 200;
export const MAX_COMMITMENTS = 15;
const MOST_ATTENDED = 100_000;

/** Results are due ten days after a dialogue; its hosts are reminded on the third and the seventh. */
export const REMINDED_AFTER_DAYS = [3, 7] as const;

/** How long before the start the check-in opens, and after the end it closes, in minutes. */
export const CHECK_IN_MARGIN = 60;

export const takesCheckIns = (dialogue: Dialogue, now: number): boolean =>
  dialogue.state === 'open' &&
  now >= dialogue.startsAt - CHECK_IN_MARGIN &&
  now <= endOf(dialogue) + CHECK_IN_MARGIN;

/** For so long after the end feedback is taken, in minutes. */
export const FEEDBACK_TAKEN_FOR = 7 * 1440;

export const takesFeedback = (dialogue: Dialogue, now: number): boolean =>
  dialogue.state === 'open' && isOver(dialogue, now) && now <= endOf(dialogue) + FEEDBACK_TAKEN_FOR;

export function readAttended(typed: string): Read<number, 'number'> {
  const count = readCount(typed) ?? NaN;
  return count <= MOST_ATTENDED ? { ok: true, value: count } : { ok: false, problem: 'number' };
}

/** How often hosts ought to have been reminded of the outcome by a day. @param endedOn YYYY-MM-DD, as `today` */
export function remindersDue(endedOn: string, today: string): number {
  return REMINDED_AFTER_DAYS.filter((days) => addDays(endedOn, days) <= today).length;
}
