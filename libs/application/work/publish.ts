import { EMPTY_CONTENT, quarterLabel, totalsOf, type Draft, type RevisionHead } from '@northing/domain';
import type { Actor } from '../actor.js';
import { movedBy, releaseRecords } from './release-records.js';
import type { FailureOf } from '../failures.js';
import { chainHash, contentHash } from '../seal.js';
import type { PlanUnit } from '../work-ports.js';
import type { DraftFailure, DraftMoved, ReviewFailure } from '../workshop.js';
import { inPlan, type WorkPorts } from './in-plan.js';
import { moved, sealedHeads } from './open-draft.js';
import { noticesTo, submissionViolations } from './submit.js';

/** Publishes the approved revision: from then on it stands unaltered, and the one before it is superseded. */
export async function publish(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
): Promise<DraftMoved | ReviewFailure> {
  const done = await inPlan(
    ports,
    actor,
    planId,
    'publish',
    async (unit): Promise<DraftMoved | ReviewFailure> => {
      const draft = draftIn(unit, 'approved');
      if ('kind' in draft) return draft;
      const content = await unit.readDraft();
      const violations = submissionViolations(unit, draft, content);
      if (violations.length > 0) return { kind: 'brokenRules', violations };
      const head = headOf(draft, { state: 'published', publishedAt: ports.clock.today() });
      await seal(unit, head);
      await releaseRecords(unit, content, movedBy(ports, actor), ports.clock.now());
      const text = `The revision for ${quarterLabel(draft.anchorQuarter)} is published.`;
      const href = `/revisions/review?plan=${planId}&rev=${draft.id}`;
      await unit.addNotices(noticesTo(ports, unit, actor, 'approver', { kind: 'published', text, href }));
      await unit.tell({ kind: 'draftMoved', branchId: draft.id, version: draft.version });
      return moved(planId, head);
    },
  );
  if (done.kind === 'draftMoved') ports.published(planId);
  return done;
}

/** Gives the draft up: it stays in the plan's history, and nothing of it in the plan. */
export function abandonDraft(
  ports: WorkPorts,
  actor: Actor,
  planId: string,
): Promise<DraftMoved | DraftFailure> {
  return inPlan(ports, actor, planId, 'abandon', async (unit): Promise<DraftMoved | DraftFailure> => {
    const draft = draftIn(unit, 'draft');
    if ('kind' in draft) return draft;
    const head = headOf(draft, { state: 'abandoned' });
    await seal(unit, head);
    await releaseRecords(unit, EMPTY_CONTENT, movedBy(ports, actor), ports.clock.now());
    await unit.tell({ kind: 'draftMoved', branchId: draft.id, version: draft.version });
    return moved(planId, head);
  });
}

function draftIn(
  { draft, frame }: PlanUnit,
  needed: 'approved' | 'draft',
): Draft | FailureOf<'noDraft' | 'wrongState'> {
  if (!draft) return { kind: 'noDraft', planId: frame.plan.id };
  return draft.state === needed ? draft : { kind: 'wrongState', state: draft.state, needed };
}

function headOf(draft: Draft, changed: Partial<RevisionHead>): RevisionHead {
  const { id, sequence, type, anchorQuarter, basedOnId, state, trigger, note } = draft;
  const { submittedById, submittedAt, approvedById, approvedAt, publishedAt } = draft;
  return {
    ...{ id, sequence, type, anchorQuarter, basedOnId, state, trigger, note },
    ...{ submittedById, submittedAt, approvedById, approvedAt, publishedAt },
    ...changed,
  };
}

async function seal(unit: PlanUnit, head: RevisionHead): Promise<void> {
  const content = await unit.readDraft();
  const records = await unit.readDraftRecords();
  const last = sealedHeads(unit).at(-1);
  const previous = last ? await unit.readChainHash(last.sequence) : null;
  const hash = contentHash({ head, content, changeRecords: records });
  await unit.sealRevision({
    head,
    content,
    changeRecords: records,
    totals: totalsOf(content),
    contentHash: hash,
    chainHash: chainHash(previous, hash),
  });
  await unit.dropDraft();
}
