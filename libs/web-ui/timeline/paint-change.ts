import { extentOf, type Extent } from './frame.js';
import { paintGlyph, type GlyphName } from './glyphs.js';
import type { BarChange, BarSpan, EnablerRow } from './model.js';
import { milestoneX, type Lane } from './paint-bar.js';
import { chartOf, clearToday, paintContinuation, shapeOf, type PaintContext } from './paint-context.js';
import type { ColorToken } from './palette.js';
import { placeLabel } from './place-label.js';

type Kind = BarChange['kind'];

export const CHANGE_GLYPH = {
  added: 'plus',
  removed: 'minus',
  moved: 'arrowRight',
  rescoped: 'diamond',
} as const satisfies Record<Kind, GlyphName>;

interface ChangeLook {
  readonly text: ColorToken;
  readonly line: ColorToken;
  readonly fill: ColorToken;
}

export const CHANGE_LOOK = {
  added: { text: 'added', line: 'added-line', fill: 'added-bg' },
  removed: { text: 'removed', line: 'removed-line', fill: 'removed-bg' },
  moved: { text: 'moved', line: 'moved-line', fill: 'moved-bg' },
  rescoped: { text: 'changed', line: 'changed-line', fill: 'changed-bg' },
} as const satisfies Record<Kind, ChangeLook>;

/** Offsets in a row of 36 px: before is upper and dashed, after is lower and solid. */
const HEIGHT = 36;
const UPPER = { top: 5, height: 9 };
const LOWER = { top: 18, height: 13 };
const MIDDLE = { top: 9, height: 18 };
const RADIUS = 3;
const DASH = [3, 2] as const;
/** Unchanged rows step back so that the changed ones are seen. */
const UNCHANGED_OPACITY = 0.32;

/** One row of a comparison. */
export function paintCompared(paint: PaintContext, row: EnablerRow, taller: Lane): void {
  const { change } = row;
  const lane = { ...taller, top: taller.top + (taller.height - HEIGHT) / 2 };
  if (!change) {
    paint.surface.fade(UNCHANGED_OPACITY, () => paintStill(paint, row, lane));
  } else if (change.kind === 'moved') {
    paintMoved(paint, row, change, lane);
  } else {
    paintMarked(paint, row, change, lane);
  }
}

/** Where a span is in this row; half-dated ones take the width of their mark. */
function extentOfSpan(paint: PaintContext, span: BarSpan): Extent | null {
  const shape = shapeOf(span);
  if (shape.kind === 'bar') return extentOf(paint.frame, shape.stretch);
  if (shape.kind === 'none') return null;
  const x = milestoneX(paint, shape);
  return { left: x - 6, right: x + 6, cutLeft: false, cutRight: false };
}

function paintStill(paint: PaintContext, row: EnablerRow, lane: Lane): void {
  const extent = afterExtent(paint, row, lane);
  if (!extent) return;
  const { palette, surface } = paint;
  surface.box(extent.left, lane.top + MIDDLE.top, extent.right - extent.left, MIDDLE.height, {
    fill: palette['bar-planned'],
    stroke: palette['bar-planned-line'],
    radius: RADIUS,
  });
}

function paintMarked(
  paint: PaintContext,
  row: EnablerRow,
  change: Exclude<BarChange, { kind: 'moved' }>,
  lane: Lane,
): void {
  const extent = afterExtent(paint, row, lane);
  const { palette, surface } = paint;
  const look: ChangeLook = CHANGE_LOOK[change.kind];
  if (!extent) return paintTag(paint, change, null, lane.top + MIDDLE.top + 13);
  const [x, y] = [extent.left, lane.top + MIDDLE.top];
  const width = extent.right - extent.left;
  const stroke = palette[look.line];
  if (change.kind === 'removed') {
    surface.box(x, y, width, MIDDLE.height, { fill: palette.surface, radius: RADIUS });
    surface.fade(0.35, () => surface.hatch(x, y, width, MIDDLE.height, stroke));
    surface.box(x, y, width, MIDDLE.height, { stroke, dash: DASH, radius: RADIUS });
  } else {
    surface.box(x, y, width, MIDDLE.height, { fill: palette[look.fill], stroke, radius: RADIUS });
  }
  if (change.kind === 'rescoped') surface.box(x, y + MIDDLE.height - 3, width, 3, { fill: stroke });
  if (width >= 20) {
    const at = { x: x + 4 + (extent.cutLeft ? 5 : 0), y: y + 3, size: 12 };
    paintGlyph(surface, CHANGE_GLYPH[change.kind], at, { stroke: palette[look.text] });
  }
  paintContinuation(surface, { ...extent, cutLeft: false }, y + MIDDLE.height / 2, stroke);
  paintTag(paint, change, extent, y + 13);
}

function paintMoved(
  paint: PaintContext,
  row: EnablerRow,
  change: Extract<BarChange, { kind: 'moved' }>,
  lane: Lane,
): void {
  const { palette, surface } = paint;
  const before = extentOfSpan(paint, change.before) ?? edgeOf(paint, change.before);
  const after = afterExtent(paint, row, lane) ?? edgeOf(paint, row);
  if (before && before.right > before.left) {
    const y = lane.top + UPPER.top;
    const look = { stroke: palette['text-3'], dash: DASH, radius: RADIUS };
    surface.box(before.left, y, before.right - before.left, UPPER.height, look);
    paintContinuation(surface, before, y + UPPER.height / 2, palette['text-3']);
  }
  if (after && after.right > after.left) {
    const y = lane.top + LOWER.top;
    const look = { fill: palette['moved-bg'], stroke: palette['moved-line'], radius: RADIUS };
    surface.box(after.left, y, after.right - after.left, LOWER.height, look);
    paintContinuation(surface, after, y + LOWER.height / 2, palette['moved-line']);
  }
  const earlier = isEarlier(change.before, row);
  if (before && after)
    paintShift(paint, earlier ? [before.left, after.left] : [before.right, after.right], lane);
  const ghostShows = before !== null && before.right > before.left;
  const beside = earlier && ghostShows ? before : (after ?? before);
  const upper = beside !== null && beside === before;
  const baseline = lane.top + (upper ? UPPER.top + 9 : LOWER.top + 11);
  paintTag(paint, change, beside, baseline);
}

/** Where a span outside the window would be: nothing wide at the edge it lies beyond. */
function edgeOf(paint: PaintContext, span: BarSpan): Extent | null {
  const at = span.start ?? span.end;
  if (at === null) return null;
  const { left, right } = chartOf(paint.frame);
  const x = at < paint.frame.first ? left + 8 : right - 8;
  return { left: x, right: x, cutLeft: false, cutRight: false };
}

/** From the old end to the new one: along the upper half, then down to the bar that is now. */
function paintShift(paint: PaintContext, [from, to]: readonly [number, number], lane: Lane): void {
  if (Math.abs(to - from) < 1) return;
  const { surface, palette } = paint;
  const stroke = palette['moved-line'];
  const y = lane.top + UPPER.top + UPPER.height / 2;
  const tip = lane.top + LOWER.top;
  const x = to > from ? to - 3 : to + 3;
  surface.line([from, y, x, y, x, tip - 5], { stroke, lineWidth: 1.5 });
  surface.polygon([x - 4, tip - 6, x + 4, tip - 6, x, tip], { fill: stroke });
}

/** The words stand beside the bar; inside it only where neither side has room. */
function paintTag(paint: PaintContext, change: BarChange, beside: Extent | null, baseline: number): void {
  const { surface, palette, frame, measure } = paint;
  const chart = chartOf(frame);
  const edge = beside ?? { left: chart.left + 2, right: chart.left + 2 };
  const bounds = { left: chart.left + 6, right: chart.right - 8 };
  const room = {
    left: edge.left,
    right: edge.right + 2,
    padLeft: edge.right - edge.left,
    padRight: 2,
    bounds,
  };
  const outside = placeLabel(change.label, room, 'bar', measure);
  const label =
    outside.text === change.label
      ? outside
      : placeLabel(change.label, { ...room, padLeft: 24, padRight: 10 }, 'bar', measure);
  if (label.where === 'inside') {
    surface.box(label.x - 3, baseline - 12, label.width + 6, 16, {
      fill: palette[CHANGE_LOOK[change.kind].fill],
    });
  } else {
    clearToday(paint, label, baseline - 4);
  }
  surface.text(label.text, label.x, baseline, { kind: 'bar', fill: palette[CHANGE_LOOK[change.kind].text] });
}

/** The bar as it is now, or where it is on its way there. */
function afterExtent(paint: PaintContext, row: EnablerRow, lane: Lane): Extent | null {
  const moving = paint.glide?.stretchOf(lane.index);
  return moving ? extentOf(paint.frame, moving) : extentOfSpan(paint, row);
}

function isEarlier(before: BarSpan, after: BarSpan): boolean {
  if (before.start !== null && after.start !== null && before.start !== after.start) {
    const endsLater = before.end !== null && after.end !== null && after.end > before.end;
    return after.start < before.start && !endsLater;
  }
  return false;
}
