import { refusedTo, type Actor } from './actor.js';
import type { PlanLifeFailure } from './archive-plan.js';
import type { FailureOf } from './failures.js';
import type { PlanStore, PlanWriter } from './ports.js';

export interface PlanPurged {
  readonly kind: 'planPurged';
  readonly planId: string;
}

/** Deletes a whole plan once its name was typed; the writer keeps who did it. */
export async function purgePlan(
  ports: {
    readonly plans: PlanStore;
    readonly writer: PlanWriter;
    readonly forget: (planId: string) => void;
  },
  actor: Actor,
  planId: string,
  typedName: string,
): Promise<PlanPurged | PlanLifeFailure | FailureOf<'nameDoesNotMatch'>> {
  const frame = await ports.plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const refused = refusedTo(actor, 'managePlan', frame.reference);
  if (refused) return refused;
  if (frame.plan.name.trim() !== typedName.trim()) return { kind: 'nameDoesNotMatch', planId };
  const purged = await ports.writer.purgePlan(planId, namedIn(actor));
  if (purged) ports.forget(planId);
  return purged ? { kind: 'planPurged', planId } : { kind: 'unknownPlan', planId };
}

/** For the audit trail: the account, and the person it acted as. */
function namedIn({ account, personId }: Actor): string {
  return personId === null ? account : `${account}, as ${personId}`;
}
