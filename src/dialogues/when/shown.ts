import { writeDay } from '../../telegram/date-format.ts';
import type { Words } from '../../telegram/locale.ts';
import { localOf } from '../../jobs/zones.ts';

/** What a moment is written of; the year only where it is not this one. */
interface Pieces {
  /** As Intl writes them. */
  date: string;
  weekday: string;
  year: string | undefined;
  clock: string;
}

/** Intl knows the names of days and of most months; how they are joined is ours. */
const STYLES: Record<Words['locale'], (pieces: Pieces) => string> = {
  ky: ({ date, weekday, year, clock }) => `${year ? `${year}-жыл, ` : ''}${date}, ${weekday}, саат ${clock}`,
  ru: ({ date, weekday, year, clock }) => `${weekday}, ${date}${year ? ` ${year} года` : ''}, ${clock}`,
  en: ({ date, weekday, year, clock }) => `${weekday} ${date}${year ? ` ${year}` : ''}, ${clock}`,
  uz: ({ date, weekday, year, clock }) => `${year ? `${year} йил ` : ''}${date}, ${weekday}, соат ${clock}`,
  pl: ({ date, weekday, year, clock }) => `${weekday}, ${date}${year ? ` ${year}` : ''}, ${clock}`,
};

/**
 * What clocks and calendars in a zone show at a moment, in words: "Friday 25 December, 14:00". It holds no markup.
 * @param minute minutes since the epoch, as is `now`, which decides whether the year is said
 * @param timeZone an IANA name
 */
export function whenText(
  minute: number,
  timeZone: string,
  words: Pick<Words, 'locale'>,
  now: number,
): string {
  const { day, hour, minute: past } = localOf(minute, timeZone);
  const format = (options: Intl.DateTimeFormatOptions) => writeDay(day, words.locale, options);
  const year = day.slice(0, 4);
  return STYLES[words.locale]({
    date: format({ day: 'numeric', month: 'long' }),
    weekday: format({ weekday: 'long' }),
    year: year === localOf(now, timeZone).day.slice(0, 4) ? undefined : year,
    clock: `${String(hour).padStart(2, '0')}:${String(past).padStart(2, '0')}`,
  });
}

/** How phones write a moment in place of the text: weekday, long date and short time, or as the text has it. */
type TimeFormat = 'wDt' | '';

/**
 * A `date_time` entity in Telegram's HTML. Without a format phones show the text as it is and tell the reader's own time
 * when she touches it; with one they write her own time in its place.
 * @param minute minutes since the epoch
 * @param html what is shown, already HTML
 */
export function timeTag(minute: number, html: string, format: TimeFormat = ''): string {
  const attribute = format ? ` format="${format}"` : '';
  return `<tg-time unix="${minute * 60}"${attribute}>${html}</tg-time>`;
}
