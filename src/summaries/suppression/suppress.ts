import { isSafe, isSmall, roomOf, withoutCells, wantedOf, type State } from './audit.ts';
import { circulationOf, isInner, type Arc } from './circulation.ts';
import { complementsFor, lossesOf } from './complement.ts';
import { TOTAL, type Published, type Spot, type Table, type ThresholdOf } from './table.ts';

/**
 * Hides what is small, and as much besides as it takes that nobody can work it out (docs/SUPPRESSION.md): of each hidden number a
 * reader who adds and subtracts whatever is shown can't tell which of at least `threshold` values it has, nor that it is smaller
 * than that. Totals come first; a line of cells is published only when that costs no total and shows something. Which
 * of several numbers is hidden besides is left to the dice: the same dice always lead to the same result.
 */
export function suppress(table: Table, thresholdOf: ThresholdOf, dice: () => number): Published {
  return suppressed(table, thresholdOf, dice, () => true) ?? [];
}

/**
 * The same with the grand total shown, which is known from elsewhere.
 * @returns undefined when that can't be: what is hidden would have too little room below such a total
 */
export function suppressBelowTotal(
  table: Table,
  thresholdOf: ThresholdOf,
  dice: () => number,
): Published | undefined {
  return suppressed(table, thresholdOf, dice, (arc) => !isGrandTotal(arc));
}

const isGrandTotal = ({ row, column }: Spot): boolean => row === TOTAL && column === TOTAL;

function suppressed(
  table: Table,
  thresholdOf: ThresholdOf,
  dice: () => number,
  mayHide: (arc: Arc) => boolean,
): Published | undefined {
  const arcs = circulationOf(table);
  const losses = lossesOf(arcs, dice);
  if (arcs.some((arc) => !mayHide(arc) && isSmall(arc, thresholdOf))) return undefined;
  let states = protect(
    arcs,
    withoutCells(arcs, thresholdOf),
    losses,
    thresholdOf,
    (arc) => !isInner(arc) && mayHide(arc),
  );
  if (!states) return undefined;
  for (const line of linesOf(table, arcs)) {
    const opened: State[] = states.map((state, index) => {
      const arc = arcs[index];
      if (arc?.row !== line || !isInner(arc)) return state;
      return isSmall(arc, thresholdOf) ? 'hidden' : 'shown';
    });
    if (!showsAnything(arcs, opened, line)) continue;
    const safe = protect(arcs, opened, losses, thresholdOf, isInner);
    if (safe && showsAnything(arcs, safe, line)) states = safe;
  }
  return arcs.flatMap(({ row, column, count }, index) => {
    const state = states[index];
    if (state === 'withheld') return [];
    return { row, column, seen: state === 'shown' ? { shown: count } : { hidden: true } };
  });
}

/** In which order lines of cells are published: groups of rows, then rows, those that sum up to most first. */
function linesOf({ rows, rowGroups }: Table, arcs: readonly Arc[]): string[] {
  const totals = new Map(arcs.filter(({ column }) => column === TOTAL).map(({ row, count }) => [row, count]));
  const byTotal = (one: string, other: string) => (totals.get(other) ?? 0) - (totals.get(one) ?? 0);
  return [...rowGroups.map(({ key }) => key).toSorted(byTotal), ...rows.toSorted(byTotal)];
}

const showsAnything = (arcs: readonly Arc[], states: readonly State[], line: string): boolean =>
  arcs.some((arc, index) => arc.row === line && isInner(arc) && arc.count > 0 && states[index] === 'shown');

/**
 * Hides more until everything is safe. Hiding only ever gives more room to what is hidden already, so that one look at each is
 * enough.
 * @returns undefined when nothing would do
 */
function protect(
  arcs: readonly Arc[],
  before: readonly State[],
  losses: readonly number[],
  thresholdOf: ThresholdOf,
  mayHide: (arc: Arc) => boolean,
): State[] | undefined {
  const states = [...before];
  const waiting = [...arcs.keys()];
  for (const at of waiting) {
    const more = complementsOf(arcs, states, losses, at, thresholdOf, mayHide);
    if (!more) return undefined;
    for (const index of more) {
      states[index] = 'hidden';
      waiting.push(index);
    }
  }
  return states;
}

/** What must be hidden for the sake of one arc: nothing when it is safe. */
function complementsOf(
  arcs: readonly Arc[],
  states: readonly State[],
  losses: readonly number[],
  at: number,
  thresholdOf: ThresholdOf,
  mayHide: (arc: Arc) => boolean,
): number[] | undefined {
  const arc = arcs[at];
  const wanted = arc ? wantedOf(arc, states[at], thresholdOf) : 0;
  if (!arc || wanted === 0) return [];
  const room = roomOf(arcs, states, at, wanted);
  if (isSafe(arc.count, room, wanted)) return [];
  const greater = Math.max(wanted - arc.count, wanted - 1 - room.down);
  const smaller = wanted - 1 - room.up;
  const ways = [complementsFor(arcs, states, losses, at, greater, mayHide)];
  // Room below is of use only when the count need not be small.
  if (arc.count + room.up >= wanted) ways.push(complementsFor(arcs, states, losses, at, -smaller, mayHide));
  return ways.filter((way) => way !== undefined).toSorted((one, other) => one.cost - other.cost)[0]?.hide;
}
