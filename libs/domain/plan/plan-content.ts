import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';
import type { Capability } from './capability.js';
import type { Enabler, FundingClass } from './enabler.js';
import type { Dependency, EnablerCapabilityLink, OutcomeCapabilityLink } from './link.js';
import type { Outcome } from './outcome.js';

/** A team's average FTE in one quarter. */
export interface CapacityCell {
  readonly teamId: string;
  readonly quarter: FiscalQuarter;
  readonly fte: number;
}

/** Money agreed for a funding class in a fiscal year, in whole thousands. */
export interface Envelope {
  readonly fiscalYear: FiscalYear;
  readonly fundingClass: FundingClass;
  readonly amount: number;
}

/** Everything that is versioned with a revision. Order within a list carries no meaning. */
export interface PlanContent {
  readonly outcomes: readonly Outcome[];
  readonly capabilities: readonly Capability[];
  readonly enablers: readonly Enabler[];
  readonly outcomeCapabilityLinks: readonly OutcomeCapabilityLink[];
  readonly enablerCapabilityLinks: readonly EnablerCapabilityLink[];
  readonly dependencies: readonly Dependency[];
  readonly capacity: readonly CapacityCell[];
  readonly envelopes: readonly Envelope[];
}

export const EMPTY_CONTENT: PlanContent = {
  outcomes: [],
  capabilities: [],
  enablers: [],
  outcomeCapabilityLinks: [],
  enablerCapabilityLinks: [],
  dependencies: [],
  capacity: [],
  envelopes: [],
};
