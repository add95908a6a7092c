const WORD = /^\p{L}[\p{L}\p{M}]*[.:,!]?$/u;

/**
 * How many somebody means who types "30", "30 киши" or "about 30".
 * @returns undefined when there is no number, or more than one ("10 же 15", "1 000"), or it is part of something else ("10–15", "-3",
 * "id=1"): which is meant would be a guess
 */
export function readCount(typed: string): number | undefined {
  const words = typed.trim().split(/\s+/);
  const [number, ...others] = words.filter((word) => /^\d{1,6}$/.test(word));
  const isPlain = words.every((word) => word === number || WORD.test(word));
  return number !== undefined && others.length === 0 && isPlain ? Number(number) : undefined;
}
