import type { FiscalQuarter } from '@northing/domain';
import { isShown, xAt, type Extent, type Frame, type Stretch } from './frame.js';
import type { BarSpan, EnablerRow } from './model.js';
import type { Palette } from './palette.js';
import { rowAt, type PreparedTimeline } from './prepare.js';
import type { Surface } from './surface.js';
import type { MeasureText } from './text.js';

/** A row on its way from an earlier layout to this one. */
export interface Glide {
  /** How far up or down of its place a row still is, in px. */
  shiftOf(index: number): number;
  /** Where its bar is by now; null when it does not move. */
  stretchOf(index: number): Stretch | null;
}

/** All that drawing needs. Nothing here changes while a frame is drawn. */
export interface PaintContext {
  readonly surface: Surface;
  readonly palette: Palette;
  readonly measure: MeasureText;
  readonly frame: Frame;
  readonly prepared: PreparedTimeline;
  /** The part of the content that is drawn: `scroll` px down, from `top` on the surface, `height` px. */
  readonly view: { readonly top: number; readonly height: number; readonly scroll: number };
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  /** The item whose dependencies are drawn. */
  readonly linkedId: string | null;
  readonly glide: Glide | null;
}

/** Where a row's top is on the surface. */
export function yOf(paint: PaintContext, index: number): number {
  const { view, prepared, glide } = paint;
  return view.top + (prepared.top[index] ?? 0) - view.scroll + (glide?.shiftOf(index) ?? 0);
}

export interface Chart {
  readonly left: number;
  readonly right: number;
}

export function chartOf(frame: Frame): Chart {
  return { left: frame.labelWidth, right: frame.width };
}

/** What a span is drawn as; the two sides of a half-dated one are not invented. */
export type Shape =
  | { readonly kind: 'bar'; readonly stretch: Stretch }
  | { readonly kind: 'milestone'; readonly quarter: FiscalQuarter; readonly side: 'start' | 'end' }
  | { readonly kind: 'none' };

export function shapeOf({ start, end }: BarSpan): Shape {
  if (start !== null && end !== null) {
    return { kind: 'bar', stretch: { from: Math.min(start, end), to: Math.max(start, end) + 1 } };
  }
  if (start !== null) return { kind: 'milestone', quarter: start, side: 'start' };
  if (end !== null) return { kind: 'milestone', quarter: end, side: 'end' };
  return { kind: 'none' };
}

export function enablerAt(prepared: PreparedTimeline, index: number): EnablerRow | null {
  const row = rowAt(prepared, index);
  return row?.kind === 'enabler' ? row : null;
}

/** A row of its own without a capability's lane: its name stands in the column of names. */
export function isSolo(prepared: PreparedTimeline, index: number): boolean {
  const parent = prepared.parent[index] ?? -1;
  return parent < 0 || rowAt(prepared, parent)?.kind !== 'capability';
}

/** x of today; null when it is not given or outside the window. */
export function todayX(paint: Pick<PaintContext, 'frame' | 'prepared'>): number | null {
  const { today } = paint.prepared;
  return today !== null && isShown(paint.frame, today) ? xAt(paint.frame, today) : null;
}

/** Interrupts the line of today behind words that cross it. */
export function clearToday(
  paint: PaintContext,
  { x, width }: { readonly x: number; readonly width: number },
  middle: number,
): void {
  const today = todayX(paint);
  if (today === null || today < x - 3 || today > x + width + 3) return;
  const yearsIn = Math.floor((paint.prepared.today ?? 0) / 4) - Math.floor(paint.frame.first / 4);
  const fill = paint.palette[yearsIn % 2 === 1 ? 'band' : 'surface'];
  paint.surface.box(today - 3, middle - 9, 6, 18, { fill });
}

/** Small triangles where a bar goes on beyond the window. */
export function paintContinuation(surface: Surface, extent: Extent, middle: number, color: string): void {
  const { left, right, cutLeft, cutRight } = extent;
  if (cutLeft)
    surface.polygon([left + 7, middle - 4, left + 3, middle, left + 7, middle + 4], { fill: color });
  if (cutRight)
    surface.polygon([right - 7, middle - 4, right - 3, middle, right - 7, middle + 4], { fill: color });
}
