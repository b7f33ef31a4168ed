import { chainHash, contentHash, type PlanUnit, type PlanWriter } from '@northing/application';
import {
  applyEdits,
  totalsOf,
  type ChangeReason,
  type Draft,
  type Edit,
  type EditEntry,
  type PlanContent,
  type Revision,
  type WholePlan,
} from '@northing/domain';
import type { Persistence } from '../connection/persistence.js';
import { readSample } from './sample.fixture.js';

export const AT = '2026-11-16T09:00:00Z';
export const EDITOR = { authorId: 'p-arch', account: 'admin' } as const;

/** The worked sample with its last revision still worked on, as its document would say it. */
export function sampleWithDraft(state: 'draft' | 'inReview' | 'approved' = 'draft'): WholePlan {
  const sample = readSample();
  const last = sample.revisions.at(-1)!;
  const stamps = state === 'draft' ? { submittedById: null, submittedAt: null } : {};
  const approved = state === 'approved' ? {} : { approvedById: null, approvedAt: null };
  const draft: Revision = { ...last, state, publishedAt: null, ...stamps, ...approved };
  const before = sample.revisions.slice(0, -1);
  return {
    ...sample,
    revisions: [...before.slice(0, -1), { ...before.at(-1)!, state: 'published' }, draft],
  };
}

export async function createPlan(writer: PlanWriter, whole: WholePlan, name = 'Roadmap') {
  const totals = whole.revisions.map(({ content }) => totalsOf(content));
  const plan = await writer.createPlan({ whole, name, totals, seal: contentHash });
  if ('kind' in plan) throw new Error(plan.kind);
  return plan;
}

/** Runs work that nothing refuses. */
export async function doWork<T>(
  store: Pick<Persistence, 'work'>,
  planId: string,
  work: (unit: PlanUnit) => Promise<T>,
): Promise<T> {
  const done = await store.work.change(
    planId,
    async (unit) => ({ kind: 'done' as const, value: await work(unit) }),
    () => false,
  );
  if (done.kind === 'unknownPlan') throw new Error(done.kind);
  return done.value;
}

/** Opens the draft that follows a plan's last revision, with the same content. */
export async function openDraft(unit: PlanUnit, id = 'd'): Promise<Draft> {
  const last = unit.frame.plan.revisions.at(-1);
  const draft: Draft = {
    ...{ id, sequence: (last?.sequence ?? 0) + 1, type: 'quarterly', state: 'draft' },
    ...{ anchorQuarter: ((last?.anchorQuarter ?? 8107) + 1) as Draft['anchorQuarter'] },
    ...{ basedOnId: last?.id ?? null, submittedById: null, submittedAt: null, approvedById: null },
    ...{ approvedAt: null, publishedAt: null, trigger: null, note: null },
    ...{ baseSequence: last?.sequence ?? 0, openedById: EDITOR.authorId, openedAt: AT, version: 0 },
    ...{ submission: 0, returnReason: null, contentHash: null, sentBackRule: null },
  };
  await unit.putDraft(draft);
  return draft;
}

/** Edits the open draft as a use case does: items, entry, reasons, version. */
export async function edit(
  unit: PlanUnit,
  edits: readonly Edit[],
  reasons: readonly ChangeReason[] = [],
): Promise<EditEntry> {
  const draft = unit.draft!;
  const done = applyEdits(await unit.readDraft(), edits);
  if (done.kind !== 'edited') throw new Error(done.kind);
  const { applied, inverse, touched } = done;
  const version = draft.version + 1;
  const entry: EditEntry = {
    ...{ version, kind: 'edit', ...EDITOR, at: AT, applied, inverse, takesBack: null, takenBackBy: null },
    merged: null,
  };
  await unit.putDraftItems(touched);
  await unit.addEdit(draft.id, entry);
  await unit.putReasons(draft.id, reasons);
  await unit.putDraft({ ...draft, version });
  await unit.tell({ kind: 'edited', branchId: draft.id, version });
  return entry;
}

export function reasonFor(
  entityId: string,
  field: string,
  evidenceIds: readonly string[] = [],
): ChangeReason {
  return {
    ...{ entityType: 'enabler', entityId, field, driver: 'The vendor is late.' },
    ...{ driverKind: 'environment', evidenceIds, authorId: EDITOR.authorId, at: AT },
  };
}

export function set(key: string, field: string, value: unknown, type: Edit['type'] = 'enabler'): Edit {
  return { op: 'set', type, key, field, value };
}

/** Publishes the open draft as it is, in one piece of work. */
export async function publish(unit: PlanUnit): Promise<Revision> {
  const { draft } = unit;
  if (!draft) throw new Error('no draft');
  const content: PlanContent = await unit.readDraft();
  const changeRecords = await unit.readDraftRecords();
  const head = { ...draft, state: 'published' as const, publishedAt: '2026-11-16' };
  const hash = contentHash({ head, content, changeRecords });
  await unit.dropDraft();
  await unit.sealRevision({
    ...{ head, content, changeRecords, totals: totalsOf(content), contentHash: hash },
    chainHash: chainHash(await unit.readChainHash(head.sequence - 1), hash),
  });
  return { ...head, content, changeRecords };
}
