import { endOfQuiet, EVENING, isQuiet } from '../../jobs/schedule/rules.ts';
import { addDays } from '../../jobs/calendar.ts';
import { instantsOf, localOf, type WallTime } from '../../jobs/zones.ts';

/** When whoever registered is reminded of a dialogue. Instants are minutes since the epoch, zones IANA names. */

/** The reminders of a dialogue, in the order in which they go out. */
export const REMINDERS = ['7d', '1d', '2h'] as const;
export type Reminder = (typeof REMINDERS)[number];

const DAY = 24 * 60;

/** By how many minutes each may be late, after the bot stood still, and still be of use. */
const PATIENCE: Record<Reminder, number> = { '7d': 6 * 60, '1d': 6 * 60, '2h': 60 };

/** How long before the start a reminder that waited for the morning must still come, for her to get there. */
const NOTICE = 60;

/**
 * When each goes out: 7 days and 1 day before at the same local time, and 2 hours before, none of them in the quiet hours.
 * They follow one another in the order of `REMINDERS`, and all come before the start.
 */
export function reminderTimes(startsAt: number, timeZone: string): Record<Reminder, number> {
  const wall = localOf(startsAt, timeZone);
  const daysBefore = (days: number) =>
    instantOf({ ...wall, day: addDays(wall.day, -days) }, timeZone) ?? startsAt - days * DAY;
  const outside = (minute: number) => outsideQuiet(minute, startsAt, timeZone);
  return { '7d': outside(daysBefore(7)), '1d': outside(daysBefore(1)), '2h': outside(startsAt - 120) };
}

/** Out of the quiet hours: to their end, or to the evening before them when their end is too close to the start. */
function outsideQuiet(minute: number, startsAt: number, timeZone: string): number {
  if (!isQuiet(minute * 60_000, timeZone)) return minute;
  const morning = endOfQuiet(minute * 60_000, timeZone);
  if (startsAt - morning >= NOTICE) return morning;
  const { day, hour } = localOf(minute, timeZone);
  const evening = hour >= EVENING ? day : addDays(day, -1);
  return instantOf({ day: evening, hour: EVENING - 1, minute: 30 }, timeZone) ?? minute - DAY / 2;
}

/** In the hour that is skipped in spring there is none. */
const instantOf = (wall: WallTime, timeZone: string): number | undefined => instantsOf(wall, timeZone)[0];

/**
 * The one to send now, if any: the latest whose time has come, unless it was sent, came before `since`, or is too late to be
 * of use. Those before it are merged into it: mark all of `remindersUpTo` as sent.
 * @param moment `since`: when she registered, or the dialogue was moved; what would have come earlier is not caught up
 */
export function dueReminder(
  moment: { startsAt: number; timeZone: string; now: number; since: number },
  sent: ReadonlySet<string>,
): Reminder | undefined {
  const { startsAt, timeZone, now, since } = moment;
  if (now >= startsAt || isQuiet(now * 60_000, timeZone)) return undefined;
  const times = reminderTimes(startsAt, timeZone);
  const latest = REMINDERS.findLast((kind) => times[kind] <= now);
  if (!latest || sent.has(latest)) return undefined;
  const isOfUse = times[latest] >= since && now - times[latest] <= PATIENCE[latest];
  return isOfUse ? latest : undefined;
}

/** This reminder and those that go out before it. */
export const remindersUpTo = (kind: Reminder): readonly Reminder[] =>
  REMINDERS.slice(0, REMINDERS.indexOf(kind) + 1);
