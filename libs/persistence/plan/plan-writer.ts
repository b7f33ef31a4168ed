import { randomUUID } from 'node:crypto';
import type { PlanSummary, PlanWriter, ReferenceDisagrees, UnknownWorkspace } from '@northing/application';
import type { Revision, RevisionTotals, WholePlan } from '@northing/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE_SCHEMA } from '../schema/column.js';
import { WorkspaceSchema } from '../schema/frame.schema.js';
import { PlanSchema } from '../schema/plan.schema.js';
import { importDraft, withoutDraft } from '../work/import-draft.js';
import { appendRevisions } from './append-revisions.js';
import { CONTENT_LISTS, keyOf, type PlanKey } from './content-tables.js';
import { isUuid } from './frame-rows.js';
import { mergedOrder } from './merged-order.js';
import { insertWorkspace } from './name-workspace.js';
import { insertRecords, insertScenarios } from './record-rows.js';
import { addReference } from './reference-rows.js';
import { sealer } from './sealer.js';
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

/** Writes plans as a whole, each call in one transaction; `now` as documents write the time. */
export function planWriter(source: DataSource, now: () => string): PlanWriter {
  return {
    createPlan: (plan) => createPlan(source, plan, now),
    appendRevisions: (planId, append) => appendRevisions(source, planId, append),
    archivePlan: (planId, archivedAt) => archivePlan(source.manager, planId, archivedAt),
    renamePlan: (planId, name) => renamePlan(source.manager, planId, name),
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
  now: () => string,
): Promise<PlanSummary | UnknownWorkspace | ReferenceDisagrees> {
  const watch = followProgress(plan, plan.whole.revisions.length * CONTENT_LISTS.length + 1);
  try {
    const created = await source.transaction((tx) => insertPlan(tx, plan, { watch, now: now() }));
    await refreshStatistics(source.manager, watch.written());
    return created;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

interface Inserting {
  readonly watch: Watch;
  readonly now: string;
}

async function insertPlan(tx: EntityManager, plan: NewPlan, { watch, now }: Inserting): Promise<PlanSummary> {
  const { whole, name } = plan;
  const workspaceId = await workspaceFor(tx, plan);
  const disagreeing = await addReference(tx, workspaceId, whole.reference);
  if (disagreeing.length > 0) throw new Refused({ kind: 'referenceDisagrees', ids: disagreeing });
  const id = randomUUID();
  const key = { workspaceId, planId: id };
  await tx.getRepository(PlanSchema).insert({ workspaceId, id, name, archivedAt: null });
  const { sealed, draft } = withoutDraft(whole.revisions);
  const places = placesOf(whole);
  await insertRevisions(tx, key, { ...plan, sealed, places }, watch);
  if (draft) await importDraft(tx, key, { draft, sealed, places, openedAt: now, seal: plan.seal });
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

interface SealedPart {
  readonly sealed: readonly Revision[];
  readonly places: Places;
}

async function insertRevisions(
  tx: EntityManager,
  key: PlanKey,
  { sealed, totals, places, seal }: Pick<NewPlan, 'totals' | 'seal'> & SealedPart,
  watch: Watch,
): Promise<void> {
  const sealNext = sealer(seal, null);
  let before: Contents = forEachList(() => new Map());
  for (const [index, revision] of sealed.entries()) {
    const differences = differAll(before, revision.content);
    const { content, changeRecords } = revision;
    const head = headOf(revision);
    const hashes = sealNext({ head, content, changeRecords });
    const toWrite = { head, changeRecords, totals: totalsAt(totals, index), ...hashes };
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

async function renamePlan(manager: EntityManager, planId: string, name: string): Promise<boolean> {
  if (!isUuid(planId)) return false;
  const { affected } = await manager.getRepository(PlanSchema).update({ id: planId }, { name });
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
