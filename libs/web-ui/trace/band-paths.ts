import type { Span } from './curves.js';
import type { TraceFrame } from './frame.js';
import type { PlacedNode, TraceLayout } from './layout.js';
import type { MoneyLink, TraceMoney } from './model.js';

/** A link with the heights at which its band leaves one node and reaches the other. */
export interface PlacedBand {
  readonly link: MoneyLink;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  /** Upper edges, left and right. */
  readonly left: number;
  readonly right: number;
}

/**
 * Bands side by side at each node, in the order in which their other ends stand, so that they do not cross where they
 * leave; together they are as high as the node's money and stand in its middle. O(E log E).
 */
export function placeBands({ links }: TraceMoney, layout: TraceLayout): readonly PlacedBand[] {
  const placed = links.flatMap((link) => {
    const [from, to] = [layout.byId.get(link.from), layout.byId.get(link.to)];
    return from && to ? [{ link, from, to }] : [];
  });
  const left = edgesOf(placed, layout, 'from', 'to');
  const right = edgesOf(placed, layout, 'to', 'from');
  return placed.map((band, at) => ({ ...band, left: left[at] ?? 0, right: right[at] ?? 0 }));
}

type Ends = Pick<PlacedBand, 'link' | 'from' | 'to'>;

function edgesOf(
  bands: readonly Ends[],
  { pixels }: TraceLayout,
  near: 'from' | 'to',
  far: 'from' | 'to',
): readonly number[] {
  const order = bands.map((_, at) => at).sort((a, b) => bands[a]![far].top - bands[b]![far].top);
  const heights = new Map<PlacedNode, number>();
  for (const band of bands)
    heights.set(band[near], (heights.get(band[near]) ?? 0) + pixels(band.link.amount));
  const next = new Map<PlacedNode, number>();
  const edges: number[] = [];
  for (const at of order) {
    const node = bands[at]![near];
    const edge = next.get(node) ?? node.top + (node.height - (heights.get(node) ?? 0)) / 2;
    edges[at] = edge;
    next.set(node, edge + pixels(bands[at]!.link.amount));
  }
  return edges;
}

/** Which of a band is drawn: all of it, or what the chosen has to do with. */
export type BandPart = 'amount' | 'part';

/** Less could not be seen. */
const THINNEST = 1;

/** One path of all bands that touch the span. */
export function bandPath(
  bands: readonly PlacedBand[],
  part: BandPart,
  { pixels }: TraceLayout,
  frame: TraceFrame,
  span: Span,
): string {
  let path = '';
  for (const { link, from, to, left: y1, right: y2 } of bands) {
    if (link[part] <= 0) continue;
    const height = Math.max(THINNEST, pixels(link[part]));
    if (Math.max(y1, y2) + height < span.top || Math.min(y1, y2) > span.bottom) continue;
    const [start, end] = [frame.boxes[from.column as 0 | 1], frame.boxes[to.column as 1 | 2]];
    const [x1, x2] = [start.left + start.width, end.left];
    const middle = (x1 + x2) / 2;
    path +=
      `M${x1} ${px(y1)}C${middle} ${px(y1)} ${middle} ${px(y2)} ${x2} ${px(y2)}V${px(y2 + height)}` +
      `C${middle} ${px(y2 + height)} ${middle} ${px(y1 + height)} ${x1} ${px(y1 + height)}Z`;
  }
  return path;
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
