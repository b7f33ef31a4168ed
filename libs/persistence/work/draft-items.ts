import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { insertRows, tableOf } from '../plan/table.js';
import { DraftItemSchema } from '../schema/work.schema.js';
import type { DraftItem } from './overlay.js';

/** Forgets some items of the draft and keeps others instead of what was kept of them. */
export async function replaceItems(
  tx: EntityManager,
  plan: PlanKey,
  { forgotten, kept }: { readonly forgotten: readonly DraftItem[]; readonly kept: readonly DraftItem[] },
): Promise<void> {
  const all = [...forgotten, ...kept];
  if (all.length === 0) return;
  await tx.query(
    `delete from ${tableOf(tx, DraftItemSchema).path} where workspace_id = $1 and plan_id = $2
       and (type, key) in (select * from unnest($3::text[], $4::text[]))`,
    [plan.workspaceId, plan.planId, all.map(({ type }) => type), all.map(({ key }) => key)],
  );
  await insertRows(
    tx,
    DraftItemSchema,
    kept.map((item) => ({ ...item, ...plan })),
  );
}
