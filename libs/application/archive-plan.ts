import { refusedTo, type Actor } from './actor.js';
import type { FailureOf } from './failures.js';
import type { Clock, PlanStore, PlanSummary, PlanWriter } from './ports.js';

export interface PlanArchived {
  readonly kind: 'planArchived';
  readonly plan: PlanSummary;
}

/** Why a plan stays as it is. */
export type PlanLifeFailure = FailureOf<'unknownPlan' | 'unknownPerson' | 'notAllowed'>;

/** Puts a plan out of the way, or brings it back. Its content stays. */
export async function archivePlan(
  ports: { readonly plans: PlanStore; readonly writer: PlanWriter; readonly clock: Clock },
  actor: Actor,
  planId: string,
  archived: boolean,
): Promise<PlanArchived | PlanLifeFailure> {
  const before = await ports.plans.findFrame(planId);
  const refused = before && refusedTo(actor, 'managePlan', before.reference);
  if (refused) return refused;
  const done = await ports.writer.archivePlan(planId, archived ? ports.clock.now() : null);
  const frame = done ? await ports.plans.findFrame(planId) : null;
  return frame ? { kind: 'planArchived', plan: frame.plan } : { kind: 'unknownPlan', planId };
}
