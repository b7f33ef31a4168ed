import type { PlanRecords } from '@northing/domain';

/** How many records of each kind speak of a business unit. */
export interface UnitRecords {
  readonly businessUnitId: string;
  readonly engagements: number;
  readonly assessments: number;
  readonly demandRequests: number;
  readonly shadowItItems: number;
  readonly interventions: number;
}

const KINDS = ['engagements', 'assessments', 'demandRequests', 'shadowItItems', 'interventions'] as const;

/** One entry a unit that any record names, by id. */
export function unitRecords(records: PlanRecords): readonly UnitRecords[] {
  const counts = new Map<string, Record<(typeof KINDS)[number], number>>();
  for (const kind of KINDS) {
    for (const { businessUnitId } of records[kind]) {
      const unit = counts.get(businessUnitId) ?? {
        engagements: 0,
        assessments: 0,
        demandRequests: 0,
        shadowItItems: 0,
        interventions: 0,
      };
      counts.set(businessUnitId, unit);
      unit[kind] += 1;
    }
  }
  return [...counts]
    .map(([businessUnitId, unit]) => ({ businessUnitId, ...unit }))
    .sort((a, b) => (a.businessUnitId < b.businessUnitId ? -1 : 1));
}
