import type { DependencyType } from '../plan/link.js';

export const SCENARIO_STATES = ['open', 'merged', 'discarded'] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];

type ScenarioEntity = 'outcome' | 'capability' | 'enabler';
type ScenarioLink = 'outcomeCapability' | 'enablerCapability';

/** One edit of a scenario on its base; values as documents write them. */
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
      readonly value: number;
    }
  | { readonly op: 'removeLink'; readonly kind: ScenarioLink; readonly fromId: string; readonly toId: string }
  | {
      readonly op: 'addDependency';
      readonly id: string;
      readonly predecessorId: string;
      readonly successorId: string;
      readonly type: DependencyType;
      readonly lagQuarters: number;
    }
  | { readonly op: 'removeDependency'; readonly id: string };

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly baseRevisionId: string;
  readonly state: ScenarioState;
  readonly changes: readonly ScenarioChange[];
}
