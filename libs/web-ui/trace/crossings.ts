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
  const lefts = new Int32Array(count);
  const rights = new Int32Array(count);
  for (let link = 0; link < count; link += 1) {
    lefts[link] = left[pairs[link * 2] as number] as number;
    rights[link] = right[pairs[link * 2 + 1] as number] as number;
  }
  const byRight = countingOrder(rights, right.length);
  const leftsByRight = new Int32Array(count);
  for (let at = 0; at < count; at += 1) leftsByRight[at] = lefts[byRight[at] as number] as number;
  const byLeft = countingOrder(leftsByRight, left.length);
  const sorted = new Int32Array(count);
  for (let at = 0; at < count; at += 1)
    sorted[at] = rights[byRight[byLeft[at] as number] as number] as number;
  return sorted;
}

/** The places of the keys in ascending order, equal ones as they come. */
function countingOrder(keys: Int32Array, limit: number): Int32Array {
  const starts = new Int32Array(limit + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const key = (keys[at] as number) + 1;
    starts[key] = (starts[key] as number) + 1;
  }
  for (let key = 0; key < limit; key += 1)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    const place = starts[key] as number;
    order[place] = at;
    starts[key] = place + 1;
  }
  return order;
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
