import { isInner, type Arc } from './circulation.ts';
import { connect, emptyNetwork, maximalFlow } from './flow.ts';
import { TOTAL, type ThresholdOf } from './table.ts';

/**
 * What becomes of a count: shown; hidden, which tells that it is one at least, since nought is shown; or withheld with the whole
 * line of its cells, noughts and all, so that readers don't learn even that.
 */
export type State = 'shown' | 'hidden' | 'withheld';

/** What a reader takes for granted of a count that she can't see. */
export const leastOf = (state: State | undefined): number => (state === 'hidden' ? 1 : 0);

/** By how much a count could be greater or smaller than it is, for all that a reader can tell. */
export interface Room {
  up: number;
  down: number;
}

/**
 * The exact room of one arc that is not shown, counted up to a limit: what may flow around it through the others that are not
 * shown (Gusfield 1988). To each of them any amount may be added, and all taken away but the least it must have.
 */
export function roomOf(arcs: readonly Arc[], states: readonly State[], at: number, limit: number): Room {
  const arc = arcs[at];
  if (!arc) return { up: 0, down: 0 };
  const others = () => {
    const network = emptyNetwork();
    for (const [index, { from, to, count }] of arcs.entries())
      if (index !== at && states[index] !== 'shown')
        connect(network, from, to, Number.POSITIVE_INFINITY, count - leastOf(states[index]));
    return network;
  };
  return {
    up: maximalFlow(others(), arc.to, arc.from, limit),
    down: maximalFlow(others(), arc.from, arc.to, Math.min(arc.count - leastOf(states[at]), limit)),
  };
}

/** Whether a count is safe: it may be one that need not be hidden, and any of at least so many values. */
export function isSafe(count: number, { up, down }: Room, wanted: number): boolean {
  return count + up >= wanted && up + down + 1 >= wanted;
}

/**
 * How many values a count must be able to have: nothing is asked for what may be known. What was withheld was never said to be
 * small, and in a table of totals alone each cell is known to be no greater than its totals: it is held to their thresholds.
 */
export function wantedOf(
  { row, column, count }: Arc,
  state: State | undefined,
  thresholdOf: ThresholdOf,
): number {
  const threshold = thresholdOf(row, column);
  if (state === 'hidden') return threshold;
  if (state === 'shown' || count === 0 || count >= threshold) return 0;
  return Math.min(threshold, thresholdOf(row, TOTAL), thresholdOf(TOTAL, column));
}

/** Whether readers may see it: it is none of those small numbers. */
export const isSmall = ({ row, column, count }: Arc, thresholdOf: ThresholdOf): boolean =>
  count > 0 && count < thresholdOf(row, column);

/** The states before anything is hidden besides: totals seen, lines of cells withheld but for what is nought whatever happens. */
export const withoutCells = (arcs: readonly Arc[], thresholdOf: ThresholdOf): State[] =>
  arcs.map((arc) => {
    if (isInner(arc)) return arc.isAlwaysNought ? 'shown' : 'withheld';
    return isSmall(arc, thresholdOf) ? 'hidden' : 'shown';
  });
