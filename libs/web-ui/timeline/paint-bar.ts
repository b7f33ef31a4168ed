import { extentOf, xAt, type Extent } from './frame.js';
import { paintGlyph } from './glyphs.js';
import type { BarStatus, EnablerRow } from './model.js';
import {
  chartOf,
  clearToday,
  paintContinuation,
  shapeOf,
  type PaintContext,
  type Shape,
} from './paint-context.js';
import { placeLabel } from './place-label.js';
import type { ColorToken } from './palette.js';
import type { BoxLook } from './surface.js';

interface StatusLook {
  readonly fill: ColorToken;
  readonly line: ColorToken;
  readonly text: ColorToken;
  readonly dash?: readonly number[];
}

const LOOK = {
  delivered: { fill: 'bar-delivered', line: 'bar-delivered', text: 'bar-delivered-text' },
  inProgress: { fill: 'bar-progress', line: 'bar-progress-line', text: 'bar-text' },
  planned: { fill: 'bar-planned', line: 'bar-planned-line', text: 'bar-text' },
  proposed: { fill: 'surface', line: 'bar-proposed-line', text: 'text-2', dash: [4, 3] },
  ended: { fill: 'surface-2', line: 'bar-proposed-line', text: 'text-2', dash: [1, 2] },
  unknown: { fill: 'surface', line: 'bar-proposed-line', text: 'text-2' },
} as const satisfies Record<BarStatus, StatusLook>;

const RADIUS = 4;
const GLYPH = 14;

export interface Lane {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** The name is printed with the bar, not in the column of names. */
  readonly named: boolean;
}

/** One enabler of a plan: its bar or milestone, and its name. */
export function paintEnabler(paint: PaintContext, row: EnablerRow, lane: Lane): void {
  const moving = paint.glide?.stretchOf(lane.index);
  const shape: Shape = moving ? { kind: 'bar', stretch: moving } : shapeOf(row);
  if (shape.kind === 'bar') paintBar(paint, row, lane, extentOf(paint.frame, shape.stretch));
  else if (shape.kind === 'milestone') paintMilestone(paint, row, lane, shape);
}

function paintBar(paint: PaintContext, row: EnablerRow, lane: Lane, extent: Extent | null): void {
  if (!extent) return;
  const { surface, palette } = paint;
  const look: StatusLook = LOOK[row.status];
  const height = Math.min(26, lane.height - 6);
  const top = Math.round(lane.top + (lane.height - height) / 2);
  const box = { x: extent.left, y: top, width: extent.right - extent.left, height };
  const line = palette[row.atRisk ? 'risk-line' : look.line];
  const hovered = paint.hoveredId === row.id;
  surface.box(box.x, box.y, box.width, box.height, { fill: palette[look.fill], radius: cornersOf(extent) });
  if (row.status === 'inProgress') paintElapsed(paint, extent, box);
  paintOutline(paint, extent, box, {
    stroke: hovered && !row.atRisk ? palette['text-2'] : line,
    lineWidth: row.atRisk || hovered ? 1.5 : 1,
    ...(look.dash && { dash: look.dash }),
  });
  const glyphColor = row.status === 'delivered' ? palette['bar-delivered-text'] : line;
  paintContinuation(surface, extent, top + height / 2, glyphColor);
  if (paint.selectedId === row.id) paintRing(paint, extent, box);
  paintName(paint, row, lane, extent, look);
}

/** The share that has passed, up to today. */
function paintElapsed(paint: PaintContext, extent: Extent, box: { y: number; height: number }): void {
  const { today } = paint.prepared;
  if (today === null) return;
  const until = Math.min(extent.right, xAt(paint.frame, today));
  if (until <= extent.left) return;
  const [tl, tr, br, bl] = cornersOf(extent);
  const whole = until >= extent.right - RADIUS;
  paint.surface.box(extent.left, box.y, until - extent.left, box.height, {
    fill: paint.palette['bar-elapsed'],
    radius: [tl, whole ? tr : 0, whole ? br : 0, bl],
  });
}

/** The outline leaves the window where the bar does: the open side lies outside the clipped chart. */
function paintOutline(
  paint: PaintContext,
  extent: Extent,
  box: { x: number; y: number; width: number; height: number },
  look: BoxLook,
): void {
  const left = box.x - (extent.cutLeft ? RADIUS * 2 : 0);
  const right = box.x + box.width + (extent.cutRight ? RADIUS * 2 : 0);
  paint.surface.box(left, box.y, right - left, box.height, { ...look, radius: RADIUS });
}

function paintRing(paint: PaintContext, extent: Extent, box: { y: number; height: number }): void {
  const left = extent.left - (extent.cutLeft ? 10 : 3);
  const right = extent.right + (extent.cutRight ? 10 : 3);
  const look = { stroke: paint.palette.ring, lineWidth: 2, radius: RADIUS + 3 };
  paint.surface.box(left, box.y - 3, right - left, box.height + 6, look);
}

function paintName(paint: PaintContext, row: EnablerRow, lane: Lane, extent: Extent, look: StatusLook): void {
  const { surface, palette, measure, frame } = paint;
  const glyph = row.atRisk ? 'alert' : row.status === 'delivered' ? 'check' : null;
  const middle = lane.top + lane.height / 2;
  const padLeft = 7 + (extent.cutLeft ? 4 : 0);
  const glyphFits = glyph !== null && extent.right - extent.left >= padLeft + GLYPH + 3;
  if (glyph && glyphFits) {
    const stroke = row.atRisk && row.status !== 'delivered' ? palette.text : palette[look.text];
    paintGlyph(surface, glyph, { x: extent.left + padLeft, y: middle - GLYPH / 2, size: GLYPH }, { stroke });
  }
  if (!lane.named) return;
  const room = {
    left: extent.left,
    right: extent.right,
    padLeft: padLeft + (glyphFits ? GLYPH + 5 : 0),
    padRight: 6 + (extent.cutRight ? 5 : 0),
    bounds: { left: chartOf(frame).left + 6, right: chartOf(frame).right - 8 },
  };
  const label = placeLabel(row.name, room, 'bar', measure);
  if (label.text === '') return;
  const fill = label.where === 'inside' ? palette[look.text] : palette['text-2'];
  const kind = label.where === 'inside' ? 'bar' : 'small';
  if (label.where !== 'inside') clearToday(paint, label, middle);
  surface.text(label.text, label.x, middle + 4, { kind, fill });
}

function paintMilestone(
  paint: PaintContext,
  row: EnablerRow,
  lane: Lane,
  shape: Extract<Shape, { kind: 'milestone' }>,
): void {
  const { surface, palette, frame, measure } = paint;
  const middle = lane.top + lane.height / 2;
  const mark = milestoneX(paint, shape);
  const tail = Math.max(14, frame.quarterWidth * 0.8) * (shape.side === 'start' ? 1 : -1);
  const [left, right] = [Math.min(mark, mark + tail) - 7, Math.max(mark, mark + tail) + 7];
  const stroke = palette[row.atRisk ? 'risk-line' : 'bar-planned-line'];
  surface.line([mark, middle, mark + tail, middle], { stroke, lineWidth: 1.5, dash: [3, 3] });
  surface.polygon([mark - 6, middle, mark, middle - 6, mark + 6, middle, mark, middle + 6], {
    fill: palette['bar-planned'],
    stroke,
    lineWidth: 1.5,
  });
  if (paint.selectedId === row.id) {
    surface.box(left - 3, middle - 12, right - left + 6, 24, {
      stroke: palette.ring,
      lineWidth: 2,
      radius: 7,
    });
  }
  if (!lane.named) return;
  const bounds = { left: chartOf(frame).left + 6, right: chartOf(frame).right - 8 };
  const room = { left, right, padLeft: right - left, padRight: 0, bounds };
  const label = placeLabel(row.name, room, 'bar', measure);
  clearToday(paint, label, middle);
  surface.text(label.text, label.x, middle + 4, { kind: 'small', fill: palette['text-2'] });
}

/** A start stands at the start of its quarter, an end at its end. */
export function milestoneX(
  paint: Pick<PaintContext, 'frame'>,
  shape: Extract<Shape, { kind: 'milestone' }>,
): number {
  const at = xAt(paint.frame, shape.side === 'start' ? shape.quarter : shape.quarter + 1);
  const { left, right } = chartOf(paint.frame);
  return Math.min(right - 10, Math.max(left + 10, at + (shape.side === 'start' ? 7 : -9)));
}

function cornersOf({ cutLeft, cutRight }: Extent): [number, number, number, number] {
  const left = cutLeft ? 0 : RADIUS;
  const right = cutRight ? 0 : RADIUS;
  return [left, right, right, left];
}
