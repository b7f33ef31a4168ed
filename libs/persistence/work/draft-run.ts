import {
  groupedBy,
  promiseHistory,
  sameValue,
  scheduleHistory,
  type ChangeRecord,
  type Held,
  type OutcomeLinkVersion,
  type PlanContent,
  type PromiseHistory,
  type ScheduleHistory,
  type UpliftVersion,
} from '@northing/domain';
import type { EntityManager } from 'typeorm';
import { keyOf, type ContentItem } from '../plan/content-tables.js';
import { findRun } from '../plan/find-run.js';
import { readHeads } from '../plan/frame-rows.js';
import { readContents, type RunRevision } from '../plan/read-history.js';
import { forEachList } from '../plan/write-revision.js';
import type { OpenDraft } from './open-draft.js';
import type { TxReads } from './tx-reads.js';

/** Where the sealed part of a run to the draft ends; `draft` for a run of the draft alone, null for no run. */
async function endOfSealed(
  tx: EntityManager,
  { plan, head }: OpenDraft,
  from: number,
): Promise<number | 'draft' | null> {
  if (from === head.sequence) return 'draft';
  const heads = await readHeads(tx, plan);
  if (!heads.some(({ sequence }) => sequence === from)) return null;
  const last = heads.findLast(({ sequence, state }) => sequence === from || state !== 'abandoned');
  return last && last.sequence >= from ? last.sequence : null;
}

/** One content a revision up to the draft, each reduced to what changes within the run. */
export async function runToDraft(
  tx: EntityManager,
  draft: OpenDraft,
  from: number,
): Promise<RunRevision[] | null> {
  const { id, sequence, anchorQuarter } = draft.head;
  const end = await endOfSealed(tx, draft, from);
  if (end === null) return null;
  const run = end === 'draft' ? null : await findRun(tx, draft.plan.planId, from, end);
  const heads = run?.revisions ?? [];
  const contents = await readContents(
    tx,
    draft.plan,
    { where: 't.from_rev <= $4 and t.to_rev > $3', parameters: [from, end === 'draft' ? from : end] },
    heads.map((head) => head.sequence),
  );
  const reduced = changing([...contents, await draft.content()]);
  return [...heads, { id, sequence, anchorQuarter }].map((head, index) => ({
    ...head,
    content: reduced[index]!,
  }));
}

/** Contents without the items that all of them hold alike; sources of the others' lineage stay. */
function changing(contents: readonly PlanContent[]): PlanContent[] {
  const steady = forEachList((list) => {
    const versions = groupedBy(
      contents.flatMap((content): readonly ContentItem[] => content[list]),
      (item) => keyOf(list, item),
    );
    const same = [...versions].filter(([, items]) => isSteady(items, contents.length));
    return new Set(same.map(([key]) => key));
  });
  for (const id of sourcesOf(contents, steady.enablers)) steady.enablers.delete(id);
  return contents.map(
    (content) =>
      forEachList((list) =>
        content[list].filter((item) => !steady[list].has(keyOf(list, item))),
      ) as PlanContent,
  );
}

function isSteady(items: readonly ContentItem[], revisions: number): boolean {
  return items.length === revisions && items.every((item) => sameValue(item, items[0]));
}

function sourcesOf(contents: readonly PlanContent[], steady: ReadonlySet<string>): readonly string[] {
  return contents.flatMap(({ enablers }) =>
    enablers.filter(({ id }) => !steady.has(id)).flatMap(({ lineage }) => lineage?.sourceIds ?? []),
  );
}

export async function schedulesToDraft(
  tx: EntityManager,
  draft: OpenDraft,
  from: number,
  sealed: TxReads,
): Promise<ScheduleHistory | null> {
  const end = await endOfSealed(tx, draft, from);
  if (end === null) return null;
  const own = scheduleHistory([{ ...draft.head, content: await draft.content() }]);
  if (end === 'draft') return own;
  const before = await sealed.readSchedules(tx, draft.plan.planId, from, end);
  return before && continued(before, own, draft.head.sequence);
}

export async function promisesToDraft(
  tx: EntityManager,
  draft: OpenDraft,
  from: number,
  sealed: TxReads,
): Promise<PromiseHistory | null> {
  const end = await endOfSealed(tx, draft, from);
  if (end === null) return null;
  const own = promiseHistory([{ ...draft.head, content: await draft.content() }]);
  if (end === 'draft') return own;
  const before = await sealed.readPromises(tx, draft.plan.planId, from, end);
  if (!before) return null;
  const { sequence } = draft.head;
  const uplift = (version: UpliftVersion) => linkOf(version.enablerId, version.capabilityId);
  const link = (version: OutcomeLinkVersion) => linkOf(version.outcomeId, version.capabilityId);
  return {
    ...continued(before, own, sequence),
    capabilities: carriedOn(before.capabilities, own.capabilities, ({ id }) => id, sequence),
    uplifts: carriedOn(before.uplifts, own.uplifts, uplift, sequence),
    outcomes: carriedOn(before.outcomes, own.outcomes, ({ id }) => id, sequence),
    outcomeLinks: carriedOn(before.outcomeLinks, own.outcomeLinks, link, sequence),
  };
}

function linkOf(from: string, to: string): string {
  return `${from}\0${to}`;
}

function continued(before: ScheduleHistory, own: ScheduleHistory, sequence: number): ScheduleHistory {
  return {
    revisions: [...before.revisions, ...own.revisions],
    versions: carriedOn(before.versions, own.versions, ({ id }) => id, sequence),
  };
}

/** Versions of a run, and those of one more revision after it: what stays the same goes on, the rest ends there. */
function carriedOn<T extends Held>(
  before: readonly T[],
  own: readonly T[],
  keyOfVersion: (version: T) => string,
  sequence: number,
): readonly T[] {
  const left = new Map(own.map((version) => [keyOfVersion(version), version]));
  const carried = before.map((version) => {
    if (version.to !== null) return version;
    const next = left.get(keyOfVersion(version));
    if (next && sameValue({ ...next, from: 0 }, { ...version, from: 0 })) {
      left.delete(keyOfVersion(version));
      return version;
    }
    return { ...version, to: sequence };
  });
  return [...carried, ...left.values()];
}

/** Why plans were changed after one revision up to the draft, oldest first. */
export async function recordsToDraft(
  tx: EntityManager,
  draft: OpenDraft,
  from: number,
  sealed: TxReads,
): Promise<readonly ChangeRecord[] | null> {
  const end = await endOfSealed(tx, draft, from);
  if (end === null) return null;
  if (end === 'draft') return [];
  const before = await sealed.readRunRecords(tx, draft.plan.planId, from, end);
  return before && [...before, ...(await draft.records())];
}
