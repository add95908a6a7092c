/** Maximal flows of whole numbers through small networks. */

/**
 * Edge 2n and edge 2n + 1 run in opposite directions between the same nodes: what flows along one may be sent back by the
 * other.
 */
export interface Network {
  /** Where each edge leads. */
  to: number[];
  /** How much more may flow along each edge. */
  room: number[];
  /** The edges that leave each node. */
  leaving: Map<number, number[]>;
}

export const emptyNetwork = (): Network => ({ to: [], room: [], leaving: new Map() });

/** Lets so much flow from one node to another, and so much the other way. */
export function connect(network: Network, from: number, to: number, forth: number, back: number): void {
  const edge = network.to.length;
  network.to.push(to, from);
  network.room.push(forth, back);
  leavingFrom(network, from).push(edge);
  leavingFrom(network, to).push(edge + 1);
}

/** The maximal flow by shortest paths (Edmonds and Karp), or the limit where more would flow. Uses the network's room up. */
export function maximalFlow(network: Network, from: number, to: number, limit: number): number {
  let flow = 0;
  while (flow < limit) {
    const path = shortestPath(network, from, to);
    if (!path) return flow;
    flow += send(network, path, limit - flow);
  }
  return flow;
}

/** Sends as much along a path as there is room, or the limit; returns how much. */
export function send({ room }: Network, path: readonly number[], limit: number): number {
  const amount = Math.min(limit, ...path.map((edge) => room[edge] ?? 0));
  for (const edge of path) {
    room[edge] = (room[edge] ?? 0) - amount;
    room[edge ^ 1] = (room[edge ^ 1] ?? 0) + amount;
  }
  return amount;
}

/** The edges that leave a node. */
export function leavingFrom({ leaving }: Network, node: number): number[] {
  const known = leaving.get(node) ?? [];
  leaving.set(node, known);
  return known;
}

function shortestPath({ to, room, leaving }: Network, start: number, goal: number): number[] | undefined {
  const reachedBy = new Map<number, number>();
  const waiting = [start];
  for (const node of waiting) {
    if (node === goal) break;
    for (const edge of leaving.get(node) ?? []) {
      const next = to[edge];
      if (next === undefined || next === start || reachedBy.has(next) || (room[edge] ?? 0) <= 0) continue;
      reachedBy.set(next, edge);
      waiting.push(next);
    }
  }
  const path: number[] = [];
  for (let edge = reachedBy.get(goal); edge !== undefined; edge = reachedBy.get(to[edge ^ 1] ?? start))
    path.push(edge);
  return path.length > 0 ? path : undefined;
}
