import { extentOf } from './frame.js';
import { shapeOf, type PaintContext } from './paint-context.js';

/** A folded capability keeps a trace of its bars: when something happens, without saying what. */
export function paintFolded(paint: PaintContext, index: number, top: number): void {
  const { prepared, surface, palette, frame } = paint;
  const { rows } = prepared.model;
  const middle = top + (prepared.height[index] ?? 0) / 2;
  for (let at = (prepared.source[index] ?? 0) + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (row?.kind !== 'enabler') return;
    const shape = shapeOf(row);
    const extent = shape.kind === 'bar' ? extentOf(frame, shape.stretch) : null;
    if (extent) {
      const width = extent.right - extent.left;
      const color = palette['bar-planned-line'];
      surface.fade(0.5, () => surface.box(extent.left, middle - 3, width, 6, { fill: color, radius: 3 }));
    }
  }
}
