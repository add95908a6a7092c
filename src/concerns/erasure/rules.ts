import { addDays } from '../../jobs/calendar.ts';

/**
 * The latest day of closing whose words are to be gone by now.
 * @param today YYYY-MM-DD, as the result
 * @param keepDays for how many days after the day of closing words are kept
 */
export const lastDayToForget = (today: string, keepDays: number): string => addDays(today, -keepDays);
