import { extentOf } from './frame.js';
import type { TimelineDependency } from './model.js';
import { enablerAt, shapeOf, yOf, type PaintContext } from './paint-context.js';

interface End {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Dependencies of one item: into it and out of it, never the whole plan's. */
export function paintLinks(paint: PaintContext): void {
  const { linkedId, prepared } = paint;
  if (linkedId === null || !prepared.indexOf.has(linkedId)) return;
  for (const link of prepared.model.dependencies) {
    if (link.predecessorId === linkedId || link.successorId === linkedId) paintLink(paint, link);
  }
}

function paintLink(paint: PaintContext, link: TimelineDependency): void {
  const before = endOf(paint, link.predecessorId);
  const after = endOf(paint, link.successorId);
  if (!before || !after || !meetsView(paint, before, after)) return;
  const fromEnd = link.type === 'FS' || link.type === 'FF';
  const toStart = link.type === 'FS' || link.type === 'SS';
  const from = fromEnd ? before.right : before.left;
  const to = toStart ? after.left : after.right;
  const stroke = paint.palette['text-2'];
  const points = routeOf({ from, leaves: fromEnd ? 1 : -1, before, to, arrives: toStart ? 1 : -1, after });
  paint.surface.line(points, { stroke, lineWidth: 1.5 });
  const tip = to - (toStart ? 2 : -2);
  const back = toStart ? -7 : 7;
  const y = after.middle;
  paint.surface.polygon([tip, y, tip + back, y - 4, tip + back, y + 4], { fill: stroke });
}

interface Route {
  readonly from: number;
  /** 1 leaves to the right, -1 to the left. */
  readonly leaves: 1 | -1;
  readonly before: End;
  readonly to: number;
  /** 1 arrives going right, -1 going left. */
  readonly arrives: 1 | -1;
  readonly after: End;
}

/** Straight down the last stretch where there is room, else around both bars. */
function routeOf({ from, leaves, before, to, arrives, after }: Route): number[] {
  const downwards = after.middle > before.middle;
  const edge = before.middle + (downwards ? 11 : -11);
  const target = to - arrives * 8;
  if (leaves === 1 && arrives === 1 && to > from - 8) {
    const x = from - 10;
    return [x, edge, x, after.middle, target, after.middle];
  }
  const out = from + leaves * 8;
  const back = to - arrives * 12;
  const half = (before.middle + after.middle) / 2;
  return [
    from,
    before.middle,
    out,
    before.middle,
    out,
    half,
    back,
    half,
    back,
    after.middle,
    target,
    after.middle,
  ];
}

function endOf(paint: PaintContext, id: string): End | null {
  const index = paint.prepared.indexOf.get(id);
  if (index === undefined) return null;
  const row = enablerAt(paint.prepared, index);
  if (!row) return null;
  const shape = shapeOf(row);
  const extent = shape.kind === 'bar' ? extentOf(paint.frame, shape.stretch) : null;
  if (!extent) return null;
  const middle = yOf(paint, index) + (paint.prepared.height[index] ?? 0) / 2;
  return { left: extent.left, right: extent.right, middle };
}

function meetsView({ view }: PaintContext, a: End, b: End): boolean {
  const [high, low] = [Math.min(a.middle, b.middle), Math.max(a.middle, b.middle)];
  return low >= view.top && high <= view.top + view.height;
}
