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

/**
 * After so many tries a search is given up, and what it sought counts as impossible. That makes the reader look cleverer than she
 * is, never less so: a test can fail for it, but not pass.
 */
const PATIENCE = 5000;

/** Whether whole numbers exist for which all of this is true. */
function isPossible(unknowns: number, facts: readonly Fact[]): boolean {
  const low = Array.from({ length: unknowns }, () => 0);
  const high = Array.from({ length: unknowns }, () => CEILING);
  return search({ low, high }, facts, { left: PATIENCE });
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
  const known = subtracted(facts);
  const can = (value: number) => isPossible(unknowns, [...known, exactly(of, value)]);
  // What lies beyond a gap is not looked at, which again only makes the reader look cleverer.
  for (let above = truth; found.length < wanted && can(above); above++) found.push(above);
  for (let below = truth - 1; found.length < wanted && below >= 0 && can(below); below--) found.push(below);
  return found;
}

/** Takes known sums out of the greater ones that hold them, until nothing more can be taken out. */
function subtracted(facts: readonly Fact[]): Fact[] {
  const known = facts.map((fact) => ({ ...fact, of: new Set(fact.of) }));
  for (let changed = true; changed;) {
    changed = false;
    for (const part of known.filter(({ of, least, most }) => of.size > 0 && least === most)) {
      for (const whole of known) {
        if (whole === part || whole.of.size < part.of.size) continue;
        if (![...part.of].every((index) => whole.of.has(index))) continue;
        for (const index of part.of) whole.of.delete(index);
        whole.least -= part.least;
        whole.most -= part.least;
        changed = true;
      }
    }
  }
  return known.map(({ of, ...fact }) => ({ ...fact, of: [...of] }));
}

/** Tries half of the narrowest range, then the other half; what shares no fact is searched apart. */
function search(bounds: Bounds, facts: readonly Fact[], tries: { left: number }): boolean {
  if (tries.left-- <= 0 || !tighten(bounds, facts)) return false;
  const isOpen = (index: number) => bounds.low[index] !== bounds.high[index];
  return islands(facts, isOpen).every((island) => {
    const widthOf = (index: number) => (bounds.high[index] ?? 0) - (bounds.low[index] ?? 0);
    const [open] = [...new Set(island.flatMap(({ of }) => of.filter(isOpen)))].toSorted(
      (one, other) => widthOf(one) - widthOf(other),
    );
    if (open === undefined) return true;
    const middle = Math.floor(((bounds.low[open] ?? 0) + (bounds.high[open] ?? 0)) / 2);
    const half = (side: 'low' | 'high', value: number): Bounds => {
      const copy = { low: [...bounds.low], high: [...bounds.high] };
      copy[side][open] = value;
      return copy;
    };
    return search(half('high', middle), island, tries) || search(half('low', middle + 1), island, tries);
  });
}

/** Facts that share open unknowns, together. */
function islands(facts: readonly Fact[], isOpen: (index: number) => boolean): Fact[][] {
  let found: { of: Set<number>; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const of = fact.of.filter(isOpen);
    if (of.length === 0) continue;
    const [touched, apart] = [true, false].map((touches) =>
      found.filter((island) => of.some((index) => island.of.has(index)) === touches),
    );
    const joined = (touched ?? []).flatMap((island) => island.facts);
    const unknowns = new Set([...of, ...(touched ?? []).flatMap((island) => [...island.of])]);
    found = [...(apart ?? []), { of: unknowns, facts: [...joined, fact] }];
  }
  return found.map((island) => island.facts);
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
