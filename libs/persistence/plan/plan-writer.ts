import { randomUUID } from 'node:crypto';
import type { PlanSummary, PlanWriter, ReferenceDisagrees, UnknownWorkspace } from '@northing/application';
import type { RevisionTotals, WholePlan } from '@northing/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE_SCHEMA } from '../schema/column.js';
import { WorkspaceSchema } from '../schema/frame.schema.js';
import { PlanSchema } from '../schema/plan.schema.js';
import { appendRevisions } from './append-revisions.js';
import { CONTENT_LISTS, keyOf, type PlanKey } from './content-tables.js';
import { isUuid } from './frame-rows.js';
import { mergedOrder } from './merged-order.js';
import { insertWorkspace } from './name-workspace.js';
import { insertRecords, insertScenarios } from './record-rows.js';
import { addReference } from './reference-rows.js';
import { refreshStatistics } from './statistics.js';
import { followProgress, type Watch } from './progress.js';
import {
  differAll,
  forEachList,
  headOf,
  writeRevision,
  type Contents,
  type Places,
} from './write-revision.js';

type NewPlan = Parameters<PlanWriter['createPlan']>[0];

/** Writes plans as a whole, each call in one transaction. */
export function planWriter(source: DataSource): PlanWriter {
  return {
    createPlan: (plan) => createPlan(source, plan),
    appendRevisions: (planId, append) => appendRevisions(source, planId, append),
    archivePlan: (planId, archivedAt) => archivePlan(source.manager, planId, archivedAt),
    purgePlan: (planId, actor) => purgePlan(source.manager, planId, actor),
  };
}

/** Rolls a transaction back and carries the refusal out of it. */
class Refused extends Error {
  constructor(readonly refusal: UnknownWorkspace | ReferenceDisagrees) {
    super(refusal.kind);
  }
}

async function createPlan(
  source: DataSource,
  plan: NewPlan,
): Promise<PlanSummary | UnknownWorkspace | ReferenceDisagrees> {
  const watch = followProgress(plan, plan.whole.revisions.length * CONTENT_LISTS.length + 1);
  try {
    const created = await source.transaction((tx) => insertPlan(tx, plan, watch));
    await refreshStatistics(source.manager, watch.written());
    return created;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function insertPlan(tx: EntityManager, plan: NewPlan, watch: Watch): Promise<PlanSummary> {
  const { whole, name } = plan;
  const workspaceId = await workspaceFor(tx, plan);
  const disagreeing = await addReference(tx, workspaceId, whole.reference);
  if (disagreeing.length > 0) throw new Refused({ kind: 'referenceDisagrees', ids: disagreeing });
  const id = randomUUID();
  const key = { workspaceId, planId: id };
  await tx.getRepository(PlanSchema).insert({ workspaceId, id, name, archivedAt: null });
  await insertRevisions(tx, key, plan, watch);
  await insertScenarios(tx, key, whole.scenarios);
  await insertRecords(tx, key, whole.records);
  watch.part('records');
  return { id, name, workspaceId, archivedAt: null, revisions: whole.revisions.map(headOf) };
}

async function workspaceFor(tx: EntityManager, { whole, workspaceId }: NewPlan): Promise<string> {
  if (workspaceId === undefined) return insertWorkspace(tx, whole.workspace);
  const found =
    isUuid(workspaceId) &&
    (await tx
      .getRepository(WorkspaceSchema)
      .findOne({ where: { workspaceId }, lock: { mode: 'pessimistic_write' } }));
  if (!found) throw new Refused({ kind: 'unknownWorkspace' });
  return workspaceId;
}

async function insertRevisions(
  tx: EntityManager,
  key: PlanKey,
  { whole, totals }: Pick<NewPlan, 'whole' | 'totals'>,
  watch: Watch,
): Promise<void> {
  const places = placesOf(whole);
  let before: Contents = forEachList(() => new Map());
  for (const [index, revision] of whole.revisions.entries()) {
    const differences = differAll(before, revision.content);
    const { changeRecords } = revision;
    const toWrite = { head: headOf(revision), changeRecords, totals: totalsAt(totals, index) };
    await writeRevision(tx, key, toWrite, { differences, places, watch });
    before = forEachList((list) => differences[list].after);
  }
}

function totalsAt(totals: readonly RevisionTotals[], index: number): RevisionTotals {
  const found = totals[index];
  if (!found) throw new Error(`revision ${index + 1} comes without totals`);
  return found;
}

function placesOf({ revisions }: WholePlan): Places {
  return forEachList((list) =>
    mergedOrder(revisions.map(({ content }) => content[list].map((item) => keyOf(list, item)))),
  );
}

async function archivePlan(
  manager: EntityManager,
  planId: string,
  archivedAt: string | null,
): Promise<boolean> {
  if (!isUuid(planId)) return false;
  const { affected } = await manager.getRepository(PlanSchema).update({ id: planId }, { archivedAt });
  return affected === 1;
}

async function purgePlan(manager: EntityManager, planId: string, actor: string): Promise<boolean> {
  if (!isUuid(planId)) return false;
  const [row] = await manager.query<{ purged: boolean }[]>(
    `select ${DATABASE_SCHEMA}.purge_plan($1, $2) as purged`,
    [planId, actor],
  );
  return row?.purged ?? false;
}
