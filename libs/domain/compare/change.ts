export const CATEGORIES = [
  'replanning', 'part', 'transition', 'consequence', 'roll', 'progress', 'assessment',
] as const; // prettier-ignore
export type ChangeCategory = (typeof CATEGORIES)[number];

export type ChangeEntity = 'outcome' | 'capability' | 'enabler' | 'team' | 'envelope';

/** A single value as documents write it: quarters are text (`FY2027-Q1`). */
export type ChangeValue = string | number | boolean | null;

interface Row {
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  /** `split:<source>` or `stopped:<id>` when the row is a detail of such an act. */
  readonly partOf?: string;
}

interface FieldChange extends Row {
  readonly field: string;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  /** Set when the field is a key result's. */
  readonly keyResultId?: string;
}

interface ScheduleChange extends Row {
  /** Always positive. */
  readonly quarters: number;
  /** Signed shift of the end in quarters. */
  readonly slip: number;
}

interface CostChange extends Row {
  readonly field: 'cost';
  /** Sums over the comparison's cost window, in whole thousands. */
  readonly from: number;
  readonly to: number;
  readonly delta: number;
  readonly deltaOpex: number;
  readonly deltaCapex: number;
  readonly deltaBeyondWindow: number;
}

/** One row of a comparison, by kind (SPEC.md beside this file names the test for each). */
export type Change =
  | (Row & { readonly kind: 'added'; readonly reinstated: boolean })
  | (Row & { readonly kind: 'removed'; readonly mode: 'deleted' | 'stopped' })
  | (Row & { readonly kind: 'rolledIn'; readonly origin: 'known' | 'new' })
  | (Row & { readonly kind: 'rolledOut' | 'rolledIntoOneYear' })
  | (Row & {
      readonly kind:
        'pulledIntoOneYear' | 'deferredOutOfOneYear' | 'deferredBeyondHorizon' | 'pulledIntoFiveYear';
    })
  | (ScheduleChange & { readonly kind: 'movedEarlier' | 'movedLater' | 'stretched' | 'shortened' })
  | (Row & { readonly kind: 'scheduled'; readonly to: readonly [string, string] })
  | (Row & { readonly kind: 'unscheduled'; readonly from: readonly [string, string] })
  | (CostChange & { readonly kind: 'recosted' | 'rephased' })
  | (FieldChange & {
      readonly kind:
        | 'renamed' | 'reparented' | 'reprioritised' | 'ownershipChanged' | 'fundingReclassified'
        | 'deliveryModelChanged' | 'retirementChanged' | 'stageRegressed' | 'maturityProgress' | 'targetChanged'; // prettier-ignore
    })
  | (Row & { readonly kind: 'keyResultAdded' | 'keyResultRemoved'; readonly keyResultId: string })
  | (Row & {
      readonly kind: 'keyResultProgress';
      readonly keyResultId: string;
      readonly from: number | null;
      readonly to: number | null;
    })
  | (Row & {
      readonly kind: 'resourced';
      readonly from: readonly [string | null, string | null];
      readonly to: readonly [string | null, string | null];
    })
  | (Row & { readonly kind: 'rescoped' | 'reassessed'; readonly fields: readonly string[] })
  | (Row & {
      readonly kind: 'statusProgress';
      readonly field: 'stage';
      readonly from: string | null;
      readonly to: string | null;
    })
  | (Row & { readonly kind: 'statusProgress'; readonly fields: readonly string[] })
  | (Row & {
      readonly kind: 'relinked';
      readonly target: string;
      readonly change: 'added' | 'removed' | 'reweighted';
      readonly from: number | null;
      readonly to: number | null;
    })
  | (Row & {
      readonly kind: 'relinked';
      /** The predecessor. */
      readonly target: string;
      readonly dependencyId: string;
      readonly change: 'added' | 'removed' | 'reweighted';
    })
  | (Row & { readonly kind: 'capacityDemandChanged' | 'capacityChanged'; readonly deltaFteQuarters: number })
  | (Row & { readonly kind: 'envelopeChanged'; readonly from: number | null; readonly to: number | null })
  | (Row & { readonly kind: 'split'; readonly into: readonly string[] })
  | (Row & { readonly kind: 'merged'; readonly sourceIds: readonly string[] });

export type ChangeKind = Change['kind'];
