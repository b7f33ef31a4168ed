import type {
  Assessment,
  AssessmentFinding,
  AssessmentSide,
  Day,
  Disposition,
  Engagement,
  EngagementEntry,
  FiscalQuarter,
  FoundItem,
  Intervention,
  InterventionEffect,
  InterventionPlan,
  InterventionProposal,
  InterventionState,
  LedgerEntry,
  PlanRecords,
  ShadowItItem,
} from '@northing/domain';
import type { Actor } from '../actor.js';
import type { PlannedAs } from '../demand/demand-desk.js';
import type { FailureOf } from '../failures.js';
import type { PartnershipList } from '../work-ports.js';
import type { EditFailure } from '../workshop.js';

/** An engagement with when it can no longer be changed. */
export interface DatedEngagement extends Engagement {
  /** The first day on which it stays as it is. */
  readonly lockedOn: Day;
  readonly isLocked: boolean;
}

/** An intervention with the agreed assessments around it; null as long as it was never under way. */
export interface TracedIntervention extends Intervention {
  readonly effect: InterventionEffect | null;
}

export type PartnershipRecords = Pick<
  PlanRecords,
  Exclude<PartnershipList, 'engagements' | 'interventions'>
> & {
  readonly engagements: readonly DatedEngagement[];
  readonly interventions: readonly TracedIntervention[];
  /** One a unit with an agreed assessment. */
  readonly proposals: readonly InterventionProposal[];
};

/** What one side found, in a quarter and unit. */
export interface SideFinding {
  readonly businessUnitId: string;
  readonly quarter: FiscalQuarter;
  readonly side: AssessmentSide;
  readonly finding: AssessmentFinding;
}

interface Saved<K extends string> {
  readonly kind: K;
  readonly planId: string;
}
export type EngagementSaved = Saved<'engagementSaved'> & { readonly engagement: DatedEngagement };
export type EngagementRemoved = Saved<'engagementRemoved'> & { readonly engagementId: string };
export type AssessmentSaved = Saved<'assessmentSaved'> & { readonly assessment: Assessment };
export type InterventionSaved = Saved<'interventionSaved'> & { readonly intervention: TracedIntervention };
export type ShadowItSaved = Saved<'shadowItSaved'> & { readonly item: ShadowItItem };

type Place = 'unknownPlan' | 'unknownPerson' | 'notAllowed';
export type RecordFailure = FailureOf<Place | 'unknownRecord' | 'recordIncomplete' | 'recordRefused'>;
/** Making an enabler is an edit of the draft and is refused as one. */
export type DisposeFailure = RecordFailure | EditFailure;

type Kept<T> = Promise<T | RecordFailure>;

/** What people do with records of partnership (domain/partnership/SPEC.md). Each checks who asks, once. */
export interface PartnershipDesk {
  listRecords(planId: string): Promise<PartnershipRecords>;
  /** What IT brought unasked, oldest first. */
  listLedger(planId: string): Promise<readonly LedgerEntry[]>;
  log(actor: Actor, planId: string, entry: EngagementEntry): Kept<EngagementSaved>;
  amendEngagement(
    actor: Actor,
    planId: string,
    engagementId: string,
    entry: EngagementEntry,
  ): Kept<EngagementSaved>;
  confirm(actor: Actor, planId: string, engagementId: string): Kept<EngagementSaved>;
  remove(actor: Actor, planId: string, engagementId: string): Kept<EngagementRemoved>;
  fill(actor: Actor, planId: string, given: SideFinding): Kept<AssessmentSaved>;
  propose(
    actor: Actor,
    planId: string,
    assessmentId: string,
    finding: AssessmentFinding,
  ): Kept<AssessmentSaved>;
  accept(actor: Actor, planId: string, assessmentId: string): Kept<AssessmentSaved>;
  openIntervention(actor: Actor, planId: string, plan: InterventionPlan): Kept<InterventionSaved>;
  amendIntervention(
    actor: Actor,
    planId: string,
    interventionId: string,
    plan: InterventionPlan,
  ): Kept<InterventionSaved>;
  moveIntervention(
    actor: Actor,
    planId: string,
    interventionId: string,
    state: InterventionState,
  ): Kept<InterventionSaved>;
  record(actor: Actor, planId: string, item: FoundItem): Kept<ShadowItSaved>;
  amendItem(actor: Actor, planId: string, itemId: string, item: FoundItem): Kept<ShadowItSaved>;
  /** `as`: the enabler it is adopted as or replaced by; null where there is none. */
  dispose(
    actor: Actor,
    planId: string,
    itemId: string,
    disposition: Disposition,
    as: PlannedAs | null,
  ): Promise<ShadowItSaved | DisposeFailure>;
}
