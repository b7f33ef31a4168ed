import { figuresOf } from '../marks/maturity-text.js';
import { paintGlyph } from './glyphs.js';
import type { CapabilityRow, EnablerRow, OutcomeRow } from './model.js';
import { paintEnabler, type Lane } from './paint-bar.js';
import { CHANGE_GLYPH, CHANGE_LOOK, paintCompared } from './paint-change.js';
import { clearToday, enablerAt, isSolo, yOf, type PaintContext } from './paint-context.js';
import { COLLAPSED, rowAt } from './prepare.js';
import { fitText, type TextKind } from './text.js';
import { paintFolded } from './paint-folded.js';
import { unscheduledText } from './words.js';

/** Draws the head of a group or the name of a row: all but what stands in the chart. */
export function paintRow(paint: PaintContext, index: number): void {
  const row = rowAt(paint.prepared, index);
  if (row === null) {
    const note = `${paint.prepared.unscheduled} ${paint.prepared.unscheduled === 1 ? 'enabler' : 'enablers'}`;
    paintOutcome(paint, index, { name: 'Not scheduled', note });
  } else if (row.kind === 'outcome') {
    paintOutcome(paint, index, row);
  } else if (row.kind === 'capability') {
    paintCapability(paint, index, row);
  } else {
    paintSolo(paint, index, row);
  }
}

function paintOutcome(
  paint: PaintContext,
  index: number,
  row: Pick<OutcomeRow, 'name' | 'note' | 'attention'>,
): void {
  const { surface, palette, prepared, frame } = paint;
  const y = yOf(paint, index);
  const height = prepared.height[index] ?? 0;
  const compact = prepared.model.mode === 'compare';
  surface.box(0, y, frame.width, height, { fill: palette.surface });
  surface.box(0, y, frame.width, 1, { fill: palette.line });
  const folded = prepared.state[index] === COLLAPSED;
  const size = 14;
  const chevronAt = { x: compact ? 6 : 20, y: y + (height - size) / 2 + 0.5, size };
  paintGlyph(surface, folded ? 'chevronRight' : 'chevronDown', chevronAt, { stroke: palette['text-2'] });
  paintSelectedLine(paint, index);
  const baseline = y + height / 2 + 4.5;
  let x = paintWords(
    paint,
    row.name,
    compact ? 24 : 42,
    baseline,
    compact ? 'smallStrong' : 'head',
    palette.text,
  );
  if (row.attention) x = paintAttention(paint, row.attention, x + 8, y + height / 2);
  if (row.note) paintWords(paint, row.note, x + 8, baseline, 'small', palette['text-3']);
}

/** Prints as much as fits before the right edge and says where it ended. */
function paintWords(
  paint: PaintContext,
  text: string,
  x: number,
  baseline: number,
  kind: TextKind,
  fill: string,
): number {
  const shown = fitText(text, paint.frame.width - x - 12, kind, paint.measure);
  if (shown !== '') paint.surface.text(shown, x, baseline, { kind, fill });
  return x + paint.measure(shown, kind);
}

function paintAttention(paint: PaintContext, text: string, x: number, middle: number): number {
  const { surface, palette, measure } = paint;
  const width = 7 + 14 + 4 + measure(text, 'small') + 7;
  if (x + width > paint.frame.width - 8) return x - 8;
  surface.box(x, middle - 10, width, 20, { fill: palette['risk-bg'], radius: 4 });
  paintGlyph(surface, 'alert', { x: x + 7, y: middle - 7, size: 14 }, { stroke: palette.risk });
  surface.text(text, x + 25, middle + 4, { kind: 'small', fill: palette.risk });
  return x + width;
}

function paintCapability(paint: PaintContext, index: number, row: CapabilityRow): void {
  const { surface, palette, prepared, frame, measure } = paint;
  const y = yOf(paint, index);
  const folded = prepared.state[index] === COLLAPSED;
  surface.box(0, y, frame.labelWidth, prepared.height[index] ?? 0, { fill: palette.surface });
  const chevronAt = { x: 26, y: y + 8, size: 12 };
  paintGlyph(surface, folded ? 'chevronRight' : 'chevronDown', chevronAt, { stroke: palette['text-3'] });
  const name = fitText(row.name, frame.labelWidth - 44 - 10, 'name', measure);
  surface.text(name, 44, y + 18, { kind: 'name', fill: palette.text });
  if (row.maturity) paintMaturity(paint, row.maturity, 44, y + 28);
  if (folded) paintFolded(paint, index, y);
  paintSelectedLine(paint, index);
}

function paintMaturity(
  paint: PaintContext,
  { current, target }: NonNullable<CapabilityRow['maturity']>,
  x: number,
  y: number,
): void {
  const { surface, palette } = paint;
  for (let step = 1; step <= 5; step += 1) {
    const left = x + (step - 1) * 10;
    const share = current === null ? 0 : Math.min(1, Math.max(0, current - (step - 1)));
    const isTarget = target !== null && Math.ceil(target) === step;
    if (share > 0)
      surface.box(left, y, 8 * share, 8, { fill: palette['text-2'], radius: share === 1 ? 2 : 0 });
    const stroke = isTarget ? palette.text : share > 0 ? palette['text-2'] : palette['line-strong'];
    if (share < 1 || isTarget) {
      surface.box(left, y, 8, 8, { stroke, lineWidth: isTarget ? 1.5 : 1, radius: 2 });
    }
  }
  surface.text(figuresOf(current, target), x + 56, y + 8, { kind: 'small', fill: palette['text-3'] });
}

function paintSolo(paint: PaintContext, index: number, row: EnablerRow): void {
  const { prepared, surface, frame, palette } = paint;
  if (!isSolo(prepared, index)) return;
  const lane = laneOf(paint, index);
  const compare = prepared.model.mode === 'compare';
  const lit = compare && (paint.selectedId === row.id || paint.hoveredId === row.id);
  const fill = palette[lit ? 'surface-2' : 'surface'];
  surface.box(0, lane.top, lit ? frame.width : frame.labelWidth - 1, lane.height, { fill });
  paintSoloName(paint, row, lane);
  if (compare) paintSelectedLine(paint, index);
}

/** Draws what stands in the chart on a row: a bar, a milestone, or what changed. */
export function paintLane(paint: PaintContext, index: number): void {
  const row = enablerAt(paint.prepared, index);
  if (!row) return;
  const lane = laneOf(paint, index);
  const compare = paint.prepared.model.mode === 'compare';
  if (index >= paint.prepared.unscheduledFrom) paintUnscheduled(paint, row, lane);
  else if (compare) paintCompared(paint, row, lane);
  else paintEnabler(paint, row, lane);
}

function laneOf(paint: PaintContext, index: number): Lane {
  const height = paint.prepared.height[index] ?? 0;
  return { index, top: yOf(paint, index), height, named: !isSolo(paint.prepared, index) };
}

function paintSoloName(paint: PaintContext, row: EnablerRow, lane: Lane): void {
  const { surface, palette, frame, measure, prepared } = paint;
  const middle = lane.top + lane.height / 2;
  const indent = prepared.model.mode === 'compare' ? 24 : 44;
  let x = indent;
  if (row.change) {
    const look = CHANGE_LOOK[row.change.kind];
    surface.box(x, middle - 9, 18, 18, { fill: palette[look.fill], radius: 4 });
    const at = { x: x + 3, y: middle - 6, size: 12 };
    paintGlyph(surface, CHANGE_GLYPH[row.change.kind], at, { stroke: palette[look.text], lineWidth: 1.6 });
    x += 26;
  }
  const name = fitText(row.name, frame.labelWidth - x - 10, 'plain', measure);
  const fade = prepared.model.mode === 'compare' && !row.change;
  surface.text(name, x, middle + 4.5, { kind: 'plain', fill: palette[fade ? 'text-2' : 'text'] });
}

function paintUnscheduled(paint: PaintContext, row: EnablerRow, lane: Lane): void {
  const { surface, palette, frame } = paint;
  if (row.change) return paintCompared(paint, row, lane);
  const x = frame.labelWidth + 10;
  const words = unscheduledText(row);
  clearToday(paint, { x, width: paint.measure(words, 'small') }, lane.top + lane.height / 2);
  surface.text(words, x, lane.top + lane.height / 2 + 4, {
    kind: 'small',
    fill: palette['text-3'],
  });
}

/** A selected group or compared row carries an ink outline at its left edge. */
function paintSelectedLine(paint: PaintContext, index: number): void {
  const id = rowAt(paint.prepared, index)?.id;
  if (id === undefined || id !== paint.selectedId) return;
  const y = yOf(paint, index);
  const height = paint.prepared.height[index] ?? 0;
  paint.surface.box(0, y + 2, 3, height - 4, { fill: paint.palette.ink });
}
