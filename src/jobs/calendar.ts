/** Arithmetic on calendar days, which have no hour and no zone. Days are YYYY-MM-DD, months YYYY-MM. */

const DAY = 86_400_000;

/** Read as UTC's, which knows no changes of the clock. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const asDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => asDay(asDate(day).getTime() + days * DAY);

/** How many days it is from one to the other; negative when the other lies before. */
export const daysBetween = (from: string, until: string): number =>
  (asDate(until).getTime() - asDate(from).getTime()) / DAY;

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => asDate(day).getUTCDay() || 7;

/** Whether it is written so and stands in the calendar: 2028-02-29, but not 2027-02-29. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = asDate(text).getTime();
  return !Number.isNaN(time) && asDay(time) === text;
}

export const monthOf = (day: string): string => day.slice(0, 7);

export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(asDay(Date.UTC(year, number - 1 + months)));
}

/** The weeks of a month, Monday first; undefined stands where a day belongs to another month. */
export function monthGrid(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const start = addDays(first, 1 - weekdayOf(first));
  const weeks: (string | undefined)[][] = [];
  for (let monday = start; monday < `${addMonths(month, 1)}-01`; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) =>
        monthOf(day) === month ? day : undefined,
      ),
    );
  return weeks;
}
