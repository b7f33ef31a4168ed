import type { TimelineModel } from './model.js';

/** Where time is on the screen. */
export interface Frame {
  readonly width: number;
  /** Width of the column of names; the chart starts here. */
  readonly labelWidth: number;
  readonly quarterWidth: number;
  /** First quarter shown and how many. */
  readonly first: number;
  readonly quarters: number;
}

/** Space between a bar and the next quarter's. */
const BAR_GAP = 3;
const LEAST_BAR = 4;

export function frameOf(model: Pick<TimelineModel, 'anchor' | 'quarters'>, width: number): Frame {
  const labelWidth = Math.round(Math.min(256, Math.max(120, width * 0.235)));
  return {
    width,
    labelWidth,
    quarterWidth: Math.max(4, (width - labelWidth) / model.quarters),
    first: model.anchor,
    quarters: model.quarters,
  };
}

/** Horizontal position of a point in time, in quarters. */
export function xAt(frame: Frame, quarter: number): number {
  return frame.labelWidth + (quarter - frame.first) * frame.quarterWidth;
}

export function isShown(frame: Frame, quarter: number): boolean {
  return quarter >= frame.first && quarter <= frame.first + frame.quarters;
}

/** A stretch of time in quarters: `to` is the end of the last quarter. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Extent {
  readonly left: number;
  readonly right: number;
  /** It goes on beyond the window's edge. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** The visible part of a stretch; null when nothing of it is in the window. */
export function extentOf(frame: Frame, { from, to }: Stretch): Extent | null {
  const last = frame.first + frame.quarters;
  if (to <= frame.first || from >= last) return null;
  const cutLeft = from < frame.first;
  const cutRight = to > last;
  const left = xAt(frame, cutLeft ? frame.first : from);
  const right = xAt(frame, cutRight ? last : to) - (cutRight ? 0 : BAR_GAP);
  return { left, right: Math.max(right, left + LEAST_BAR), cutLeft, cutRight };
}
