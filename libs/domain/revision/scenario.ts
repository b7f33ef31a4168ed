import type { FundingClass } from '../plan/enabler.js';
import type { DependencyType } from '../plan/link.js';
import type { FiscalQuarter, FiscalYear } from '../time/fiscal-quarter.js';

export const SCENARIO_STATES = ['open', 'merged', 'discarded'] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];

export type ScenarioEntity = 'outcome' | 'capability' | 'enabler';
export type ScenarioLink = 'outcomeCapability' | 'enablerCapability';

/** One edit of a scenario on its base; the values of `set` and `add` as documents write them. */
export type ScenarioChange =
  | {
      readonly op: 'set';
      readonly entityType: ScenarioEntity;
      readonly entityId: string;
      readonly field: string;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly entityType: ScenarioEntity; readonly entityId: string }
  | {
      readonly op: 'add';
      readonly entityType: ScenarioEntity;
      readonly entityId?: string;
      readonly value: unknown;
    }
  | {
      readonly op: 'setLink';
      readonly kind: ScenarioLink;
      readonly fromId: string;
      readonly toId: string;
      /** Null: a link whose weight or uplift is not known yet. */
      readonly value: number | null;
    }
  | { readonly op: 'removeLink'; readonly kind: ScenarioLink; readonly fromId: string; readonly toId: string }
  | {
      /** Of a dependency that the base holds under this id, it replaces the ends, type and lag. */
      readonly op: 'addDependency';
      readonly id: string;
      readonly predecessorId: string;
      readonly successorId: string;
      readonly type: DependencyType;
      readonly lagQuarters: number;
    }
  | { readonly op: 'removeDependency'; readonly id: string }
  | {
      readonly op: 'setCapacity';
      readonly teamId: string;
      readonly quarter: FiscalQuarter;
      /** Null removes the cell. */
      readonly value: number | null;
    }
  | {
      readonly op: 'setEnvelope';
      readonly fiscalYear: FiscalYear;
      readonly fundingClass: FundingClass;
      /** Null removes the envelope. */
      readonly value: number | null;
    };

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly baseRevisionId: string;
  readonly state: ScenarioState;
  readonly changes: readonly ScenarioChange[];
}
