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

/** Rounds over all columns; more change little. */
const ROUNDS = 12;
/** Rounds without a better order after which there will be none. */
const PATIENCE = 2;

/**
 * Orders nodes so that few links cross: every node goes to the mean place of all it is linked with, on both sides
 * (barycentre), first those of the inner column and then those of the outer ones, over a few rounds. The best order
 * seen is kept, and that of the input is one of them. Nodes without links keep their place. Deterministic; O(E log V) a
 * round.
 */
export function orderColumns({ groups, pairs }: OrderInput): Order {
  const columns = columnsOf(groups);
  const links = adjacency(columns, pairs);
  const place = new Float64Array(links.starts.length - 1);
  for (const column of columns) settle(column, place);
  const snapshot = (): Order => ({
    ranks: columns.map(({ rank }) => rank.slice()),
    crossings: totalCrossings(pairs, columns),
  });
  let best = snapshot();
  for (let round = 0, since = 0; round < ROUNDS && since < PATIENCE && best.crossings > 0; round += 1) {
    for (const column of innerFirst(columns)) reorder(column, place, links);
    const found = snapshot();
    since = found.crossings < best.crossings ? 0 : since + 1;
    if (since === 0) best = found;
  }
  return best;
}

interface Column {
  readonly group: Int32Array;
  readonly rank: Ranks;
  /** Number of its first node among the nodes of all columns. */
  readonly first: number;
}

/** The nodes as they are given, group by group. */
function columnsOf(groups: readonly Int32Array[]): readonly Column[] {
  let first = 0;
  return groups.map((group) => {
    const nodes = Array.from(group.keys()).sort((a, b) => (group[a] as number) - (group[b] as number));
    const rank = new Int32Array(group.length);
    nodes.forEach((node, at) => (rank[node] = at));
    const column = { group, rank, first };
    first += group.length;
    return column;
  });
}

/** The inner columns are drawn from both sides, and the outer ones to them. */
function innerFirst(columns: readonly Column[]): readonly Column[] {
  return [...columns.slice(1, -1), ...columns.slice(0, 1), ...columns.slice(1).slice(-1)];
}

function totalCrossings(pairs: readonly Pairs[], columns: readonly Column[]): number {
  return pairs.reduce((sum, list, at) => {
    const [left, right] = [columns[at], columns[at + 1]];
    return left && right ? sum + countCrossings(list, left.rank, right.rank) : sum;
  }, 0);
}

/** Nodes of all columns that node `n` is linked with: `ends[starts[n]]` up to `ends[starts[n + 1]]`. */
interface Adjacency {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function adjacency(columns: readonly Column[], pairs: readonly Pairs[]): Adjacency {
  const nodes = columns.reduce((sum, { rank }) => sum + rank.length, 0);
  const starts = new Int32Array(nodes + 1);
  const eachLink = (visit: (a: number, b: number) => void) =>
    pairs.forEach((list, column) => {
      const [left, right] = [columns[column]?.first ?? 0, columns[column + 1]?.first ?? 0];
      for (let at = 0; at < list.length; at += 2) {
        visit(left + (list[at] as number), right + (list[at + 1] as number));
      }
    });
  const count = (node: number) => (starts[node + 1] = (starts[node + 1] as number) + 1);
  eachLink((a, b) => {
    count(a);
    count(b);
  });
  for (let node = 0; node < nodes; node += 1) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  const ends = new Int32Array(starts[nodes] as number);
  const next = starts.slice();
  const add = (node: number, end: number) => {
    ends[next[node] as number] = end;
    next[node] = (next[node] as number) + 1;
  };
  eachLink((a, b) => {
    add(a, b);
    add(b, a);
  });
  return { starts, ends };
}

/** Writes down where the nodes of a column stand, as shares of its height. */
function settle({ rank, first }: Column, place: Float64Array): void {
  for (let node = 0; node < rank.length; node += 1) {
    place[first + node] = ((rank[node] as number) + 0.5) / rank.length;
  }
}

function reorder(column: Column, place: Float64Array, links: Adjacency): void {
  const { group, rank } = column;
  const wish = wishes(column, place, links);
  // From the order as it stands: it is nearly sorted, and equal wishes keep their order.
  const nodes = new Array<number>(rank.length);
  for (let node = 0; node < rank.length; node += 1) nodes[rank[node] as number] = node;
  nodes.sort(
    (a, b) => (group[a] as number) - (group[b] as number) || (wish[a] as number) - (wish[b] as number),
  );
  for (let at = 0; at < nodes.length; at += 1) rank[nodes[at] as number] = at;
  settle(column, place);
}

/** The mean place of all that each node of a column is linked with; its own where there is nothing. */
function wishes({ rank, first }: Column, place: Float64Array, { starts, ends }: Adjacency): Float64Array {
  const wish = new Float64Array(rank.length);
  for (let node = 0; node < rank.length; node += 1) {
    const from = starts[first + node] as number;
    const to = starts[first + node + 1] as number;
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += place[ends[at] as number] as number;
    wish[node] = from === to ? (place[first + node] as number) : sum / (to - from);
  }
  return wish;
}
