import type { ChangeMark } from '@northing/domain';
import type { RevisionStep } from './application.js';
import { compareRevisions } from './compare-revisions.js';
import type { PlanStore } from './ports.js';

const NOTHING: Readonly<Record<ChangeMark, number>> = { added: 0, removed: 0, moved: 0, rescoped: 0 };

/** What each step from a revision to the next did, in order; each reads only what differs. */
export async function revisionSteps(plans: PlanStore, planId: string): Promise<readonly RevisionStep[]> {
  const heads = (await plans.findFrame(planId))?.plan.revisions ?? [];
  const pairs = heads.slice(1).map((to, index) => ({ from: heads[index]!, to }));
  const steps: RevisionStep[] = [];
  for (const { from, to } of pairs) {
    const compared = await compareRevisions(plans, planId, from.id, to.id);
    const { added, removed, moved, rescoped } = compared.kind === 'compared' ? compared.summary : NOTHING;
    steps.push({ from, to, added, removed, moved, rescoped });
  }
  return steps;
}
