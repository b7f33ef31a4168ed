import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';

export const ENABLER_KINDS = ['project', 'product'] as const;
export const STAGES = [
  'idea', 'research', 'prototype', 'feasibility', 'funded', 'inProgress', 'delivered', 'retired', 'stopped',
] as const; // prettier-ignore
export const HEALTHS = ['green', 'amber', 'red'] as const;
export const SOURCINGS = ['inHouse', 'outsourced', 'managedService', 'saas', 'coSourced'] as const;
export const FUNDING_CLASSES = ['mandatory', 'sponsored', 'discretionary'] as const;
export const TBM_VIEWS = ['run', 'grow', 'transform'] as const;
export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export const PRIORITY_BANDS = ['must', 'should', 'could', 'wont'] as const;
export const LINEAGE_OPERATIONS = ['splitFrom', 'mergedFrom'] as const;

export type EnablerKind = (typeof ENABLER_KINDS)[number];
export type Stage = (typeof STAGES)[number];
export type Health = (typeof HEALTHS)[number];
export type Sourcing = (typeof SOURCINGS)[number];
export type FundingClass = (typeof FUNDING_CLASSES)[number];
export type TbmView = (typeof TBM_VIEWS)[number];
export type RiskLevel = (typeof RISK_LEVELS)[number];
export type PriorityBand = (typeof PRIORITY_BANDS)[number];

/** Planned spend of one fiscal year in whole thousands of the workspace currency; a null year is unphased. */
export interface CostCell {
  readonly fiscalYear: FiscalYear | null;
  readonly opex: number;
  readonly capex: number;
}

/** Average FTE of a team in the quarter `offset` quarters after the start. */
export interface DemandCell {
  readonly teamId: string;
  readonly offset: number;
  readonly fte: number;
}

/** FTE a delivered product keeps needing, from the quarter after its end to the one before its retirement. */
export interface SustainCell {
  readonly teamId: string;
  readonly fte: number;
}

/** Weighted shortest job first; each value one of 1, 2, 3, 5, 8, 13, 20. */
export interface Wsjf {
  readonly businessValue: number;
  readonly timeCriticality: number;
  readonly riskOpportunity: number;
  readonly jobSize: number;
}

/** Where an item came from when it was split off or merged. */
export interface Lineage {
  readonly operation: (typeof LINEAGE_OPERATIONS)[number];
  readonly sourceIds: readonly string[];
}

/**
 * Technology work that lifts a capability. A null field has not been given yet: content from tables may lack what a
 * submission requires, and stays empty instead of being invented.
 */
export interface Enabler {
  readonly id: string;
  readonly name: string;
  readonly kind: EnablerKind | null;
  readonly stage: Stage | null;
  readonly startQuarter: FiscalQuarter | null;
  /** Quarter the deliverable is accepted (project) or the first usable increment is live (product). */
  readonly endQuarter: FiscalQuarter | null;
  readonly retireQuarter: FiscalQuarter | null;
  readonly actualEndQuarter: FiscalQuarter | null;
  /** 0 to 100. */
  readonly percentComplete: number;
  readonly health: Health | null;
  readonly cost: readonly CostCell[];
  readonly capacityDemand: readonly DemandCell[];
  readonly sustainDemand: readonly SustainCell[];
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly sourcing: Sourcing | null;
  readonly supplier: string | null;
  readonly fundingClass: FundingClass | null;
  readonly tbmView: TbmView | null;
  /** The unit the work is for; the business owner's unit where not given. */
  readonly businessUnitId: string | null;
  readonly businessOwnerId: string | null;
  readonly itOwnerId: string | null;
  readonly riskLevel: RiskLevel | null;
  readonly riskNote: string | null;
  readonly priorityBand: PriorityBand | null;
  /** Counts as its score where enablers are put in order: it was moved by hand. */
  readonly placedScore: number | null;
  readonly scope: string | null;
  readonly deliverables: readonly string[];
  readonly wsjf: Wsjf | null;
  readonly lineage: Lineage | null;
}

/** Work that is neither finished nor given up. */
export function isOpen(enabler: Pick<Enabler, 'stage'>): boolean {
  return enabler.stage !== 'delivered' && enabler.stage !== 'retired' && enabler.stage !== 'stopped';
}
