import { isOpen, type Enabler } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';

/** What an enabler lacks of the two owners it needs, who differ. */
export type OwnerGap = 'noBusinessOwner' | 'noItOwner' | 'sameOwner';

export const OWNER_GAP_LABELS = {
  noBusinessOwner: 'No business owner',
  noItOwner: 'No IT owner',
  sameOwner: 'One person for both',
} satisfies Record<OwnerGap, string>;

export function ownerGaps({
  businessOwnerId,
  itOwnerId,
}: Pick<Enabler, 'businessOwnerId' | 'itOwnerId'>): readonly OwnerGap[] {
  return [
    ...(businessOwnerId === null ? (['noBusinessOwner'] as const) : []),
    ...(itOwnerId === null ? (['noItOwner'] as const) : []),
    ...(businessOwnerId !== null && businessOwnerId === itOwnerId ? (['sameOwner'] as const) : []),
  ];
}

/** Open work that is not jointly owned. */
export interface GapRow {
  readonly enabler: Enabler;
  readonly gaps: readonly OwnerGap[];
}

export function gapRows(enablers: readonly Enabler[]): readonly GapRow[] {
  return enablers
    .filter(isOpen)
    .map((enabler) => ({ enabler, gaps: ownerGaps(enabler) }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** Somebody with the open work they own. */
export interface OwnerRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly asBusiness: readonly Enabler[];
  readonly asIt: readonly Enabler[];
  /** Open enablers they own on either side, each once. */
  readonly load: number;
}

/** Everybody who owns open work, the most loaded first. */
export function ownerRows(enablers: readonly Enabler[], people: PlanFrame['people']): readonly OwnerRow[] {
  const open = enablers.filter(isOpen);
  const ids = new Set(
    open.flatMap(({ businessOwnerId, itOwnerId }) =>
      [businessOwnerId, itOwnerId].filter((id) => id !== null),
    ),
  );
  return [...ids]
    .map((id) => {
      const asBusiness = open.filter(({ businessOwnerId }) => businessOwnerId === id);
      const asIt = open.filter(({ itOwnerId }) => itOwnerId === id);
      const person = people.get(id);
      return {
        ...{ id, asBusiness, asIt, name: person?.name ?? id, unitId: person?.businessUnitId ?? null },
        load: new Set([...asBusiness, ...asIt]).size,
      };
    })
    .sort((a, b) => b.load - a.load || a.name.localeCompare(b.name));
}
