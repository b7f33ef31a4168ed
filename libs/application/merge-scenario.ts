import { merge, scenarioContent, type Merged, type RevisionHead, type Scenario } from '@northing/domain';
import type { FailureOf } from './failures.js';
import { findRevision, revisionNamed } from './find-revision.js';
import { contentOf } from './measure-revision.js';
import type { PlanFrame, PlanStore } from './ports.js';

/** A merge as it would come out now; nothing of it is applied. */
export interface PreviewedMerge {
  readonly kind: 'previewed';
  readonly frame: PlanFrame;
  readonly scenario: Scenario;
  readonly base: RevisionHead;
  readonly ours: RevisionHead;
  readonly merged: Merged;
}

export type MergePreviewFailure = FailureOf<'unknownPlan' | 'unknownScenario' | 'unknownRevision'>;

/** What merging a scenario into a revision would take over, and what it would ask. */
export async function previewMerge(
  plans: PlanStore,
  planId: string,
  scenarioId: string,
  into: string,
): Promise<PreviewedMerge | MergePreviewFailure> {
  const found = await findRevision(plans, planId, into);
  if (found.kind === 'unknownPlan') return found;
  const scenario = (await plans.readScenarios(planId)).find(({ id }) => id === scenarioId);
  if (!scenario) return { kind: 'unknownScenario', scenarioId };
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  const base = revisionNamed(frame.plan.revisions, scenario.baseRevisionId);
  if (!base) return { kind: 'unknownRevision', rev: scenario.baseRevisionId };
  const baseContent = await contentOf(plans, planId, base);
  const ours = await contentOf(plans, planId, head);
  const theirs = scenarioContent(baseContent, scenario.changes);
  const context = { anchorQuarter: head.anchorQuarter, reference: frame.reference };
  const merged = merge(baseContent, ours, theirs, context);
  return { kind: 'previewed', frame, scenario, base, ours: head, merged };
}
