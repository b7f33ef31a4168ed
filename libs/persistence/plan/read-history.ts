import type { ItemAtRevision } from '@northing/application';
import { groupedBy, type Enabler, type PlanContent, type Revision, type WholePlan } from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { CONTENT_LISTS, type ContentList, type PlanKey } from './content-tables.js';
import { documentWorkspace, findPlanKey, readHeads, readReference, readWorkspace } from './frame-rows.js';
import { findRun } from './find-run.js';
import { holdsAt, selectIntervals, type Condition, type Interval } from './intervals.js';
import { readChangeRecords, readRecords, readScenarios } from './record-rows.js';

/** The contents of several revisions out of one reading of each list. */
export async function readContents(
  tx: EntityManager,
  plan: PlanKey,
  condition: Condition,
  sequences: readonly number[],
): Promise<PlanContent[]> {
  const lists: [ContentList, Interval<unknown>[]][] = [];
  for (const list of CONTENT_LISTS) lists.push([list, await selectIntervals(tx, list, plan, condition)]);
  return sequences.map((sequence) => {
    const content: Record<string, unknown[]> = {};
    for (const [list, versions] of lists) content[list] = itemsAt(versions, sequence);
    return content as unknown as PlanContent;
  });
}

function itemsAt<Item>(versions: readonly Interval<Item>[], sequence: number): Item[] {
  return versions.filter((version) => holdsAt(version, sequence)).map(({ item }) => item);
}

export type RunRevision = Pick<Revision, 'id' | 'sequence' | 'anchorQuarter' | 'content'>;

/**
 * Contents of a run of revisions, reduced to what changes within it, which are the rows that begin or end inside, and
 * the sources of the enablers among them.
 */
export async function readRun(
  tx: EntityManager,
  planId: string,
  from: number,
  to: number,
): Promise<RunRevision[] | null> {
  const run = await findRun(tx, planId, from, to);
  if (!run) return null;
  const { plan, revisions } = run;
  const contents = await readContents(
    tx,
    plan,
    {
      where: `(t.from_rev > $3 and t.from_rev <= $4 or t.to_rev > $3 and t.to_rev <= $4 and t.from_rev <= $3)`,
      parameters: [from, to],
    },
    revisions.map(({ sequence }) => sequence),
  );
  const sources = await readSources(tx, plan, contents);
  return pair(revisions, contents).map(([revision, content]) => ({
    ...revision,
    content: { ...content, enablers: [...content.enablers, ...itemsAt(sources, revision.sequence)] },
  }));
}

/** What enablers were split or merged from, where no content lists it. */
async function readSources(
  tx: EntityManager,
  plan: PlanKey,
  contents: readonly PlanContent[],
): Promise<Interval<Enabler>[]> {
  const listed = contents.flatMap(({ enablers }) => enablers);
  const ids = new Set(listed.flatMap(({ lineage }) => lineage?.sourceIds ?? []));
  for (const { id } of listed) ids.delete(id);
  if (ids.size === 0) return [];
  return selectIntervals(tx, 'enablers', plan, { where: 't.id = any($3)', parameters: [[...ids]] });
}

function pair<Head>(heads: readonly Head[], contents: readonly PlanContent[]): [Head, PlanContent][] {
  return heads.flatMap((head, index) => {
    const content = contents[index];
    return content ? [[head, content] as [Head, PlanContent]] : [];
  });
}

const LISTS = { outcome: 'outcomes', capability: 'capabilities', enabler: 'enablers' } as const;

/** An item in every revision of its plan. */
export async function readItemHistory(
  tx: EntityManager,
  planId: string,
  entityType: keyof typeof LISTS,
  entityId: string,
): Promise<ItemAtRevision[]> {
  const plan = await findPlanKey(tx, planId);
  if (!plan) return [];
  const versions = await selectIntervals<NonNullable<ItemAtRevision['item']>>(tx, LISTS[entityType], plan, {
    where: 't.id = $3',
    parameters: [entityId],
  });
  const records = await readChangeRecords(tx, plan, 't.entity_type = $3 and t.entity_id = $4', [
    entityType,
    entityId,
  ]);
  return (await readHeads(tx, plan)).map((revision) => ({
    revision,
    item: itemsAt(versions, revision.sequence)[0] ?? null,
    changeRecords: records
      .filter(({ sequence }) => sequence === revision.sequence)
      .map(({ record }) => record),
  }));
}

/** Everything of a plan, as its document gave it. */
export async function readWholePlan(tx: EntityManager, planId: string): Promise<WholePlan | null> {
  const plan = await findPlanKey(tx, planId);
  if (!plan) return null;
  const heads = await readHeads(tx, plan);
  const sequences = heads.map(({ sequence }) => sequence);
  const contents = await readContents(tx, plan, { where: 'true', parameters: [] }, sequences);
  const records = groupedBy(await readChangeRecords(tx, plan, 'true', []), ({ sequence }) => sequence);
  return {
    workspace: documentWorkspace(await readWorkspace(tx, plan.workspaceId)),
    reference: await readReference(tx, plan.workspaceId),
    revisions: pair(heads, contents).map(([head, content]) => ({
      ...head,
      content,
      changeRecords: (records.get(head.sequence) ?? []).map(({ record }) => record),
    })),
    scenarios: await readScenarios(tx, plan),
    records: await readRecords(tx, plan),
  };
}
