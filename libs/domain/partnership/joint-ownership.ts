import { compareText } from '../compare/canonical.js';
import { isOpen, type Enabler } from '../plan/enabler.js';
import type { Person } from '../revision/frame.js';

type Owned = Pick<Enabler, 'id' | 'stage' | 'businessUnitId' | 'businessOwnerId' | 'itOwnerId'>;

export const OWNERSHIP_GAPS = ['noBusinessOwner', 'noItOwner', 'sameOwner'] as const;
export type OwnershipGap = (typeof OWNERSHIP_GAPS)[number];

/** An open enabler that is not owned jointly, with what is missing. */
export interface UnsharedEnabler {
  readonly enablerId: string;
  readonly businessUnitId: string | null;
  readonly gaps: readonly OwnershipGap[];
}

/** What somebody owns of what is open. */
export interface OwnerLoad {
  readonly personId: string;
  readonly asBusinessOwner: readonly string[];
  readonly asItOwner: readonly string[];
}

export interface JointOwnership {
  readonly unshared: readonly UnsharedEnabler[];
  /** Who owns most first, then by id. */
  readonly loads: readonly OwnerLoad[];
}

/** Whether every open enabler has a business and an IT owner who differ, and how much each of them carries. */
export function jointOwnership(
  enablers: readonly Owned[],
  people: readonly Pick<Person, 'id' | 'businessUnitId'>[],
): JointOwnership {
  const open = enablers.filter(isOpen);
  const unitOf = new Map(people.map(({ id, businessUnitId }) => [id, businessUnitId]));
  const unshared = open.flatMap((enabler) => {
    const { id, businessUnitId, businessOwnerId } = enabler;
    const unit = businessUnitId ?? (businessOwnerId === null ? null : (unitOf.get(businessOwnerId) ?? null));
    const gaps = ownershipGaps(enabler);
    return gaps.length > 0 ? [{ enablerId: id, businessUnitId: unit, gaps }] : [];
  });
  return { unshared, loads: loadsOf(open) };
}

export function ownershipGaps({
  businessOwnerId,
  itOwnerId,
}: Pick<Owned, 'businessOwnerId' | 'itOwnerId'>): readonly OwnershipGap[] {
  return [
    ...(businessOwnerId === null ? (['noBusinessOwner'] as const) : []),
    ...(itOwnerId === null ? (['noItOwner'] as const) : []),
    ...(businessOwnerId !== null && businessOwnerId === itOwnerId ? (['sameOwner'] as const) : []),
  ];
}

function loadsOf(open: readonly Owned[]): readonly OwnerLoad[] {
  const people = new Set(open.flatMap(({ businessOwnerId, itOwnerId }) => [businessOwnerId, itOwnerId]));
  const owned = (of: 'businessOwnerId' | 'itOwnerId', personId: string) =>
    open.filter((enabler) => enabler[of] === personId).map(({ id }) => id);
  const count = ({ asBusinessOwner, asItOwner }: OwnerLoad) => asBusinessOwner.length + asItOwner.length;
  return [...people]
    .filter((personId) => personId !== null)
    .map((personId) => ({
      personId,
      asBusinessOwner: owned('businessOwnerId', personId),
      asItOwner: owned('itOwnerId', personId),
    }))
    .sort((a, b) => count(b) - count(a) || compareText(a.personId, b.personId));
}
