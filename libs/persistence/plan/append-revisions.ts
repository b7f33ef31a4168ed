import type { DraftOpen, PlanSummary, PlanWriter, StaleBase, UnknownPlan } from '@northing/application';
import type { RevisionHead } from '@northing/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { WorkspaceSchema } from '../schema/frame.schema.js';
import { PlanSchema, RevisionSchema, type PlanRow } from '../schema/plan.schema.js';
import { findDraft } from '../work/draft-rows.js';
import { CONTENT_LISTS, readContentAt, type PlanKey } from './content-tables.js';
import { keyed } from './difference.js';
import { isUuid, readHeads, summary } from './frame-rows.js';
import { followProgress, type Watch } from './progress.js';
import { addReference } from './reference-rows.js';
import { readChainHash, sealer } from './sealer.js';
import { differAll, forEachList, writeRevision, type Contents } from './write-revision.js';

type Append = Parameters<PlanWriter['appendRevisions']>[1];

/** Adds revisions after the last one, in one transaction that holds the plan's row. */
export async function appendRevisions(
  source: DataSource,
  planId: string,
  append: Append,
): Promise<PlanSummary | StaleBase | DraftOpen | UnknownPlan> {
  const watch = followProgress(append, append.revisions.length * CONTENT_LISTS.length);
  return source.transaction((tx) => appendTo(tx, planId, append, watch));
}

async function appendTo(
  tx: EntityManager,
  planId: string,
  append: Append,
  watch: Watch,
): Promise<PlanSummary | StaleBase | DraftOpen | UnknownPlan> {
  const plan = await lockPlan(tx, planId);
  if (!plan) return { kind: 'unknownPlan' };
  const key = { workspaceId: plan.workspaceId, planId };
  const draft = await findDraft(tx, key);
  if (draft) return { kind: 'draftOpen', draftId: draft.id, anchorQuarter: draft.anchorQuarter };
  const before = await readHeads(tx, key);
  const lastSequence = before.at(-1)?.sequence ?? 0;
  if (lastSequence !== append.afterSequence) return { kind: 'staleBase', lastSequence };
  await addReferenceOf(tx, key, append);
  const base = append.base ?? (await readContentAt(tx, key, lastSequence));
  let contents: Contents = forEachList((list) => keyed(list, base[list]));
  const sealNext = sealer(append.seal, await readChainHash(tx, key, lastSequence));
  for (const [index, revision] of append.revisions.entries()) {
    const head: RevisionHead = { ...revision.head, sequence: lastSequence + index + 1 };
    if (head.state === 'published') await supersede(tx, key);
    const differences = differAll(contents, revision.content);
    const hashes = sealNext({ ...revision, head });
    await writeRevision(tx, key, { ...revision, head, ...hashes }, { differences, places: {}, watch });
    contents = forEachList((list) => differences[list].after);
  }
  return summary(plan, await readHeads(tx, key));
}

async function lockPlan(tx: EntityManager, planId: string): Promise<PlanRow | null> {
  if (!isUuid(planId)) return null;
  return tx.getRepository(PlanSchema).findOne({ where: { id: planId }, lock: { mode: 'pessimistic_write' } });
}

async function addReferenceOf(
  tx: EntityManager,
  { workspaceId }: PlanKey,
  { reference }: Append,
): Promise<void> {
  const { businessUnits, people, teams } = reference;
  if (businessUnits.length + people.length + teams.length === 0) return;
  await tx
    .getRepository(WorkspaceSchema)
    .findOneOrFail({ where: { workspaceId }, lock: { mode: 'pessimistic_write' } });
  await addReference(tx, workspaceId, reference);
}

/** One published revision at a time: the one before is superseded. */
export async function supersede(tx: EntityManager, key: PlanKey): Promise<void> {
  await tx.getRepository(RevisionSchema).update({ ...key, state: 'published' }, { state: 'superseded' });
}
