import type { DemandCell, Enabler, SustainCell } from '../plan/enabler.js';
import type { Change } from './change.js';
import { datesOf, durationOf } from './frame.js';
import { fourDecimals } from './rounding.js';

/** FTE by cell; a cell of zero is none. */
type Profile = ReadonlyMap<string, number>;

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
  const sustained = sameProfile(sustainedBy(before.sustainDemand), sustainedBy(after.sustainDemand));
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
  return stretched(before.capacityDemand, was, is);
}

/** The last quarter's value takes the place of what a team had planned past the old end. */
function stretched(cells: readonly DemandCell[], was: number, is: number): readonly DemandCell[] {
  const last = cells.filter(({ offset, fte }) => offset === was - 1 && fte !== 0);
  const teams = new Set(last.map(({ teamId }) => teamId));
  const kept = cells.filter(({ teamId, offset }) => offset < was || offset >= is || !teams.has(teamId));
  const further = Array.from({ length: is - was }, (_, step) => was + step);
  return [...kept, ...further.flatMap((offset) => last.map((cell) => ({ ...cell, offset })))];
}

function profileOf(cells: readonly DemandCell[]): Profile {
  return summed(cells, ({ offset, teamId }) => `${offset}:${teamId}`);
}

function sustainedBy(cells: readonly SustainCell[]): Profile {
  return summed(cells, ({ teamId }) => teamId);
}

function summed<T extends { readonly fte: number }>(
  cells: readonly T[],
  keyOf: (cell: T) => string,
): Profile {
  const profile = new Map<string, number>();
  for (const cell of cells) profile.set(keyOf(cell), (profile.get(keyOf(cell)) ?? 0) + cell.fte);
  return profile;
}

function sameProfile(x: Profile, y: Profile): boolean {
  for (const key of new Set([...x.keys(), ...y.keys()])) {
    if ((x.get(key) ?? 0) !== (y.get(key) ?? 0)) return false;
  }
  return true;
}

function fteQuarters(profile: Profile): number {
  let total = 0;
  for (const fte of profile.values()) total += fte;
  return total;
}
