import { countCrossings, type Pairs, type Ranks } from './crossings.js';

/** Columns of numbered nodes, and the links between each and the next. */
export interface OrderInput {
  /** For each column the group of each node: groups keep their order, nodes move within theirs. */
  readonly groups: readonly Int32Array[];
  /** One entry for each pair of neighbouring columns. */
  readonly pairs: readonly Pairs[];
}

/** For each column the rank of each node, and how many links then cross. */
export interface Order {
  readonly ranks: readonly Ranks[];
  readonly crossings: number;
}

/** Rounds over all columns; more change next to nothing. */
const ROUNDS = 12;
/** Rounds without a better order after which there will be none. */
const PATIENCE = 3;

/**
 * Orders nodes so that few links cross: each column in turn by the mean rank of its neighbours to the left, then to the
 * right (barycentre), over a few rounds; the best order seen is kept, and that of the input is one of them. Nodes
 * without neighbours keep their place. Deterministic; O(E log V) a round.
 */
export function orderColumns({ groups, pairs }: OrderInput): Order {
  const columns = groups.map((group) => startOf(group));
  const neighbours = pairs.map((list, at) => ({
    toLeft: adjacency(list, 1, groups[at + 1]?.length ?? 0),
    toRight: adjacency(list, 0, groups[at]?.length ?? 0),
  }));
  const snapshot = (): Order => ({
    ranks: columns.map(({ rank }) => rank.slice()),
    crossings: totalCrossings(pairs, columns),
  });
  let best = snapshot();
  for (let round = 0, since = 0; round < ROUNDS && since < PATIENCE && best.crossings > 0; round += 1) {
    since += 1;
    for (const direction of ['right', 'left'] as const) {
      sweep(direction, columns, neighbours);
      const found = snapshot();
      if (found.crossings >= best.crossings) continue;
      best = found;
      since = 0;
    }
  }
  return best;
}

interface Column {
  readonly group: Int32Array;
  readonly rank: Ranks;
}

/** The nodes as they are given, group by group. */
function startOf(group: Int32Array): Column {
  const nodes = Array.from(group.keys()).sort((a, b) => (group[a] as number) - (group[b] as number));
  const rank = new Int32Array(group.length);
  nodes.forEach((node, at) => (rank[node] = at));
  return { group, rank };
}

function totalCrossings(pairs: readonly Pairs[], columns: readonly Column[]): number {
  return pairs.reduce((sum, list, at) => {
    const [left, right] = [columns[at], columns[at + 1]];
    return left && right ? sum + countCrossings(list, left.rank, right.rank) : sum;
  }, 0);
}

/** Neighbours of node `n`: `ends[starts[n]]` up to `ends[starts[n + 1]]`. */
interface Adjacency {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function adjacency(pairs: Pairs, end: 0 | 1, nodes: number): Adjacency {
  const starts = new Int32Array(nodes + 1);
  const place = (at: number) => (pairs[at + end] as number) + 1;
  for (let at = 0; at < pairs.length; at += 2) starts[place(at)] = (starts[place(at)] as number) + 1;
  for (let node = 0; node < nodes; node += 1)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const ends = new Int32Array(pairs.length / 2);
  const next = starts.slice();
  for (let at = 0; at < pairs.length; at += 2) {
    const node = pairs[at + end] as number;
    ends[next[node] as number] = pairs[at + 1 - end] as number;
    next[node] = (next[node] as number) + 1;
  }
  return { starts, ends };
}

type Neighbours = readonly { readonly toLeft: Adjacency; readonly toRight: Adjacency }[];

/** Orders each column by the one before it in the direction of the sweep. */
function sweep(direction: 'right' | 'left', columns: readonly Column[], neighbours: Neighbours): void {
  for (let step = 1; step < columns.length; step += 1) {
    const at = direction === 'right' ? step : columns.length - 1 - step;
    const fixed = columns[direction === 'right' ? at - 1 : at + 1];
    const links = direction === 'right' ? neighbours[at - 1]?.toLeft : neighbours[at]?.toRight;
    const column = columns[at];
    if (column && fixed && links) reorder(column, fixed, links);
  }
}

function reorder({ group, rank }: Column, fixed: Column, { starts, ends }: Adjacency): void {
  const scale = fixed.rank.length / Math.max(1, rank.length);
  const mean = new Float64Array(rank.length);
  for (let node = 0; node < rank.length; node += 1) {
    const [from, to] = [starts[node] as number, starts[node + 1] as number];
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += fixed.rank[ends[at] as number] as number;
    mean[node] = from === to ? (rank[node] as number) * scale : sum / (to - from);
  }
  const nodes = Array.from(rank.keys()).sort(
    (a, b) =>
      (group[a] as number) - (group[b] as number) ||
      (mean[a] as number) - (mean[b] as number) ||
      (rank[a] as number) - (rank[b] as number),
  );
  nodes.forEach((node, at) => (rank[node] = at));
}
