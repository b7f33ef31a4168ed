import type { PlanSummary, PlanWriter, StaleBase, UnknownPlan } from '@northing/application';
import type { RevisionHead } from '@northing/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { WorkspaceSchema } from '../schema/frame.schema.js';
import { PlanSchema, RevisionSchema, type PlanRow } from '../schema/plan.schema.js';
import { CONTENT_LISTS, readHead, type ContentList, type PlanKey } from './content-tables.js';
import type { Head } from './difference.js';
import { keyOf } from './content-tables.js';
import { isUuid, readHeads, summary } from './frame-rows.js';
import { followProgress, type Watch } from './progress.js';
import { addReference } from './reference-rows.js';
import { refreshStatistics } from './statistics.js';
import { differAll, forEachList, NO_HEAD, writeRevision, type Heads } from './write-revision.js';

type Append = Parameters<PlanWriter['appendRevisions']>[1];

/** Adds revisions after the last one, in one transaction that holds the plan's row. */
export async function appendRevisions(
  source: DataSource,
  planId: string,
  append: Append,
): Promise<PlanSummary | StaleBase | UnknownPlan> {
  const watch = followProgress(append, append.revisions.length * CONTENT_LISTS.length);
  const result = await source.transaction((tx) => appendTo(tx, planId, append, watch));
  await refreshStatistics(source.manager, watch.written());
  return result;
}

async function appendTo(
  tx: EntityManager,
  planId: string,
  append: Append,
  watch: Watch,
): Promise<PlanSummary | StaleBase | UnknownPlan> {
  const plan = await lockPlan(tx, planId);
  if (!plan) return { kind: 'unknownPlan' };
  const key = { workspaceId: plan.workspaceId, planId };
  const before = await readHeads(tx, key);
  const lastSequence = before.at(-1)?.sequence ?? 0;
  if (lastSequence !== append.afterSequence) return { kind: 'staleBase', lastSequence };
  await lockWorkspace(tx, key);
  await addReference(tx, key.workspaceId, append.reference);
  let heads = await loadHeads(tx, key);
  for (const [index, revision] of append.revisions.entries()) {
    const head: RevisionHead = { ...revision.head, sequence: lastSequence + index + 1 };
    if (head.state === 'published') await supersede(tx, key);
    const differences = differAll(heads, revision.content, {});
    await writeRevision(tx, key, { ...revision, head }, differences, watch);
    heads = forEachList((list) => differences[list].head);
  }
  return summary(plan, await readHeads(tx, key));
}

async function lockPlan(tx: EntityManager, planId: string): Promise<PlanRow | null> {
  if (!isUuid(planId)) return null;
  return tx.getRepository(PlanSchema).findOne({ where: { id: planId }, lock: { mode: 'pessimistic_write' } });
}

async function lockWorkspace(tx: EntityManager, { workspaceId }: PlanKey): Promise<void> {
  await tx
    .getRepository(WorkspaceSchema)
    .findOneOrFail({ where: { workspaceId }, lock: { mode: 'pessimistic_write' } });
}

/** One published revision at a time: the one before is superseded. */
async function supersede(tx: EntityManager, key: PlanKey): Promise<void> {
  await tx.getRepository(RevisionSchema).update({ ...key, state: 'published' }, { state: 'superseded' });
}

async function loadHeads(tx: EntityManager, key: PlanKey): Promise<Heads> {
  const heads: Record<ContentList, Head> = forEachList(() => NO_HEAD);
  for (const list of CONTENT_LISTS) {
    const rows = await readHead(tx, list, key);
    const placed = rows.map(({ position, ...item }) => ({ item, position }));
    heads[list] = {
      items: new Map(placed.map((row) => [keyOf(list, row.item), row])),
      nextPosition: placed.reduce((next, { position }) => Math.max(next, position + 1), 0),
    };
  }
  return heads;
}
