import type { PartnershipList } from '@northing/application';
import type { Assessment, PlanRecords } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { RECORD_SCHEMAS, toRow } from '../plan/record-rows.js';
import { tableOf } from '../plan/table.js';
import { putRow } from './put-row.js';

/** Adds a record or replaces the one of its id, which keeps its place. */
export function putRecord<L extends PartnershipList>(
  tx: EntityManager,
  plan: PlanKey,
  list: L,
  record: PlanRecords[L][number],
): Promise<void> {
  const row = list === 'assessments' ? toRow(record as Assessment) : record;
  return putRow(tx, RECORD_SCHEMAS[list], ['workspace_id', 'plan_id'], { ...row, ...plan });
}

export async function dropRecord(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  list: PartnershipList,
  id: string,
): Promise<void> {
  await tx.query(
    `delete from ${tableOf(tx, RECORD_SCHEMAS[list]).path}
     where workspace_id = $1 and plan_id = $2 and id = $3`,
    [workspaceId, planId, id],
  );
}
