import { align, type Wish } from './align.js';
import { pixelsOf, type Pixels } from './money-scale.js';
import { nodesOf, TRACE_LAYERS, type TraceColumn, type TraceModel, type TraceNode } from './model.js';
import { orderColumns, type Order } from './order.js';

/** Heights and distances in pixels. */
export interface TraceSizes {
  readonly outcome: number;
  readonly capability: number;
  /** An enabler on one line, and one that says how it moves on a second. */
  readonly enabler: number;
  readonly moving: number;
  readonly gap: number;
  /** Between outcomes, which are few. */
  readonly wideGap: number;
  /** A group's title with the space around it. */
  readonly title: number;
}

export const FINE_SIZES: TraceSizes = {
  outcome: 48, capability: 24, enabler: 28, moving: 44, gap: 4, wideGap: 8, title: 32,
}; // prettier-ignore

/** For fingers. */
export const COARSE_SIZES: TraceSizes = { ...FINE_SIZES, capability: 44, enabler: 44, moving: 48 };

export interface PlacedNode {
  readonly node: TraceNode;
  /** 0, 1 or 2. */
  readonly column: number;
  /** Place in its column, from 0. */
  readonly rank: number;
  readonly top: number;
  readonly height: number;
}

/** Nodes from top to bottom. */
export interface PlacedGroup {
  readonly title: string | null;
  readonly top: number;
  readonly nodes: readonly PlacedNode[];
}

export interface PlacedLink {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

export interface TraceLayout {
  readonly columns: readonly (readonly PlacedGroup[])[];
  readonly byId: ReadonlyMap<string, PlacedNode>;
  readonly links: readonly PlacedLink[];
  /** How many pixels an amount is high; 0 where the picture shows no money. */
  readonly pixels: Pixels;
  readonly height: number;
  readonly crossings: number;
}

/**
 * Where everything stands: the order of `orderColumns`, the tallest column stacked, and the nodes of the others as near
 * to what they are linked with, and as even, as their order allows. Columns with titled groups are read from the top, so they are
 * stacked as well. O(E log V).
 */
export function layoutTrace(model: TraceModel, sizes: TraceSizes = FINE_SIZES): TraceLayout {
  const columns = TRACE_LAYERS.map((layer): TraceColumn => model.columns[layer]);
  const pairs = pairsOf(model, columns);
  const order = orderColumns({ groups: columns.map(groupNumbers), pairs });
  const pixels = pixelsOf(model.money);
  const heightOfNode = (node: TraceNode) =>
    Math.max(usualHeight(node, sizes), Math.ceil(pixels(amountOn(model, node))));
  const stacks = columns.map((column, at) => stack(column, at, order, { ...sizes, heightOfNode }));
  const height = Math.max(0, ...stacks.map(heightOf));
  const placed = settle(stacks, pairs, height);
  const byId = new Map<string, PlacedNode>();
  for (const groups of placed) {
    for (const { nodes } of groups) for (const each of nodes) byId.set(each.node.id, each);
  }
  const links: PlacedLink[] = [];
  for (const link of model.links) {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (from && to) links.push({ from, to });
  }
  return {
    columns: placed,
    byId,
    links,
    pixels,
    height,
    crossings: order.crossings,
  };
}

function pairsOf({ links }: TraceModel, columns: readonly TraceColumn[]): readonly Int32Array[] {
  const numbers = columns.map((column) => new Map(nodesOf(column).map(({ id }, at) => [id, at])));
  return [0, 1].map((left) => {
    const pairs: number[] = [];
    for (const { from, to } of links) {
      const a = numbers[left]?.get(from);
      const b = numbers[left + 1]?.get(to);
      if (a !== undefined && b !== undefined) pairs.push(a, b);
    }
    return Int32Array.from(pairs);
  });
}

function groupNumbers({ groups }: TraceColumn): Int32Array {
  return Int32Array.from(groups.flatMap(({ nodes }, at) => nodes.map(() => at)));
}

/** A column with its groups one below the other, without a gap too many. */
interface Stack {
  readonly groups: readonly PlacedGroup[];
  /** Place of each node, by its number in the input. */
  readonly byNumber: readonly PlacedNode[];
  readonly gap: number;
  readonly isTitled: boolean;
}

type Heights = Pick<TraceSizes, 'gap' | 'wideGap' | 'title'> & {
  readonly heightOfNode: (node: TraceNode) => number;
};

function stack(column: TraceColumn, at: number, { ranks }: Order, sizes: Heights): Stack {
  const rank = ranks[at] ?? new Int32Array();
  const isTitled = column.groups.length > 1 || column.groups.some(({ title }) => title !== null);
  const gap = at === 0 || isTitled ? sizes.wideGap : sizes.gap;
  const byNumber: PlacedNode[] = [];
  let [top, number] = [0, 0];
  const groups = column.groups.map(({ title, nodes }): PlacedGroup => {
    const groupTop = top;
    if (title !== null) top += sizes.title;
    const numbered = nodes.map((node, offset) => ({ node, number: number + offset }));
    number += nodes.length;
    const inOrder = numbered.sort((a, b) => (rank[a.number] ?? 0) - (rank[b.number] ?? 0));
    const placed = inOrder.map(({ node, number: own }): PlacedNode => {
      const height = sizes.heightOfNode(node);
      const each = { node, column: at, rank: rank[own] ?? 0, top, height };
      top += height + gap;
      byNumber[own] = each;
      return each;
    });
    return { title, top: groupTop, nodes: placed };
  });
  return { groups, byNumber, gap, isTitled };
}

function amountOn({ money }: TraceModel, { id }: TraceNode): number {
  return money?.nodes.get(id)?.amount ?? 0;
}

function usualHeight(node: TraceNode, sizes: TraceSizes): number {
  if (node.layer !== 'enabler') return sizes[node.layer];
  return node.schedule.kind === 'stands' ? sizes.enabler : sizes.moving;
}

function heightOf({ groups }: Stack): number {
  const last = groups.findLast(({ nodes }) => nodes.length > 0)?.nodes.at(-1);
  return last ? last.top + last.height : 0;
}

/** From the tallest column outwards, each column is drawn to the one settled before it. */
function settle(
  stacks: readonly Stack[],
  pairs: readonly Int32Array[],
  height: number,
): readonly (readonly PlacedGroup[])[] {
  const tallest = stacks.findIndex((each) => heightOf(each) === height);
  const settled = [...stacks];
  const drawn = (at: number, to: number) => {
    const [own, other, links] = [settled[at], settled[to], pairs[Math.min(at, to)]];
    if (own && other && links && !own.isTitled) settled[at] = drawTo(own, other, links, at < to, height);
  };
  for (let at = tallest + 1; at < stacks.length; at += 1) drawn(at, at - 1);
  for (let at = tallest - 1; at >= 0; at -= 1) drawn(at, at + 1);
  return settled.map(({ groups }) => groups);
}

/** Up to about this height an even column is as good to the eye as short links; a taller one is not seen whole. */
const EVEN_UP_TO = 1500;

function drawTo(own: Stack, other: Stack, links: Int32Array, isLeft: boolean, height: number): Stack {
  const sums = own.byNumber.map(() => ({ sum: 0, count: 0 }));
  for (let at = 0; at < links.length; at += 2) {
    const mine = sums[links[at + (isLeft ? 0 : 1)] as number];
    const its = other.byNumber[links[at + (isLeft ? 1 : 0)] as number];
    if (!mine || !its) continue;
    mine.sum += its.top + its.height / 2;
    mine.count += 1;
  }
  const order = own.byNumber
    .map((each, number) => ({ each, number }))
    .sort((a, b) => a.each.rank - b.each.rank);
  // Where a node would stand with equal gaps, which matters less the taller the picture is.
  const extra = (height - heightOf(own)) / Math.max(1, order.length - 1);
  const weight = EVEN_UP_TO / Math.max(1, height);
  const wishes = order.map(({ each, number }, at): Wish => {
    const { sum, count } = sums[number] ?? { sum: 0, count: 0 };
    const even = each.top + extra * at;
    const linked = sum - (count * each.height) / 2;
    return { at: (linked + even * weight) / (count + weight), weight: count + weight };
  });
  const distances = order.slice(0, -1).map(({ each }) => each.height + own.gap);
  const tops = align(wishes, distances, height - (order.at(-1)?.each.height ?? 0));
  const byNumber = [...own.byNumber];
  order.forEach(({ each, number }, at) => (byNumber[number] = { ...each, top: tops[at] ?? each.top }));
  const nodes = byNumber.toSorted((a, b) => a.rank - b.rank);
  return { ...own, byNumber, groups: [{ title: null, top: 0, nodes }] };
}
