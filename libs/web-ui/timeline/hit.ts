import { extentOf, type Frame } from './frame.js';
import { enablerAt, isSolo, shapeOf } from './paint-context.js';
import { indexAtTop, LEAF, rowAt, type PreparedTimeline } from './prepare.js';

export interface Hit {
  readonly index: number;
  /** The chevron's side of a group's label, its name, a bar with the space a hand needs, or the row beside it. */
  readonly part: 'toggle' | 'label' | 'bar' | 'row';
}

const REACH = 6;
const TOGGLE_WIDTH = 42;

/** What is at a point of the content: `y` counts from the top of the first row. */
export function hitTest(prepared: PreparedTimeline, frame: Frame, x: number, y: number): Hit | null {
  if (prepared.count === 0 || y < 0 || y >= prepared.totalHeight) return null;
  const index = rowUnder(prepared, frame, x, y);
  if (index === null) return null;
  if (prepared.state[index] !== LEAF) return { index, part: x < TOGGLE_WIDTH ? 'toggle' : 'label' };
  if (x < frame.labelWidth) return { index, part: 'label' };
  return { index, part: isOnBar(prepared, frame, index, x) ? 'bar' : 'row' };
}

/** A capability's label and its lanes share a height: the column decides between them. */
function rowUnder(prepared: PreparedTimeline, frame: Frame, x: number, y: number): number | null {
  const index = indexAtTop(prepared, y);
  const inside = y < (prepared.top[index] ?? 0) + (prepared.height[index] ?? 0);
  const inLabels = x < frame.labelWidth;
  const capability = rowAt(prepared, index)?.kind === 'capability';
  if (!capability && isSolo(prepared, index)) return inside ? index : null;
  if (capability) return inLabels ? index : null;
  if (inLabels) return prepared.parent[index] ?? null;
  return inside ? index : null;
}

function isOnBar(prepared: PreparedTimeline, frame: Frame, index: number, x: number): boolean {
  const row = enablerAt(prepared, index);
  if (!row) return false;
  const shape = shapeOf(row);
  if (shape.kind !== 'bar') return shape.kind === 'milestone';
  const extent = extentOf(frame, shape.stretch);
  return extent !== null && x >= extent.left - REACH && x <= extent.right + REACH;
}
