/* Written by codegen.mjs: edit the .graphql documents instead. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

export type ChangeCategory =
  'assessment' | 'consequence' | 'part' | 'progress' | 'replanning' | 'roll' | 'transition';

export type ChangeEntity = 'capability' | 'enabler' | 'envelope' | 'outcome' | 'team';

export type ChangeKind =
  | 'added'
  | 'capacityChanged'
  | 'capacityDemandChanged'
  | 'deferredBeyondHorizon'
  | 'deferredOutOfOneYear'
  | 'deliveryModelChanged'
  | 'envelopeChanged'
  | 'fundingReclassified'
  | 'keyResultAdded'
  | 'keyResultProgress'
  | 'keyResultRemoved'
  | 'maturityProgress'
  | 'merged'
  | 'movedEarlier'
  | 'movedLater'
  | 'ownershipChanged'
  | 'pulledIntoFiveYear'
  | 'pulledIntoOneYear'
  | 'reassessed'
  | 'recosted'
  | 'relinked'
  | 'removed'
  | 'renamed'
  | 'reparented'
  | 'rephased'
  | 'reprioritised'
  | 'rescoped'
  | 'resourced'
  | 'retirementChanged'
  | 'rolledIn'
  | 'rolledIntoOneYear'
  | 'rolledOut'
  | 'scheduled'
  | 'shortened'
  | 'split'
  | 'stageRegressed'
  | 'statusProgress'
  | 'stretched'
  | 'targetChanged'
  | 'unscheduled';

export type ChangeMark = 'added' | 'moved' | 'removed' | 'rescoped';

export type CutVerdict = 'aboveLine' | 'committed' | 'doesNotFit' | 'fillable';

export type DataSensitivity = 'confidential' | 'internal' | 'personal' | 'public';

export type DemandState = 'accepted' | 'assessing' | 'declined' | 'new' | 'planned' | 'withdrawn';

export type DependencyType = 'FF' | 'FS' | 'SF' | 'SS';

export type Disposition = 'adopted' | 'discovered' | 'replaced' | 'retired' | 'tolerated';

export type DriverKind = 'businessNeed' | 'environment' | 'lessonLearnt' | 'technologyTrend';

export type EnablerKind = 'product' | 'project';

export type ForecastHiddenReason = 'tooCautious' | 'tooFewJudged' | 'tooOptimistic';

export type FundingClass = 'discretionary' | 'mandatory' | 'sponsored';

export type Health = 'amber' | 'green' | 'red';

export type InsightType =
  'feasibility' | 'lessonLearnt' | 'prototype' | 'research' | 'technologyTrend' | 'useObservation';

export type ItemType = 'capability' | 'enabler' | 'outcome';

export type Light = 'amber' | 'green' | 'red';

export type LimitingAttribute =
  | 'bureaucracyLeadTime'
  | 'businessDiversityComplexity'
  | 'corporateCulture'
  | 'decisionCentralisation'
  | 'outsourcing'
  | 'riskCostStandardisationFocus'
  | 'serviceDefinitionRechargeValue'
  | 'visionGoalClarity';

export type LineageOperation = 'mergedFrom' | 'splitFrom';

export type LinkChangeMode = 'added' | 'removed' | 'reweighted';

export type OutcomeStatus = 'atRisk' | 'onTrack' | 'uncovered' | 'watch';

export type PartnerLevel = 'reactive' | 'service' | 'strategic';

export type PriorityBand = 'could' | 'must' | 'should' | 'wont';

export type PromiseResult = 'noEarlierMaturity' | 'noEnd' | 'notReassessed' | 'reassessed';

export type RemovalMode = 'deleted' | 'stopped';

export type Requirement = 'alreadyDecided' | 'openQuestion';

export type RevisionState = 'abandoned' | 'approved' | 'draft' | 'inReview' | 'published' | 'superseded';

export type RevisionType = 'outOfCycle' | 'quarterly';

export type RiskLevel = 'high' | 'low' | 'medium';

export type RollOrigin = 'known' | 'new';

export type SlipBasisKind = 'plan' | 'team' | 'unit';

export type Sourcing = 'coSourced' | 'inHouse' | 'managedService' | 'outsourced' | 'saas';

export type Stage =
  | 'delivered'
  | 'feasibility'
  | 'funded'
  | 'idea'
  | 'inProgress'
  | 'prototype'
  | 'research'
  | 'retired'
  | 'stopped';

export type TbmView = 'grow' | 'run' | 'transform';

export type YearLabel = 'endYear' | 'startYear';

type ChangeRow_AddedChange_Fragment = {
  readonly __typename: 'AddedChange';
  readonly reinstated: boolean;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_CapacityChange_Fragment = {
  readonly __typename: 'CapacityChange';
  readonly deltaFteQuarters: number;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_CostChange_Fragment = {
  readonly __typename: 'CostChange';
  readonly fromAmount: number;
  readonly toAmount: number;
  readonly delta: number;
  readonly deltaOpex: number;
  readonly deltaCapex: number;
  readonly deltaBeyondWindow: number;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_EnvelopeChange_Fragment = {
  readonly __typename: 'EnvelopeChange';
  readonly fromEnvelope: number | null;
  readonly toEnvelope: number | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_FieldChange_Fragment = {
  readonly __typename: 'FieldChange';
  readonly field: string;
  readonly keyResultId: string | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly from: {
    readonly text: string | null;
    readonly number: number | null;
    readonly flag: boolean | null;
  };
  readonly to: {
    readonly text: string | null;
    readonly number: number | null;
    readonly flag: boolean | null;
  };
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_FieldsChange_Fragment = {
  readonly __typename: 'FieldsChange';
  readonly fields: ReadonlyArray<string>;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_HorizonChange_Fragment = {
  readonly __typename: 'HorizonChange';
  readonly origin: RollOrigin | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_KeyResultChange_Fragment = {
  readonly __typename: 'KeyResultChange';
  readonly changedKeyResultId: string;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_KeyResultProgressChange_Fragment = {
  readonly __typename: 'KeyResultProgressChange';
  readonly changedKeyResultId: string;
  readonly fromActual: number | null;
  readonly toActual: number | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_LinkChange_Fragment = {
  readonly __typename: 'LinkChange';
  readonly target: string;
  readonly dependencyId: string | null;
  readonly change: LinkChangeMode;
  readonly fromWeight: number | null;
  readonly toWeight: number | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_MergeChange_Fragment = {
  readonly __typename: 'MergeChange';
  readonly sourceIds: ReadonlyArray<string>;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_RemovedChange_Fragment = {
  readonly __typename: 'RemovedChange';
  readonly mode: RemovalMode;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_ScheduleChange_Fragment = {
  readonly __typename: 'ScheduleChange';
  readonly quarters: number;
  readonly slip: number;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_SchedulingChange_Fragment = {
  readonly __typename: 'SchedulingChange';
  readonly fromQuarters: ReadonlyArray<string> | null;
  readonly toQuarters: ReadonlyArray<string> | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_SourcingChange_Fragment = {
  readonly __typename: 'SourcingChange';
  readonly fromSourcing: Sourcing | null;
  readonly fromSupplier: string | null;
  readonly toSourcing: Sourcing | null;
  readonly toSupplier: string | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_SplitChange_Fragment = {
  readonly __typename: 'SplitChange';
  readonly into: ReadonlyArray<string>;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

type ChangeRow_StageChange_Fragment = {
  readonly __typename: 'StageChange';
  readonly fromStage: Stage | null;
  readonly toStage: Stage | null;
  readonly id: string;
  readonly kind: ChangeKind;
  readonly category: ChangeCategory;
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly partOf: string | null;
  readonly records: ReadonlyArray<{
    readonly id: string;
    readonly field: string;
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly authorId: string | null;
    readonly at: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly type: InsightType;
      readonly title: string;
      readonly finding: string;
      readonly date: string | null;
    }>;
  }>;
};

export type ChangeRowFragment =
  | ChangeRow_AddedChange_Fragment
  | ChangeRow_CapacityChange_Fragment
  | ChangeRow_CostChange_Fragment
  | ChangeRow_EnvelopeChange_Fragment
  | ChangeRow_FieldChange_Fragment
  | ChangeRow_FieldsChange_Fragment
  | ChangeRow_HorizonChange_Fragment
  | ChangeRow_KeyResultChange_Fragment
  | ChangeRow_KeyResultProgressChange_Fragment
  | ChangeRow_LinkChange_Fragment
  | ChangeRow_MergeChange_Fragment
  | ChangeRow_RemovedChange_Fragment
  | ChangeRow_ScheduleChange_Fragment
  | ChangeRow_SchedulingChange_Fragment
  | ChangeRow_SourcingChange_Fragment
  | ChangeRow_SplitChange_Fragment
  | ChangeRow_StageChange_Fragment;

type PlanItemParts_Capability_Fragment = { readonly __typename: 'Capability' } & CapabilityItemFragment;

type PlanItemParts_Enabler_Fragment = { readonly __typename: 'Enabler' } & EnablerItemFragment;

type PlanItemParts_Outcome_Fragment = { readonly __typename: 'Outcome' } & OutcomeItemFragment;

export type PlanItemPartsFragment =
  PlanItemParts_Capability_Fragment | PlanItemParts_Enabler_Fragment | PlanItemParts_Outcome_Fragment;

export type ComparisonQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type ComparisonQuery = {
  readonly plan: {
    readonly id: string;
    readonly comparison:
      | {
          readonly __typename: 'Comparison';
          readonly anchorShiftQuarters: number;
          readonly from: RevisionHeadItemFragment;
          readonly to: RevisionHeadItemFragment;
          readonly countsByCategory: ReadonlyArray<{
            readonly category: ChangeCategory;
            readonly count: number;
          }>;
          readonly churn: {
            readonly fiscalYears: ReadonlyArray<number>;
            readonly spendBefore: number;
            readonly spendAfter: number;
            readonly turnover: number;
            readonly stability: number;
            readonly churnIndex: number;
            readonly replacedShare: number;
            readonly unevidencedChurn: number;
            readonly largestUnevidencedShare: number;
            readonly kneeJerk: boolean;
            readonly bigBang: boolean;
          } | null;
          readonly evidence: {
            readonly replanningChanges: number;
            readonly withEvidence: number;
            readonly evidenceCoverage: number | null;
          };
          readonly summary: {
            readonly added: number;
            readonly removed: number;
            readonly moved: number;
            readonly rescoped: number;
            readonly costDelta: number | null;
          };
          readonly items: ReadonlyArray<{
            readonly entityType: ChangeEntity;
            readonly entityId: string;
            readonly name: string;
            readonly mark: ChangeMark | null;
            readonly outcomeIds: ReadonlyArray<string>;
            readonly unlistedFields: ReadonlyArray<string>;
            readonly before:
              | PlanItemParts_Capability_Fragment
              | PlanItemParts_Enabler_Fragment
              | PlanItemParts_Outcome_Fragment
              | null;
            readonly after:
              | PlanItemParts_Capability_Fragment
              | PlanItemParts_Enabler_Fragment
              | PlanItemParts_Outcome_Fragment
              | null;
          }>;
        }
      | { readonly __typename: 'UnknownPlan'; readonly message: string }
      | { readonly __typename: 'UnknownRevision'; readonly message: string }
      | { readonly __typename: 'WrongOrder'; readonly message: string };
  } | null;
};

export type ChangeRowsQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;

export type ChangeRowsQuery = {
  readonly plan: {
    readonly id: string;
    readonly comparison:
      | {
          readonly __typename: 'Comparison';
          readonly changes: {
            readonly totalCount: number;
            readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
            readonly edges: ReadonlyArray<{
              readonly node:
                | ChangeRow_AddedChange_Fragment
                | ChangeRow_CapacityChange_Fragment
                | ChangeRow_CostChange_Fragment
                | ChangeRow_EnvelopeChange_Fragment
                | ChangeRow_FieldChange_Fragment
                | ChangeRow_FieldsChange_Fragment
                | ChangeRow_HorizonChange_Fragment
                | ChangeRow_KeyResultChange_Fragment
                | ChangeRow_KeyResultProgressChange_Fragment
                | ChangeRow_LinkChange_Fragment
                | ChangeRow_MergeChange_Fragment
                | ChangeRow_RemovedChange_Fragment
                | ChangeRow_ScheduleChange_Fragment
                | ChangeRow_SchedulingChange_Fragment
                | ChangeRow_SourcingChange_Fragment
                | ChangeRow_SplitChange_Fragment
                | ChangeRow_StageChange_Fragment;
            }>;
          };
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type RevisionStepsQueryVariables = Exact<{
  planId: string;
}>;

export type RevisionStepsQuery = {
  readonly plan: {
    readonly id: string;
    readonly revisionSteps: ReadonlyArray<{
      readonly added: number;
      readonly removed: number;
      readonly moved: number;
      readonly rescoped: number;
      readonly from: { readonly id: string; readonly sequence: number };
      readonly to: { readonly id: string; readonly sequence: number };
    }>;
  } | null;
};

export type CumulativeQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type CumulativeQuery = {
  readonly plan: {
    readonly id: string;
    readonly cumulative:
      | {
          readonly __typename: 'Cumulative';
          readonly grossFieldChanges: number;
          readonly netFieldChanges: number;
          readonly grossByStep: ReadonlyArray<number>;
          readonly churnRatio: number | null;
          readonly reversals: ReadonlyArray<{
            readonly entityType: string;
            readonly entityId: string;
            readonly field: string;
            readonly full: boolean;
          }>;
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type MetricSpanFragment = { readonly first: string; readonly last: string };

export type OutcomeMetricsItemFragment = {
  readonly outcomeId: string;
  readonly attainment: number | null;
  readonly dueQuarter: string | null;
  readonly coveragePlanned: number | null;
  readonly coverageForecast: number | null;
  readonly minSlackQuarters: number | null;
  readonly lateByDependency: ReadonlyArray<string>;
  readonly status: OutcomeStatus | null;
  readonly keyResults: ReadonlyArray<{ readonly keyResultId: string; readonly attainment: number | null }>;
  readonly shares: ReadonlyArray<{
    readonly capabilityId: string;
    readonly weight: number;
    readonly gap: number | null;
    readonly planned: number;
    readonly forecast: number;
    readonly contributions: ReadonlyArray<{
      readonly enablerId: string;
      readonly uplift: number;
      readonly plannedEnd: string | null;
      readonly forecastEnd: string | null;
      readonly inTimePlanned: boolean;
      readonly inTimeForecast: boolean;
    }>;
  }>;
};

export type RevisionMetricsQueryVariables = Exact<{
  planId: string;
  rev: string;
}>;

export type RevisionMetricsQuery = {
  readonly plan: {
    readonly id: string;
    readonly revision: {
      readonly id: string;
      readonly sequence: number;
      readonly metrics: {
        readonly costYears: ReadonlyArray<number>;
        readonly plannedSpend: number;
        readonly discretionaryCapacityPct: number | null;
        readonly discretionaryDemand: number;
        readonly capacity: number;
        readonly productShareSpend: number | null;
        readonly productSpend: number;
        readonly productShareCount: number | null;
        readonly products: ReadonlyArray<string>;
        readonly traceability: number | null;
        readonly tracedSpend: number;
        readonly untracedEnablers: ReadonlyArray<string>;
        readonly oneYearWindow: MetricSpanFragment;
        readonly fiveYearWindow: MetricSpanFragment;
        readonly membership: {
          readonly oneYear: ReadonlyArray<string>;
          readonly fiveYear: ReadonlyArray<string>;
          readonly beyondHorizon: ReadonlyArray<string>;
          readonly unscheduled: ReadonlyArray<string>;
        };
        readonly capabilityGaps: ReadonlyArray<{
          readonly capabilityId: string;
          readonly gap: number;
          readonly weightedGap: number;
        }>;
        readonly parentMaturity: ReadonlyArray<{
          readonly capabilityId: string;
          readonly current: number | null;
          readonly target: number | null;
        }>;
        readonly outcomes: ReadonlyArray<OutcomeMetricsItemFragment>;
        readonly forecastShifts: ReadonlyArray<{
          readonly enablerId: string;
          readonly planned: string;
          readonly forecast: string | null;
          readonly drivenBy: string;
        }>;
        readonly priority: ReadonlyArray<{
          readonly enablerId: string;
          readonly value: number;
          readonly expectedValue: number;
          readonly cost: number;
          readonly score: number | null;
          readonly wsjf: number | null;
          readonly shares: ReadonlyArray<{
            readonly outcomeId: string;
            readonly capabilityId: string;
            readonly value: number;
          }>;
        }>;
        readonly utilisation: ReadonlyArray<{
          readonly teamId: string;
          readonly quarter: string;
          readonly demand: number;
          readonly capacity: number;
          readonly utilisation: number | null;
          readonly over: boolean;
          readonly demandBy: ReadonlyArray<{ readonly enablerId: string; readonly fte: number }>;
        }>;
        readonly cutLine: ReadonlyArray<{ readonly enablerId: string; readonly verdict: CutVerdict }>;
        readonly discretionary: ReadonlyArray<{
          readonly fiscalYear: number;
          readonly planned: number;
          readonly discretionary: number;
          readonly pct: number | null;
          readonly envelope: number | null;
          readonly headroom: number | null;
          readonly overClasses: ReadonlyArray<FundingClass>;
        }>;
        readonly warnings: ReadonlyArray<
          | {
              readonly __typename: 'StartedBeforePredecessor';
              readonly enablerId: string;
              readonly predecessorId: string;
            }
          | { readonly __typename: 'UnfundedAtStart'; readonly enablerId: string }
          | { readonly __typename: 'WeightsNot100'; readonly outcomeId: string; readonly total: number }
        >;
        readonly load: {
          readonly delivered: ReadonlyArray<string>;
          readonly inProgress: ReadonlyArray<string>;
          readonly ratio: number | null;
          readonly light: Light | null;
        };
      };
    } | null;
  } | null;
};

export type PlanFiguresQueryVariables = Exact<{
  planId: string;
}>;

export type PlanFiguresQuery = {
  readonly plan: {
    readonly id: string;
    readonly figures: ReadonlyArray<{
      readonly outcomesAtRisk: number;
      readonly outcomesUncovered: number;
      readonly outcomesWatch: number;
      readonly outcomesOnTrack: number;
      readonly meanCoveragePlanned: number | null;
      readonly meanCoverageForecast: number | null;
      readonly meanAttainment: number | null;
      readonly weightedGap: number;
      readonly gapsOpen: number;
      readonly plannedSpend: number;
      readonly loadRatio: number | null;
      readonly delivered: number;
      readonly inProgress: number;
      readonly overbooked: number;
      readonly doesNotFit: number;
      readonly discretionaryPct: number | null;
      readonly discretionaryCapacityPct: number | null;
      readonly productShareSpend: number | null;
      readonly productShareCount: number | null;
      readonly traceability: number | null;
      readonly untraced: number;
      readonly stability: number | null;
      readonly churnIndex: number | null;
      readonly kneeJerk: boolean | null;
      readonly bigBang: boolean | null;
      readonly unevidencedChurn: number | null;
      readonly meanSlipQuarters: number | null;
      readonly slippedShare: number | null;
      readonly forecastReliability: number | null;
      readonly evidenceCoverage: number | null;
      readonly replanningChanges: number | null;
      readonly turnover: number | null;
      readonly spendBefore: number | null;
      readonly spendAfter: number | null;
      readonly slipCount: number | null;
      readonly forecastDue: number | null;
      readonly forecastMet: number | null;
      readonly changesWithEvidence: number | null;
      readonly revision: { readonly id: string };
      readonly outcomes: ReadonlyArray<{
        readonly outcomeId: string;
        readonly status: OutcomeStatus | null;
        readonly coveragePlanned: number | null;
        readonly coverageForecast: number | null;
        readonly attainment: number | null;
        readonly minSlackQuarters: number | null;
        readonly dueQuarter: string | null;
      }>;
    }>;
  } | null;
};

export type TimingItemFragment = {
  readonly quarter: string;
  readonly before: number;
  readonly after: number;
  readonly ratio: number | null;
  readonly smallSample: boolean;
  readonly confirmedBefore: number;
  readonly confirmedAfter: number;
  readonly confirmedRatio: number | null;
};

export type RecordsMetricsQueryVariables = Exact<{
  planId: string;
}>;

export type RecordsMetricsQuery = {
  readonly plan: {
    readonly id: string;
    readonly recordsMetrics: {
      readonly openQuestionShare: number | null;
      readonly openQuestions: number;
      readonly demandRequests: number;
      readonly engagementTiming: ReadonlyArray<{
        readonly businessUnitId: string;
        readonly quarter: string;
        readonly before: number;
        readonly after: number;
        readonly ratio: number | null;
        readonly smallSample: boolean;
        readonly confirmedBefore: number;
        readonly confirmedAfter: number;
        readonly confirmedRatio: number | null;
      }>;
      readonly engagementTimingAll: ReadonlyArray<TimingItemFragment>;
      readonly maximumValuePotential: ReadonlyArray<{
        readonly assessmentId: string;
        readonly businessUnitId: string;
        readonly quarter: string;
        readonly level: PartnerLevel;
        readonly maximumValuePotential: PartnerLevel;
        readonly reachablePotential: PartnerLevel;
        readonly headroom: number;
        readonly inconsistent: boolean;
        readonly bindingAttributes: ReadonlyArray<LimitingAttribute>;
        readonly rmmCeiling: number;
      }>;
      readonly relationshipTrend: ReadonlyArray<{
        readonly businessUnitId: string;
        readonly latest: number;
        readonly quarter: string;
        readonly intendedLevel: number | null;
        readonly changeOverYear: number | null;
        readonly belowIntended: boolean;
      }>;
      readonly shadowIt: {
        readonly unmanagedAnnualCost: number;
        readonly plannedItCost: number;
        readonly exposure: number | null;
        readonly fiscalYear: number | null;
        readonly unmanaged: ReadonlyArray<string>;
        readonly highRisk: ReadonlyArray<string>;
        readonly items: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly businessUnitId: string;
          readonly supplier: string | null;
          readonly annualCost: number;
          readonly dataSensitivity: DataSensitivity;
          readonly disposition: Disposition;
          readonly highRisk: boolean;
        }>;
      };
      readonly budgetReadiness: ReadonlyArray<{
        readonly revisionId: string;
        readonly budgetFiscalYear: number;
        readonly seasonStart: string;
        readonly daysBefore: number;
        readonly weeksBefore: number;
        readonly staleQuarters: number;
        readonly light: Light;
      }>;
      readonly requests: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly businessUnitId: string;
        readonly raisedQuarter: string | null;
        readonly requirement: Requirement;
        readonly state: DemandState;
      }>;
    };
  } | null;
};

export type StepRowsQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type StepRowsQuery = {
  readonly plan: {
    readonly id: string;
    readonly comparison:
      | {
          readonly __typename: 'Comparison';
          readonly churn: {
            readonly items: ReadonlyArray<{
              readonly group: string;
              readonly before: number;
              readonly after: number;
              readonly turnover: number;
              readonly resourced: boolean;
              readonly evidenced: boolean;
            }>;
          } | null;
          readonly slip: {
            readonly n: number;
            readonly nonZero: ReadonlyArray<{ readonly enablerId: string; readonly quarters: number }>;
          };
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type MappingsQueryVariables = Exact<{ [key: string]: never }>;

export type MappingsQuery = {
  readonly mappings: ReadonlyArray<{
    readonly name: string;
    readonly mapping: unknown;
    readonly savedAt: string;
  }>;
};

export type ExampleMappingsQueryVariables = Exact<{ [key: string]: never }>;

export type ExampleMappingsQuery = {
  readonly exampleMappings: ReadonlyArray<{
    readonly name: string;
    readonly notes: ReadonlyArray<string>;
    readonly mapping: unknown;
  }>;
};

export type SaveMappingMutationVariables = Exact<{
  name: string;
  mapping: unknown;
}>;

export type SaveMappingMutation = {
  readonly saveMapping:
    | { readonly __typename: 'InvalidMapping'; readonly message: string }
    | {
        readonly __typename: 'MappingSaved';
        readonly saved: { readonly name: string; readonly savedAt: string };
      };
};

export type DeleteMappingMutationVariables = Exact<{
  name: string;
}>;

export type DeleteMappingMutation = {
  readonly deleteMapping:
    | { readonly __typename: 'MappingDeleted'; readonly name: string }
    | { readonly __typename: 'UnknownMapping'; readonly message: string };
};

export type StepDetailQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type StepDetailQuery = {
  readonly plan: {
    readonly id: string;
    readonly comparison:
      | {
          readonly __typename: 'Comparison';
          readonly slip: {
            readonly nonZero: ReadonlyArray<{ readonly enablerId: string; readonly quarters: number }>;
          };
          readonly churn: {
            readonly turnover: number;
            readonly kneeJerk: boolean;
            readonly bigBang: boolean;
            readonly items: ReadonlyArray<{
              readonly group: string;
              readonly before: number;
              readonly after: number;
              readonly turnover: number;
              readonly resourced: boolean;
              readonly evidenced: boolean;
            }>;
          } | null;
          readonly items: ReadonlyArray<{
            readonly entityType: ChangeEntity;
            readonly entityId: string;
            readonly name: string;
          }>;
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type UnitRecordsQueryVariables = Exact<{
  planId: string;
}>;

export type UnitRecordsQuery = {
  readonly plan: {
    readonly id: string;
    readonly unitRecords: ReadonlyArray<{
      readonly businessUnitId: string;
      readonly engagements: number;
      readonly assessments: number;
      readonly demandRequests: number;
      readonly shadowItItems: number;
      readonly interventions: number;
    }>;
  } | null;
};

export type EnablerItemFragment = {
  readonly id: string;
  readonly name: string;
  readonly kind: EnablerKind | null;
  readonly stage: Stage | null;
  readonly startQuarter: string | null;
  readonly endQuarter: string | null;
  readonly retireQuarter: string | null;
  readonly actualEndQuarter: string | null;
  readonly percentComplete: number;
  readonly health: Health | null;
  readonly confidence: number | null;
  readonly sourcing: Sourcing | null;
  readonly supplier: string | null;
  readonly fundingClass: FundingClass | null;
  readonly tbmView: TbmView | null;
  readonly businessUnitId: string | null;
  readonly businessOwnerId: string | null;
  readonly itOwnerId: string | null;
  readonly riskLevel: RiskLevel | null;
  readonly riskNote: string | null;
  readonly priorityBand: PriorityBand | null;
  readonly scope: string | null;
  readonly deliverables: ReadonlyArray<string>;
  readonly cost: ReadonlyArray<{
    readonly fiscalYear: number | null;
    readonly opex: number;
    readonly capex: number;
  }>;
  readonly capacityDemand: ReadonlyArray<{
    readonly teamId: string;
    readonly offset: number;
    readonly fte: number;
  }>;
  readonly sustainDemand: ReadonlyArray<{ readonly teamId: string; readonly fte: number }>;
  readonly wsjf: {
    readonly businessValue: number;
    readonly timeCriticality: number;
    readonly riskOpportunity: number;
    readonly jobSize: number;
  } | null;
  readonly lineage: {
    readonly operation: LineageOperation;
    readonly sourceIds: ReadonlyArray<string>;
  } | null;
};

export type CapabilityItemFragment = {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly importance: number | null;
  readonly currentMaturity: number | null;
  readonly targetMaturity: number | null;
  readonly targetQuarter: string | null;
  readonly assessedQuarter: string | null;
  readonly deliberateReduction: boolean;
};

export type OutcomeItemFragment = {
  readonly id: string;
  readonly name: string;
  readonly weight: number | null;
  readonly ownerId: string | null;
  readonly businessUnitId: string | null;
  readonly keyResults: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly unit: string | null;
    readonly baseline: number | null;
    readonly target: number | null;
    readonly dueQuarter: string | null;
    readonly actual: number | null;
  }>;
};

export type RevisionHeadItemFragment = {
  readonly id: string;
  readonly sequence: number;
  readonly type: RevisionType;
  readonly anchorQuarter: string;
  readonly basedOnId: string | null;
  readonly state: RevisionState;
  readonly submittedById: string | null;
  readonly submittedAt: string | null;
  readonly approvedById: string | null;
  readonly approvedAt: string | null;
  readonly publishedAt: string | null;
  readonly trigger: string | null;
  readonly note: string | null;
};

export type RevisionContentQueryVariables = Exact<{
  planId: string;
  rev: string;
}>;

export type RevisionContentQuery = {
  readonly plan: {
    readonly id: string;
    readonly revision: {
      readonly id: string;
      readonly sequence: number;
      readonly content: {
        readonly outcomes: ReadonlyArray<OutcomeItemFragment>;
        readonly capabilities: ReadonlyArray<CapabilityItemFragment>;
        readonly enablers: ReadonlyArray<EnablerItemFragment>;
        readonly outcomeCapabilityLinks: ReadonlyArray<{
          readonly outcomeId: string;
          readonly capabilityId: string;
          readonly weight: number | null;
        }>;
        readonly enablerCapabilityLinks: ReadonlyArray<{
          readonly enablerId: string;
          readonly capabilityId: string;
          readonly uplift: number | null;
        }>;
        readonly dependencies: ReadonlyArray<{
          readonly id: string;
          readonly predecessorId: string;
          readonly successorId: string;
          readonly type: DependencyType;
          readonly lagQuarters: number;
        }>;
        readonly capacity: ReadonlyArray<{
          readonly teamId: string;
          readonly quarter: string;
          readonly fte: number;
        }>;
        readonly envelopes: ReadonlyArray<{
          readonly fiscalYear: number;
          readonly fundingClass: FundingClass;
          readonly amount: number;
        }>;
      };
    } | null;
  } | null;
};

export type PlansQueryVariables = Exact<{ [key: string]: never }>;

export type PlansQuery = {
  readonly plans: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly archivedAt: string | null;
    readonly workspace: { readonly id: string; readonly name: string };
    readonly revisions: ReadonlyArray<RevisionHeadItemFragment>;
  }>;
};

export type PlanFrameQueryVariables = Exact<{
  planId: string;
}>;

export type PlanFrameQuery = {
  readonly plan: {
    readonly id: string;
    readonly name: string;
    readonly archivedAt: string | null;
    readonly workspace: {
      readonly id: string;
      readonly name: string;
      readonly currency: string;
      readonly fiscalCalendar: {
        readonly yearStartMonth: number;
        readonly yearLabel: YearLabel;
        readonly budgetSeasons: ReadonlyArray<{
          readonly budgetFiscalYear: number;
          readonly startDate: string;
          readonly endDate: string;
        }>;
      };
      readonly settings: {
        readonly oneYearQuarters: number;
        readonly fiveYearQuarters: number;
        readonly costYears: number;
        readonly readinessWeeks: number;
        readonly discretionaryTargetPct: number;
        readonly coverageThreshold: number;
        readonly kneeJerkUnevidencedShare: number;
        readonly kneeJerkSingleShare: number;
        readonly bigBangShare: number;
        readonly utilisationLimit: number;
        readonly smallSample: number;
      };
    };
    readonly businessUnits: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly parentId: string | null;
    }>;
    readonly people: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly title: string | null;
      readonly businessUnitId: string | null;
    }>;
    readonly teams: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly skill: string | null;
    }>;
    readonly revisions: ReadonlyArray<RevisionHeadItemFragment>;
  } | null;
};

export type ArchivePlanMutationVariables = Exact<{
  planId: string;
  archived: boolean;
}>;

export type ArchivePlanMutation = {
  readonly archivePlan:
    | {
        readonly __typename: 'PlanArchived';
        readonly plan: { readonly id: string; readonly archivedAt: string | null };
      }
    | { readonly __typename: 'UnknownPlan'; readonly message: string };
};

export type PurgePlanMutationVariables = Exact<{
  planId: string;
  typedName: string;
}>;

export type PurgePlanMutation = {
  readonly purgePlan:
    | { readonly __typename: 'NameDoesNotMatch'; readonly message: string }
    | { readonly __typename: 'PlanPurged'; readonly planId: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string };
};

export type LoadSampleMutationVariables = Exact<{ [key: string]: never }>;

export type LoadSampleMutation = {
  readonly loadSample: {
    readonly __typename: 'SampleLoaded';
    readonly plan: { readonly id: string; readonly name: string };
  };
};

export type KeptItemFragment = { readonly promised: number; readonly gained: number; readonly share: number };

export type PromiseGroupItemFragment = {
  readonly key: string | null;
  readonly enablerIds: ReadonlyArray<string>;
  readonly reassessedIds: ReadonlyArray<string>;
  readonly kept: KeptItemFragment | null;
};

export type PromiseResultsQueryVariables = Exact<{
  planId: string;
  rev: string;
}>;

export type PromiseResultsQuery = {
  readonly plan: {
    readonly id: string;
    readonly revision: {
      readonly id: string;
      readonly sequence: number;
      readonly promises: {
        readonly promises: ReadonlyArray<{
          readonly enablerId: string;
          readonly end: string | null;
          readonly promised: number;
          readonly enabler: {
            readonly name: string;
            readonly businessUnitId: string | null;
            readonly businessOwnerId: string | null;
            readonly supplier: string | null;
          };
          readonly kept: KeptItemFragment | null;
          readonly capabilities: ReadonlyArray<{
            readonly capabilityId: string;
            readonly promised: number;
            readonly result: PromiseResult;
            readonly reassessment: {
              readonly quarter: string;
              readonly maturityBefore: number;
              readonly maturityAfter: number;
              readonly gained: number;
              readonly liftedBy: ReadonlyArray<string>;
            } | null;
          }>;
          readonly keyResults: ReadonlyArray<{
            readonly outcomeId: string;
            readonly keyResultId: string;
            readonly unit: string | null;
            readonly before: number | null;
            readonly now: number | null;
            readonly moved: number | null;
          }>;
        }>;
        readonly byUnit: ReadonlyArray<PromiseGroupItemFragment>;
        readonly bySupplier: ReadonlyArray<PromiseGroupItemFragment>;
      };
    } | null;
  } | null;
};

export type ItemHistoryQueryVariables = Exact<{
  planId: string;
  entityType: ItemType;
  entityId: string;
}>;

export type ItemHistoryQuery = {
  readonly plan: {
    readonly id: string;
    readonly itemHistory: ReadonlyArray<{
      readonly revision: RevisionHeadItemFragment;
      readonly item:
        | ({ readonly __typename: 'Capability' } & CapabilityItemFragment)
        | ({ readonly __typename: 'Enabler' } & EnablerItemFragment)
        | ({ readonly __typename: 'Outcome' } & OutcomeItemFragment)
        | null;
      readonly changeRecords: ReadonlyArray<{
        readonly id: string;
        readonly field: string;
        readonly driver: string;
        readonly driverKind: DriverKind | null;
      }>;
    }>;
  } | null;
};

export type SpanChangesQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type SpanChangesQuery = {
  readonly plan: {
    readonly id: string;
    readonly cumulative:
      | {
          readonly __typename: 'Cumulative';
          readonly grossFieldChanges: number;
          readonly netFieldChanges: number;
          readonly grossByStep: ReadonlyArray<number>;
          readonly churnRatio: number | null;
          readonly reversals: ReadonlyArray<{
            readonly entityType: string;
            readonly entityId: string;
            readonly field: string;
            readonly full: boolean;
            readonly values: ReadonlyArray<string>;
          }>;
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type SpanMilestonesQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type SpanMilestonesQuery = {
  readonly plan: {
    readonly id: string;
    readonly milestoneTrend:
      | {
          readonly __typename: 'MilestoneTrends';
          readonly revisions: ReadonlyArray<{ readonly id: string; readonly sequence: number }>;
          readonly lines: ReadonlyArray<{
            readonly enablerId: string;
            readonly ends: ReadonlyArray<string | null>;
            readonly slip: number | null;
            readonly enabler: { readonly name: string; readonly stage: Stage | null };
          }>;
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type SlipGroupItemFragment = {
  readonly key: string | null;
  readonly n: number;
  readonly meanQuarters: number;
  readonly slippedShare: number;
  readonly enablerIds: ReadonlyArray<string>;
  readonly movedIds: ReadonlyArray<string>;
};

export type SpanSlipsQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type SpanSlipsQuery = {
  readonly plan: {
    readonly id: string;
    readonly slipBy:
      | {
          readonly __typename: 'GroupedSlips';
          readonly observations: number;
          readonly byTeam: ReadonlyArray<SlipGroupItemFragment>;
          readonly byUnit: ReadonlyArray<SlipGroupItemFragment>;
          readonly bySourcing: ReadonlyArray<SlipGroupItemFragment>;
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type SpanEvidenceQueryVariables = Exact<{
  planId: string;
  from: string;
  to: string;
}>;

export type SpanEvidenceQuery = {
  readonly plan: {
    readonly id: string;
    readonly evidenceReuse:
      | {
          readonly __typename: 'EvidenceReuse';
          readonly records: number;
          readonly withEvidence: number;
          readonly insights: ReadonlyArray<{
            readonly insightId: string;
            readonly records: number;
            readonly share: number;
            readonly insight: { readonly title: string; readonly type: InsightType } | null;
            readonly items: ReadonlyArray<{ readonly entityType: ChangeEntity; readonly entityId: string }>;
          }>;
        }
      | { readonly __typename: 'UnknownPlan' }
      | { readonly __typename: 'UnknownRevision' }
      | { readonly __typename: 'WrongOrder' };
  } | null;
};

export type SlipForecastsQueryVariables = Exact<{
  planId: string;
  rev: string;
}>;

export type SlipForecastsQuery = {
  readonly plan: {
    readonly id: string;
    readonly revision: {
      readonly id: string;
      readonly sequence: number;
      readonly slipForecast: {
        readonly forecasts: ReadonlyArray<
          | {
              readonly __typename: 'FinishForecast';
              readonly enablerId: string;
              readonly plannedEnd: string;
              readonly p50: string | null;
              readonly p80: string | null;
              readonly observations: number;
              readonly basis: { readonly by: SlipBasisKind; readonly id: string | null };
            }
          | {
              readonly __typename: 'NotEnoughHistory';
              readonly enablerId: string;
              readonly observations: number;
            }
          | { readonly __typename: 'NotScheduled'; readonly enablerId: string }
        >;
        readonly backtest: {
          readonly judged: number;
          readonly judgedEnablers: number;
          readonly hits: number;
          readonly hitRate: number | null;
          readonly pending: number;
          readonly lost: number;
        };
        readonly shown:
          | { readonly __typename: 'ForecastHidden'; readonly reason: ForecastHiddenReason }
          | { readonly __typename: 'ForecastShown' };
      };
    } | null;
  } | null;
};

export * from './documents/comparison.js';
export * from './documents/change-rows.js';
export * from './documents/revision-steps.js';
export * from './documents/cumulative.js';
export * from './documents/revision-metrics.js';
export * from './documents/plan-figures.js';
export * from './documents/records-metrics.js';
export * from './documents/step-rows.js';
export * from './documents/mappings.js';
export * from './documents/example-mappings.js';
export * from './documents/save-mapping.js';
export * from './documents/delete-mapping.js';
export * from './documents/step-detail.js';
export * from './documents/unit-records.js';
export * from './documents/revision-content.js';
export * from './documents/plans.js';
export * from './documents/plan-frame.js';
export * from './documents/archive-plan.js';
export * from './documents/purge-plan.js';
export * from './documents/load-sample.js';
export * from './documents/promise-results.js';
export * from './documents/item-history.js';
export * from './documents/span-changes.js';
export * from './documents/span-milestones.js';
export * from './documents/span-slips.js';
export * from './documents/span-evidence.js';
export * from './documents/slip-forecasts.js';
export const possibleTypes: Record<string, string[]> = {
  ArchivePlanResult: ['PlanArchived', 'UnknownPlan'],
  Change: [
    'AddedChange',
    'CapacityChange',
    'CostChange',
    'EnvelopeChange',
    'FieldChange',
    'FieldsChange',
    'HorizonChange',
    'KeyResultChange',
    'KeyResultProgressChange',
    'LinkChange',
    'MergeChange',
    'RemovedChange',
    'ScheduleChange',
    'SchedulingChange',
    'SourcingChange',
    'SplitChange',
    'StageChange',
  ],
  ComparisonResult: ['Comparison', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  CumulativeResult: ['Cumulative', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  DeleteMappingResult: ['MappingDeleted', 'UnknownMapping'],
  EvidenceReuseResult: ['EvidenceReuse', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  ForecastVerdict: ['ForecastHidden', 'ForecastShown'],
  LoadSampleResult: ['SampleLoaded'],
  MetricWarning: ['StartedBeforePredecessor', 'UnfundedAtStart', 'WeightsNot100'],
  MilestoneTrendResult: ['MilestoneTrends', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  PlanItem: ['Capability', 'Enabler', 'Outcome'],
  PurgePlanResult: ['NameDoesNotMatch', 'PlanPurged', 'UnknownPlan'],
  SaveMappingResult: ['InvalidMapping', 'MappingSaved'],
  SlipByResult: ['GroupedSlips', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  SlipForecast: ['FinishForecast', 'NotEnoughHistory', 'NotScheduled'],
};
/** SHA-256 of each query as the server knows it, by its name. */
export const queryHashes: Record<string, string> = {
  Comparison: '409a8f7ad9fbefd506a8deb586e91bf7ec11d9451032fdc04361ca8142e96b08',
  ChangeRows: 'adfe2e80cc55b9af429bcb4d0872d2d714a20086b5fc9f1d8e4a5f033c7d1055',
  RevisionSteps: '4d894d58765cf56230afc7a22740570c62aee616a09c9a64ebe88634a7a72407',
  Cumulative: 'e711984dfca4aa45b33478efb8bccc3911df3e32aa5e91a69ab40ddb23a38526',
  RevisionMetrics: '1c4efbce5f79a823f5a86f0763130d757fe86d52a69e3c60cf0f98bf6f46cb8a',
  PlanFigures: '0742c7c309eba316f893d3933be2999d7d75c581fab6260a6826fe020918fc42',
  RecordsMetrics: 'f7989bbae92a8934d34036935f918409ff502e05c8919741748ce3bf4ed14106',
  StepRows: 'af63c7296f66ecea775f6099a5d0a7b663b05a8f689d547289f009cc7cf54b60',
  Mappings: '200d8e9bebe759440a81fe6627cf3e56f31043e4ae901cc7f6a210ce1ea34e25',
  ExampleMappings: '484854475ba334186b0b51c64fdf994bc05682805c79b2116f049727abefa38b',
  StepDetail: 'd12652a7bcea625df12a3651989c7242753da364350f56ce81e48bded7cc8b01',
  UnitRecords: '59275f168acea268d2522e61c5b68c14f1fbea1edde683e63cecc01b7fff5707',
  RevisionContent: 'a5770ec527f2a140b37c6a056b77bae32393b1620aef759ba280f5b686f9e55a',
  Plans: '22512e6102eedd7cfc11bbeecd6e139631dd164771278fc9dd86672b9643ebe9',
  PlanFrame: 'bed6a2308ceb79dab1432a0acebb0b87f88860e7fe4063f031cf614f59528db3',
  PromiseResults: '0fd4946b22a62f81bdc07cdce7d676803042f039fea40db6d88af442ac13127d',
  ItemHistory: 'a56d39e61b1141176fe0279cde27fc3c68ef5dff37bde836c67683f591184060',
  SpanChanges: '7f92da1aefe85c4d18fcb8bbf2a16553dc5a2c0bed9881d15f9e50c28e01ca42',
  SpanMilestones: 'b97ea815e9e2c539fc983aefc7d4aff180858cf9eb4618bb09cca43ccd31a8eb',
  SpanSlips: '823ddcf81bef81cba4753281b811983fea45690553b720184945b585a2db642f',
  SpanEvidence: 'd1013eac803cae345ae8fd9a56d34b9d7e1e5870e577035a1b949811745b2be4',
  SlipForecasts: '415f535beacb27b4a5e8a059709c9856a0295f018c2a78b2e4e14946643c1680',
};
