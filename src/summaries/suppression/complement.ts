import { leastOf, type State } from './audit.ts';
import type { Arc } from './circulation.ts';
import { connect, emptyNetwork, leavingFrom, send, type Network } from './flow.ts';
import { TOTAL } from './table.ts';

/**
 * Arcs to hide besides, so that the arc `at`, which is not shown, could be greater by `amount` (or smaller, when negative) for
 * all a reader can tell. Together with what is hidden already they let that amount flow around it. They are sought one cheapest
 * cycle after another, as in Kelly, Golden and Assad (1992): not the least that would do, but seldom much more. Noughts are
 * never hidden.
 * @param losses what hiding each arc costs: `lossesOf`
 * @param mayHide whether an arc that is shown may be hidden
 * @returns indices of arcs and what their loss costs; undefined when nothing would do
 */
export function complementsFor(
  arcs: readonly Arc[],
  states: readonly State[],
  losses: readonly number[],
  at: number,
  amount: number,
  mayHide: (arc: Arc) => boolean,
): { cost: number; hide: number[] } | undefined {
  const arc = arcs[at];
  if (!arc) return undefined;
  const [start, goal] = amount > 0 ? [arc.to, arc.from] : [arc.from, arc.to];
  const network = emptyNetwork();
  const prices: number[] = [];
  for (const [index, other] of arcs.entries()) {
    const state = states[index];
    const isOpen = index !== at && (state !== 'shown' || (other.count > 0 && mayHide(other)));
    // What is hidden for it is one at least. What can't be used has its edge, without room, so that edges 2n and 2n + 1 belong to
    // arc n.
    const least = state === 'shown' ? 1 : leastOf(state);
    connect(
      network,
      other.from,
      other.to,
      isOpen ? Number.POSITIVE_INFINITY : 0,
      isOpen ? other.count - least : 0,
    );
    prices.push(state === 'shown' ? (losses[index] ?? 0) : 0);
  }
  // Nobody takes more away from a count than it has.
  if (amount < 0 && arc.count - leastOf(states[at]) < -amount) return undefined;
  const hide: number[] = [];
  let cost = 0;
  for (let left = Math.abs(amount); left > 0;) {
    const path = cheapestPath(network, prices, start, goal);
    if (!path) return undefined;
    left -= send(network, path, left);
    for (const edge of path) {
      const price = prices[edge >> 1] ?? 0;
      if (price === 0) continue;
      cost += price;
      prices[edge >> 1] = 0;
      hide.push(edge >> 1);
    }
  }
  return { cost, hide };
}

/** The cheapest path with room (Dijkstra), as edges. */
function cheapestPath(
  network: Network,
  prices: readonly number[],
  start: number,
  goal: number,
): number[] | undefined {
  const cost = new Map([[start, 0]]);
  const reachedBy = new Map<number, number>();
  const done = new Set<number>();
  for (let node = nearest(cost, done); node !== goal; node = nearest(cost, done)) {
    if (node === undefined) return undefined;
    done.add(node);
    for (const edge of leavingFrom(network, node)) {
      const next = network.to[edge] ?? node;
      const sum = (cost.get(node) ?? 0) + (prices[edge >> 1] ?? 0);
      if ((network.room[edge] ?? 0) <= 0 || sum >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, sum);
      reachedBy.set(next, edge);
    }
  }
  const path: number[] = [];
  for (
    let edge = reachedBy.get(goal);
    edge !== undefined;
    edge = reachedBy.get(network.to[edge ^ 1] ?? start)
  )
    path.push(edge);
  return path;
}

function nearest(cost: ReadonlyMap<number, number>, done: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  for (const [node, price] of cost)
    if (!done.has(node) && (best === undefined || price < (cost.get(best) ?? 0))) best = node;
  return best;
}

/**
 * What readers lose by each arc: more with a great count than with a small one, and far more with a total than with a cell. The
 * dice can turn any choice among equals in rank, for a reader who knew how it falls could run the rule backwards: that this was
 * hidden and not that would tell her what it hides.
 * @param dice from nought up to one, not to be foreseen
 */
export function lossesOf(arcs: readonly Arc[], dice: () => number): number[] {
  return arcs.map(({ row, column, count }) => {
    const totals = Number(row === TOTAL) + Number(column === TOTAL);
    return 8 ** totals * (1 + Math.log2(Math.max(1, count))) * (1 + 7 * dice());
  });
}
