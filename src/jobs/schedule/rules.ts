import { addDays } from '../calendar.ts';

/** When things that happen once a day are due, in local time. Zones are IANA names; instants are milliseconds since the epoch. */

interface LocalTime {
  /** YYYY-MM-DD. */
  day: string;
  hour: number;
  minute: number;
}

/** From this hour on, until `MORNING`, nobody's phone makes a sound for us. */
export const EVENING = 21;
export const MORNING = 8;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in a zone show at an instant. */
export function localTime(now: number, timeZone: string): LocalTime {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: number('hour'),
    minute: number('minute'),
  };
}

/** The latest local day on which this hour has already come: the day whose daily run is due. */
export function lastDue(now: number, timeZone: string, hour: number): string {
  const local = localTime(now, timeZone);
  return local.hour >= hour ? local.day : addDays(local.day, -1);
}

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

/** Made once a zone: a format costs a hundred times what using it does. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}
