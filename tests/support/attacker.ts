/**
 * A reader who writes down everything that was ever published and works out what each number can be. Knows nothing of how the
 * product hides: it searches whole numbers one by one, by bounds and by trying.
 */

/** What is known: that some unknown numbers, none below nought, sum up to so much. */
export interface Fact {
  /** Which of the unknowns. */
  of: readonly number[];
  least: number;
  most: number;
}

export const exactly = (of: readonly number[], sum: number): Fact => ({ of, least: sum, most: sum });
export const atLeast = (of: readonly number[], sum: number): Fact => ({
  of,
  least: sum,
  most: Number.POSITIVE_INFINITY,
});

/** Greater than any count in the tests: what has no bound is tried up to here. */
const CEILING = 90;

interface Bounds {
  low: number[];
  high: number[];
}

/** Whether whole numbers exist for which all of this is true. */
export function isPossible(unknowns: number, facts: readonly Fact[]): boolean {
  const low = Array.from({ length: unknowns }, () => 0);
  const high = Array.from({ length: unknowns }, () => CEILING);
  return search({ low, high }, facts);
}

/** The values that the sum of some unknowns can have, as many as are wanted, beginning with those next to the true one. */
export function valuesOf(
  unknowns: number,
  facts: readonly Fact[],
  of: readonly number[],
  truth: number,
  wanted: number,
): number[] {
  const found: number[] = [];
  const can = (value: number) => isPossible(unknowns, [...facts, exactly(of, value)]);
  let below = truth;
  let above = truth + 1;
  // The values between two possible ones need not be possible, but the search beyond a gap is not worth its time: it would only
  // make the reader look weaker than she is.
  for (; found.length < wanted && below >= 0 && can(below); below--) found.push(below);
  for (; found.length < wanted && can(above); above++) found.push(above);
  return found;
}

function search(bounds: Bounds, facts: readonly Fact[]): boolean {
  if (!tighten(bounds, facts)) return false;
  let open = -1;
  let width = Number.POSITIVE_INFINITY;
  for (const [index, low] of bounds.low.entries()) {
    const range = (bounds.high[index] ?? 0) - low;
    if (range > 0 && range < width) [open, width] = [index, range];
  }
  if (open === -1) return true;
  const middle = Math.floor(((bounds.low[open] ?? 0) + (bounds.high[open] ?? 0)) / 2);
  const half = (side: 'low' | 'high', value: number): Bounds => {
    const copy = { low: [...bounds.low], high: [...bounds.high] };
    copy[side][open] = value;
    return copy;
  };
  return search(half('high', middle), facts) || search(half('low', middle + 1), facts);
}

/** Draws the bounds together as far as single facts allow; false when one can't be true. */
function tighten({ low, high }: Bounds, facts: readonly Fact[]): boolean {
  for (let changed = true; changed;) {
    changed = false;
    for (const { of, least, most } of facts) {
      let lowest = 0;
      let highest = 0;
      for (const index of of) {
        lowest += low[index] ?? 0;
        highest += high[index] ?? 0;
      }
      if (lowest > most || highest < least) return false;
      for (const index of of) {
        const [from, to] = [low[index] ?? 0, high[index] ?? 0];
        const up = Math.max(from, least - (highest - to));
        const down = Math.min(to, most - (lowest - from));
        if (up > down) return false;
        if (up === from && down === to) continue;
        changed = true;
        lowest += up - from;
        highest += down - to;
        low[index] = up;
        high[index] = down;
      }
    }
  }
  return true;
}
