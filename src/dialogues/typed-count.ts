/**
 * How many somebody means who types "30", "30 киши" or "about 30".
 * @returns undefined when there is no number, or more than one ("10–15", "1 000"), or it is below nought or broken: which is meant
 * would be a guess
 */
export function readCount(typed: string): number | undefined {
  const [number, ...others] = typed.match(/[-–—−]?\d+/g) ?? [];
  return number !== undefined && others.length === 0 && /^\d{1,6}$/.test(number) ? Number(number) : undefined;
}
