import { addDays } from '../calendar.ts';
import { localTime } from '../zones.ts';

/** When things that happen once a day are due, in local time. Zones are IANA names; instants are milliseconds since the epoch. */

/** From this hour on, until `MORNING`, nobody's phone makes a sound for us. */
export const EVENING = 21;
export const MORNING = 8;

/** The latest local day on which this hour has already come: the day whose daily run is due. */
export function lastDue(now: number, timeZone: string, hour: number): string {
  const local = localTime(now, timeZone);
  return local.hour >= hour ? local.day : addDays(local.day, -1);
}

/** Whether it is night for the phones in a zone. */
export function isQuiet(now: number, timeZone: string): boolean {
  const { hour } = localTime(now, timeZone);
  return hour >= EVENING || hour < MORNING;
}

/** The first minute since the epoch, from now on, that is not quiet. */
export function endOfQuiet(now: number, timeZone: string): number {
  let minute = Math.floor(now / 60_000);
  // Hour by hour to the one in which the quiet ends, then minute by minute: zones may shift by half hours.
  while (isQuiet(minute * 60_000, timeZone)) {
    const { hour, minute: past } = localTime(minute * 60_000, timeZone);
    minute += hour === MORNING - 1 ? 1 : 60 - past;
  }
  return minute;
}
