/** A trace as layouts of different makers take it: nodes by number, in three columns. */
export interface Graph {
  /** How many nodes stand in each column. */
  readonly columns: readonly [number, number, number];
  /** From a column to the next; nodes are numbered over all columns. */
  readonly links: readonly (readonly [number, number])[];
}

/** Where a layout puts each node, by its number. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** mulberry32: the same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 50 outcomes, 350 capabilities, 1,600 enablers; each but the outcomes has one link to its left, and the rest is chance. */
export function generate(links: number): Graph {
  const columns = [50, 350, 1600] as const;
  const first = [0, columns[0], columns[0] + columns[1]] as const;
  const next = random(5);
  const pick = (column: 0 | 1 | 2) => first[column] + Math.floor(next() * columns[column]);
  const chosen = new Map<string, readonly [number, number]>();
  const add = (from: number, to: number) => chosen.set(`${from}-${to}`, [from, to]);
  for (const column of [1, 2] as const) {
    for (let node = 0; node < columns[column]; node += 1) {
      add(pick(column === 1 ? 0 : 1), first[column] + node);
    }
  }
  while (chosen.size < links) {
    if (next() < 0.2) add(pick(0), pick(1));
    else add(pick(1), pick(2));
  }
  return { columns, links: [...chosen.values()] };
}

/** 0, 1 or 2. */
export function columnOf({ columns }: Graph, node: number): number {
  return node < columns[0] ? 0 : node < columns[0] + columns[1] ? 1 : 2;
}

export function countNodes({ columns }: Graph): number {
  return columns[0] + columns[1] + columns[2];
}

/** How many links cross where nodes stand at these heights: every pair is looked at, so that no layout counts its own. */
export function crossings(graph: Graph, heightOf: (node: number) => number): number {
  let count = 0;
  for (const column of [0, 1]) {
    const links = graph.links
      .filter(([from]) => columnOf(graph, from) === column)
      .map(([from, to]) => [heightOf(from), heightOf(to)] as const);
    for (const [at, [a, b]] of links.entries()) {
      for (let other = at + 1; other < links.length; other += 1) {
        const [c, d] = links[other] as readonly [number, number];
        if ((a - c) * (b - d) < 0) count += 1;
      }
    }
  }
  return count;
}
