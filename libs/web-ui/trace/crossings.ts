/** Links between two neighbouring columns as pairs of node numbers: left at even places, right at odd ones. */
export type Pairs = Int32Array;

/** Ranks by node number. */
export type Ranks = Int32Array;

/**
 * How many of the links cross when the nodes of both columns stand in these ranks: the inversions of the right ends,
 * taken in the order of the left ones. O(E log V).
 */
export function countCrossings(pairs: Pairs, left: Ranks, right: Ranks): number {
  const rights = rightsInOrder(pairs, left, right);
  const tree = new Int32Array(right.length + 1);
  let crossings = 0;
  for (let at = 0; at < rights.length; at += 1) {
    const rank = (rights[at] as number) + 1;
    crossings += at - sumTo(tree, rank);
    addAt(tree, rank);
  }
  return crossings;
}

/** Right ranks of the links, sorted by left rank and then by right rank: two counting sorts. */
function rightsInOrder(pairs: Pairs, left: Ranks, right: Ranks): Int32Array {
  const count = pairs.length / 2;
  const links = Int32Array.from({ length: count }, (_, link) => link);
  const rankOf = (end: 0 | 1, ranks: Ranks) => (link: number) =>
    ranks[pairs[link * 2 + end] as number] as number;
  const byRight = countingSort(links, rankOf(1, right), right.length);
  const byLeft = countingSort(byRight, rankOf(0, left), left.length);
  return byLeft.map(rankOf(1, right));
}

function countingSort(links: Int32Array, keyOf: (link: number) => number, keys: number): Int32Array {
  const starts = new Int32Array(keys + 1);
  for (const link of links) starts[keyOf(link) + 1] = (starts[keyOf(link) + 1] as number) + 1;
  for (let key = 0; key < keys; key += 1)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const sorted = new Int32Array(links.length);
  for (const link of links) {
    const key = keyOf(link);
    sorted[starts[key] as number] = link;
    starts[key] = (starts[key] as number) + 1;
  }
  return sorted;
}

/** Fenwick tree: how many of the first `rank` places are taken. */
function sumTo(tree: Int32Array, rank: number): number {
  let sum = 0;
  for (let at = rank; at > 0; at -= at & -at) sum += tree[at] as number;
  return sum;
}

function addAt(tree: Int32Array, rank: number): void {
  for (let at = rank; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1;
}
