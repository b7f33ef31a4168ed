import { AXIS_HEIGHT, paintAxis, paintGrid } from './paint-axis.js';
import type { PaintContext } from './paint-context.js';
import { paintLinks } from './paint-links.js';
import { paintLane, paintRow } from './paint-rows.js';
import { indexAtTop, rowAt, type PreparedTimeline } from './prepare.js';

/** Rows, as a half-open range of visible indexes, that meet a stretch of the content. */
export function rowsWithin(
  prepared: PreparedTimeline,
  top: number,
  height: number,
): readonly [number, number] {
  if (prepared.count === 0) return [0, 0];
  const first = indexAtTop(prepared, top);
  // A row that only touches the lower edge is not in view.
  return [first, indexAtTop(prepared, top + height - 0.01) + 1];
}

/** Draws one view: the grid, the rows that meet it, the links of one item, and the axis over all. */
export function paintTimeline(paint: PaintContext): void {
  const { surface, palette, frame, view, prepared } = paint;
  surface.box(0, view.top - AXIS_HEIGHT, frame.width, view.height + AXIS_HEIGHT, { fill: palette.surface });
  surface.clip(0, view.top, frame.width, view.height, () => {
    const end = view.top + prepared.totalHeight - view.scroll;
    paintGrid(paint, view.top, Math.min(view.top + view.height, end));
    const [first, last] = paintHeads(paint);
    const chart = frame.labelWidth;
    surface.clip(chart, view.top, frame.width - chart, view.height, () => {
      for (let index = first; index < last; index += 1) paintLane(paint, index);
      paintLinks(paint);
    });
    if (end < view.top + view.height) surface.box(0, end, frame.width, 1, { fill: palette.line });
  });
  paintAxis(paint, view.top - AXIS_HEIGHT);
}

function paintHeads(paint: PaintContext): readonly [number, number] {
  const { prepared, view } = paint;
  const [first, last] = rowsWithin(prepared, view.scroll, view.height);
  const group = prepared.parent[first] ?? -1;
  // The label of a capability stands beside its lanes: it may still show when the first row in view is a later lane.
  if (group >= 0 && group < first && rowAt(prepared, group)?.kind === 'capability') paintRow(paint, group);
  for (let index = first; index < last; index += 1) paintRow(paint, index);
  return [first, last];
}
