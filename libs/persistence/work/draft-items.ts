import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { putRows, tableOf } from '../plan/table.js';
import { DraftItemSchema } from '../schema/work.schema.js';
import type { DraftItem } from './overlay.js';

/** Forgets some items of the draft and keeps others instead of what was kept of them. */
export async function replaceItems(
  tx: EntityManager,
  plan: PlanKey,
  { forgotten, kept }: { readonly forgotten: readonly DraftItem[]; readonly kept: readonly DraftItem[] },
): Promise<void> {
  if (forgotten.length > 0) {
    await tx.query(
      `delete from ${tableOf(tx, DraftItemSchema).path} where workspace_id = $1 and plan_id = $2
         and (type, key) in (select * from unnest($3::text[], $4::text[]))`,
      [plan.workspaceId, plan.planId, forgotten.map(({ type }) => type), forgotten.map(({ key }) => key)],
    );
  }
  const rows = kept.map((item) => ({ ...item, ...plan }));
  await putRows(tx, DraftItemSchema, ['workspace_id', 'plan_id'], rows);
}
