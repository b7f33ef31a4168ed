import type { FailureOf } from './failures.js';
import type { Clock, PlanStore, PlanSummary, PlanWriter } from './ports.js';

/** Puts a plan out of the way, or brings it back. Its content stays. */
export async function archivePlan(
  ports: { readonly plans: PlanStore; readonly writer: PlanWriter; readonly clock: Clock },
  planId: string,
  archived: boolean,
): Promise<{ readonly kind: 'planArchived'; readonly plan: PlanSummary } | FailureOf<'unknownPlan'>> {
  const done = await ports.writer.archivePlan(planId, archived ? ports.clock.now() : null);
  const frame = done ? await ports.plans.findFrame(planId) : null;
  return frame ? { kind: 'planArchived', plan: frame.plan } : { kind: 'unknownPlan', planId };
}
