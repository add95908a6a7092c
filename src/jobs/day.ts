/** Making one costs a hundred times what using it does, and there are only as many as the catalogue has zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone, as YYYY-MM-DD: the finest time that is kept of a concern. */
export function localDay(milliseconds: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // The Canadian English format is ISO 8601's.
    format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    formats.set(timeZone, format);
  }
  return format.format(milliseconds);
}

/** Whole minutes and hours since the epoch, for the times that expire something. */
export const minutesOf = (milliseconds: number): number => Math.floor(milliseconds / 60_000);
export const hoursOf = (milliseconds: number): number => Math.floor(milliseconds / 3_600_000);
