import type { FailureOf } from './failures.js';
import type { PlanStore, PlanWriter } from './ports.js';

/** Deletes a whole plan once its name was typed; the writer keeps who did it. */
export async function purgePlan(
  ports: {
    readonly plans: PlanStore;
    readonly writer: PlanWriter;
    readonly forget: (planId: string) => void;
  },
  planId: string,
  typedName: string,
  actor: string,
): Promise<
  { readonly kind: 'planPurged'; readonly planId: string } | FailureOf<'unknownPlan' | 'nameDoesNotMatch'>
> {
  const frame = await ports.plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  if (frame.plan.name.trim() !== typedName.trim()) return { kind: 'nameDoesNotMatch', planId };
  const purged = await ports.writer.purgePlan(planId, actor);
  if (purged) ports.forget(planId);
  return purged ? { kind: 'planPurged', planId } : { kind: 'unknownPlan', planId };
}
