/** What a wall clock and a calendar beside it show. */
export interface WallTime {
  /** YYYY-MM-DD. */
  day: string;
  /** 0 to 23. */
  hour: number;
  minute: number;
}

const DAY = 24 * 60;

/**
 * What clocks in a zone show at an instant.
 * @param now milliseconds since the epoch
 * @param timeZone an IANA name, here and below
 */
export function localTime(now: number, timeZone: string): WallTime {
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

/** The same at a minute since the epoch. */
export const localOf = (minute: number, timeZone: string): WallTime => localTime(minute * 60_000, timeZone);

/**
 * The minutes since the epoch at which clocks in a zone show this: none in the hour that is skipped in spring, two in the
 * one that is repeated in autumn, the earlier first, else one. What no clock shows, such as 25:00, has none.
 */
export function instantsOf(wall: WallTime, timeZone: string): number[] {
  const guess = asIfUtc(wall);
  if (Number.isNaN(guess)) return [];
  // Offsets stay between -12 and +14 hours, so whatever holds at that wall time holds a day before or a day after.
  const offsets = new Set([guess - DAY, guess + DAY].map((minute) => offsetAt(minute, timeZone)));
  return [...offsets]
    .map((offset) => guess - offset)
    .filter((minute) => isSame(localOf(minute, timeZone), wall))
    .toSorted((left, right) => left - right);
}

/** How many minutes clocks in a zone are ahead of UTC. */
const offsetAt = (minute: number, timeZone: string): number => asIfUtc(localOf(minute, timeZone)) - minute;

const asIfUtc = ({ day, hour, minute }: WallTime): number =>
  Date.parse(`${day}T00:00:00Z`) / 60_000 + hour * 60 + minute;

const isSame = (left: WallTime, right: WallTime): boolean =>
  left.day === right.day && left.hour === right.hour && left.minute === right.minute;

const formats = new Map<string, Intl.DateTimeFormat>();

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
