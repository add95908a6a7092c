const DAY_MS = 86_400_000;

/**
 * The latest day of closing whose words are to be gone by now.
 * @param today YYYY-MM-DD, as the result
 * @param keepDays for how many days after the day of closing words are kept
 */
export function lastDayToForget(today: string, keepDays: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - keepDays * DAY_MS).toISOString().slice(0, 10);
}
