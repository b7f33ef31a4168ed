import type { DemandRequest, LIMITING_ATTRIBUTES, PartnerLevel, ShadowItItem } from '../records/records.js';
import type { Day } from '../time/fiscal-calendar.js';
import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';
import type { Light } from './revision-metrics.js';

/** DOMAIN §4.10: when IT was brought in. */
export interface EngagementTiming {
  readonly quarter: FiscalQuarter;
  readonly before: number;
  readonly after: number;
  /** before/(before + after); null when nothing counts. */
  readonly ratio: number | null;
  /** Rests on fewer cases than the workspace's `smallSample`. */
  readonly smallSample: boolean;
  /** The same from entries that the business side confirmed. */
  readonly confirmedBefore: number;
  readonly confirmedAfter: number;
  readonly confirmedRatio: number | null;
}

export interface UnitEngagementTiming extends EngagementTiming {
  readonly businessUnitId: string;
}

export type LimitingAttribute = (typeof LIMITING_ATTRIBUTES)[number];

/** DOMAIN §4.16, of one agreed assessment. */
export interface ValuePotential {
  readonly assessmentId: string;
  readonly businessUnitId: string;
  readonly quarter: FiscalQuarter;
  readonly level: PartnerLevel;
  readonly maximumValuePotential: PartnerLevel;
  readonly reachablePotential: PartnerLevel;
  /** potential − level, in levels; negative is inconsistent. */
  readonly headroom: number;
  readonly inconsistent: boolean;
  readonly bindingAttributes: readonly LimitingAttribute[];
  readonly rmmCeiling: number;
}

/** DOMAIN §4.15. */
export interface RelationshipTrend {
  readonly businessUnitId: string;
  readonly latest: number;
  readonly quarter: FiscalQuarter;
  readonly intendedLevel: number | null;
  /** Against exactly four quarters earlier; null when there was no assessment. */
  readonly changeOverYear: number | null;
  /** Amber only when below the intended level. */
  readonly belowIntended: boolean;
}

/** An item found or tolerated outside the plan. */
export interface UnmanagedItem extends Pick<
  ShadowItItem,
  'id' | 'name' | 'businessUnitId' | 'supplier' | 'annualCost' | 'dataSensitivity' | 'disposition'
> {
  readonly highRisk: boolean;
}

/** What was raised, and whether it came as a question. */
export type RaisedRequest = Pick<
  DemandRequest,
  'id' | 'title' | 'businessUnitId' | 'raisedQuarter' | 'requirement' | 'state'
>;

/** DOMAIN §4.14; whole thousands a year. */
export interface ShadowItExposure {
  readonly unmanagedAnnualCost: number;
  readonly plannedItCost: number;
  /** Null when both are 0. */
  readonly exposure: number | null;
  readonly fiscalYear: FiscalYear | null;
  /** Discovered and tolerated items. */
  readonly unmanaged: readonly string[];
  /** Personal or confidential, without an IT owner. */
  readonly highRisk: readonly string[];
  /** The unmanaged items, dearest first. */
  readonly items: readonly UnmanagedItem[];
}

/** DOMAIN §4.11, of a revision treated as if it were the latest. */
export interface Readiness {
  readonly revisionId: string;
  readonly budgetFiscalYear: FiscalYear;
  readonly seasonStart: Day;
  readonly daysBefore: number;
  /** Two decimals. */
  readonly weeksBefore: number;
  readonly staleQuarters: number;
  readonly light: Light;
}

/** What the records of a plan say, beside its latest revision. */
export interface RecordsMetrics {
  /** By unit, then quarter. */
  readonly engagementTiming: readonly UnitEngagementTiming[];
  readonly engagementTimingAll: readonly EngagementTiming[];
  readonly maximumValuePotential: readonly ValuePotential[];
  readonly relationshipTrend: readonly RelationshipTrend[];
  readonly shadowIt: ShadowItExposure;
  /** Revisions that were approved and have a season to come. */
  readonly budgetReadiness: readonly Readiness[];
  /** Open questions as a share of all requests, 0 to 1; null without requests. */
  readonly openQuestionShare: number | null;
  readonly openQuestions: number;
  readonly demandRequests: number;
  readonly requests: readonly RaisedRequest[];
}
