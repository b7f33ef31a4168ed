import { isOpen, type Enabler, type FiscalQuarter } from '@northing/domain';
import type { Shifts } from '../capabilities/raising.js';

/** Why the enabler at the head of a chain of late ones holds up the rest. */
export type RootReason =
  /** It ends later than the revision before said. */
  | { readonly kind: 'slipped'; readonly quarters: number }
  | { readonly kind: 'unscheduled' }
  /** The plan itself leaves too little time after it. */
  | { readonly kind: 'ends'; readonly end: FiscalQuarter };

/** From a late enabler over what drives it to the one that nothing drives. */
export interface LateChain {
  readonly lateId: string;
  /** Null: there is no forecast finish. */
  readonly quarters: number | null;
  readonly rootId: string;
  /** Enablers between the late one and the root. */
  readonly via: readonly string[];
  readonly reason: RootReason;
}

type Ends = ReadonlyMap<string, Pick<Enabler, 'stage' | 'startQuarter' | 'endQuarter' | 'actualEndQuarter'>>;

/** Null when nothing drives the enabler. */
export function lateChain(lateId: string, shifts: Shifts, now: Ends, before: Ends | null): LateChain | null {
  const shift = shifts.get(lateId);
  if (!shift) return null;
  const path: string[] = [];
  let rootId = shift.drivenBy;
  for (let next = shifts.get(rootId); next; next = shifts.get(rootId)) {
    // A circle cannot occur in a plan; were there one, the walk ends where it began.
    if (path.includes(rootId) || rootId === lateId) break;
    path.push(rootId);
    rootId = next.drivenBy;
  }
  return {
    lateId,
    quarters: shift.forecast === null ? null : shift.forecast - shift.planned,
    rootId,
    via: path,
    reason: reasonOf(rootId, now, before),
  };
}

function reasonOf(rootId: string, now: Ends, before: Ends | null): RootReason {
  const end = endOf(now.get(rootId));
  if (end === null) return { kind: 'unscheduled' };
  const was = endOf(before?.get(rootId));
  return was !== null && end > was ? { kind: 'slipped', quarters: end - was } : { kind: 'ends', end };
}

function endOf(enabler: ReturnType<Ends['get']>): FiscalQuarter | null {
  if (!enabler) return null;
  if (!isOpen(enabler)) return enabler.actualEndQuarter ?? enabler.endQuarter;
  return enabler.startQuarter === null ? null : enabler.endQuarter;
}
