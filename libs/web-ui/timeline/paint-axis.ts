import { fiscalYearOf, quarterInYear, type FiscalQuarter } from '@northing/domain';
import { xAt } from './frame.js';
import { todayX, type PaintContext } from './paint-context.js';
import { fitText } from './text.js';

/** Years, quarters, and a line for today's label: nothing ever covers a tick. */
export const AXIS_HEIGHT = 62;
const YEAR_BASELINE = 18;
const QUARTER_BASELINE = 38;
const TODAY_BASELINE = 55;
const LEAST_TICK_WIDTH = 19;

/** The head of the chart, drawn last over what scrolled beneath it; `top` is its own top on the surface. */
export function paintAxis(paint: PaintContext, top: number): void {
  const { surface, palette, frame, prepared, measure } = paint;
  surface.box(0, top, frame.width, AXIS_HEIGHT, { fill: palette.surface });
  const heading = fitText(prepared.model.heading, frame.labelWidth - 36, 'small', measure);
  surface.text(heading, 24, top + TODAY_BASELINE - 4, { kind: 'small', fill: palette['text-3'] });
  paintYears(paint, top);
  paintQuarters(paint, top);
  paintOneYear(paint, top);
  paintTodayLabel(paint, top);
  surface.box(frame.labelWidth - 1, top, 1, AXIS_HEIGHT, { fill: palette.line });
  surface.box(0, top + AXIS_HEIGHT - 1, frame.width, 1, { fill: palette.line });
}

interface YearSpan {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

function yearSpans({ frame }: Pick<PaintContext, 'frame'>): YearSpan[] {
  const spans: YearSpan[] = [];
  const last = frame.first + frame.quarters;
  for (let from = frame.first; from < last;) {
    const year = fiscalYearOf(from as FiscalQuarter);
    const to = Math.min(last, (year + 1) * 4);
    spans.push({ year, from, to });
    from = to;
  }
  return spans;
}

function paintYears(paint: PaintContext, top: number): void {
  const { surface, palette, frame, measure } = paint;
  for (const { year, from, to } of yearSpans(paint)) {
    const x = Math.round(xAt(frame, from));
    const width = xAt(frame, to) - x;
    if (from > frame.first) surface.box(x, top, 1, AXIS_HEIGHT, { fill: palette.line });
    const text = fitText(yearText(year), width - 12, 'smallStrong', measure);
    surface.text(text, x + 8, top + YEAR_BASELINE, { kind: 'smallStrong', fill: palette.text });
  }
}

function paintQuarters(paint: PaintContext, top: number): void {
  const { surface, palette, frame, prepared } = paint;
  if (frame.quarterWidth < LEAST_TICK_WIDTH) return;
  const current = prepared.today === null ? null : Math.floor(prepared.today);
  for (let quarter = frame.first; quarter < frame.first + frame.quarters; quarter += 1) {
    const now = quarter === current;
    const text = `Q${quarterInYear(quarter as FiscalQuarter)}`;
    surface.text(text, xAt(frame, quarter + 0.5), top + QUARTER_BASELINE, {
      kind: now ? 'tickStrong' : 'tick',
      fill: palette[now ? 'text' : 'text-3'],
      anchor: 'middle',
    });
  }
}

/** The one-year plan: a strong line under its quarters, its words where they fit. */
function paintOneYear(paint: PaintContext, top: number): void {
  const { surface, palette, frame, prepared, measure } = paint;
  const { oneYearQuarters } = prepared.model;
  const left = frame.labelWidth;
  const right = xAt(frame, frame.first + Math.min(oneYearQuarters, frame.quarters));
  surface.box(left, top + AXIS_HEIGHT - 3, right - left, 2, { fill: palette['text-2'] });
  const words = 'One-year plan';
  const width = measure(words, 'small');
  const year = yearSpans(paint)[0];
  const look = { kind: 'small', fill: palette['text-3'] } as const;
  if (year) {
    const x = left + 8 + measure(yearText(year.year), 'smallStrong') + 8;
    if (x + width + 8 <= Math.min(right, xAt(frame, year.to))) {
      surface.text(words, x, top + YEAR_BASELINE, look);
      return;
    }
  }
  const label = todayLabel(paint);
  const x = label && label.left < left + width ? label.left + label.width + 8 : left + 8;
  if (x + width <= right) surface.text(words, x, top + TODAY_BASELINE, look);
}

interface TodayLabel {
  readonly left: number;
  readonly width: number;
  readonly x: number;
}

function todayLabel(paint: PaintContext): TodayLabel | null {
  const x = todayX(paint);
  if (x === null) return null;
  const width = paint.measure('Today', 'tickStrong') + 12;
  const { labelWidth } = paint.frame;
  const left = Math.min(paint.frame.width - width - 2, Math.max(labelWidth + 1, x - width / 2));
  return { left, width, x };
}

function paintTodayLabel(paint: PaintContext, top: number): void {
  const label = todayLabel(paint);
  if (!label) return;
  const { surface, palette } = paint;
  surface.box(label.left, top + TODAY_BASELINE - 12, label.width, 16, { fill: palette.ink, radius: 4 });
  const at = label.left + label.width / 2;
  surface.text('Today', at, top + TODAY_BASELINE, {
    kind: 'tickStrong',
    fill: palette['text-inv'],
    anchor: 'middle',
  });
}

/** "FY27". */
export function yearText(year: number): string {
  return `FY${String(year % 100).padStart(2, '0')}`;
}

/** Shaded years and their lines, and the line of today, behind all rows. */
export function paintGrid(paint: PaintContext, top: number, bottom: number): void {
  const { surface, palette, frame } = paint;
  yearSpans(paint).forEach(({ from, to }, index) => {
    const x = Math.round(xAt(frame, from));
    if (index % 2 === 1) surface.box(x, top, xAt(frame, to) - x, bottom - top, { fill: palette.band });
    if (index > 0) surface.box(x, top, 1, bottom - top, { fill: palette.line });
  });
  surface.box(frame.labelWidth - 1, top, 1, bottom - top, { fill: palette.line });
  const today = todayX(paint);
  if (today !== null) surface.box(Math.round(today) - 0.75, top, 1.5, bottom - top, { fill: palette.text });
}
