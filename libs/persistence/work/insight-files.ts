import type { InsightFile, InsightFileStore } from '@northing/application';
import type { DataSource, EntityManager } from 'typeorm';
import type { PlanKey } from '../plan/content-tables.js';
import { findPlanKey } from '../plan/frame-rows.js';
import { itemColumns, tableOf } from '../plan/table.js';
import { InsightSchema } from '../schema/records.schema.js';
import { InsightFileSchema } from '../schema/work.schema.js';
import { readCited } from './cited.js';
import { holdPlan } from './presence.js';
import { putRow } from './put-row.js';

const LARGEST = 10 * 1024 * 1024;

/** Files of insights, beside them in the database. */
export function insightFileStore(source: DataSource): InsightFileStore {
  return {
    async listFiles(planId) {
      const plan = await findPlanKey(source.manager, planId);
      return plan ? list(source.manager, plan) : [];
    },

    saveFile: (planId, file, body) =>
      source.transaction(async (tx) => {
        const plan = await holdPlan(tx, planId);
        if (!plan || body.length > LARGEST) return false;
        if (!(await isOpen(tx, plan, file.insightId))) return false;
        const { id, insightId, name, mediaType } = file;
        const row = { ...plan, id, insightId, name, mediaType, size: body.length, body: Buffer.from(body) };
        await putRow(tx, InsightFileSchema, ['workspace_id', 'plan_id'], row);
        return true;
      }),

    async readFile(planId, fileId) {
      const plan = await findPlanKey(source.manager, planId);
      const files = source.getRepository(InsightFileSchema);
      const row = plan && (await files.findOneBy({ ...plan, id: fileId }));
      return row && { file: fileOf(row), body: row.body };
    },

    deleteFile: (planId, fileId) =>
      source.transaction(async (tx) => {
        const plan = await holdPlan(tx, planId);
        const files = tx.getRepository(InsightFileSchema);
        const file = plan && (await list(tx, plan)).find(({ id }) => id === fileId);
        if (!file || !(await isOpen(tx, plan, file.insightId))) return false;
        const { affected } = await files.delete({ ...plan, id: fileId });
        return affected === 1;
      }),
  };
}

/** The insight is there, and nothing published rests on it. */
async function isOpen(tx: EntityManager, plan: PlanKey, insightId: string): Promise<boolean> {
  const found = await tx.getRepository(InsightSchema).existsBy({ ...plan, id: insightId });
  return found && !(await readCited(tx, plan)).has(insightId);
}

function fileOf({ id, insightId, name, mediaType, size }: InsightFile): InsightFile {
  return { id, insightId, name, mediaType, size };
}

/** Without their bodies. */
function list(tx: EntityManager, { workspaceId, planId }: PlanKey): Promise<InsightFile[]> {
  const table = tableOf(tx, InsightFileSchema);
  const columns = table.columns.filter(({ property }) => property !== 'body');
  return tx.query<InsightFile[]>(
    `select ${itemColumns({ ...table, columns })} from ${table.path} t
     where t.workspace_id = $1 and t.plan_id = $2 order by t.insight_id, t.name, t.id`,
    [workspaceId, planId],
  );
}
