import { addDays } from '../../jobs/calendar.ts';
import { instantsOf, localOf } from '../../jobs/zones.ts';

/** The hours at which an announcement may be put off to: when people look at their phones. */
const HOURS = [10, 18];
const MOST = 6;
/** It comes too late when it comes later than this before the start, in minutes. */
const BEFORE_START = 180;

/**
 * The next moments to choose from, never at night and never too late for anybody to come.
 * @param now minutes since the epoch, as the start and what is returned
 */
export function laterTimes(now: number, startsAt: number, timeZone: string): number[] {
  const today = localOf(now, timeZone).day;
  const days = Array.from({ length: MOST }, (_, index) => addDays(today, index));
  return days
    .flatMap((day) => HOURS.flatMap((hour) => instantsOf({ day, hour, minute: 0 }, timeZone)))
    .filter((minute) => minute > now && minute <= startsAt - BEFORE_START)
    .slice(0, MOST);
}
