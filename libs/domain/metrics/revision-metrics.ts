import type { FundingClass } from '../plan/enabler.js';
import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';
import type { QuarterWindow } from '../time/horizon.js';

/** Ids of undelivered enablers by horizon, sorted; five-year includes one-year. */
export interface Membership {
  readonly oneYear: readonly string[];
  readonly fiveYear: readonly string[];
  readonly beyondHorizon: readonly string[];
  readonly unscheduled: readonly string[];
}

/** A leaf capability's distance to its target (DOMAIN §4.6). */
export interface CapabilityGap {
  readonly capabilityId: string;
  /** max(0, target − current), in levels of maturity. */
  readonly gap: number;
  /** gap × importance. */
  readonly weightedGap: number;
}

/** Importance-weighted mean of a parent's leaf descendants, two decimals; null where no leaf has that value. */
export interface ParentMaturity {
  readonly capabilityId: string;
  readonly current: number | null;
  readonly target: number | null;
}

export type OutcomeStatus = 'uncovered' | 'atRisk' | 'watch' | 'onTrack';

/** What one enabler adds to one capability of an outcome. */
export interface CoverageContribution {
  readonly enablerId: string;
  /** Levels of maturity. */
  readonly uplift: number;
  /** Planned end, or the actual one of delivered work; null when unscheduled. */
  readonly plannedEnd: FiscalQuarter | null;
  /** End after dependencies; null when a predecessor has none. */
  readonly forecastEnd: FiscalQuarter | null;
  /** Finishes in time and counts, as planned. */
  readonly inTimePlanned: boolean;
  /** Finishes in time and counts, as forecast. */
  readonly inTimeForecast: boolean;
}

/** One capability's part in the coverage of an outcome. */
export interface CoverageShare {
  readonly capabilityId: string;
  /** Share of the outcome, 0 to 1; the shares of an outcome total 1. */
  readonly weight: number;
  /** Levels of maturity to close; null when the capability was not assessed. */
  readonly gap: number | null;
  /** Part of the gap closed in time, 0 to 1, as planned. */
  readonly planned: number;
  /** Part of the gap closed in time, 0 to 1, as forecast. */
  readonly forecast: number;
  readonly contributions: readonly CoverageContribution[];
}

/** Attainment of a key result, 0 to 1; null when baseline or target is missing. */
export interface KeyResultAttainment {
  readonly keyResultId: string;
  readonly attainment: number | null;
}

/** DOMAIN §4.7 with its inputs. */
export interface OutcomeMetrics {
  readonly outcomeId: string;
  /** Mean attainment of its key results, 0 to 1; null when none can be measured. */
  readonly attainment: number | null;
  /** Latest due quarter of its key results; null when none has one. */
  readonly dueQuarter: FiscalQuarter | null;
  /** 0 to 1; null without a due quarter, or when none of its capabilities was assessed. */
  readonly coveragePlanned: number | null;
  readonly coverageForecast: number | null;
  /** Least slack of undelivered contributors planned in time; null when there is none. */
  readonly minSlackQuarters: number | null;
  /** Undelivered contributors whose forecast differs from the plan. */
  readonly lateByDependency: readonly string[];
  /** Null exactly where the coverage is. */
  readonly status: OutcomeStatus | null;
  readonly keyResults: readonly KeyResultAttainment[];
  readonly shares: readonly CoverageShare[];
}

/** An undelivered enabler whose forecast finish is not the planned one. */
export interface ForecastShift {
  readonly enablerId: string;
  readonly planned: FiscalQuarter;
  /** Null: a predecessor has no finish. */
  readonly forecast: FiscalQuarter | null;
  /** The binding predecessor. */
  readonly drivenBy: string;
}

/** Value that an enabler brings to one outcome through one capability, in points of 100. */
export interface ValueShare {
  readonly outcomeId: string;
  readonly capabilityId: string;
  readonly value: number;
}

/** DOMAIN §4.5 with its inputs. */
export interface Priority {
  readonly enablerId: string;
  /** Points of 100. */
  readonly value: number;
  /** value × confidence. */
  readonly expectedValue: number;
  /** Cost to go from the anchor's fiscal year, in whole thousands. */
  readonly cost: number;
  /** Expected value a million; null when the cost is 0. */
  readonly score: number | null;
  readonly wsjf: number | null;
  readonly shares: readonly ValueShare[];
}

/** FTE that one enabler needs of a team in a quarter. */
export interface DemandShare {
  readonly enablerId: string;
  readonly fte: number;
}

/** DOMAIN §4.4: a team in a quarter of the one-year window. */
export interface Utilisation {
  readonly teamId: string;
  readonly quarter: FiscalQuarter;
  readonly demand: number;
  readonly capacity: number;
  /** demand/capacity; null when the capacity is 0. */
  readonly utilisation: number | null;
  readonly over: boolean;
  readonly demandBy: readonly DemandShare[];
}

export type CutVerdict = 'committed' | 'aboveLine' | 'doesNotFit' | 'fillable';

export interface CutLineEntry {
  readonly enablerId: string;
  readonly verdict: CutVerdict;
}

/** DOMAIN §4.8: one fiscal year of the cost window; money in whole thousands. */
export interface YearFunding {
  readonly fiscalYear: FiscalYear;
  readonly planned: number;
  readonly discretionary: number;
  /** Percent of the planned cost, two decimals; null when nothing is planned. */
  readonly pct: number | null;
  /** Sum of the year's classes; null when none was given. */
  readonly envelope: number | null;
  /** envelope − planned. */
  readonly headroom: number | null;
  /** Classes planned above their own envelope, sorted. */
  readonly overClasses: readonly FundingClass[];
}

export type MetricWarning =
  | { readonly kind: 'startedBeforePredecessor'; readonly enablerId: string; readonly predecessorId: string }
  | { readonly kind: 'unfundedAtStart'; readonly enablerId: string }
  | { readonly kind: 'weightsNot100'; readonly outcomeId: string; readonly total: number };

export type Light = 'green' | 'amber' | 'red';

/** DOMAIN §4.3: projects in progress against projects delivered in the four quarters before the anchor. */
export interface Load {
  readonly delivered: readonly string[];
  readonly inProgress: readonly string[];
  /** Null when none was delivered. */
  readonly ratio: number | null;
  readonly light: Light | null;
}

/** Every figure of DOMAIN §4 that one revision alone decides, each with what it was made from. */
export interface RevisionMetrics {
  readonly oneYearWindow: QuarterWindow;
  readonly fiveYearWindow: QuarterWindow;
  /** First and last fiscal year, inclusive. */
  readonly costYears: readonly [FiscalYear, FiscalYear];
  readonly membership: Membership;
  /** Opex and capex of all content in the cost window, in whole thousands. */
  readonly plannedSpend: number;
  /** Largest first. */
  readonly capabilityGaps: readonly CapabilityGap[];
  readonly parentMaturity: readonly ParentMaturity[];
  readonly outcomes: readonly OutcomeMetrics[];
  readonly forecastShifts: readonly ForecastShift[];
  /** By score, null last, then id. */
  readonly priority: readonly Priority[];
  readonly utilisation: readonly Utilisation[];
  readonly cutLine: readonly CutLineEntry[];
  readonly discretionary: readonly YearFunding[];
  /** Discretionary demand as percent of the one-year capacity, two decimals; null without capacity. */
  readonly discretionaryCapacityPct: number | null;
  /** FTE quarters of the one-year window behind it. */
  readonly discretionaryDemand: number;
  readonly capacity: number;
  readonly warnings: readonly MetricWarning[];
  /** Share of the planned spend, 0 to 1; null when nothing is planned. */
  readonly productShareSpend: number | null;
  readonly productSpend: number;
  /** Share of enablers not delivered, retired or stopped, 0 to 1; null when there is none. */
  readonly productShareCount: number | null;
  readonly products: readonly string[];
  /** Spend with a path to an outcome as a share of the planned spend, 0 to 1; null when nothing is planned. */
  readonly traceability: number | null;
  readonly tracedSpend: number;
  /** Enablers with spend and no path to an outcome. */
  readonly untracedEnablers: readonly string[];
  readonly load: Load;
}
