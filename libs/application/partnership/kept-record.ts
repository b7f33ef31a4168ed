import type { PlanRecords } from '@northing/domain';
import type { FailureOf } from '../failures.js';
import type { PartnershipList, PlanUnit } from '../work-ports.js';
import type { RecordType } from './partnership-failures.js';

const TYPES = {
  engagements: 'engagement',
  assessments: 'assessment',
  interventions: 'intervention',
  shadowItItems: 'shadowItItem',
} satisfies Record<PartnershipList, RecordType>;

export async function findRecord<L extends PartnershipList>(
  unit: PlanUnit,
  list: L,
  recordId: string,
): Promise<PlanRecords[L][number] | FailureOf<'unknownRecord'>> {
  const records: readonly PlanRecords[L][number][] = (await unit.readRecords())[list];
  const found = records.find(({ id }) => id === recordId);
  return found ?? { kind: 'unknownRecord', recordType: TYPES[list], recordId };
}

export async function keepRecord<L extends PartnershipList>(
  unit: PlanUnit,
  list: L,
  record: PlanRecords[L][number],
): Promise<void> {
  await unit.putRecord(list, record);
  await unit.tell({ kind: 'recordsChanged', branchId: null, version: null });
}
