import type { FiscalQuarter } from '@northing/domain';
import { extentOf, type Frame } from './frame.js';
import type { Hit } from './hit.js';
import type { EnablerRow, TimelineModel } from './model.js';
import { enablerAt, shapeOf } from './paint-context.js';
import type { PreparedTimeline } from './prepare.js';

/** A bar moved by whole quarters, or its end alone. */
export interface BarShift {
  readonly id: string;
  readonly part: 'bar' | 'end';
  /** Positive is later; never 0 when it is reported. */
  readonly quarters: number;
}

/** How near its right edge a bar is taken by its end. */
const END_REACH = 8;

/** The span after a shift; null where it cannot be: it has no dates, or would end before it starts. */
export function shiftedSpan(
  { start, end }: Pick<EnablerRow, 'start' | 'end'>,
  { part, quarters }: Pick<BarShift, 'part' | 'quarters'>,
): { readonly start: FiscalQuarter; readonly end: FiscalQuarter } | null {
  if (start === null || end === null) return null;
  const moved = {
    start: (part === 'bar' ? start + quarters : start) as FiscalQuarter,
    end: (end + quarters) as FiscalQuarter,
  };
  return moved.end < moved.start ? null : moved;
}

/** What a key asks for on a row: Alt ← → moves its bar, with Shift the end alone. */
export function shiftOfKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  prepared: PreparedTimeline,
  index: number,
): BarShift | null {
  const row = enablerAt(prepared, index);
  const quarters = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!row || quarters === undefined || !event.altKey || event.ctrlKey || event.metaKey) return null;
  return { id: row.id, part: event.shiftKey ? 'end' : 'bar', quarters };
}

/** What is taken at a point of a bar; null beside bars, and for rows without both dates. */
export function gripAt(
  prepared: PreparedTimeline,
  frame: Frame,
  hit: Hit | null,
  x: number,
): { readonly row: EnablerRow; readonly part: BarShift['part'] } | null {
  const row = hit?.part === 'bar' ? enablerAt(prepared, hit.index) : null;
  if (!row || row.start === null || row.end === null) return null;
  const shape = shapeOf(row);
  const extent = shape.kind === 'bar' ? extentOf(frame, shape.stretch) : null;
  if (!extent) return null;
  const nearEnd = Math.abs(x - extent.right) <= END_REACH && extent.right - extent.left > 3 * END_REACH;
  return { row, part: nearEnd ? 'end' : 'bar' };
}

/** The model as it would be after a shift. */
export function withShift(model: TimelineModel, shift: BarShift | null): TimelineModel {
  if (shift === null || shift.quarters === 0) return model;
  const rows = model.rows.map((row) => {
    const span = row.kind === 'enabler' && row.id === shift.id ? shiftedSpan(row, shift) : null;
    return span ? { ...row, ...span } : row;
  });
  return { ...model, rows };
}
