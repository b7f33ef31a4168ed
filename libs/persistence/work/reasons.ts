import type { ChangeReason } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { insertRows, itemColumns, tableOf, unnest } from '../plan/table.js';
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
  if (reasons.length === 0) return;
  const { path, key } = tableOf(tx, ChangeReasonSchema);
  const last = new Map(reasons.map((each) => [`${each.entityType} ${each.entityId} ${each.field}`, each]));
  const rows: Readonly<Record<string, unknown>>[] = [...last.values()].map((reason) => ({
    ...reason,
    ...plan,
    branchId,
  }));
  const names = key.map(({ name }) => name).join(', ');
  await tx.query(
    `delete from ${path} where workspace_id = $1 and plan_id = $2 and branch_id = $3
       and (${names}) in (select * from ${unnest(key, 4)})`,
    [plan.workspaceId, plan.planId, branchId, ...key.map(({ property }) => rows.map((row) => row[property]))],
  );
  await insertRows(tx, ChangeReasonSchema, rows);
}
