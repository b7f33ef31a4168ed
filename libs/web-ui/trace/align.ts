/** Where a node would best stand, and how much that matters beside others. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
}

interface Block {
  readonly first: number;
  weight: number;
  mean: number;
}

/**
 * Places nodes of a fixed order as near to their wishes as their distances allow (least squares; pool adjacent
 * violators). `distances[i]` is the least distance from node i to node i + 1; all stand within 0 and `last`, which must
 * have room for them. Whole numbers in, whole numbers out; linear.
 */
export function align(
  wishes: readonly Wish[],
  distances: readonly number[],
  last: number,
): readonly number[] {
  let offset = 0;
  const offsets = wishes.map((_, at) => (offset += at === 0 ? 0 : (distances[at - 1] ?? 0)));
  const blocks: Block[] = [];
  wishes.forEach(({ at, weight }, index) => {
    let block: Block = { first: index, weight, mean: at - (offsets[index] ?? 0) };
    for (let above = blocks.at(-1); above && above.mean > block.mean; above = blocks.at(-1)) {
      blocks.pop();
      block = pooled(above, block);
    }
    blocks.push(block);
  });
  const room = Math.max(0, last - offset);
  const placed: number[] = [];
  blocks.forEach(({ first, mean }, at) => {
    const end = blocks[at + 1]?.first ?? wishes.length;
    const base = Math.round(Math.min(room, Math.max(0, mean)));
    for (let index = first; index < end; index += 1) placed.push(base + (offsets[index] ?? 0));
  });
  return placed;
}

function pooled(above: Block, below: Block): Block {
  const weight = above.weight + below.weight;
  return {
    first: above.first,
    weight,
    mean: (above.mean * above.weight + below.mean * below.weight) / weight,
  };
}
