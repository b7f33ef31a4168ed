import type { Presence } from '@northing/application';
import type { EntityManager } from 'typeorm';
import { findPlanKey } from '../plan/frame-rows.js';
import { itemColumns, tableOf } from '../plan/table.js';
import { DATABASE_SCHEMA } from '../schema/column.js';
import { PresenceSchema } from '../schema/work.schema.js';
import { notify } from './plan-events.js';
import { putRow } from './put-row.js';

const HOUR_MS = 3_600_000;

/** Those of a draft or scenario that were seen since a time. */
export async function readPresence(
  tx: EntityManager,
  planId: string,
  branchId: string,
  since: string,
): Promise<Presence[]> {
  const plan = await findPlanKey(tx, planId);
  if (!plan) return [];
  const table = tableOf(tx, PresenceSchema);
  return tx.query<Presence[]>(
    `select ${itemColumns(table)} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 and t.branch_id = $3 and t.seen_at >= $4
     order by t.account, t.client_id`,
    [plan.workspaceId, plan.planId, branchId, since],
  );
}

/** Others are told when somebody comes or turns to another item, not that they are still there. */
export async function putPresence(
  tx: EntityManager,
  planId: string,
  branchId: string,
  presence: Presence,
): Promise<void> {
  const plan = await holdPlan(tx, planId);
  if (!plan) return;
  const { clientId, seenAt, item } = presence;
  const before = await tx.getRepository(PresenceSchema).findOneBy({ ...plan, branchId, clientId });
  await putRow(tx, PresenceSchema, ['workspace_id', 'plan_id', 'branch_id'], {
    ...presence,
    ...plan,
    branchId,
  });
  const longAgo = new Date(Date.parse(seenAt) - HOUR_MS).toISOString();
  await tx.query(
    `delete from ${DATABASE_SCHEMA}.presence where workspace_id = $1 and plan_id = $2 and seen_at < $3`,
    [plan.workspaceId, plan.planId, longAgo],
  );
  if (before?.item !== item || !before) await moved(tx, planId, branchId);
}

export async function dropPresence(
  tx: EntityManager,
  planId: string,
  branchId: string,
  clientId: string,
): Promise<void> {
  const plan = await findPlanKey(tx, planId);
  const gone = plan && (await tx.getRepository(PresenceSchema).delete({ ...plan, branchId, clientId }));
  if (gone?.affected) await moved(tx, planId, branchId);
}

function moved(tx: EntityManager, planId: string, branchId: string): Promise<void> {
  return notify(tx, { planId, kind: 'presence', branchId, version: null });
}

/** The plan's row is held against a purge at the same moment, which would leave rows behind; editing goes on. */
export async function holdPlan(
  tx: EntityManager,
  planId: string,
): Promise<{ readonly workspaceId: string; readonly planId: string } | null> {
  const plan = await findPlanKey(tx, planId);
  if (!plan) return null;
  const [row] = await tx.query<unknown[]>(
    `select 1 from ${DATABASE_SCHEMA}.plan where workspace_id = $1 and id = $2 for key share`,
    [plan.workspaceId, plan.planId],
  );
  return row ? plan : null;
}
