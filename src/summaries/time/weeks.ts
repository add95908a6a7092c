import { addDays, addMonths, daysBetween, monthOf, weekdayOf } from '../../jobs/calendar.ts';

/** Calendar weeks from Monday to Sunday, and the periods that people ask for. Days are local, YYYY-MM-DD. */

/** A run of days, both ends included. */
export interface Days {
  from: string;
  until: string;
}

/** How many weeks whole weeks are. */
export const weeksIn = ({ from, until }: Days): number => (daysBetween(from, until) + 1) / 7;

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** The Mondays of all weeks that are over, from a day's week on. */
export function closedWeeks(first: string, today: string): string[] {
  const mondays: string[] = [];
  for (let monday = mondayOf(first); monday < mondayOf(today); monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}

export type PeriodKind = 'week' | 'month' | 'quarter' | 'year' | 'all';

/** The calendar period that a day lies in. */
export function periodAround(kind: PeriodKind, day: string): Days {
  const month = monthOf(day);
  const months = (first: string, length: number): Days => ({
    from: `${first}-01`,
    until: addDays(`${addMonths(first, length)}-01`, -1),
  });
  switch (kind) {
    case 'week': {
      return { from: mondayOf(day), until: addDays(mondayOf(day), 6) };
    }
    case 'month': {
      return months(month, 1);
    }
    case 'quarter': {
      return months(addMonths(month, -((Number(month.slice(5)) - 1) % 3)), 3);
    }
    case 'year': {
      return months(`${month.slice(0, 4)}-01`, 12);
    }
    case 'all': {
      return { from: '0001-01-01', until: '9999-12-31' };
    }
  }
}
