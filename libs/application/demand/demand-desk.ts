import type { DemandAnswers, DemandDecision, DemandRequest, Enabler } from '@northing/domain';
import type { Actor } from '../actor.js';
import type { FailureOf } from '../failures.js';
import type { EditFailure } from '../workshop.js';

export interface DemandSaved {
  readonly kind: 'demandSaved';
  readonly planId: string;
  readonly request: DemandRequest;
}

type Place = FailureOf<'unknownPlan' | 'unknownPerson' | 'notAllowed'>;
export type RaiseFailure = Place | FailureOf<'demandIncomplete'>;
export type DemandFailure = RaiseFailure | FailureOf<'unknownRequest' | 'wrongDemandState'>;
/** Making an enabler is an edit of the draft and is refused as one. */
export type PlanDemandFailure = DemandFailure | EditFailure;

/** What a request is planned as: an enabler that is there, or a new one in the open draft. */
export type PlannedAs =
  | { readonly kind: 'existing'; readonly enablerId: string }
  | { readonly kind: 'new'; readonly name: string; readonly enablerKind: NonNullable<Enabler['kind']> };

/** What people do with business needs (domain/demand/SPEC.md). Each checks who asks, once. */
export interface DemandDesk {
  listRequests(planId: string): Promise<readonly DemandRequest[]>;
  raise(actor: Actor, planId: string, answers: DemandAnswers): Promise<DemandSaved | RaiseFailure>;
  amend(
    actor: Actor,
    planId: string,
    requestId: string,
    answers: DemandAnswers,
  ): Promise<DemandSaved | DemandFailure>;
  decide(
    actor: Actor,
    planId: string,
    requestId: string,
    decision: Exclude<DemandDecision, { readonly move: 'plan' }>,
  ): Promise<DemandSaved | DemandFailure>;
  plan(
    actor: Actor,
    planId: string,
    requestId: string,
    as: PlannedAs,
  ): Promise<DemandSaved | PlanDemandFailure>;
}
