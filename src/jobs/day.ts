/** The calendar day of an instant in a zone, as YYYY-MM-DD: the finest time that is kept of a concern. */
export function localDay(milliseconds: number, timeZone: string): string {
  // The Canadian English format is ISO 8601's.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(milliseconds);
}

/** Whole minutes and hours since the epoch, for the times that expire something. */
export const minutesOf = (milliseconds: number): number => Math.floor(milliseconds / 60_000);
export const hoursOf = (milliseconds: number): number => Math.floor(milliseconds / 3_600_000);
