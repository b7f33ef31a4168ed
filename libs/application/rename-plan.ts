import { nameFlaws } from '@northing/domain';
import { refusedTo, type Actor } from './actor.js';
import type { PlanLifeFailure } from './archive-plan.js';
import type { FailureOf } from './failures.js';
import type { PlanStore, PlanSummary, PlanWriter } from './ports.js';

export interface PlanRenamed {
  readonly kind: 'planRenamed';
  readonly plan: PlanSummary;
}

/** Calls a plan something else; what it holds stays. */
export async function renamePlan(
  { plans, writer }: { readonly plans: PlanStore; readonly writer: PlanWriter },
  actor: Actor,
  planId: string,
  name: string,
): Promise<PlanRenamed | PlanLifeFailure | FailureOf<'invalidSettings'>> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const refused = refusedTo(actor, 'managePlan', frame.reference);
  if (refused) return refused;
  const flaws = nameFlaws(name);
  if (flaws.length > 0) return { kind: 'invalidSettings', flaws };
  const renamed = await writer.renamePlan(planId, name.trim());
  if (!renamed) return { kind: 'unknownPlan', planId };
  return { kind: 'planRenamed', plan: { ...frame.plan, name: name.trim() } };
}
