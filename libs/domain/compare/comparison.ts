import type { Enabler } from '../plan/enabler.js';
import type { PlanContent } from '../plan/plan-content.js';
import type { ChangeRecord } from '../revision/change-record.js';
import type { WorkspaceSettings } from '../revision/frame.js';
import type { RevisionHead } from '../revision/revision.js';
import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';
import type { Change, ChangeCategory, ChangeKind } from './change.js';

/** Money in whole thousands. */
export interface Spend {
  readonly opex: number;
  readonly capex: number;
}

/**
 * Sums over a whole revision. They are kept with the revision when it is published, so that comparing two revisions
 * reads what differs and never the whole plan.
 */
export interface RevisionTotals {
  /** Planned cost of all enablers by fiscal year; unphased cost is left out. */
  readonly spendByFiscalYear: ReadonlyMap<FiscalYear, Spend>;
  /** Number of open enablers with both dates, by planned end quarter. */
  readonly openByEndQuarter: ReadonlyMap<FiscalQuarter, number>;
}

export interface ComparedRevision {
  readonly head: Pick<RevisionHead, 'id' | 'sequence' | 'anchorQuarter'>;
  /**
   * The items and links that may differ: at least all that do, every enabler whose start lies in a window's
   * boundary quarters between both anchors, and every enabler a new item's lineage names. More does no harm.
   */
  readonly content: PlanContent;
  readonly totals: RevisionTotals;
}

/** All that a comparison needs; the same whether read from whole contents or from what a database found to differ. */
export interface ComparisonInput {
  readonly from: ComparedRevision;
  readonly to: ComparedRevision;
  /** `enabler:e15` and the like: items of `to` absent from `from` that a revision before `from` held. */
  readonly heldBefore: ReadonlySet<string>;
  /** Of enablers absent from `to`: each as the last revision before `to` that holds it has it. */
  readonly lastHeld: ReadonlyMap<string, Enabler>;
  /** Change records of revisions after `from` up to `to`, oldest revision first. */
  readonly records: readonly ChangeRecord[];
  readonly settings: WorkspaceSettings;
}

export interface ChurnItem {
  /** An enabler's id, `split:<source>` or `merge:<result>`. */
  readonly group: string;
  readonly before: number;
  readonly after: number;
  readonly turnover: number;
  readonly resourced: boolean;
  readonly evidenced: boolean;
}

/** DOMAIN §4.1; money in whole thousands, shares 0 to 1 with four decimals. */
export interface Churn {
  readonly fiscalYears: readonly [FiscalYear, FiscalYear];
  readonly spendBefore: number;
  readonly spendAfter: number;
  readonly turnover: number;
  readonly churnIndex: number;
  readonly stability: number;
  readonly replacedShare: number;
  readonly unevidencedChurn: number;
  readonly largestUnevidencedShare: number;
  readonly kneeJerk: boolean;
  readonly bigBang: boolean;
  readonly items: readonly ChurnItem[];
}

/** DOMAIN §4.2; quarters, shares 0 to 1. */
export interface Slip {
  readonly n: number;
  readonly meanQuarters: number | null;
  readonly medianQuarters: number | null;
  readonly slippedShare: number | null;
  readonly nonZero: Readonly<Record<string, number>>;
  readonly forecastDue: number;
  readonly forecastMet: number;
  readonly forecastReliability: number | null;
}

/** DOMAIN §4.13. */
export interface EvidenceCoverage {
  readonly replanningChanges: number;
  readonly withEvidence: number;
  readonly evidenceCoverage: number | null;
  readonly unexplained: readonly (readonly [ChangeKind, string])[];
}

/** The comparison document (CONTRACT). */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly anchorShiftQuarters: number;
  readonly countsByKind: Readonly<Partial<Record<ChangeKind, number>>>;
  readonly countsByCategory: Readonly<Partial<Record<ChangeCategory, number>>>;
  /** Null when the two cost windows share no year. */
  readonly churn: Churn | null;
  readonly slip: Slip;
  readonly evidence: EvidenceCoverage;
  readonly changes: readonly Change[];
}

export interface Reversal {
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
  /** One value a revision, in order, as documents write them. */
  readonly values: readonly unknown[];
  /** First equals last. */
  readonly full: boolean;
}

/** Net against gross over a run of revisions (the cumulative document of CONTRACT). */
export interface Cumulative {
  readonly grossFieldChanges: number;
  readonly grossByStep: readonly number[];
  readonly netFieldChanges: number;
  readonly churnRatio: number | null;
  readonly reversals: readonly Reversal[];
}
