import type { UnitRecordsQuery } from '@northing/web-data';
import type { PlanFrame } from '../plan/plan-frame.js';

type UnitRecords = NonNullable<UnitRecordsQuery['plan']>['unitRecords'][number];

export interface UnitRow extends Omit<UnitRecords, 'businessUnitId'> {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

const NONE = { engagements: 0, assessments: 0, demandRequests: 0, shadowItItems: 0, interventions: 0 };

/** Every unit of the plan by name, and every one only records name, with its people and its records. */
export function rowsByUnit(
  units: PlanFrame['units'],
  people: PlanFrame['people'],
  records: readonly UnitRecords[],
): readonly UnitRow[] {
  const counts = new Map(records.map(({ businessUnitId, ...counted }) => [businessUnitId, counted]));
  const ids = new Set([...units.keys(), ...counts.keys()]);
  const staff = [...people.values()];
  return [...ids]
    .map((id) => ({
      id,
      name: units.get(id)?.name ?? id,
      people: staff.filter(({ businessUnitId }) => businessUnitId === id).length,
      ...(counts.get(id) ?? NONE),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
