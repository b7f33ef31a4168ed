import type { DependencyType } from '@northing/domain';
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
  if (linkedId === null || prepared.indexOf(linkedId) === undefined) return;
  for (const link of prepared.model.dependencies) {
    if (link.predecessorId === linkedId || link.successorId === linkedId) paintLink(paint, link);
  }
}

function paintLink(paint: PaintContext, link: TimelineDependency): void {
  const before = endOf(paint, link.predecessorId);
  const after = endOf(paint, link.successorId);
  if (!before || !after || !meetsView(paint, before, after)) return;
  const stroke = paint.palette['text-2'];
  const { line, head } = routeOf(before, after, link.type);
  paint.surface.line(line, { stroke, lineWidth: 1.5 });
  paint.surface.polygon(head, { fill: stroke });
}

const HALF_BAR = 11;
const INSET = 10;

/**
 * Leaves the bar's lower or upper edge near the end it depends on, so that it never runs through the name beside it.
 * Arrives sideways where the other bar begins further on, else from above or below.
 */
function routeOf(before: End, after: End, type: DependencyType): { line: number[]; head: number[] } {
  const down = after.middle >= before.middle ? 1 : -1;
  const leavesEnd = type === 'FS' || type === 'FF';
  const arrivesStart = type === 'FS' || type === 'SS';
  const x = leavesEnd ? Math.max(before.left + 4, before.right - INSET) : before.left + INSET;
  const y = before.middle + down * HALF_BAR;
  if (arrivesStart && after.left >= x + 12) {
    const tip = after.left - 1;
    return {
      line: [x, y, x, after.middle, tip - 6, after.middle],
      head: [tip, after.middle, tip - 7, after.middle - 4, tip - 7, after.middle + 4],
    };
  }
  const to = arrivesStart ? Math.min(after.left + INSET, after.right - 4) : after.right - INSET;
  const edge = after.middle - down * HALF_BAR;
  const turn = before.middle + down * (HALF_BAR + 3);
  return {
    line: [x, y, x, turn, to, turn, to, edge - down * 6],
    head: [to, edge, to - 4, edge - down * 7, to + 4, edge - down * 7],
  };
}

function endOf(paint: PaintContext, id: string): End | null {
  const index = paint.prepared.indexOf(id);
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
