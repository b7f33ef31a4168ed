import { reasonKey, type ChangeReason } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { itemColumns, putRows, tableOf } from '../plan/table.js';
import { ChangeReasonSchema } from '../schema/work.schema.js';

/** Why fields were changed in a draft or scenario. */
export async function readReasons(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
  branchId: string,
): Promise<ChangeReason[]> {
  const table = tableOf(tx, ChangeReasonSchema);
  return tx.query<ChangeReason[]>(
    `select ${itemColumns(table)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and t.branch_id = $3
     order by t.entity_type, t.entity_id, t.field`,
    [workspaceId, planId, branchId],
  );
}

/** Each takes the place of the one of its field. */
export async function putReasons(
  tx: EntityManager,
  plan: PlanKey,
  branchId: string,
  reasons: readonly ChangeReason[],
): Promise<void> {
  const last = new Map(reasons.map((reason) => [reasonKey(reason), reason]));
  const rows = [...last.values()].map((reason) => ({ ...reason, ...plan, branchId }));
  await putRows(tx, ChangeReasonSchema, ['workspace_id', 'plan_id', 'branch_id'], rows);
}
