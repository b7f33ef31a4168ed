import { merge, scenarioContent, type Merged, type RevisionHead, type Scenario } from '@northing/domain';
import type { FailureOf } from './failures.js';
import { findRevision, revisionNamed } from './find-revision.js';
import { contentOf } from './measure-revision.js';
import type { PlanFrame, PlanStore } from './ports.js';
import type { WorkStore } from './work-ports.js';

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
  { plans, workStore }: { readonly plans: PlanStore; readonly workStore: Pick<WorkStore, 'readScenarios'> },
  planId: string,
  scenarioId: string,
  into: string,
): Promise<PreviewedMerge | MergePreviewFailure> {
  const found = await findRevision(plans, planId, into);
  if (found.kind === 'unknownPlan') return found;
  const scenario = (await workStore.readScenarios(planId)).find(({ id }) => id === scenarioId);
  if (!scenario) return { kind: 'unknownScenario', scenarioId };
  if (found.kind !== 'found') return found;
  const { frame, head } = found;
  const base = revisionNamed(frame.plan.revisions, scenario.baseRevisionId);
  if (!base) return { kind: 'unknownRevision', rev: scenario.baseRevisionId };
  // One that was branched from a draft starts as the draft stood then.
  const baseContent = scenarioContent(await contentOf(plans, planId, base), scenario.forkChanges);
  const ours = await contentOf(plans, planId, head);
  const theirs = scenarioContent(baseContent, scenario.changes);
  const context = { anchorQuarter: head.anchorQuarter, reference: frame.reference };
  const merged = merge(baseContent, ours, theirs, context);
  return { kind: 'previewed', frame, scenario, base, ours: head, merged };
}
