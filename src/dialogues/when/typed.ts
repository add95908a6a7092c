import { addDays, isDay, weekdayOf } from '../../jobs/calendar.ts';
import {
  type DateClaim,
  type Figure,
  type Findings,
  gather,
  isAlone,
  type TimeClaim,
} from './typed-findings.ts';
import { tokensOf } from './typed-tokens.ts';

/** What somebody typed as a time. Whether it is past is not judged here. */
export type Typed =
  | { kind: 'both'; day: string; hour: number; minute: number }
  | { kind: 'day'; day: string }
  | { kind: 'time'; hour: number; minute: number }
  /** Not understood, or understood in two ways. */
  | { kind: 'unreadable' }
  /** Understood, but in no calendar and on no clock: 31.02, 25:00, a Friday that is none. */
  | { kind: 'impossible' };

const UNREADABLE = { kind: 'unreadable' } as const;
const IMPOSSIBLE = { kind: 'impossible' } as const;

/**
 * Reads a day, a time or both, typed in any of the five languages: none of their words means two things, so it doesn't matter
 * which. Days come before months; without a year, the next such day from today on is meant.
 * @param today YYYY-MM-DD, where the time is to be
 */
export function readWhen(text: string, { today }: { today: string }): Typed {
  const tokens = tokensOf(text);
  const found = tokens && gather(tokens);
  if (!found || found.pairs.length > 2) return UNREADABLE;
  let result: Typed = UNREADABLE;
  for (const reading of readings(found)) {
    const typed = judge(reading, today);
    if (typed.kind === 'impossible') result = typed;
    else if (typed.kind !== 'unreadable') return typed;
  }
  return result;
}

/** Every way to take the pairs: as a day rather than as a time, and the first of two as the day. */
function readings(found: Findings): Findings[] {
  const [one, other] = found.pairs;
  if (!one) return [found];
  const asDate = ({ numbers: [day = '', month = ''] }: Figure, rest: Findings): Findings => ({
    ...rest,
    dates: [...rest.dates, { day, month, year: undefined }],
  });
  const asTime = ({ numbers: [hour = '', minute = ''], saidHour }: Figure, rest: Findings): Findings => ({
    ...rest,
    saidHour: rest.saidHour || saidHour,
    times: [...rest.times, { hour, minute }],
  });
  if (other)
    return [
      ...(one.saidHour ? [] : [asTime(other, asDate(one, found))]),
      ...(other.saidHour ? [] : [asDate(other, asTime(one, found))]),
    ];
  const time = one.numbers[1]?.length === 2 ? [asTime(one, found)] : [];
  return one.saidHour ? time : [asDate(one, found), ...time];
}

function judge(found: Findings, today: string): Typed {
  const { weekdays, ahead, parts } = found;
  const years = found.alone.filter(({ numbers: [only = ''] }) => only.length === 4);
  const hours = found.alone.filter((figure) => !years.includes(figure));
  const [date] = found.dates;
  const isExact = found.dates.length + ahead.length > 0;
  const spoken = hourOf(hours, isExact || found.saidHour || parts.length > 0);
  const times = spoken ? [...found.times, spoken] : found.times;
  const isClear =
    (hours.length === 0 || spoken) &&
    found.dates.length + ahead.length <= 1 &&
    Math.max(times.length, weekdays.length, parts.length, years.length) <= 1 &&
    (years.length === 0 || (date && date.year === undefined));
  if (!isClear) return UNREADABLE;
  const [time] = times;
  const day = dayOf(
    date && { ...date, year: date.year ?? years[0]?.numbers[0] },
    ahead[0],
    weekdays[0],
    today,
  );
  const clock = time && clockOf(time, parts[0]);
  if (day === 'impossible' || clock === 'impossible') return IMPOSSIBLE;
  if (day && clock) return { kind: 'both', day, ...clock };
  if (day) return { kind: 'day', day };
  return clock ? { kind: 'time', ...clock } : UNREADABLE;
}

/** "18", or "18 30", where something tells that it is an hour. */
function hourOf(alone: readonly Figure[], isHour: boolean): TimeClaim | undefined {
  const [hour, minute, more] = alone;
  if (!isHour || !isAlone(hour, 2) || more) return undefined;
  const past = minute ? (minute.numbers[0] ?? '') : '00';
  return past.length === 2 && !minute?.saidHour ? { hour: hour.numbers[0] ?? '', minute: past } : undefined;
}

/** The day that was meant, `impossible` when there is none such, undefined when nothing was said of it. */
function dayOf(
  date: DateClaim | undefined,
  ahead: number | undefined,
  weekday: number | undefined,
  today: string,
): string | undefined {
  if (!date && ahead === undefined)
    return weekday === undefined ? undefined : addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const day = date ? calendarDay(date, today) : addDays(today, ahead ?? 0);
  return day && (!weekday || weekdayOf(day) === weekday) ? day : 'impossible';
}

function calendarDay({ day, month, year }: DateClaim, today: string): string | undefined {
  const inYear = (number: string) => `${number}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) {
    const only = inYear(year.length === 2 ? `20${year}` : year);
    return isDay(only) && only >= '1900' ? only : undefined;
  }
  // Leap days are up to eight years apart.
  return Array.from({ length: 9 }, (_, index) => inYear(String(Number(today.slice(0, 4)) + index))).find(
    (candidate) => candidate >= today && isDay(candidate),
  );
}

function clockOf(
  time: TimeClaim,
  part: 'am' | 'pm' | 'day' | undefined,
): { hour: number; minute: number } | 'impossible' {
  const [said, minute] = [Number(time.hour), Number(time.minute)];
  if (said > 23 || minute > 59 || (part === 'am' && said > 12)) return 'impossible';
  const isAfternoon = part === 'pm' ? said < 12 : part === 'day' && said < 8;
  return { hour: part === 'am' && said === 12 ? 0 : said + (isAfternoon ? 12 : 0), minute };
}
