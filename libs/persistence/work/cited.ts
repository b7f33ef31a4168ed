import type { EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { DATABASE_SCHEMA } from '../schema/column.js';

/** Insights that published revisions cite; the database refuses to change them [G6]. */
export async function readCited(
  tx: EntityManager,
  { workspaceId, planId }: PlanKey,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct jsonb_array_elements_text(c.evidence_ids) as id
     from ${DATABASE_SCHEMA}.change_record c
     join ${DATABASE_SCHEMA}.revision r using (workspace_id, plan_id, sequence)
     where c.workspace_id = $1 and c.plan_id = $2 and r.state in ('published', 'superseded')`,
    [workspaceId, planId],
  );
  return new Set(rows.map(({ id }) => id));
}
