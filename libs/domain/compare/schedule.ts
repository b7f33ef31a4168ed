import { formatQuarter } from '../time/fiscal-quarter.js';
import type { Enabler } from '../plan/enabler.js';
import type { Change } from './change.js';
import { datesOf, durationOf, type Dates } from './frame.js';

/** Moves, stretches, and the coming and going of dates (SPEC.md [C17], [C18]). */
export function scheduleRows(before: Enabler, after: Enabler): readonly Change[] {
  const row = { category: 'replanning', entityType: 'enabler', entityId: after.id } as const;
  const earlier = datesOf(before);
  const later = datesOf(after);
  if (earlier && later) return shiftRows(earlier, later, row);
  if (later) return [{ kind: 'scheduled', ...row, to: asText(later) }];
  if (earlier) return [{ kind: 'unscheduled', ...row, from: asText(earlier) }];
  return [];
}

function shiftRows(
  earlier: Dates,
  later: Dates,
  row: { readonly category: 'replanning'; readonly entityType: 'enabler'; readonly entityId: string },
): readonly Change[] {
  const moved = later.start - earlier.start;
  const stretched = durationOf(later) - durationOf(earlier);
  const slip = later.end - earlier.end;
  const rows: Change[] = [];
  if (moved !== 0) {
    rows.push({ kind: moved > 0 ? 'movedLater' : 'movedEarlier', ...row, quarters: Math.abs(moved), slip });
  }
  if (stretched !== 0) {
    const kind = stretched > 0 ? 'stretched' : 'shortened';
    rows.push({ kind, ...row, quarters: Math.abs(stretched), slip });
  }
  return rows;
}

function asText({ start, end }: Dates): readonly [string, string] {
  return [formatQuarter(start), formatQuarter(end)];
}
