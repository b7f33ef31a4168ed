import type { DemandCell, Enabler } from '../plan/enabler.js';
import { sameValue } from './canonical.js';
import type { Change } from './change.js';
import { datesOf, durationOf } from './frame.js';
import { fourDecimals } from './rounding.js';

type Profile = ReadonlyMap<string, DemandCell>;

/**
 * Demand that the schedule change alone does not explain (SPEC.md [C26]): the earlier profile is stretched with each
 * team's value of the last quarter, or cut, to the new length, and compared with the actual one.
 */
export function demandRows(before: Enabler, after: Enabler): readonly Change[] {
  const delta = demandDelta(before, after);
  if (delta === null) return [];
  return [
    {
      kind: 'capacityDemandChanged',
      category: 'replanning',
      entityType: 'enabler',
      entityId: after.id,
      deltaFteQuarters: delta,
    },
  ];
}

/** FTE-quarters of the actual profile less the derived one; null when nothing was decided about demand. */
export function demandDelta(before: Enabler, after: Enabler): number | null {
  const derived = profileOf(fitted(before, after));
  const actual = profileOf(after.capacityDemand);
  const sustained = sameValue(before.sustainDemand, after.sustainDemand);
  if (sustained && sameProfile(derived, actual)) return null;
  return fourDecimals(fteQuarters(actual) - fteQuarters(derived));
}

function fitted(before: Enabler, after: Enabler): readonly DemandCell[] {
  const earlier = datesOf(before);
  const later = datesOf(after);
  if (!earlier || !later) return before.capacityDemand;
  const was = durationOf(earlier);
  const is = durationOf(later);
  if (is < was) return before.capacityDemand.filter(({ offset }) => offset < is);
  const last = before.capacityDemand.filter(({ offset }) => offset === was - 1);
  const further = Array.from({ length: is - was }, (_, step) => was + step);
  return [
    ...before.capacityDemand,
    ...further.flatMap((offset) => last.map((cell) => ({ ...cell, offset }))),
  ];
}

function profileOf(cells: readonly DemandCell[]): Profile {
  const profile = new Map<string, DemandCell>();
  for (const cell of cells) {
    const key = `${cell.offset}:${cell.teamId}`;
    const known = profile.get(key);
    profile.set(key, known ? { ...cell, fte: known.fte + cell.fte } : cell);
  }
  return profile;
}

/** A cell of zero FTE says the same as none. */
function sameProfile(x: Profile, y: Profile): boolean {
  for (const key of new Set([...x.keys(), ...y.keys()])) {
    if ((x.get(key)?.fte ?? 0) !== (y.get(key)?.fte ?? 0)) return false;
  }
  return true;
}

function fteQuarters(profile: Profile): number {
  let total = 0;
  for (const { fte } of profile.values()) total += fte;
  return total;
}
