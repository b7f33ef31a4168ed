import type { BranchView, DraftMoved, PlanFrame } from '@northing/application';
import { hasReason, violationsOf, warningsOf, type Draft, type ReasonedChange } from '@northing/domain';
import type { BranchPlace, Loaders } from '../access/loaders.js';
import type { BrokenRuleObject } from '../edit/edit-failure.object.js';
import { revisionObject } from '../revision/plan.js';
import { textOf } from '../schema/text-of.js';
import type {
  DraftMovedObject,
  DraftObject,
  PlanWarningObject,
  ReasonedChangeObject,
} from './draft.object.js';

export function draftObject(planId: string, draft: Draft): DraftObject {
  return { ...draft, planId, revision: revisionObject(planId, draft) };
}

export function draftMoved({ kind, planId, revision }: DraftMoved): DraftMovedObject {
  return { kind, planId, revision: revisionObject(planId, revision) };
}

export function reasonedChangeObject({ before, after, ...change }: ReasonedChange): ReasonedChangeObject {
  return { ...change, before: textOf(before), after: textOf(after), hasReason: hasReason(change) };
}

/** A draft or scenario that was read before; it is there unless it was closed within the same moment. */
export async function branchAt(loaders: Loaders, place: BranchPlace): Promise<BranchView | null> {
  const viewed = await loaders.branch.load(place);
  return viewed.kind === 'branch' ? viewed : null;
}

export async function changesAt(loaders: Loaders, place: BranchPlace): Promise<readonly ReasonedChange[]> {
  return (await branchAt(loaders, place))?.changes ?? [];
}

/** What blocks a submission. */
export async function brokenRulesAt(
  loaders: Loaders,
  place: BranchPlace,
): Promise<readonly BrokenRuleObject[]> {
  const [view, frame] = await viewAndFrame(loaders, place);
  if (!view || !frame) return [];
  return violationsOf(view.content, { anchorQuarter: view.anchorQuarter, reference: frame.reference });
}

export async function warningsAt(
  loaders: Loaders,
  place: BranchPlace,
): Promise<readonly PlanWarningObject[]> {
  const [view, frame] = await viewAndFrame(loaders, place);
  if (!view || !frame) return [];
  return warningsOf(view.content, {
    anchorQuarter: view.anchorQuarter,
    settings: frame.workspace.settings,
  });
}

function viewAndFrame(
  loaders: Loaders,
  place: BranchPlace,
): Promise<readonly [BranchView | null, PlanFrame | null]> {
  return Promise.all([branchAt(loaders, place), loaders.frame.load(place.planId)]);
}
