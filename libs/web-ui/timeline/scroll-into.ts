import { AXIS_HEIGHT } from './paint-axis.js';
import { idAt, type PreparedTimeline } from './prepare.js';
import { sizeOf, type Stage } from './stage.js';

/** The height that rows have below the axis. */
export function heightOfRows(stage: Stage): number {
  return sizeOf(stage).height - AXIS_HEIGHT;
}

/** Scrolls a row clear of the axis and of the lower edge. */
export function scrollInto(
  stage: Stage,
  { top: tops, height: heights }: PreparedTimeline,
  index: number,
): void {
  const { scroller } = stage;
  const height = heightOfRows(stage);
  const top = tops[index] ?? 0;
  const bottom = top + Math.min(height, heights[index] ?? 0);
  if (top < scroller.scrollTop) scroller.scrollTop = Math.max(0, top - 4);
  else if (bottom > scroller.scrollTop + height) scroller.scrollTop = bottom - height + 4;
}

/** The canvas has the size of what it lies in. */
export function isFitted(stage: Stage): boolean {
  const { width, height } = sizeOf(stage);
  const { style } = stage.canvas;
  return style.width === `${width}px` && style.height === `${height}px`;
}

/** Where the row at an index of one layout is in another; near it where it is gone. */
export function keptIndex(before: PreparedTimeline, after: PreparedTimeline, index: number): number {
  const last = Math.max(0, after.count - 1);
  return after.indexOf(idAt(before, index), index) ?? Math.min(index, last);
}
