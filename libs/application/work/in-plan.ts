import type { Actor } from '../actor.js';
import { refusedTo } from '../actor.js';
import { isFailure, type FailureOf } from '../failures.js';
import type { Permission } from '../permissions.js';
import type { Clock, PlanStore } from '../ports.js';
import type { PlanUnit, PlanWork, WorkStore } from '../work-ports.js';

/** What the use cases of the cycle are built on. */
export interface WorkPorts {
  readonly plans: PlanStore;
  readonly work: PlanWork;
  readonly workStore: WorkStore;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Told of a plan whose published revisions have changed. */
  readonly published: (planId: string) => void;
}

export type Refusal = FailureOf<'unknownPlan' | 'unknownPerson' | 'notAllowed'>;

/**
 * Runs a piece of work on a plan after checking who asks, in one transaction: a failure it returns writes nothing. Where
 * what is needed depends on the work itself, `permission` is null and the work checks.
 */
export async function inPlan<T extends { readonly kind: string }>(
  { work }: WorkPorts,
  actor: Actor,
  planId: string,
  permission: Permission | null,
  doing: (unit: PlanUnit) => Promise<T>,
): Promise<T | Refusal> {
  const done = await work.change<T | Refusal>(
    planId,
    async (unit) => (permission && refusedTo(actor, permission, unit.frame.reference)) ?? doing(unit),
    isFailure,
  );
  return isUnknownPlan(done) ? { kind: 'unknownPlan', planId } : done;
}

function isUnknownPlan(done: { readonly kind: string }): done is { readonly kind: 'unknownPlan' } {
  return done.kind === 'unknownPlan';
}
