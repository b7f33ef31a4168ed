import type { FieldFlaw } from '@northing/domain';
import type { PlanUnit } from '../work-ports.js';
import { isPlanned } from '../work/known-enabler.js';

type Reference = PlanUnit['frame']['reference'];

/** A unit that nobody knows; an empty name is told as a missing one elsewhere. */
export function unknownUnit({ businessUnits }: Reference, unitId: string): readonly FieldFlaw[] {
  if (unitId === '' || businessUnits.some(({ id }) => id === unitId)) return [];
  return [{ field: 'businessUnitId', message: `The workspace has no unit “${unitId}”.` }];
}

export function unknownPerson(
  { people }: Reference,
  field: string,
  personId: string | null,
): readonly FieldFlaw[] {
  if (personId === null || personId === '' || people.some(({ id }) => id === personId)) return [];
  return [{ field, message: `The workspace knows nobody as “${personId}”.` }];
}

/** An enabler that is neither in the draft nor published; one that was named before stays named. */
export async function unknownEnabler(
  unit: PlanUnit,
  enablerId: string | null,
  named: string | null,
): Promise<readonly FieldFlaw[]> {
  if (enablerId === null || enablerId === named || (await isPlanned(unit, enablerId))) return [];
  return [{ field: 'enablerId', message: `The plan has no enabler “${enablerId}”.` }];
}
