import type { Day } from '../time/fiscal-calendar.js';
import type { FiscalQuarter } from '../time/fiscal-quarter.js';

export const INSIGHT_TYPES = [
  'research', 'prototype', 'feasibility', 'technologyTrend', 'useObservation', 'lessonLearnt',
] as const; // prettier-ignore
export type InsightType = (typeof INSIGHT_TYPES)[number];

/** Evidence that feeds the plan. */
export interface Insight {
  readonly id: string;
  readonly type: InsightType;
  readonly title: string;
  readonly finding: string;
  readonly authorId: string | null;
  readonly date: Day | null;
  readonly enablerIds: readonly string[];
  /** Where more of it is to be read; an address people can open. */
  readonly link: string | null;
}

export const ENGAGEMENT_TIMINGS = ['beforeDecision', 'afterDecision', 'notApplicable'] as const;
export const BEHAVIOURS = [
  'unsolicitedRecommendation', 'challengedAssumption', 'needIdentifiedFirst', 'coDesignedOption',
] as const; // prettier-ignore
export type EngagementTimingKind = (typeof ENGAGEMENT_TIMINGS)[number];
export type Behaviour = (typeof BEHAVIOURS)[number];

/** A strategic conversation between IT and a business unit. */
export interface Engagement {
  readonly id: string;
  readonly businessUnitId: string;
  readonly date: Day | null;
  readonly quarter: FiscalQuarter;
  readonly timing: EngagementTimingKind;
  readonly behaviours: readonly Behaviour[];
  /** The enabler it led to. */
  readonly enablerId: string | null;
  /** What it was about, in one line. */
  readonly subject: string | null;
  readonly recordedById: string;
  readonly confirmedById: string | null;
}

export const PARTNER_LEVELS = ['reactive', 'service', 'strategic'] as const;
export type PartnerLevel = (typeof PARTNER_LEVELS)[number];
export const LIMITING_ATTRIBUTES = [
  'outsourcing', 'decisionCentralisation', 'bureaucracyLeadTime', 'riskCostStandardisationFocus',
  'serviceDefinitionRechargeValue', 'corporateCulture', 'visionGoalClarity', 'businessDiversityComplexity',
] as const; // prettier-ignore
export const INFLUENCES = ['control', 'influence', 'outside'] as const;

export interface AttributeRating {
  readonly attribute: (typeof LIMITING_ATTRIBUTES)[number];
  /** 1 blocks, 5 helps. */
  readonly rating: number;
  readonly influence: (typeof INFLUENCES)[number];
}

export const ASSESSMENT_SIDES = ['it', 'business'] as const;
export type AssessmentSide = (typeof ASSESSMENT_SIDES)[number];

/** What is found of a unit's partner maturity. */
export interface OrganisationFinding {
  readonly level: PartnerLevel;
  readonly attributes: readonly AttributeRating[];
  /** A merger, falling demand: what comes from outside. */
  readonly externalFactors: string | null;
}

/** What is found of a unit's relationship maturity. */
export interface RelationshipFinding {
  /** 1 ad hoc … 5 strategic partner. */
  readonly level: number;
  readonly intendedLevel: number | null;
}

/** A finding as one side gave it: by whom and when. */
export type GivenFinding<F> = F & { readonly byId: string; readonly on: Day };

export type AssessmentSides<F> = { readonly [S in AssessmentSide]: GivenFinding<F> | null };

interface AssessmentBase<F> {
  readonly id: string;
  readonly businessUnitId: string;
  readonly quarter: FiscalQuarter;
  readonly state: 'draft' | 'agreed';
  /** What each side found by itself; both null for one that came with a document without them. */
  readonly sides: AssessmentSides<F>;
  /** What one side proposes to agree on, and stays once the other side has. */
  readonly proposal: (GivenFinding<F> & { readonly side: AssessmentSide }) | null;
}

export type OrganisationAssessment = AssessmentBase<OrganisationFinding> &
  OrganisationFinding & { readonly instrument: 'organisationPartnerMaturity' };
export type RelationshipAssessment = AssessmentBase<RelationshipFinding> &
  RelationshipFinding & { readonly instrument: 'relationshipMaturity' };

/**
 * A unit's partner maturity with what limits it, or the five-level relationship maturity. A draft holds the finding that
 * was given last.
 */
export type Assessment = OrganisationAssessment | RelationshipAssessment;

export const NO_SIDES = { it: null, business: null } as const;

export const DEMAND_STATES = ['new', 'assessing', 'accepted', 'planned', 'declined', 'withdrawn'] as const;
export type DemandState = (typeof DEMAND_STATES)[number];
export const REQUIREMENTS = ['openQuestion', 'alreadyDecided'] as const;

/** A state a request came to: when, and by whom; null: the account alone. */
export interface DemandStep {
  readonly state: DemandState;
  readonly on: Day;
  readonly byId: string | null;
}

/** A business need, as a question or a requirement. */
export interface DemandRequest {
  readonly id: string;
  readonly businessUnitId: string;
  readonly raisedQuarter: FiscalQuarter | null;
  readonly title: string;
  readonly problem: string;
  readonly alignmentOutcomeIds: readonly string[];
  readonly risks: string;
  readonly costs: string;
  readonly opportunities: string;
  readonly requirement: (typeof REQUIREMENTS)[number];
  readonly state: DemandState;
  readonly enablerId: string | null;
  readonly originalAsk: string | null;
  readonly agreedAnswer: string | null;
  readonly declineConstraint: string | null;
  readonly alternativeOffered: string | null;
  /** Oldest first; empty for one that came with a document without them. */
  readonly steps: readonly DemandStep[];
}

export const DATA_SENSITIVITIES = ['public', 'internal', 'confidential', 'personal'] as const;
export const DISPOSITIONS = ['discovered', 'tolerated', 'adopted', 'replaced', 'retired'] as const;

export type Disposition = (typeof DISPOSITIONS)[number];

/** What was decided about an item: when, and by whom; null: the account alone. */
export interface ShadowItStep {
  readonly disposition: Disposition;
  readonly on: Day;
  readonly byId: string | null;
}

/** Technology bought or run by a unit without IT. */
export interface ShadowItItem {
  readonly id: string;
  readonly name: string;
  readonly businessUnitId: string;
  readonly supplier: string | null;
  /** Whole thousands of the workspace currency a year. */
  readonly annualCost: number;
  readonly dataSensitivity: (typeof DATA_SENSITIVITIES)[number];
  readonly itOwnerId: string | null;
  readonly disposition: Disposition;
  /** The enabler it was adopted as or is replaced by. */
  readonly enablerId: string | null;
  readonly foundOn: Day | null;
  /** Oldest first; empty for one that came with a document without them. */
  readonly steps: readonly ShadowItStep[];
}

export const INTERVENTION_KINDS = [
  'demandIntake', 'serviceDefinition', 'businessAnalysis', 'capacityVisibility', 'oneYearPlan', 'fiveYearPlan',
  'jointPlanning', 'jobRotation', 'coLocation', 'leadershipForum', 'training',
] as const; // prettier-ignore
export const INTERVENTION_STATES = ['proposed', 'active', 'done', 'dropped'] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];
export type InterventionState = (typeof INTERVENTION_STATES)[number];

/** A state an intervention came to: when, and by whom; null: the account alone. */
export interface InterventionStep {
  readonly state: InterventionState;
  readonly on: Day;
  readonly byId: string | null;
}

/** What is being done to lift a unit's partner maturity. */
export interface Intervention {
  readonly id: string;
  readonly businessUnitId: string;
  readonly fromLevel: PartnerLevel;
  readonly toLevel: PartnerLevel;
  readonly kind: InterventionKind;
  readonly description: string | null;
  readonly state: InterventionState;
  readonly ownerId: string | null;
  /** Oldest first; empty for one that came with a document without them. */
  readonly steps: readonly InterventionStep[];
}

export const MEETING_DECISIONS = ['approved', 'approvedWithConditions', 'returned'] as const;
export const MEETING_STATES = ['scheduled', 'held', 'minuted'] as const;

export interface MeetingCondition {
  readonly text: string;
  readonly ownerId: string | null;
  readonly due: Day | null;
}

/** Where leadership decides on a submitted revision. */
export interface ReviewMeeting {
  readonly id: string;
  readonly revisionId: string;
  readonly heldAt: Day | null;
  readonly agenda: readonly string[];
  readonly attendeeIds: readonly string[];
  readonly decision: (typeof MEETING_DECISIONS)[number] | null;
  readonly conditions: readonly MeetingCondition[];
  readonly minutes: string | null;
  readonly state: (typeof MEETING_STATES)[number] | null;
}

/** Time-stamped records of a plan's workspace: never versioned with a revision. */
export interface PlanRecords {
  readonly insights: readonly Insight[];
  readonly engagements: readonly Engagement[];
  readonly assessments: readonly Assessment[];
  readonly demandRequests: readonly DemandRequest[];
  readonly shadowItItems: readonly ShadowItItem[];
  readonly interventions: readonly Intervention[];
  readonly reviewMeetings: readonly ReviewMeeting[];
}

export const NO_RECORDS: PlanRecords = {
  insights: [],
  engagements: [],
  assessments: [],
  demandRequests: [],
  shadowItItems: [],
  interventions: [],
  reviewMeetings: [],
};
