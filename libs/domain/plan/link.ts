export const DEPENDENCY_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type DependencyType = (typeof DEPENDENCY_TYPES)[number];

/** How much a capability contributes to an outcome: weight in (0, 100]. */
export interface OutcomeCapabilityLink {
  readonly outcomeId: string;
  readonly capabilityId: string;
  readonly weight: number | null;
}

/** Maturity an enabler adds to a leaf capability: uplift in (0, 5]. */
export interface EnablerCapabilityLink {
  readonly enablerId: string;
  readonly capabilityId: string;
  readonly uplift: number | null;
}

/** Order between two enablers; lag −8 to 8 quarters; one per pair and type. */
export interface Dependency {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: DependencyType;
  readonly lagQuarters: number;
}
