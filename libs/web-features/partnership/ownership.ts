import { isOpen, jointOwnership, ownershipGaps, type Enabler, type OwnershipGap } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';

export const OWNER_GAP_LABELS = {
  noBusinessOwner: 'No business owner',
  noItOwner: 'No IT owner',
  sameOwner: 'One person for both',
} satisfies Record<OwnershipGap, string>;

/** Open work that is not jointly owned. */
export interface GapRow {
  readonly enabler: Enabler;
  readonly gaps: readonly OwnershipGap[];
}

export function gapRows(enablers: readonly Enabler[]): readonly GapRow[] {
  return enablers
    .filter(isOpen)
    .map((enabler) => ({ enabler, gaps: ownershipGaps(enabler) }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** Somebody with the open work they own. */
export interface OwnerRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly asBusiness: number;
  readonly asIt: number;
  /** Open enablers they own on either side, each once. */
  readonly load: number;
}

/** Everybody who owns open work, the most loaded first. */
export function ownerRows(
  { enablers }: PlanIndex['content'],
  people: PlanFrame['people'],
): readonly OwnerRow[] {
  return jointOwnership(enablers, [...people.values()])
    .loads.map(({ personId: id, asBusinessOwner, asItOwner }) => ({
      ...{ id, name: people.get(id)?.name ?? id, unitId: people.get(id)?.businessUnitId ?? null },
      ...{ asBusiness: asBusinessOwner.length, asIt: asItOwner.length },
      load: new Set([...asBusinessOwner, ...asItOwner]).size,
    }))
    .sort((a, b) => b.load - a.load || a.name.localeCompare(b.name));
}
