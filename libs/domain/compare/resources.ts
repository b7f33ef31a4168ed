import type { CapacityCell, Envelope } from '../plan/plan-content.js';
import { compareText } from './canonical.js';
import type { Change } from './change.js';
import type { ItemDiff } from './diff.js';
import { commonQuarters, type Frame, type Windows } from './frame.js';
import { fourDecimals } from './rounding.js';

/** One row a team whose FTE differs in a quarter that both five-year windows cover (SPEC.md [C32]). */
export function capacityRows({ diff, windows }: Frame): readonly Change[] {
  const quarters = commonQuarters(windows);
  if (quarters === null) return [];
  const deltas = new Map<string, number>();
  for (const cell of diff.capacity) {
    const { teamId, quarter } = cell.op === 'removed' ? cell.before : cell.after;
    const delta = fteOf(cell, 'after') - fteOf(cell, 'before');
    if (quarter < quarters.first || quarter > quarters.last || delta === 0) continue;
    deltas.set(teamId, (deltas.get(teamId) ?? 0) + delta);
  }
  return [...deltas.entries()]
    .sort(([x], [y]) => compareText(x, y))
    .map(([teamId, delta]) => ({
      kind: 'capacityChanged',
      category: 'replanning',
      entityType: 'team',
      entityId: teamId,
      deltaFteQuarters: fourDecimals(delta),
    }));
}

/** One row an envelope of the comparison's years; its id is `<fiscal year>:<funding class>` (SPEC.md [C33]). */
export function envelopeRows({ diff, windows }: Frame): readonly Change[] {
  const { costYears } = windows;
  if (costYears === null) return [];
  return diff.envelope.flatMap((each): Change[] => {
    const { fiscalYear, fundingClass } = each.op === 'removed' ? each.before : each.after;
    if (!isIn(fiscalYear, costYears)) return [];
    return [
      {
        kind: 'envelopeChanged',
        category: 'replanning',
        entityType: 'envelope',
        entityId: `${fiscalYear}:${fundingClass}`,
        from: amountOf(each, 'before'),
        to: amountOf(each, 'after'),
      },
    ];
  });
}

function fteOf(diff: ItemDiff<CapacityCell>, side: 'before' | 'after'): number {
  return cellOf(diff, side)?.fte ?? 0;
}

function amountOf(diff: ItemDiff<Envelope>, side: 'before' | 'after'): number | null {
  return cellOf(diff, side)?.amount ?? null;
}

function cellOf<T>(diff: ItemDiff<T>, side: 'before' | 'after'): T | null {
  if (side === 'before') return diff.op === 'added' ? null : diff.before;
  return diff.op === 'removed' ? null : diff.after;
}

function isIn(year: number, years: NonNullable<Windows['costYears']>): boolean {
  return year >= years.first && year <= years.last;
}
