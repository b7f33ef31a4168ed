/* Written by codegen.mjs: edit the .graphql documents instead. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

export type AssessmentFinding =
  | { readonly organisation: OrganisationFinding; readonly relationship?: never }
  | { readonly organisation?: never; readonly relationship: RelationshipFinding };

export type AssessmentInput = {
  readonly businessUnitId: string;
  readonly organisation?: OrganisationFinding | null | undefined;
  readonly quarter: string;
  readonly relationship?: RelationshipFinding | null | undefined;
  readonly side: AssessmentSide;
};

export type AssessmentSide = 'business' | 'it';

export type AssessmentState = 'agreed' | 'draft';

export type AttributeRatingInput = {
  readonly attribute: LimitingAttribute;
  readonly influence: Influence;
  readonly rating: number;
};

export type Behaviour =
  'challengedAssumption' | 'coDesignedOption' | 'needIdentifiedFirst' | 'unsolicitedRecommendation';

export type BudgetSeasonInput = {
  readonly budgetFiscalYear: number;
  readonly endDate: string;
  readonly startDate: string;
};

export type BusinessUnitChange = {
  readonly archived?: boolean | null | undefined;
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly parentId?: string | null | undefined;
};

export type CapabilityFields = {
  readonly assessedQuarter?: string | null | undefined;
  readonly currentMaturity?: number | null | undefined;
  readonly deliberateReduction?: boolean | null | undefined;
  readonly importance?: number | null | undefined;
  readonly name?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly targetMaturity?: number | null | undefined;
  readonly targetQuarter?: string | null | undefined;
};

export type CapacityPlace = {
  readonly quarter: string;
  readonly teamId: string;
};

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

export type ContentType =
  | 'capability'
  | 'capacity'
  | 'dependency'
  | 'enabler'
  | 'enablerCapabilityLink'
  | 'envelope'
  | 'outcome'
  | 'outcomeCapabilityLink';

export type CostCellInput = {
  readonly capex: number;
  readonly fiscalYear?: number | null | undefined;
  readonly opex: number;
};

export type CutVerdict = 'aboveLine' | 'committed' | 'doesNotFit' | 'fillable';

export type DataSensitivity = 'confidential' | 'internal' | 'personal' | 'public';

export type DecidedItemInput = {
  readonly entityId: string;
  readonly entityType: ChangeEntity;
};

export type DecisionState = 'approved' | 'open' | 'sentBack';

export type DemandAnswers = {
  readonly alignmentOutcomeIds: ReadonlyArray<string>;
  readonly businessUnitId: string;
  readonly costs: string;
  readonly opportunities: string;
  readonly problem: string;
  readonly requirement: Requirement;
  readonly risks: string;
  readonly title: string;
};

export type DemandCellInput = {
  readonly fte: number;
  readonly offset: number;
  readonly teamId: string;
};

export type DemandState = 'accepted' | 'assessing' | 'declined' | 'new' | 'planned' | 'withdrawn';

export type DependencyFields = {
  readonly lagQuarters?: number | null | undefined;
  readonly predecessorId?: string | null | undefined;
  readonly successorId?: string | null | undefined;
  readonly type?: DependencyType | null | undefined;
};

export type DependencyName = {
  readonly id: string;
};

export type DependencyType = 'FF' | 'FS' | 'SF' | 'SS';

export type Disposition = 'adopted' | 'discovered' | 'replaced' | 'retired' | 'tolerated';

export type DriverKind = 'businessNeed' | 'environment' | 'lessonLearnt' | 'technologyTrend';

export type EditCommand =
  | {
      readonly merge: MergeEnablers;
      readonly reinstate?: never;
      readonly remove?: never;
      readonly split?: never;
      readonly steps?: never;
      readonly stop?: never;
    }
  | {
      readonly merge?: never;
      readonly reinstate: EnablerName;
      readonly remove?: never;
      readonly split?: never;
      readonly steps?: never;
      readonly stop?: never;
    }
  | {
      readonly merge?: never;
      readonly reinstate?: never;
      readonly remove: ItemName;
      readonly split?: never;
      readonly steps?: never;
      readonly stop?: never;
    }
  | {
      readonly merge?: never;
      readonly reinstate?: never;
      readonly remove?: never;
      readonly split: SplitEnabler;
      readonly steps?: never;
      readonly stop?: never;
    }
  | {
      readonly merge?: never;
      readonly reinstate?: never;
      readonly remove?: never;
      readonly split?: never;
      readonly steps: EditSteps;
      readonly stop?: never;
    }
  | {
      readonly merge?: never;
      readonly reinstate?: never;
      readonly remove?: never;
      readonly split?: never;
      readonly steps?: never;
      readonly stop: EnablerName;
    };

export type EditStep =
  | {
      readonly addCapability: NewCapability;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity: NewCapacity;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency: NewDependency;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler: NewEnabler;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink: NewEnablerLink;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope: NewEnvelope;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome: NewOutcome;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink: NewOutcomeLink;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity: CapacityPlace;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency: DependencyName;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink: EnablerLinkEnds;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope: EnvelopePlace;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult: RemoveKeyResult;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink: OutcomeLinkEnds;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability: SetCapability;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity: SetCapacity;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency: SetDependency;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler: SetEnabler;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink: SetEnablerLink;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope: SetEnvelope;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult: SetKeyResult;
      readonly setOutcome?: never;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome: SetOutcome;
      readonly setOutcomeLink?: never;
    }
  | {
      readonly addCapability?: never;
      readonly addCapacity?: never;
      readonly addDependency?: never;
      readonly addEnabler?: never;
      readonly addEnablerLink?: never;
      readonly addEnvelope?: never;
      readonly addOutcome?: never;
      readonly addOutcomeLink?: never;
      readonly removeCapacity?: never;
      readonly removeDependency?: never;
      readonly removeEnablerLink?: never;
      readonly removeEnvelope?: never;
      readonly removeKeyResult?: never;
      readonly removeOutcomeLink?: never;
      readonly setCapability?: never;
      readonly setCapacity?: never;
      readonly setDependency?: never;
      readonly setEnabler?: never;
      readonly setEnablerLink?: never;
      readonly setEnvelope?: never;
      readonly setKeyResult?: never;
      readonly setOutcome?: never;
      readonly setOutcomeLink: SetOutcomeLink;
    };

export type EditSteps = {
  readonly confirmed?: boolean | null | undefined;
  readonly edits: ReadonlyArray<EditStep>;
};

export type EnablerFields = {
  readonly actualEndQuarter?: string | null | undefined;
  readonly businessOwnerId?: string | null | undefined;
  readonly businessUnitId?: string | null | undefined;
  readonly capacityDemand?: ReadonlyArray<DemandCellInput> | null | undefined;
  readonly confidence?: number | null | undefined;
  readonly cost?: ReadonlyArray<CostCellInput> | null | undefined;
  readonly deliverables?: ReadonlyArray<string> | null | undefined;
  readonly endQuarter?: string | null | undefined;
  readonly fundingClass?: FundingClass | null | undefined;
  readonly health?: Health | null | undefined;
  readonly itOwnerId?: string | null | undefined;
  readonly kind?: EnablerKind | null | undefined;
  readonly name?: string | null | undefined;
  readonly percentComplete?: number | null | undefined;
  readonly placedScore?: number | null | undefined;
  readonly priorityBand?: PriorityBand | null | undefined;
  readonly retireQuarter?: string | null | undefined;
  readonly riskLevel?: RiskLevel | null | undefined;
  readonly riskNote?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly sourcing?: Sourcing | null | undefined;
  readonly stage?: Stage | null | undefined;
  readonly startQuarter?: string | null | undefined;
  readonly supplier?: string | null | undefined;
  readonly sustainDemand?: ReadonlyArray<SustainCellInput> | null | undefined;
  readonly tbmView?: TbmView | null | undefined;
  readonly wsjf?: WsjfInput | null | undefined;
};

export type EnablerKind = 'product' | 'project';

export type EnablerLinkEnds = {
  readonly capabilityId: string;
  readonly enablerId: string;
};

export type EnablerName = {
  readonly enablerId: string;
};

export type EngagementEntry = {
  readonly behaviours: ReadonlyArray<Behaviour>;
  readonly businessUnitId: string;
  readonly date?: string | null | undefined;
  readonly enablerId?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly timing: Timing;
};

export type EnvelopePlace = {
  readonly fiscalYear: number;
  readonly fundingClass: FundingClass;
};

export type FiscalCalendarChange = {
  readonly budgetSeasons?: ReadonlyArray<BudgetSeasonInput> | null | undefined;
  readonly yearLabel?: YearLabel | null | undefined;
  readonly yearStartMonth?: number | null | undefined;
};

export type ForecastHiddenReason = 'tooCautious' | 'tooFewJudged' | 'tooOptimistic';

export type FundingClass = 'discretionary' | 'mandatory' | 'sponsored';

export type Health = 'amber' | 'green' | 'red';

export type Influence = 'control' | 'influence' | 'outside';

export type InsightInput = {
  readonly authorId?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly enablerIds?: ReadonlyArray<string> | null | undefined;
  readonly finding: string;
  readonly id: string;
  readonly link?: string | null | undefined;
  readonly title: string;
  readonly type: InsightType;
};

export type InsightType =
  'feasibility' | 'lessonLearnt' | 'prototype' | 'research' | 'technologyTrend' | 'useObservation';

export type Instrument = 'organisationPartnerMaturity' | 'relationshipMaturity';

export type InterventionInput = {
  readonly businessUnitId: string;
  readonly description?: string | null | undefined;
  readonly fromLevel: PartnerLevel;
  readonly kind: InterventionKind;
  readonly ownerId?: string | null | undefined;
  readonly toLevel: PartnerLevel;
};

export type InterventionKind =
  | 'businessAnalysis'
  | 'capacityVisibility'
  | 'coLocation'
  | 'demandIntake'
  | 'fiveYearPlan'
  | 'jobRotation'
  | 'jointPlanning'
  | 'leadershipForum'
  | 'oneYearPlan'
  | 'serviceDefinition'
  | 'training';

export type InterventionState = 'active' | 'done' | 'dropped' | 'proposed';

export type ItemName = {
  readonly entityId: string;
  readonly entityType: ItemType;
};

export type ItemType = 'capability' | 'enabler' | 'outcome';

export type KeyResultInput = {
  readonly actual?: number | null | undefined;
  readonly baseline?: number | null | undefined;
  readonly dueQuarter?: string | null | undefined;
  readonly id: string;
  readonly name: string;
  readonly target?: number | null | undefined;
  readonly unit?: string | null | undefined;
};

export type LedgerSource = 'engagement' | 'insight';

export type LedgerStep = 'brought' | 'delivered' | 'enabler' | 'insight' | 'moved';

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

export type MeetingConditionInput = {
  readonly due?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly text: string;
};

export type MeetingDecision = 'approved' | 'approvedWithConditions' | 'returned';

export type MeetingInput = {
  readonly agenda?: ReadonlyArray<string> | null | undefined;
  readonly attendeeIds?: ReadonlyArray<string> | null | undefined;
  readonly conditions?: ReadonlyArray<MeetingConditionInput> | null | undefined;
  readonly decision?: MeetingDecision | null | undefined;
  readonly heldAt?: string | null | undefined;
  readonly id: string;
  readonly minutes?: string | null | undefined;
  readonly revisionId: string;
  readonly state: MeetingState;
};

export type MeetingState = 'held' | 'minuted' | 'scheduled';

export type MergeChoiceInput = {
  readonly key: string;
  readonly successorId?: string | null | undefined;
  readonly take: MergeTake;
  readonly value?: string | null | undefined;
};

export type MergeEnablers = {
  readonly enablerIds: ReadonlyArray<string>;
  readonly result: MergedEnabler;
};

export type MergeTake = 'base' | 'ours' | 'successor' | 'theirs' | 'typed';

export type MergedEnabler = {
  readonly id: string;
  readonly name: string;
};

export type NewCapability = {
  readonly assessedQuarter?: string | null | undefined;
  readonly currentMaturity?: number | null | undefined;
  readonly deliberateReduction?: boolean | null | undefined;
  readonly id: string;
  readonly importance?: number | null | undefined;
  readonly name: string;
  readonly ownerId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly targetMaturity?: number | null | undefined;
  readonly targetQuarter?: string | null | undefined;
};

export type NewCapacity = {
  readonly fte: number;
  readonly quarter: string;
  readonly teamId: string;
};

export type NewDecision = {
  readonly items: ReadonlyArray<DecidedItemInput>;
  readonly title: string;
};

export type NewDependency = {
  readonly id: string;
  readonly lagQuarters?: number | null | undefined;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type?: DependencyType | null | undefined;
};

export type NewDraft = {
  readonly anchorQuarter?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly trigger?: string | null | undefined;
  readonly type: RevisionType;
};

export type NewEnabler = {
  readonly actualEndQuarter?: string | null | undefined;
  readonly businessOwnerId?: string | null | undefined;
  readonly businessUnitId?: string | null | undefined;
  readonly capacityDemand?: ReadonlyArray<DemandCellInput> | null | undefined;
  readonly confidence?: number | null | undefined;
  readonly cost?: ReadonlyArray<CostCellInput> | null | undefined;
  readonly deliverables?: ReadonlyArray<string> | null | undefined;
  readonly endQuarter?: string | null | undefined;
  readonly fundingClass?: FundingClass | null | undefined;
  readonly health?: Health | null | undefined;
  readonly id: string;
  readonly itOwnerId?: string | null | undefined;
  readonly kind?: EnablerKind | null | undefined;
  readonly name: string;
  readonly percentComplete?: number | null | undefined;
  readonly placedScore?: number | null | undefined;
  readonly priorityBand?: PriorityBand | null | undefined;
  readonly retireQuarter?: string | null | undefined;
  readonly riskLevel?: RiskLevel | null | undefined;
  readonly riskNote?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly sourcing?: Sourcing | null | undefined;
  readonly stage?: Stage | null | undefined;
  readonly startQuarter?: string | null | undefined;
  readonly supplier?: string | null | undefined;
  readonly sustainDemand?: ReadonlyArray<SustainCellInput> | null | undefined;
  readonly tbmView?: TbmView | null | undefined;
  readonly wsjf?: WsjfInput | null | undefined;
};

export type NewEnablerLink = {
  readonly capabilityId: string;
  readonly enablerId: string;
  readonly uplift?: number | null | undefined;
};

export type NewEnablerOfDemand = {
  readonly kind: EnablerKind;
  readonly name: string;
};

export type NewEnvelope = {
  readonly amount: number;
  readonly fiscalYear: number;
  readonly fundingClass: FundingClass;
};

export type NewOutcome = {
  readonly businessUnitId?: string | null | undefined;
  readonly id: string;
  readonly keyResults?: ReadonlyArray<KeyResultInput> | null | undefined;
  readonly name: string;
  readonly ownerId?: string | null | undefined;
  readonly weight?: number | null | undefined;
};

export type NewOutcomeLink = {
  readonly capabilityId: string;
  readonly outcomeId: string;
  readonly weight?: number | null | undefined;
};

export type NewWorkspace = {
  readonly currency: string;
  readonly name: string;
  readonly yearLabel?: YearLabel | null | undefined;
  readonly yearStartMonth: number;
};

export type NoticeKind =
  | 'approved'
  | 'conflict'
  | 'demandMoved'
  | 'gateTomorrow'
  | 'lookBack'
  | 'published'
  | 'reviewAwaits'
  | 'sentBack';

export type OrganisationFinding = {
  readonly attributes: ReadonlyArray<AttributeRatingInput>;
  readonly externalFactors?: string | null | undefined;
  readonly level: PartnerLevel;
};

export type OutcomeFields = {
  readonly businessUnitId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly weight?: number | null | undefined;
};

export type OutcomeLinkEnds = {
  readonly capabilityId: string;
  readonly outcomeId: string;
};

export type OutcomeStatus = 'atRisk' | 'onTrack' | 'uncovered' | 'watch';

export type PartnerLevel = 'reactive' | 'service' | 'strategic';

export type Permission =
  | 'abandon'
  | 'addInsight'
  | 'administer'
  | 'amendEngagement'
  | 'approve'
  | 'assessDemand'
  | 'assessPartnership'
  | 'comment'
  | 'decide'
  | 'decideDemand'
  | 'disposeShadowIt'
  | 'editOutcomes'
  | 'editPlan'
  | 'editProgress'
  | 'editScenario'
  | 'giveReason'
  | 'groupDecisions'
  | 'holdMeeting'
  | 'intervene'
  | 'logEngagement'
  | 'managePlan'
  | 'mergeScenario'
  | 'moveStageAsApprover'
  | 'moveStageAsArchitect'
  | 'openDraft'
  | 'openOutOfCycle'
  | 'planDemand'
  | 'publish'
  | 'raiseDemand'
  | 'registerShadowIt'
  | 'reportAsOwner'
  | 'return'
  | 'scheduleMeeting'
  | 'submit'
  | 'verify'
  | 'withdrawDemand';

export type PersonChange = {
  readonly archived?: boolean | null | undefined;
  readonly businessUnitId?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly title?: string | null | undefined;
};

export type PlanEventKind =
  'draftMoved' | 'edited' | 'notice' | 'presence' | 'recordsChanged' | 'reviewChanged' | 'scenarioChanged';

export type PlannedAs =
  | { readonly existing: EnablerName; readonly new?: never }
  | { readonly existing?: never; readonly new: NewEnablerOfDemand };

export type PriorityBand = 'could' | 'must' | 'should' | 'wont';

export type PromiseResult = 'noEarlierMaturity' | 'noEnd' | 'notReassessed' | 'reassessed';

export type ReasonInput = {
  readonly driver: string;
  readonly driverKind?: DriverKind | null | undefined;
  readonly evidenceIds?: ReadonlyArray<string> | null | undefined;
};

export type ReasonedField = {
  readonly entityId: string;
  readonly entityType: ChangeEntity;
  readonly field: string;
};

export type RelationshipFinding = {
  readonly intendedLevel?: number | null | undefined;
  readonly level: number;
};

export type RemovalMode = 'deleted' | 'stopped';

export type RemoveKeyResult = {
  readonly expected?: KeyResultInput | null | undefined;
  readonly id: string;
  readonly outcomeId: string;
};

export type Requirement = 'alreadyDecided' | 'openQuestion';

export type RevisionState = 'abandoned' | 'approved' | 'draft' | 'inReview' | 'published' | 'superseded';

export type RevisionType = 'outOfCycle' | 'quarterly';

export type RiskLevel = 'high' | 'low' | 'medium';

export type Role =
  'admin' | 'approver' | 'architect' | 'contributor' | 'partnerManager' | 'planner' | 'viewer';

export type RollOrigin = 'known' | 'new';

export type ScenarioState = 'discarded' | 'merged' | 'open';

export type SealVerdict = 'chainDiffers' | 'contentDiffers' | 'matches' | 'unsealed';

export type SentBackRule = 'hold' | 'leave';

export type SetCapability = {
  readonly expected?: CapabilityFields | null | undefined;
  readonly fields: CapabilityFields;
  readonly id: string;
};

export type SetCapacity = {
  readonly expected?: number | null | undefined;
  readonly fte: number;
  readonly quarter: string;
  readonly teamId: string;
};

export type SetDependency = {
  readonly expected?: DependencyFields | null | undefined;
  readonly fields: DependencyFields;
  readonly id: string;
};

export type SetEnabler = {
  readonly expected?: EnablerFields | null | undefined;
  readonly fields: EnablerFields;
  readonly id: string;
};

export type SetEnablerLink = {
  readonly capabilityId: string;
  readonly enablerId: string;
  readonly expected?: number | null | undefined;
  readonly uplift?: number | null | undefined;
};

export type SetEnvelope = {
  readonly amount: number;
  readonly expected?: number | null | undefined;
  readonly fiscalYear: number;
  readonly fundingClass: FundingClass;
};

export type SetKeyResult = {
  readonly expected?: KeyResultInput | null | undefined;
  readonly keyResult: KeyResultInput;
  readonly outcomeId: string;
};

export type SetOutcome = {
  readonly expected?: OutcomeFields | null | undefined;
  readonly fields: OutcomeFields;
  readonly id: string;
};

export type SetOutcomeLink = {
  readonly capabilityId: string;
  readonly expected?: number | null | undefined;
  readonly outcomeId: string;
  readonly weight?: number | null | undefined;
};

export type ShadowItInput = {
  readonly annualCost: number;
  readonly businessUnitId: string;
  readonly dataSensitivity: DataSensitivity;
  readonly foundOn?: string | null | undefined;
  readonly itOwnerId?: string | null | undefined;
  readonly name: string;
  readonly supplier?: string | null | undefined;
};

export type SlipBasisKind = 'plan' | 'team' | 'unit';

export type Sourcing = 'coSourced' | 'inHouse' | 'managedService' | 'outsourced' | 'saas';

export type SplitEnabler = {
  readonly enablerId: string;
  readonly parts: ReadonlyArray<SplitPart>;
};

export type SplitPart = {
  readonly id: string;
  readonly name: string;
  readonly percent: number;
};

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

export type SustainCellInput = {
  readonly fte: number;
  readonly teamId: string;
};

export type TbmView = 'grow' | 'run' | 'transform';

export type TeamChange = {
  readonly archived?: boolean | null | undefined;
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly skill?: string | null | undefined;
};

export type Timing = 'afterDecision' | 'beforeDecision' | 'notApplicable';

export type WorkspaceChange = {
  readonly currency?: string | null | undefined;
  readonly fiscalCalendar?: FiscalCalendarChange | null | undefined;
  readonly name?: string | null | undefined;
  readonly settings?: WorkspaceSettingsChange | null | undefined;
};

export type WorkspaceSettingsChange = {
  readonly bigBangShare?: number | null | undefined;
  readonly costYears?: number | null | undefined;
  readonly coverageThreshold?: number | null | undefined;
  readonly discretionaryTargetPct?: number | null | undefined;
  readonly fiveYearQuarters?: number | null | undefined;
  readonly kneeJerkSingleShare?: number | null | undefined;
  readonly kneeJerkUnevidencedShare?: number | null | undefined;
  readonly oneYearQuarters?: number | null | undefined;
  readonly readinessWeeks?: number | null | undefined;
  readonly smallSample?: number | null | undefined;
  readonly utilisationLimit?: number | null | undefined;
};

export type WsjfInput = {
  readonly businessValue: number;
  readonly jobSize: number;
  readonly riskOpportunity: number;
  readonly timeCriticality: number;
};

export type YearLabel = 'endYear' | 'startYear';

export type PlanMixQueryVariables = Exact<{
  planId: string;
}>;

export type PlanMixQuery = {
  readonly plan: {
    readonly id: string;
    readonly fundingMix: ReadonlyArray<{
      readonly revision: { readonly id: string };
      readonly years: ReadonlyArray<{
        readonly fiscalYear: number;
        readonly planned: number;
        readonly opex: number;
        readonly capex: number;
        readonly mandatory: number;
        readonly sponsored: number;
        readonly discretionary: number;
        readonly noClass: number;
        readonly run: number;
        readonly grow: number;
        readonly transform: number;
        readonly noView: number;
        readonly project: number;
        readonly product: number;
        readonly noKind: number;
        readonly inHouse: number;
        readonly outsourced: number;
        readonly managedService: number;
        readonly saas: number;
        readonly coSourced: number;
        readonly noSourcing: number;
      }>;
    }>;
  } | null;
};

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

export type DemandItemFragment = {
  readonly id: string;
  readonly businessUnitId: string;
  readonly raisedQuarter: string | null;
  readonly title: string;
  readonly problem: string;
  readonly alignmentOutcomeIds: ReadonlyArray<string>;
  readonly risks: string;
  readonly costs: string;
  readonly opportunities: string;
  readonly requirement: Requirement;
  readonly state: DemandState;
  readonly enablerId: string | null;
  readonly originalAsk: string | null;
  readonly agreedAnswer: string | null;
  readonly declineConstraint: string | null;
  readonly alternativeOffered: string | null;
  readonly steps: ReadonlyArray<{
    readonly state: DemandState;
    readonly on: string;
    readonly byId: string | null;
  }>;
};

type DemandAnswer_DemandIncomplete_Fragment = {
  readonly __typename: 'DemandIncomplete';
  readonly message: string;
  readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
};

type DemandAnswer_DemandSaved_Fragment = {
  readonly __typename: 'DemandSaved';
  readonly request: DemandItemFragment;
};

type DemandAnswer_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type DemandAnswer_UnknownPerson_Fragment = { readonly __typename: 'UnknownPerson'; readonly message: string };

type DemandAnswer_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type DemandAnswer_UnknownRequest_Fragment = {
  readonly __typename: 'UnknownRequest';
  readonly message: string;
};

type DemandAnswer_WrongDemandState_Fragment = {
  readonly __typename: 'WrongDemandState';
  readonly message: string;
};

export type DemandAnswerFragment =
  | DemandAnswer_DemandIncomplete_Fragment
  | DemandAnswer_DemandSaved_Fragment
  | DemandAnswer_NotAllowed_Fragment
  | DemandAnswer_UnknownPerson_Fragment
  | DemandAnswer_UnknownPlan_Fragment
  | DemandAnswer_UnknownRequest_Fragment
  | DemandAnswer_WrongDemandState_Fragment;

export type DemandRequestsQueryVariables = Exact<{
  planId: string;
}>;

export type DemandRequestsQuery = {
  readonly plan: {
    readonly id: string;
    readonly demandRequests: { readonly edges: ReadonlyArray<{ readonly node: DemandItemFragment }> };
  } | null;
};

export type EnablerCourseQueryVariables = Exact<{
  planId: string;
  enablerId: string;
}>;

export type EnablerCourseQuery = {
  readonly plan: {
    readonly id: string;
    readonly itemHistory: ReadonlyArray<{
      readonly revision: RevisionHeadItemFragment;
      readonly item:
        | { readonly __typename: 'Capability' }
        | {
            readonly __typename: 'Enabler';
            readonly id: string;
            readonly name: string;
            readonly stage: Stage | null;
          }
        | { readonly __typename: 'Outcome' }
        | null;
    }>;
  } | null;
};

export type RaiseDemandMutationVariables = Exact<{
  planId: string;
  answers: DemandAnswers;
}>;

export type RaiseDemandMutation = {
  readonly raiseDemand:
    | DemandAnswer_DemandIncomplete_Fragment
    | DemandAnswer_DemandSaved_Fragment
    | DemandAnswer_NotAllowed_Fragment
    | DemandAnswer_UnknownPerson_Fragment
    | DemandAnswer_UnknownPlan_Fragment
    | DemandAnswer_UnknownRequest_Fragment
    | DemandAnswer_WrongDemandState_Fragment;
};

export type AmendDemandMutationVariables = Exact<{
  planId: string;
  requestId: string;
  answers: DemandAnswers;
}>;

export type AmendDemandMutation = {
  readonly amendDemand:
    | DemandAnswer_DemandIncomplete_Fragment
    | DemandAnswer_DemandSaved_Fragment
    | DemandAnswer_NotAllowed_Fragment
    | DemandAnswer_UnknownPerson_Fragment
    | DemandAnswer_UnknownPlan_Fragment
    | DemandAnswer_UnknownRequest_Fragment
    | DemandAnswer_WrongDemandState_Fragment;
};

export type AssessDemandMutationVariables = Exact<{
  planId: string;
  requestId: string;
}>;

export type AssessDemandMutation = {
  readonly assessDemand:
    | DemandAnswer_DemandIncomplete_Fragment
    | DemandAnswer_DemandSaved_Fragment
    | DemandAnswer_NotAllowed_Fragment
    | DemandAnswer_UnknownPerson_Fragment
    | DemandAnswer_UnknownPlan_Fragment
    | DemandAnswer_UnknownRequest_Fragment
    | DemandAnswer_WrongDemandState_Fragment;
};

export type AcceptDemandMutationVariables = Exact<{
  planId: string;
  requestId: string;
  agreedAnswer: string;
}>;

export type AcceptDemandMutation = {
  readonly acceptDemand:
    | DemandAnswer_DemandIncomplete_Fragment
    | DemandAnswer_DemandSaved_Fragment
    | DemandAnswer_NotAllowed_Fragment
    | DemandAnswer_UnknownPerson_Fragment
    | DemandAnswer_UnknownPlan_Fragment
    | DemandAnswer_UnknownRequest_Fragment
    | DemandAnswer_WrongDemandState_Fragment;
};

export type DeclineDemandMutationVariables = Exact<{
  planId: string;
  requestId: string;
  constraint: string;
  alternative: string;
}>;

export type DeclineDemandMutation = {
  readonly declineDemand:
    | DemandAnswer_DemandIncomplete_Fragment
    | DemandAnswer_DemandSaved_Fragment
    | DemandAnswer_NotAllowed_Fragment
    | DemandAnswer_UnknownPerson_Fragment
    | DemandAnswer_UnknownPlan_Fragment
    | DemandAnswer_UnknownRequest_Fragment
    | DemandAnswer_WrongDemandState_Fragment;
};

export type WithdrawDemandMutationVariables = Exact<{
  planId: string;
  requestId: string;
}>;

export type WithdrawDemandMutation = {
  readonly withdrawDemand:
    | DemandAnswer_DemandIncomplete_Fragment
    | DemandAnswer_DemandSaved_Fragment
    | DemandAnswer_NotAllowed_Fragment
    | DemandAnswer_UnknownPerson_Fragment
    | DemandAnswer_UnknownPlan_Fragment
    | DemandAnswer_UnknownRequest_Fragment
    | DemandAnswer_WrongDemandState_Fragment;
};

export type PlanDemandMutationVariables = Exact<{
  planId: string;
  requestId: string;
  as: PlannedAs;
}>;

export type PlanDemandMutation = {
  readonly planDemand:
    | { readonly __typename: 'BranchClosed'; readonly message: string }
    | { readonly __typename: 'BrokenRules'; readonly message: string }
    | {
        readonly __typename: 'DemandIncomplete';
        readonly message: string;
        readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
      }
    | { readonly __typename: 'DemandSaved'; readonly request: DemandItemFragment }
    | { readonly __typename: 'EditConflict'; readonly message: string }
    | { readonly __typename: 'HasParts'; readonly message: string }
    | { readonly __typename: 'ItemExists'; readonly message: string }
    | { readonly __typename: 'NoDraft'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'NothingChanged'; readonly message: string }
    | { readonly __typename: 'StageRefused'; readonly message: string }
    | { readonly __typename: 'UnknownBranch'; readonly message: string }
    | { readonly __typename: 'UnknownItem'; readonly message: string }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'UnknownRequest'; readonly message: string }
    | { readonly __typename: 'WrongDemandState'; readonly message: string }
    | { readonly __typename: 'WrongShares'; readonly message: string }
    | { readonly __typename: 'WrongState'; readonly message: string };
};

export type OpenDraftMutationVariables = Exact<{
  planId: string;
  draft: NewDraft;
}>;

export type OpenDraftMutation = {
  readonly openDraft:
    | ({ readonly __typename: 'AnchorNotLater' } & RefusedDraft_AnchorNotLater_Fragment)
    | ({ readonly __typename: 'DraftExists' } & RefusedDraft_DraftExists_Fragment)
    | ({ readonly __typename: 'DraftMoved' } & RefusedDraft_DraftMoved_Fragment)
    | ({ readonly __typename: 'NoDraft' } & RefusedDraft_NoDraft_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & RefusedDraft_NotAllowed_Fragment)
    | ({ readonly __typename: 'NoteMissing' } & RefusedDraft_NoteMissing_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & RefusedDraft_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & RefusedDraft_UnknownPlan_Fragment)
    | ({ readonly __typename: 'UnknownRevision' } & RefusedDraft_UnknownRevision_Fragment)
    | ({ readonly __typename: 'WrongState' } & RefusedDraft_WrongState_Fragment);
};

export type AbandonDraftMutationVariables = Exact<{
  planId: string;
}>;

export type AbandonDraftMutation = {
  readonly abandonDraft:
    | ({ readonly __typename: 'AnchorNotLater' } & RefusedDraft_AnchorNotLater_Fragment)
    | ({ readonly __typename: 'DraftExists' } & RefusedDraft_DraftExists_Fragment)
    | ({ readonly __typename: 'DraftMoved' } & RefusedDraft_DraftMoved_Fragment)
    | ({ readonly __typename: 'NoDraft' } & RefusedDraft_NoDraft_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & RefusedDraft_NotAllowed_Fragment)
    | ({ readonly __typename: 'NoteMissing' } & RefusedDraft_NoteMissing_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & RefusedDraft_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & RefusedDraft_UnknownPlan_Fragment)
    | ({ readonly __typename: 'UnknownRevision' } & RefusedDraft_UnknownRevision_Fragment)
    | ({ readonly __typename: 'WrongState' } & RefusedDraft_WrongState_Fragment);
};

type RefusedDraft_AnchorNotLater_Fragment = {
  readonly __typename: 'AnchorNotLater';
  readonly message: string;
};

type RefusedDraft_DraftExists_Fragment = { readonly __typename: 'DraftExists'; readonly message: string };

type RefusedDraft_DraftMoved_Fragment = { readonly __typename: 'DraftMoved' };

type RefusedDraft_NoDraft_Fragment = { readonly __typename: 'NoDraft'; readonly message: string };

type RefusedDraft_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type RefusedDraft_NoteMissing_Fragment = { readonly __typename: 'NoteMissing'; readonly message: string };

type RefusedDraft_UnknownPerson_Fragment = { readonly __typename: 'UnknownPerson'; readonly message: string };

type RefusedDraft_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type RefusedDraft_UnknownRevision_Fragment = {
  readonly __typename: 'UnknownRevision';
  readonly message: string;
};

type RefusedDraft_WrongState_Fragment = { readonly __typename: 'WrongState'; readonly message: string };

export type RefusedDraftFragment =
  | RefusedDraft_AnchorNotLater_Fragment
  | RefusedDraft_DraftExists_Fragment
  | RefusedDraft_DraftMoved_Fragment
  | RefusedDraft_NoDraft_Fragment
  | RefusedDraft_NotAllowed_Fragment
  | RefusedDraft_NoteMissing_Fragment
  | RefusedDraft_UnknownPerson_Fragment
  | RefusedDraft_UnknownPlan_Fragment
  | RefusedDraft_UnknownRevision_Fragment
  | RefusedDraft_WrongState_Fragment;

export type SubmitDraftMutationVariables = Exact<{
  planId: string;
  decisions: ReadonlyArray<NewDecision> | NewDecision;
}>;

export type SubmitDraftMutation = {
  readonly submitDraft:
    | { readonly __typename: 'BrokenRules'; readonly message: string }
    | { readonly __typename: 'DraftMoved' }
    | { readonly __typename: 'NoDraft'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'NothingChanged'; readonly message: string }
    | { readonly __typename: 'ReasonsMissing'; readonly message: string }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'WrongState'; readonly message: string };
};

export type DraftRulesQueryVariables = Exact<{
  planId: string;
}>;

export type DraftRulesQuery = {
  readonly plan: {
    readonly id: string;
    readonly draft: {
      readonly id: string;
      readonly brokenRules: ReadonlyArray<{
        readonly code: string;
        readonly entityType: string;
        readonly entityId: string;
        readonly field: string | null;
        readonly message: string;
      }>;
    } | null;
  } | null;
};

export type FormerEnablersQueryVariables = Exact<{
  planId: string;
  branchId: string;
}>;

export type FormerEnablersQuery = {
  readonly plan: {
    readonly id: string;
    readonly formerEnablers: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
};

export type ContentItemsFragment = {
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

export type PatchItemsFragment = {
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
  readonly removed: ReadonlyArray<{ readonly type: ContentType; readonly key: string }>;
};

export type ReasonItemFragment = {
  readonly entityType: ChangeEntity;
  readonly entityId: string;
  readonly field: string;
  readonly reason: {
    readonly driver: string;
    readonly driverKind: DriverKind | null;
    readonly evidenceIds: ReadonlyArray<string>;
    readonly authorId: string | null;
    readonly at: string | null;
  } | null;
};

export type DraftBranchQueryVariables = Exact<{
  planId: string;
}>;

export type DraftBranchQuery = {
  readonly plan: {
    readonly id: string;
    readonly draft: {
      readonly id: string;
      readonly version: number;
      readonly base: RevisionHeadItemFragment | null;
      readonly revision: { readonly content: ContentItemsFragment } & RevisionHeadItemFragment;
      readonly changes: ReadonlyArray<ReasonItemFragment>;
    } | null;
  } | null;
};

export type ScenarioBranchQueryVariables = Exact<{
  planId: string;
  scenarioId: string;
}>;

export type ScenarioBranchQuery = {
  readonly plan: {
    readonly id: string;
    readonly scenario: {
      readonly id: string;
      readonly name: string;
      readonly version: number;
      readonly state: ScenarioState;
      readonly baseRevision: RevisionHeadItemFragment | null;
      readonly base: ContentItemsFragment;
      readonly content: ContentItemsFragment;
      readonly changes: ReadonlyArray<ReasonItemFragment>;
    } | null;
  } | null;
};

export type BranchNewsQueryVariables = Exact<{
  planId: string;
  branchId: string;
  after: number;
  isScenario: boolean;
}>;

export type BranchNewsQuery = {
  readonly plan: {
    readonly id: string;
    readonly edits: {
      readonly entries: ReadonlyArray<{
        readonly version: number;
        readonly authorId: string | null;
        readonly items: ReadonlyArray<{
          readonly type: ContentType;
          readonly key: string;
          readonly field: string | null;
        }>;
      }>;
      readonly patch: PatchItemsFragment | null;
    };
    readonly draft?: { readonly id: string; readonly changes: ReadonlyArray<ReasonItemFragment> } | null;
    readonly scenario?: { readonly id: string; readonly changes: ReadonlyArray<ReasonItemFragment> } | null;
  } | null;
};

export type EditBranchMutationVariables = Exact<{
  planId: string;
  branchId: string;
  command: EditCommand;
  reason?: ReasonInput | null | undefined;
}>;

export type EditBranchMutation = {
  readonly editBranch:
    | ({ readonly __typename: 'BranchClosed' } & RefusedWork_BranchClosed_Fragment)
    | ({ readonly __typename: 'BranchEdited' } & EditedAnswerFragment & RefusedWork_BranchEdited_Fragment)
    | ({ readonly __typename: 'BrokenRules' } & RefusedWork_BrokenRules_Fragment)
    | ({
        readonly __typename: 'EditConflict';
        readonly conflicts: ReadonlyArray<{
          readonly type: ContentType;
          readonly key: string;
          readonly field: string;
        }>;
        readonly now: PatchItemsFragment | null;
      } & RefusedWork_EditConflict_Fragment)
    | ({ readonly __typename: 'HasParts' } & RefusedWork_HasParts_Fragment)
    | ({ readonly __typename: 'ItemExists' } & RefusedWork_ItemExists_Fragment)
    | ({ readonly __typename: 'NoDraft' } & RefusedWork_NoDraft_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & RefusedWork_NotAllowed_Fragment)
    | ({ readonly __typename: 'NothingChanged' } & RefusedWork_NothingChanged_Fragment)
    | ({ readonly __typename: 'StageRefused' } & RefusedWork_StageRefused_Fragment)
    | ({ readonly __typename: 'UnknownBranch' } & RefusedWork_UnknownBranch_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & RefusedWork_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & RefusedWork_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & RefusedWork_UnknownPlan_Fragment)
    | ({ readonly __typename: 'WrongShares' } & RefusedWork_WrongShares_Fragment)
    | ({ readonly __typename: 'WrongState' } & RefusedWork_WrongState_Fragment);
};

export type UndoEditMutationVariables = Exact<{
  planId: string;
  branchId: string;
}>;

export type UndoEditMutation = {
  readonly undo:
    | ({ readonly __typename: 'BranchClosed' } & RefusedWork_BranchClosed_Fragment)
    | ({ readonly __typename: 'BranchEdited' } & EditedAnswerFragment & RefusedWork_BranchEdited_Fragment)
    | ({ readonly __typename: 'BrokenRules' } & RefusedWork_BrokenRules_Fragment)
    | ({ readonly __typename: 'EditConflict' } & RefusedWork_EditConflict_Fragment)
    | ({ readonly __typename: 'HasParts' } & RefusedWork_HasParts_Fragment)
    | ({ readonly __typename: 'ItemExists' } & RefusedWork_ItemExists_Fragment)
    | ({ readonly __typename: 'NoDraft' } & RefusedWork_NoDraft_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & RefusedWork_NotAllowed_Fragment)
    | ({ readonly __typename: 'NothingChanged' } & RefusedWork_NothingChanged_Fragment)
    | ({ readonly __typename: 'NothingToRedo' } & RefusedWork_NothingToRedo_Fragment)
    | ({ readonly __typename: 'NothingToUndo' } & RefusedWork_NothingToUndo_Fragment)
    | ({ readonly __typename: 'StageRefused' } & RefusedWork_StageRefused_Fragment)
    | ({ readonly __typename: 'UnknownBranch' } & RefusedWork_UnknownBranch_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & RefusedWork_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & RefusedWork_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & RefusedWork_UnknownPlan_Fragment)
    | ({ readonly __typename: 'WrongShares' } & RefusedWork_WrongShares_Fragment)
    | ({ readonly __typename: 'WrongState' } & RefusedWork_WrongState_Fragment);
};

export type RedoEditMutationVariables = Exact<{
  planId: string;
  branchId: string;
}>;

export type RedoEditMutation = {
  readonly redo:
    | ({ readonly __typename: 'BranchClosed' } & RefusedWork_BranchClosed_Fragment)
    | ({ readonly __typename: 'BranchEdited' } & EditedAnswerFragment & RefusedWork_BranchEdited_Fragment)
    | ({ readonly __typename: 'BrokenRules' } & RefusedWork_BrokenRules_Fragment)
    | ({ readonly __typename: 'EditConflict' } & RefusedWork_EditConflict_Fragment)
    | ({ readonly __typename: 'HasParts' } & RefusedWork_HasParts_Fragment)
    | ({ readonly __typename: 'ItemExists' } & RefusedWork_ItemExists_Fragment)
    | ({ readonly __typename: 'NoDraft' } & RefusedWork_NoDraft_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & RefusedWork_NotAllowed_Fragment)
    | ({ readonly __typename: 'NothingChanged' } & RefusedWork_NothingChanged_Fragment)
    | ({ readonly __typename: 'NothingToRedo' } & RefusedWork_NothingToRedo_Fragment)
    | ({ readonly __typename: 'NothingToUndo' } & RefusedWork_NothingToUndo_Fragment)
    | ({ readonly __typename: 'StageRefused' } & RefusedWork_StageRefused_Fragment)
    | ({ readonly __typename: 'UnknownBranch' } & RefusedWork_UnknownBranch_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & RefusedWork_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & RefusedWork_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & RefusedWork_UnknownPlan_Fragment)
    | ({ readonly __typename: 'WrongShares' } & RefusedWork_WrongShares_Fragment)
    | ({ readonly __typename: 'WrongState' } & RefusedWork_WrongState_Fragment);
};

export type GiveReasonMutationVariables = Exact<{
  planId: string;
  branchId: string;
  fields: ReadonlyArray<ReasonedField> | ReasonedField;
  reason: ReasonInput;
}>;

export type GiveReasonMutation = {
  readonly giveReason:
    | ({ readonly __typename: 'BranchClosed' } & RefusedWork_BranchClosed_Fragment)
    | ({ readonly __typename: 'BrokenRules' } & RefusedWork_BrokenRules_Fragment)
    | ({ readonly __typename: 'EditConflict' } & RefusedWork_EditConflict_Fragment)
    | ({ readonly __typename: 'HasParts' } & RefusedWork_HasParts_Fragment)
    | ({ readonly __typename: 'ItemExists' } & RefusedWork_ItemExists_Fragment)
    | ({ readonly __typename: 'NoDraft' } & RefusedWork_NoDraft_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & RefusedWork_NotAllowed_Fragment)
    | ({ readonly __typename: 'NothingChanged' } & RefusedWork_NothingChanged_Fragment)
    | { readonly __typename: 'ReasonGiven' }
    | ({ readonly __typename: 'StageRefused' } & RefusedWork_StageRefused_Fragment)
    | ({ readonly __typename: 'UnknownBranch' } & RefusedWork_UnknownBranch_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & RefusedWork_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & RefusedWork_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & RefusedWork_UnknownPlan_Fragment)
    | ({ readonly __typename: 'WrongShares' } & RefusedWork_WrongShares_Fragment)
    | ({ readonly __typename: 'WrongState' } & RefusedWork_WrongState_Fragment);
};

export type EditedAnswerFragment = { readonly version: number; readonly patch: PatchItemsFragment };

type RefusedWork_BranchClosed_Fragment = { readonly __typename: 'BranchClosed'; readonly message: string };

type RefusedWork_BranchEdited_Fragment = { readonly __typename: 'BranchEdited' };

type RefusedWork_BrokenRules_Fragment = { readonly __typename: 'BrokenRules'; readonly message: string };

type RefusedWork_EditConflict_Fragment = { readonly __typename: 'EditConflict'; readonly message: string };

type RefusedWork_HasParts_Fragment = { readonly __typename: 'HasParts'; readonly message: string };

type RefusedWork_ItemExists_Fragment = { readonly __typename: 'ItemExists'; readonly message: string };

type RefusedWork_NoDraft_Fragment = { readonly __typename: 'NoDraft'; readonly message: string };

type RefusedWork_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type RefusedWork_NothingChanged_Fragment = {
  readonly __typename: 'NothingChanged';
  readonly message: string;
};

type RefusedWork_NothingToRedo_Fragment = { readonly __typename: 'NothingToRedo'; readonly message: string };

type RefusedWork_NothingToUndo_Fragment = { readonly __typename: 'NothingToUndo'; readonly message: string };

type RefusedWork_StageRefused_Fragment = { readonly __typename: 'StageRefused'; readonly message: string };

type RefusedWork_UnknownBranch_Fragment = { readonly __typename: 'UnknownBranch'; readonly message: string };

type RefusedWork_UnknownItem_Fragment = { readonly __typename: 'UnknownItem'; readonly message: string };

type RefusedWork_UnknownPerson_Fragment = { readonly __typename: 'UnknownPerson'; readonly message: string };

type RefusedWork_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type RefusedWork_WrongShares_Fragment = { readonly __typename: 'WrongShares'; readonly message: string };

type RefusedWork_WrongState_Fragment = { readonly __typename: 'WrongState'; readonly message: string };

export type RefusedWorkFragment =
  | RefusedWork_BranchClosed_Fragment
  | RefusedWork_BranchEdited_Fragment
  | RefusedWork_BrokenRules_Fragment
  | RefusedWork_EditConflict_Fragment
  | RefusedWork_HasParts_Fragment
  | RefusedWork_ItemExists_Fragment
  | RefusedWork_NoDraft_Fragment
  | RefusedWork_NotAllowed_Fragment
  | RefusedWork_NothingChanged_Fragment
  | RefusedWork_NothingToRedo_Fragment
  | RefusedWork_NothingToUndo_Fragment
  | RefusedWork_StageRefused_Fragment
  | RefusedWork_UnknownBranch_Fragment
  | RefusedWork_UnknownItem_Fragment
  | RefusedWork_UnknownPerson_Fragment
  | RefusedWork_UnknownPlan_Fragment
  | RefusedWork_WrongShares_Fragment
  | RefusedWork_WrongState_Fragment;

export type ArriveMutationVariables = Exact<{
  planId: string;
  branchId: string;
  clientId: string;
  item?: string | null | undefined;
}>;

export type ArriveMutation = {
  readonly arrive: {
    readonly present: ReadonlyArray<{
      readonly clientId: string;
      readonly personId: string | null;
      readonly item: string | null;
    }>;
  };
};

export type LeaveMutationVariables = Exact<{
  planId: string;
  branchId: string;
  clientId: string;
}>;

export type LeaveMutation = { readonly leave: { readonly planId: string } };

export type BranchPresenceQueryVariables = Exact<{
  planId: string;
  branchId: string;
}>;

export type BranchPresenceQuery = {
  readonly plan: {
    readonly id: string;
    readonly presence: ReadonlyArray<{
      readonly clientId: string;
      readonly personId: string | null;
      readonly item: string | null;
    }>;
  } | null;
};

export type PlanChangedSubscriptionVariables = Exact<{
  planId: string;
}>;

export type PlanChangedSubscription = {
  readonly planChanged: {
    readonly planId: string;
    readonly kind: PlanEventKind;
    readonly branchId: string | null;
    readonly version: number | null;
  };
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

export type InsightItemFragment = {
  readonly id: string;
  readonly type: InsightType;
  readonly title: string;
  readonly finding: string;
  readonly authorId: string | null;
  readonly date: string | null;
  readonly enablerIds: ReadonlyArray<string>;
  readonly link: string | null;
  readonly files: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly href: string;
  }>;
};

export type InsightsQueryVariables = Exact<{
  planId: string;
  after?: string | null | undefined;
}>;

export type InsightsQuery = {
  readonly plan: {
    readonly id: string;
    readonly insights: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly edges: ReadonlyArray<{ readonly node: InsightItemFragment }>;
    };
  } | null;
};

export type InsightCitationsQueryVariables = Exact<{
  planId: string;
}>;

export type InsightCitationsQuery = {
  readonly plan: {
    readonly id: string;
    readonly revisions: ReadonlyArray<{
      readonly id: string;
      readonly sequence: number;
      readonly changeRecords: ReadonlyArray<{
        readonly id: string;
        readonly entityType: ChangeEntity;
        readonly entityId: string;
        readonly evidenceIds: ReadonlyArray<string>;
      }>;
    }>;
  } | null;
};

export type SaveInsightMutationVariables = Exact<{
  planId: string;
  insight: InsightInput;
}>;

export type SaveInsightMutation = {
  readonly saveInsight:
    | { readonly __typename: 'InsightCited'; readonly message: string }
    | { readonly __typename: 'InsightSaved'; readonly insight: InsightItemFragment }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'NoteMissing'; readonly message: string }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string };
};

export type MergeSidesQueryVariables = Exact<{
  planId: string;
  scenarioId: string;
}>;

export type MergeSidesQuery = {
  readonly plan: {
    readonly id: string;
    readonly mergeSides:
      | { readonly __typename: 'BranchClosed'; readonly message: string }
      | { readonly __typename: 'BrokenRules'; readonly message: string }
      | {
          readonly __typename: 'MergeSides';
          readonly draftId: string;
          readonly draftVersion: number;
          readonly anchorQuarter: string;
          readonly scenario: ScenarioItemFragment;
          readonly base: ContentItemsFragment;
          readonly ours: ContentItemsFragment;
          readonly theirs: ContentItemsFragment;
        }
      | { readonly __typename: 'MergeUnresolved'; readonly message: string }
      | { readonly __typename: 'NoDraft'; readonly message: string }
      | { readonly __typename: 'NotAllowed'; readonly message: string }
      | { readonly __typename: 'UnknownPerson'; readonly message: string }
      | { readonly __typename: 'UnknownPlan'; readonly message: string }
      | { readonly __typename: 'UnknownScenario'; readonly message: string }
      | { readonly __typename: 'WrongState'; readonly message: string };
  } | null;
};

export type MergeScenarioMutationVariables = Exact<{
  planId: string;
  scenarioId: string;
  choices: ReadonlyArray<MergeChoiceInput> | MergeChoiceInput;
  reason?: ReasonInput | null | undefined;
}>;

export type MergeScenarioMutation = {
  readonly mergeScenario:
    | { readonly __typename: 'BranchClosed'; readonly message: string }
    | { readonly __typename: 'BranchEdited'; readonly branchId: string; readonly version: number }
    | { readonly __typename: 'BrokenRules'; readonly message: string }
    | { readonly __typename: 'MergeUnresolved'; readonly message: string }
    | { readonly __typename: 'NoDraft'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'UnknownScenario'; readonly message: string }
    | { readonly __typename: 'WrongState'; readonly message: string };
};

export type RebaseScenarioMutationVariables = Exact<{
  planId: string;
  scenarioId: string;
  choices: ReadonlyArray<MergeChoiceInput> | MergeChoiceInput;
}>;

export type RebaseScenarioMutation = {
  readonly rebaseScenario:
    | { readonly __typename: 'BranchClosed'; readonly message: string }
    | { readonly __typename: 'BrokenRules'; readonly message: string }
    | { readonly __typename: 'MergeUnresolved'; readonly message: string }
    | { readonly __typename: 'NoDraft'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'ScenarioSaved'; readonly scenario: ScenarioItemFragment }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'UnknownScenario'; readonly message: string }
    | { readonly __typename: 'WrongState'; readonly message: string };
};

export type NoticesQueryVariables = Exact<{
  planId: string;
}>;

export type NoticesQuery = {
  readonly plan: {
    readonly id: string;
    readonly notices: ReadonlyArray<{
      readonly id: string;
      readonly kind: NoticeKind;
      readonly text: string;
      readonly href: string;
      readonly at: string;
      readonly readAt: string | null;
    }>;
  } | null;
};

export type MarkNoticesReadMutationVariables = Exact<{
  planId: string;
  noticeIds: ReadonlyArray<string> | string;
}>;

export type MarkNoticesReadMutation = {
  readonly markRead:
    | { readonly __typename: 'NoticesRead' }
    | { readonly __typename: 'UnknownPerson'; readonly message: string };
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

export type RatingItemFragment = {
  readonly attribute: LimitingAttribute;
  readonly rating: number;
  readonly influence: Influence;
};

export type SideFindingItemFragment = {
  readonly byId: string;
  readonly on: string;
  readonly partnerLevel: PartnerLevel | null;
  readonly externalFactors: string | null;
  readonly relationshipLevel: number | null;
  readonly intendedLevel: number | null;
  readonly attributes: ReadonlyArray<RatingItemFragment> | null;
};

export type AssessmentItemFragment = {
  readonly id: string;
  readonly businessUnitId: string;
  readonly quarter: string;
  readonly state: AssessmentState;
  readonly instrument: Instrument;
  readonly partnerLevel: PartnerLevel | null;
  readonly externalFactors: string | null;
  readonly relationshipLevel: number | null;
  readonly intendedLevel: number | null;
  readonly attributes: ReadonlyArray<RatingItemFragment> | null;
  readonly sides: {
    readonly it: SideFindingItemFragment | null;
    readonly business: SideFindingItemFragment | null;
  };
  readonly proposal: {
    readonly side: AssessmentSide;
    readonly byId: string;
    readonly on: string;
    readonly partnerLevel: PartnerLevel | null;
    readonly externalFactors: string | null;
    readonly relationshipLevel: number | null;
    readonly intendedLevel: number | null;
    readonly attributes: ReadonlyArray<RatingItemFragment> | null;
  } | null;
};

type AssessmentAnswer_AssessmentSaved_Fragment = {
  readonly __typename: 'AssessmentSaved';
  readonly assessment: AssessmentItemFragment;
};

type AssessmentAnswer_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type AssessmentAnswer_RecordIncomplete_Fragment = {
  readonly __typename: 'RecordIncomplete';
  readonly message: string;
  readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
};

type AssessmentAnswer_RecordRefused_Fragment = {
  readonly __typename: 'RecordRefused';
  readonly message: string;
};

type AssessmentAnswer_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type AssessmentAnswer_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type AssessmentAnswer_UnknownRecord_Fragment = {
  readonly __typename: 'UnknownRecord';
  readonly message: string;
};

export type AssessmentAnswerFragment =
  | AssessmentAnswer_AssessmentSaved_Fragment
  | AssessmentAnswer_NotAllowed_Fragment
  | AssessmentAnswer_RecordIncomplete_Fragment
  | AssessmentAnswer_RecordRefused_Fragment
  | AssessmentAnswer_UnknownPerson_Fragment
  | AssessmentAnswer_UnknownPlan_Fragment
  | AssessmentAnswer_UnknownRecord_Fragment;

export type FillAssessmentMutationVariables = Exact<{
  planId: string;
  input: AssessmentInput;
}>;

export type FillAssessmentMutation = {
  readonly fillAssessment:
    | AssessmentAnswer_AssessmentSaved_Fragment
    | AssessmentAnswer_NotAllowed_Fragment
    | AssessmentAnswer_RecordIncomplete_Fragment
    | AssessmentAnswer_RecordRefused_Fragment
    | AssessmentAnswer_UnknownPerson_Fragment
    | AssessmentAnswer_UnknownPlan_Fragment
    | AssessmentAnswer_UnknownRecord_Fragment;
};

export type ProposeAgreementMutationVariables = Exact<{
  planId: string;
  assessmentId: string;
  finding: AssessmentFinding;
}>;

export type ProposeAgreementMutation = {
  readonly proposeAgreement:
    | AssessmentAnswer_AssessmentSaved_Fragment
    | AssessmentAnswer_NotAllowed_Fragment
    | AssessmentAnswer_RecordIncomplete_Fragment
    | AssessmentAnswer_RecordRefused_Fragment
    | AssessmentAnswer_UnknownPerson_Fragment
    | AssessmentAnswer_UnknownPlan_Fragment
    | AssessmentAnswer_UnknownRecord_Fragment;
};

export type AcceptAgreementMutationVariables = Exact<{
  planId: string;
  assessmentId: string;
}>;

export type AcceptAgreementMutation = {
  readonly acceptAgreement:
    | AssessmentAnswer_AssessmentSaved_Fragment
    | AssessmentAnswer_NotAllowed_Fragment
    | AssessmentAnswer_RecordIncomplete_Fragment
    | AssessmentAnswer_RecordRefused_Fragment
    | AssessmentAnswer_UnknownPerson_Fragment
    | AssessmentAnswer_UnknownPlan_Fragment
    | AssessmentAnswer_UnknownRecord_Fragment;
};

export type EngagementItemFragment = {
  readonly id: string;
  readonly businessUnitId: string;
  readonly date: string | null;
  readonly quarter: string;
  readonly timing: Timing;
  readonly behaviours: ReadonlyArray<Behaviour>;
  readonly enablerId: string | null;
  readonly subject: string | null;
  readonly recordedById: string;
  readonly confirmedById: string | null;
  readonly lockedOn: string;
  readonly isLocked: boolean;
};

type EngagementAnswer_EngagementRemoved_Fragment = {
  readonly __typename: 'EngagementRemoved';
  readonly engagementId: string;
};

type EngagementAnswer_EngagementSaved_Fragment = {
  readonly __typename: 'EngagementSaved';
  readonly engagement: EngagementItemFragment;
};

type EngagementAnswer_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type EngagementAnswer_RecordIncomplete_Fragment = {
  readonly __typename: 'RecordIncomplete';
  readonly message: string;
  readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
};

type EngagementAnswer_RecordRefused_Fragment = {
  readonly __typename: 'RecordRefused';
  readonly message: string;
};

type EngagementAnswer_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type EngagementAnswer_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type EngagementAnswer_UnknownRecord_Fragment = {
  readonly __typename: 'UnknownRecord';
  readonly message: string;
};

export type EngagementAnswerFragment =
  | EngagementAnswer_EngagementRemoved_Fragment
  | EngagementAnswer_EngagementSaved_Fragment
  | EngagementAnswer_NotAllowed_Fragment
  | EngagementAnswer_RecordIncomplete_Fragment
  | EngagementAnswer_RecordRefused_Fragment
  | EngagementAnswer_UnknownPerson_Fragment
  | EngagementAnswer_UnknownPlan_Fragment
  | EngagementAnswer_UnknownRecord_Fragment;

export type LogEngagementMutationVariables = Exact<{
  planId: string;
  entry: EngagementEntry;
}>;

export type LogEngagementMutation = {
  readonly logEngagement:
    | EngagementAnswer_EngagementRemoved_Fragment
    | EngagementAnswer_EngagementSaved_Fragment
    | EngagementAnswer_NotAllowed_Fragment
    | EngagementAnswer_RecordIncomplete_Fragment
    | EngagementAnswer_RecordRefused_Fragment
    | EngagementAnswer_UnknownPerson_Fragment
    | EngagementAnswer_UnknownPlan_Fragment
    | EngagementAnswer_UnknownRecord_Fragment;
};

export type AmendEngagementMutationVariables = Exact<{
  planId: string;
  engagementId: string;
  entry: EngagementEntry;
}>;

export type AmendEngagementMutation = {
  readonly amendEngagement:
    | EngagementAnswer_EngagementRemoved_Fragment
    | EngagementAnswer_EngagementSaved_Fragment
    | EngagementAnswer_NotAllowed_Fragment
    | EngagementAnswer_RecordIncomplete_Fragment
    | EngagementAnswer_RecordRefused_Fragment
    | EngagementAnswer_UnknownPerson_Fragment
    | EngagementAnswer_UnknownPlan_Fragment
    | EngagementAnswer_UnknownRecord_Fragment;
};

export type ConfirmEngagementMutationVariables = Exact<{
  planId: string;
  engagementId: string;
}>;

export type ConfirmEngagementMutation = {
  readonly confirmEngagement:
    | EngagementAnswer_EngagementRemoved_Fragment
    | EngagementAnswer_EngagementSaved_Fragment
    | EngagementAnswer_NotAllowed_Fragment
    | EngagementAnswer_RecordIncomplete_Fragment
    | EngagementAnswer_RecordRefused_Fragment
    | EngagementAnswer_UnknownPerson_Fragment
    | EngagementAnswer_UnknownPlan_Fragment
    | EngagementAnswer_UnknownRecord_Fragment;
};

export type RemoveEngagementMutationVariables = Exact<{
  planId: string;
  engagementId: string;
}>;

export type RemoveEngagementMutation = {
  readonly removeEngagement:
    | EngagementAnswer_EngagementRemoved_Fragment
    | EngagementAnswer_EngagementSaved_Fragment
    | EngagementAnswer_NotAllowed_Fragment
    | EngagementAnswer_RecordIncomplete_Fragment
    | EngagementAnswer_RecordRefused_Fragment
    | EngagementAnswer_UnknownPerson_Fragment
    | EngagementAnswer_UnknownPlan_Fragment
    | EngagementAnswer_UnknownRecord_Fragment;
};

export type InterventionItemFragment = {
  readonly id: string;
  readonly businessUnitId: string;
  readonly fromLevel: PartnerLevel;
  readonly toLevel: PartnerLevel;
  readonly kind: InterventionKind;
  readonly description: string | null;
  readonly state: InterventionState;
  readonly ownerId: string | null;
  readonly steps: ReadonlyArray<{
    readonly state: InterventionState;
    readonly on: string;
    readonly byId: string | null;
  }>;
};

type InterventionAnswer_InterventionSaved_Fragment = {
  readonly __typename: 'InterventionSaved';
  readonly intervention: InterventionItemFragment;
};

type InterventionAnswer_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type InterventionAnswer_RecordIncomplete_Fragment = {
  readonly __typename: 'RecordIncomplete';
  readonly message: string;
  readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
};

type InterventionAnswer_RecordRefused_Fragment = {
  readonly __typename: 'RecordRefused';
  readonly message: string;
};

type InterventionAnswer_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type InterventionAnswer_UnknownPlan_Fragment = {
  readonly __typename: 'UnknownPlan';
  readonly message: string;
};

type InterventionAnswer_UnknownRecord_Fragment = {
  readonly __typename: 'UnknownRecord';
  readonly message: string;
};

export type InterventionAnswerFragment =
  | InterventionAnswer_InterventionSaved_Fragment
  | InterventionAnswer_NotAllowed_Fragment
  | InterventionAnswer_RecordIncomplete_Fragment
  | InterventionAnswer_RecordRefused_Fragment
  | InterventionAnswer_UnknownPerson_Fragment
  | InterventionAnswer_UnknownPlan_Fragment
  | InterventionAnswer_UnknownRecord_Fragment;

export type OpenInterventionMutationVariables = Exact<{
  planId: string;
  input: InterventionInput;
}>;

export type OpenInterventionMutation = {
  readonly openIntervention:
    | InterventionAnswer_InterventionSaved_Fragment
    | InterventionAnswer_NotAllowed_Fragment
    | InterventionAnswer_RecordIncomplete_Fragment
    | InterventionAnswer_RecordRefused_Fragment
    | InterventionAnswer_UnknownPerson_Fragment
    | InterventionAnswer_UnknownPlan_Fragment
    | InterventionAnswer_UnknownRecord_Fragment;
};

export type AmendInterventionMutationVariables = Exact<{
  planId: string;
  interventionId: string;
  input: InterventionInput;
}>;

export type AmendInterventionMutation = {
  readonly amendIntervention:
    | InterventionAnswer_InterventionSaved_Fragment
    | InterventionAnswer_NotAllowed_Fragment
    | InterventionAnswer_RecordIncomplete_Fragment
    | InterventionAnswer_RecordRefused_Fragment
    | InterventionAnswer_UnknownPerson_Fragment
    | InterventionAnswer_UnknownPlan_Fragment
    | InterventionAnswer_UnknownRecord_Fragment;
};

export type MoveInterventionMutationVariables = Exact<{
  planId: string;
  interventionId: string;
  state: InterventionState;
}>;

export type MoveInterventionMutation = {
  readonly moveIntervention:
    | InterventionAnswer_InterventionSaved_Fragment
    | InterventionAnswer_NotAllowed_Fragment
    | InterventionAnswer_RecordIncomplete_Fragment
    | InterventionAnswer_RecordRefused_Fragment
    | InterventionAnswer_UnknownPerson_Fragment
    | InterventionAnswer_UnknownPlan_Fragment
    | InterventionAnswer_UnknownRecord_Fragment;
};

export type EvidenceLedgerQueryVariables = Exact<{
  planId: string;
}>;

export type EvidenceLedgerQuery = {
  readonly plan: {
    readonly id: string;
    readonly evidenceLedger: ReadonlyArray<{
      readonly source: LedgerSource;
      readonly sourceId: string;
      readonly title: string | null;
      readonly quarter: string;
      readonly businessUnitId: string | null;
      readonly personId: string | null;
      readonly isConfirmed: boolean;
      readonly enablerId: string | null;
      readonly insightIds: ReadonlyArray<string>;
      readonly reached: LedgerStep;
      readonly enabler: {
        readonly id: string;
        readonly name: string;
        readonly stage: Stage | null;
        readonly deliveredQuarter: string | null;
        readonly isInPlan: boolean;
      } | null;
      readonly keyResults: ReadonlyArray<{
        readonly outcomeId: string;
        readonly outcomeName: string;
        readonly keyResultId: string;
        readonly name: string;
        readonly unit: string | null;
        readonly before: number | null;
        readonly now: number | null;
        readonly moved: number | null;
      }>;
    }>;
    readonly insights: {
      readonly edges: ReadonlyArray<{ readonly node: { readonly id: string; readonly title: string } }>;
    };
  } | null;
};

export type PartnershipRecordsQueryVariables = Exact<{
  planId: string;
}>;

export type PartnershipRecordsQuery = {
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
    readonly engagements: ReadonlyArray<EngagementItemFragment>;
    readonly assessments: ReadonlyArray<AssessmentItemFragment>;
    readonly interventions: ReadonlyArray<InterventionItemFragment>;
    readonly shadowItItems: ReadonlyArray<ShadowItItemFieldsFragment>;
  } | null;
};

export type ShadowItItemFieldsFragment = {
  readonly id: string;
  readonly name: string;
  readonly businessUnitId: string;
  readonly supplier: string | null;
  readonly annualCost: number;
  readonly dataSensitivity: DataSensitivity;
  readonly itOwnerId: string | null;
  readonly disposition: Disposition;
  readonly enablerId: string | null;
  readonly foundOn: string | null;
  readonly steps: ReadonlyArray<{
    readonly disposition: Disposition;
    readonly on: string;
    readonly byId: string | null;
  }>;
};

type ShadowItAnswer_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type ShadowItAnswer_RecordIncomplete_Fragment = {
  readonly __typename: 'RecordIncomplete';
  readonly message: string;
  readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
};

type ShadowItAnswer_RecordRefused_Fragment = {
  readonly __typename: 'RecordRefused';
  readonly message: string;
};

type ShadowItAnswer_ShadowItSaved_Fragment = {
  readonly __typename: 'ShadowItSaved';
  readonly item: ShadowItItemFieldsFragment;
};

type ShadowItAnswer_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type ShadowItAnswer_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type ShadowItAnswer_UnknownRecord_Fragment = {
  readonly __typename: 'UnknownRecord';
  readonly message: string;
};

export type ShadowItAnswerFragment =
  | ShadowItAnswer_NotAllowed_Fragment
  | ShadowItAnswer_RecordIncomplete_Fragment
  | ShadowItAnswer_RecordRefused_Fragment
  | ShadowItAnswer_ShadowItSaved_Fragment
  | ShadowItAnswer_UnknownPerson_Fragment
  | ShadowItAnswer_UnknownPlan_Fragment
  | ShadowItAnswer_UnknownRecord_Fragment;

export type RecordShadowItMutationVariables = Exact<{
  planId: string;
  item: ShadowItInput;
}>;

export type RecordShadowItMutation = {
  readonly recordShadowIt:
    | ShadowItAnswer_NotAllowed_Fragment
    | ShadowItAnswer_RecordIncomplete_Fragment
    | ShadowItAnswer_RecordRefused_Fragment
    | ShadowItAnswer_ShadowItSaved_Fragment
    | ShadowItAnswer_UnknownPerson_Fragment
    | ShadowItAnswer_UnknownPlan_Fragment
    | ShadowItAnswer_UnknownRecord_Fragment;
};

export type AmendShadowItMutationVariables = Exact<{
  planId: string;
  itemId: string;
  item: ShadowItInput;
}>;

export type AmendShadowItMutation = {
  readonly amendShadowIt:
    | ShadowItAnswer_NotAllowed_Fragment
    | ShadowItAnswer_RecordIncomplete_Fragment
    | ShadowItAnswer_RecordRefused_Fragment
    | ShadowItAnswer_ShadowItSaved_Fragment
    | ShadowItAnswer_UnknownPerson_Fragment
    | ShadowItAnswer_UnknownPlan_Fragment
    | ShadowItAnswer_UnknownRecord_Fragment;
};

export type DisposeShadowItMutationVariables = Exact<{
  planId: string;
  itemId: string;
  disposition: Disposition;
  enabler?: PlannedAs | null | undefined;
}>;

export type DisposeShadowItMutation = {
  readonly disposeShadowIt:
    | { readonly __typename: 'BranchClosed'; readonly message: string }
    | { readonly __typename: 'BrokenRules'; readonly message: string }
    | { readonly __typename: 'EditConflict'; readonly message: string }
    | { readonly __typename: 'HasParts'; readonly message: string }
    | { readonly __typename: 'ItemExists'; readonly message: string }
    | { readonly __typename: 'NoDraft'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'NothingChanged'; readonly message: string }
    | {
        readonly __typename: 'RecordIncomplete';
        readonly message: string;
        readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
      }
    | { readonly __typename: 'RecordRefused'; readonly message: string }
    | { readonly __typename: 'ShadowItSaved'; readonly item: ShadowItItemFieldsFragment }
    | { readonly __typename: 'StageRefused'; readonly message: string }
    | { readonly __typename: 'UnknownBranch'; readonly message: string }
    | { readonly __typename: 'UnknownItem'; readonly message: string }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'UnknownRecord'; readonly message: string }
    | { readonly __typename: 'WrongShares'; readonly message: string }
    | { readonly __typename: 'WrongState'; readonly message: string };
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
  readonly placedScore: number | null;
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
      readonly businessUnits: ReadonlyArray<{ readonly id: string; readonly archived: boolean }>;
      readonly people: ReadonlyArray<{ readonly id: string; readonly archived: boolean }>;
      readonly teams: ReadonlyArray<{ readonly id: string; readonly archived: boolean }>;
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
      readonly roles: ReadonlyArray<Role>;
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
    | ({ readonly __typename: 'NotAllowed' } & PlanKept_NotAllowed_Fragment)
    | ({
        readonly __typename: 'PlanArchived';
        readonly plan: { readonly id: string; readonly archivedAt: string | null };
      } & PlanKept_PlanArchived_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & PlanKept_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & PlanKept_UnknownPlan_Fragment);
};

export type PurgePlanMutationVariables = Exact<{
  planId: string;
  typedName: string;
}>;

export type PurgePlanMutation = {
  readonly purgePlan:
    | { readonly __typename: 'NameDoesNotMatch'; readonly message: string }
    | ({ readonly __typename: 'NotAllowed' } & PlanKept_NotAllowed_Fragment)
    | { readonly __typename: 'PlanPurged'; readonly planId: string }
    | ({ readonly __typename: 'UnknownPerson' } & PlanKept_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownPlan' } & PlanKept_UnknownPlan_Fragment);
};

export type LoadSampleMutationVariables = Exact<{ [key: string]: never }>;

export type LoadSampleMutation = {
  readonly loadSample:
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'SampleLoaded'; readonly plan: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'UnknownPerson'; readonly message: string };
};

export type RenamePlanMutationVariables = Exact<{
  planId: string;
  name: string;
}>;

export type RenamePlanMutation = {
  readonly renamePlan:
    | { readonly __typename: 'InvalidSettings'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'PlanRenamed'; readonly plan: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string };
};

type PlanKept_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type PlanKept_PlanArchived_Fragment = { readonly __typename: 'PlanArchived' };

type PlanKept_UnknownPerson_Fragment = { readonly __typename: 'UnknownPerson'; readonly message: string };

type PlanKept_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

export type PlanKeptFragment =
  | PlanKept_NotAllowed_Fragment
  | PlanKept_PlanArchived_Fragment
  | PlanKept_UnknownPerson_Fragment
  | PlanKept_UnknownPlan_Fragment;

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

export type ReviewDecisionPartsFragment = {
  readonly id: string;
  readonly title: string;
  readonly state: DecisionState;
  readonly note: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: string | null;
  readonly items: ReadonlyArray<{ readonly entityType: ChangeEntity; readonly entityId: string }>;
};

export type MeetingPartsFragment = {
  readonly id: string;
  readonly revisionId: string;
  readonly heldAt: string | null;
  readonly agenda: ReadonlyArray<string>;
  readonly attendeeIds: ReadonlyArray<string>;
  readonly decision: MeetingDecision | null;
  readonly minutes: string | null;
  readonly state: MeetingState | null;
  readonly conditions: ReadonlyArray<{
    readonly text: string;
    readonly ownerId: string | null;
    readonly due: string | null;
  }>;
};

export type ReviewRoomQueryVariables = Exact<{
  planId: string;
  revisionId: string;
}>;

export type ReviewRoomQuery = {
  readonly plan: {
    readonly id: string;
    readonly draft: {
      readonly id: string;
      readonly contentHash: string | null;
      readonly submission: number;
      readonly sentBackRule: SentBackRule | null;
      readonly withoutReason: number;
      readonly brokenRules: ReadonlyArray<{
        readonly entityType: string;
        readonly entityId: string;
        readonly message: string;
      }>;
      readonly revision: RevisionHeadItemFragment;
    } | null;
    readonly decisions: ReadonlyArray<ReviewDecisionPartsFragment>;
    readonly comments: ReadonlyArray<{
      readonly id: string;
      readonly decisionId: string;
      readonly authorId: string | null;
      readonly at: string;
      readonly text: string;
    }>;
    readonly meetings: ReadonlyArray<MeetingPartsFragment>;
    readonly you: {
      readonly account: string;
      readonly personId: string | null;
      readonly may: ReadonlyArray<Permission>;
    };
  } | null;
};

export type RevisionSealsQueryVariables = Exact<{
  planId: string;
}>;

export type RevisionSealsQuery = {
  readonly plan: {
    readonly id: string;
    readonly seals: ReadonlyArray<{
      readonly sequence: number;
      readonly contentHash: string | null;
      readonly chainHash: string | null;
    }>;
  } | null;
};

export type RevisionChainQueryVariables = Exact<{
  planId: string;
}>;

export type RevisionChainQuery = {
  readonly plan: {
    readonly id: string;
    readonly chain: ReadonlyArray<{
      readonly contentHash: string | null;
      readonly chainHash: string | null;
      readonly verdict: SealVerdict;
      readonly revision: { readonly id: string; readonly sequence: number };
    }>;
  } | null;
};

export type DecideMutationVariables = Exact<{
  planId: string;
  decisionId: string;
  state: DecisionState;
  note?: string | null | undefined;
}>;

export type DecideMutation = {
  readonly decide:
    | DecideRefusal_BrokenRules_Fragment
    | DecideRefusal_BundlesTied_Fragment
    | DecideRefusal_Decided_Fragment
    | DecideRefusal_DecisionsOpen_Fragment
    | DecideRefusal_MeetingNotHeld_Fragment
    | DecideRefusal_NoDraft_Fragment
    | DecideRefusal_NotAllowed_Fragment
    | DecideRefusal_NoteMissing_Fragment
    | DecideRefusal_NothingChanged_Fragment
    | DecideRefusal_OwnApproval_Fragment
    | DecideRefusal_SentBackUndecided_Fragment
    | DecideRefusal_UnknownDecision_Fragment
    | DecideRefusal_UnknownPerson_Fragment
    | DecideRefusal_UnknownPlan_Fragment
    | DecideRefusal_WrongState_Fragment;
};

export type CommentOnDecisionMutationVariables = Exact<{
  planId: string;
  decisionId: string;
  text: string;
}>;

export type CommentOnDecisionMutation = {
  readonly comment:
    | CommentRefusal_BrokenRules_Fragment
    | CommentRefusal_BundlesTied_Fragment
    | CommentRefusal_Commented_Fragment
    | CommentRefusal_DecisionsOpen_Fragment
    | CommentRefusal_MeetingNotHeld_Fragment
    | CommentRefusal_NoDraft_Fragment
    | CommentRefusal_NotAllowed_Fragment
    | CommentRefusal_NoteMissing_Fragment
    | CommentRefusal_NothingChanged_Fragment
    | CommentRefusal_OwnApproval_Fragment
    | CommentRefusal_SentBackUndecided_Fragment
    | CommentRefusal_UnknownDecision_Fragment
    | CommentRefusal_UnknownPerson_Fragment
    | CommentRefusal_UnknownPlan_Fragment
    | CommentRefusal_WrongState_Fragment;
};

export type SaveReviewMeetingMutationVariables = Exact<{
  planId: string;
  meeting: MeetingInput;
}>;

export type SaveReviewMeetingMutation = {
  readonly saveMeeting:
    | MeetingRefusal_BrokenRules_Fragment
    | MeetingRefusal_BundlesTied_Fragment
    | MeetingRefusal_DecisionsOpen_Fragment
    | MeetingRefusal_MeetingNotHeld_Fragment
    | MeetingRefusal_MeetingSaved_Fragment
    | MeetingRefusal_NoDraft_Fragment
    | MeetingRefusal_NotAllowed_Fragment
    | MeetingRefusal_NoteMissing_Fragment
    | MeetingRefusal_NothingChanged_Fragment
    | MeetingRefusal_OwnApproval_Fragment
    | MeetingRefusal_SentBackUndecided_Fragment
    | MeetingRefusal_UnknownDecision_Fragment
    | MeetingRefusal_UnknownPerson_Fragment
    | MeetingRefusal_UnknownPlan_Fragment
    | MeetingRefusal_WrongState_Fragment;
};

export type ChooseSentBackMutationVariables = Exact<{
  planId: string;
  rule: SentBackRule;
}>;

export type ChooseSentBackMutation = {
  readonly chooseSentBack:
    | ReviewRefusal_BrokenRules_Fragment
    | ReviewRefusal_BundlesTied_Fragment
    | ReviewRefusal_DecisionsOpen_Fragment
    | ReviewRefusal_DraftMoved_Fragment
    | ReviewRefusal_MeetingNotHeld_Fragment
    | ReviewRefusal_NoDraft_Fragment
    | ReviewRefusal_NotAllowed_Fragment
    | ReviewRefusal_NoteMissing_Fragment
    | ReviewRefusal_NothingChanged_Fragment
    | ReviewRefusal_OwnApproval_Fragment
    | ReviewRefusal_SentBackUndecided_Fragment
    | ReviewRefusal_UnknownDecision_Fragment
    | ReviewRefusal_UnknownPerson_Fragment
    | ReviewRefusal_UnknownPlan_Fragment
    | ReviewRefusal_WrongState_Fragment;
};

export type ReturnDraftMutationVariables = Exact<{
  planId: string;
  reason: string;
}>;

export type ReturnDraftMutation = {
  readonly returnDraft:
    | ReviewRefusal_BrokenRules_Fragment
    | ReviewRefusal_BundlesTied_Fragment
    | ReviewRefusal_DecisionsOpen_Fragment
    | ReviewRefusal_DraftMoved_Fragment
    | ReviewRefusal_MeetingNotHeld_Fragment
    | ReviewRefusal_NoDraft_Fragment
    | ReviewRefusal_NotAllowed_Fragment
    | ReviewRefusal_NoteMissing_Fragment
    | ReviewRefusal_NothingChanged_Fragment
    | ReviewRefusal_OwnApproval_Fragment
    | ReviewRefusal_SentBackUndecided_Fragment
    | ReviewRefusal_UnknownDecision_Fragment
    | ReviewRefusal_UnknownPerson_Fragment
    | ReviewRefusal_UnknownPlan_Fragment
    | ReviewRefusal_WrongState_Fragment;
};

export type ApproveRevisionMutationVariables = Exact<{
  planId: string;
}>;

export type ApproveRevisionMutation = {
  readonly approve:
    | ReviewRefusal_BrokenRules_Fragment
    | ReviewRefusal_BundlesTied_Fragment
    | ReviewRefusal_DecisionsOpen_Fragment
    | ReviewRefusal_DraftMoved_Fragment
    | ReviewRefusal_MeetingNotHeld_Fragment
    | ReviewRefusal_NoDraft_Fragment
    | ReviewRefusal_NotAllowed_Fragment
    | ReviewRefusal_NoteMissing_Fragment
    | ReviewRefusal_NothingChanged_Fragment
    | ReviewRefusal_OwnApproval_Fragment
    | ReviewRefusal_SentBackUndecided_Fragment
    | ReviewRefusal_UnknownDecision_Fragment
    | ReviewRefusal_UnknownPerson_Fragment
    | ReviewRefusal_UnknownPlan_Fragment
    | ReviewRefusal_WrongState_Fragment;
};

export type PublishRevisionMutationVariables = Exact<{
  planId: string;
}>;

export type PublishRevisionMutation = {
  readonly publish:
    | ReviewRefusal_BrokenRules_Fragment
    | ReviewRefusal_BundlesTied_Fragment
    | ReviewRefusal_DecisionsOpen_Fragment
    | ReviewRefusal_DraftMoved_Fragment
    | ReviewRefusal_MeetingNotHeld_Fragment
    | ReviewRefusal_NoDraft_Fragment
    | ReviewRefusal_NotAllowed_Fragment
    | ReviewRefusal_NoteMissing_Fragment
    | ReviewRefusal_NothingChanged_Fragment
    | ReviewRefusal_OwnApproval_Fragment
    | ReviewRefusal_SentBackUndecided_Fragment
    | ReviewRefusal_UnknownDecision_Fragment
    | ReviewRefusal_UnknownPerson_Fragment
    | ReviewRefusal_UnknownPlan_Fragment
    | ReviewRefusal_WrongState_Fragment;
};

type ReviewRefusal_BrokenRules_Fragment = { readonly __typename: 'BrokenRules'; readonly message: string };

type ReviewRefusal_BundlesTied_Fragment = { readonly __typename: 'BundlesTied'; readonly message: string };

type ReviewRefusal_DecisionsOpen_Fragment = {
  readonly __typename: 'DecisionsOpen';
  readonly message: string;
};

type ReviewRefusal_DraftMoved_Fragment = { readonly __typename: 'DraftMoved' };

type ReviewRefusal_MeetingNotHeld_Fragment = {
  readonly __typename: 'MeetingNotHeld';
  readonly message: string;
};

type ReviewRefusal_NoDraft_Fragment = { readonly __typename: 'NoDraft'; readonly message: string };

type ReviewRefusal_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type ReviewRefusal_NoteMissing_Fragment = { readonly __typename: 'NoteMissing'; readonly message: string };

type ReviewRefusal_NothingChanged_Fragment = {
  readonly __typename: 'NothingChanged';
  readonly message: string;
};

type ReviewRefusal_OwnApproval_Fragment = { readonly __typename: 'OwnApproval'; readonly message: string };

type ReviewRefusal_SentBackUndecided_Fragment = {
  readonly __typename: 'SentBackUndecided';
  readonly message: string;
};

type ReviewRefusal_UnknownDecision_Fragment = {
  readonly __typename: 'UnknownDecision';
  readonly message: string;
};

type ReviewRefusal_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type ReviewRefusal_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type ReviewRefusal_WrongState_Fragment = { readonly __typename: 'WrongState'; readonly message: string };

export type ReviewRefusalFragment =
  | ReviewRefusal_BrokenRules_Fragment
  | ReviewRefusal_BundlesTied_Fragment
  | ReviewRefusal_DecisionsOpen_Fragment
  | ReviewRefusal_DraftMoved_Fragment
  | ReviewRefusal_MeetingNotHeld_Fragment
  | ReviewRefusal_NoDraft_Fragment
  | ReviewRefusal_NotAllowed_Fragment
  | ReviewRefusal_NoteMissing_Fragment
  | ReviewRefusal_NothingChanged_Fragment
  | ReviewRefusal_OwnApproval_Fragment
  | ReviewRefusal_SentBackUndecided_Fragment
  | ReviewRefusal_UnknownDecision_Fragment
  | ReviewRefusal_UnknownPerson_Fragment
  | ReviewRefusal_UnknownPlan_Fragment
  | ReviewRefusal_WrongState_Fragment;

type DecideRefusal_BrokenRules_Fragment = { readonly __typename: 'BrokenRules'; readonly message: string };

type DecideRefusal_BundlesTied_Fragment = { readonly __typename: 'BundlesTied'; readonly message: string };

type DecideRefusal_Decided_Fragment = { readonly __typename: 'Decided' };

type DecideRefusal_DecisionsOpen_Fragment = {
  readonly __typename: 'DecisionsOpen';
  readonly message: string;
};

type DecideRefusal_MeetingNotHeld_Fragment = {
  readonly __typename: 'MeetingNotHeld';
  readonly message: string;
};

type DecideRefusal_NoDraft_Fragment = { readonly __typename: 'NoDraft'; readonly message: string };

type DecideRefusal_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type DecideRefusal_NoteMissing_Fragment = { readonly __typename: 'NoteMissing'; readonly message: string };

type DecideRefusal_NothingChanged_Fragment = {
  readonly __typename: 'NothingChanged';
  readonly message: string;
};

type DecideRefusal_OwnApproval_Fragment = { readonly __typename: 'OwnApproval'; readonly message: string };

type DecideRefusal_SentBackUndecided_Fragment = {
  readonly __typename: 'SentBackUndecided';
  readonly message: string;
};

type DecideRefusal_UnknownDecision_Fragment = {
  readonly __typename: 'UnknownDecision';
  readonly message: string;
};

type DecideRefusal_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type DecideRefusal_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type DecideRefusal_WrongState_Fragment = { readonly __typename: 'WrongState'; readonly message: string };

export type DecideRefusalFragment =
  | DecideRefusal_BrokenRules_Fragment
  | DecideRefusal_BundlesTied_Fragment
  | DecideRefusal_Decided_Fragment
  | DecideRefusal_DecisionsOpen_Fragment
  | DecideRefusal_MeetingNotHeld_Fragment
  | DecideRefusal_NoDraft_Fragment
  | DecideRefusal_NotAllowed_Fragment
  | DecideRefusal_NoteMissing_Fragment
  | DecideRefusal_NothingChanged_Fragment
  | DecideRefusal_OwnApproval_Fragment
  | DecideRefusal_SentBackUndecided_Fragment
  | DecideRefusal_UnknownDecision_Fragment
  | DecideRefusal_UnknownPerson_Fragment
  | DecideRefusal_UnknownPlan_Fragment
  | DecideRefusal_WrongState_Fragment;

type CommentRefusal_BrokenRules_Fragment = { readonly __typename: 'BrokenRules'; readonly message: string };

type CommentRefusal_BundlesTied_Fragment = { readonly __typename: 'BundlesTied'; readonly message: string };

type CommentRefusal_Commented_Fragment = { readonly __typename: 'Commented' };

type CommentRefusal_DecisionsOpen_Fragment = {
  readonly __typename: 'DecisionsOpen';
  readonly message: string;
};

type CommentRefusal_MeetingNotHeld_Fragment = {
  readonly __typename: 'MeetingNotHeld';
  readonly message: string;
};

type CommentRefusal_NoDraft_Fragment = { readonly __typename: 'NoDraft'; readonly message: string };

type CommentRefusal_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type CommentRefusal_NoteMissing_Fragment = { readonly __typename: 'NoteMissing'; readonly message: string };

type CommentRefusal_NothingChanged_Fragment = {
  readonly __typename: 'NothingChanged';
  readonly message: string;
};

type CommentRefusal_OwnApproval_Fragment = { readonly __typename: 'OwnApproval'; readonly message: string };

type CommentRefusal_SentBackUndecided_Fragment = {
  readonly __typename: 'SentBackUndecided';
  readonly message: string;
};

type CommentRefusal_UnknownDecision_Fragment = {
  readonly __typename: 'UnknownDecision';
  readonly message: string;
};

type CommentRefusal_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type CommentRefusal_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type CommentRefusal_WrongState_Fragment = { readonly __typename: 'WrongState'; readonly message: string };

export type CommentRefusalFragment =
  | CommentRefusal_BrokenRules_Fragment
  | CommentRefusal_BundlesTied_Fragment
  | CommentRefusal_Commented_Fragment
  | CommentRefusal_DecisionsOpen_Fragment
  | CommentRefusal_MeetingNotHeld_Fragment
  | CommentRefusal_NoDraft_Fragment
  | CommentRefusal_NotAllowed_Fragment
  | CommentRefusal_NoteMissing_Fragment
  | CommentRefusal_NothingChanged_Fragment
  | CommentRefusal_OwnApproval_Fragment
  | CommentRefusal_SentBackUndecided_Fragment
  | CommentRefusal_UnknownDecision_Fragment
  | CommentRefusal_UnknownPerson_Fragment
  | CommentRefusal_UnknownPlan_Fragment
  | CommentRefusal_WrongState_Fragment;

type MeetingRefusal_BrokenRules_Fragment = { readonly __typename: 'BrokenRules'; readonly message: string };

type MeetingRefusal_BundlesTied_Fragment = { readonly __typename: 'BundlesTied'; readonly message: string };

type MeetingRefusal_DecisionsOpen_Fragment = {
  readonly __typename: 'DecisionsOpen';
  readonly message: string;
};

type MeetingRefusal_MeetingNotHeld_Fragment = {
  readonly __typename: 'MeetingNotHeld';
  readonly message: string;
};

type MeetingRefusal_MeetingSaved_Fragment = { readonly __typename: 'MeetingSaved' };

type MeetingRefusal_NoDraft_Fragment = { readonly __typename: 'NoDraft'; readonly message: string };

type MeetingRefusal_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type MeetingRefusal_NoteMissing_Fragment = { readonly __typename: 'NoteMissing'; readonly message: string };

type MeetingRefusal_NothingChanged_Fragment = {
  readonly __typename: 'NothingChanged';
  readonly message: string;
};

type MeetingRefusal_OwnApproval_Fragment = { readonly __typename: 'OwnApproval'; readonly message: string };

type MeetingRefusal_SentBackUndecided_Fragment = {
  readonly __typename: 'SentBackUndecided';
  readonly message: string;
};

type MeetingRefusal_UnknownDecision_Fragment = {
  readonly __typename: 'UnknownDecision';
  readonly message: string;
};

type MeetingRefusal_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type MeetingRefusal_UnknownPlan_Fragment = { readonly __typename: 'UnknownPlan'; readonly message: string };

type MeetingRefusal_WrongState_Fragment = { readonly __typename: 'WrongState'; readonly message: string };

export type MeetingRefusalFragment =
  | MeetingRefusal_BrokenRules_Fragment
  | MeetingRefusal_BundlesTied_Fragment
  | MeetingRefusal_DecisionsOpen_Fragment
  | MeetingRefusal_MeetingNotHeld_Fragment
  | MeetingRefusal_MeetingSaved_Fragment
  | MeetingRefusal_NoDraft_Fragment
  | MeetingRefusal_NotAllowed_Fragment
  | MeetingRefusal_NoteMissing_Fragment
  | MeetingRefusal_NothingChanged_Fragment
  | MeetingRefusal_OwnApproval_Fragment
  | MeetingRefusal_SentBackUndecided_Fragment
  | MeetingRefusal_UnknownDecision_Fragment
  | MeetingRefusal_UnknownPerson_Fragment
  | MeetingRefusal_UnknownPlan_Fragment
  | MeetingRefusal_WrongState_Fragment;

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
        readonly authorId: string | null;
        readonly at: string | null;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly title: string }>;
      }>;
    }>;
  } | null;
};

export type ScenarioItemFragment = {
  readonly id: string;
  readonly name: string;
  readonly state: ScenarioState;
  readonly version: number;
  readonly fromDraft: boolean;
  readonly createdById: string | null;
  readonly createdAt: string | null;
  readonly baseRevisionId: string;
};

export type ScenariosQueryVariables = Exact<{
  planId: string;
}>;

export type ScenariosQuery = {
  readonly plan: { readonly id: string; readonly scenarios: ReadonlyArray<ScenarioItemFragment> } | null;
};

export type ScenarioContentQueryVariables = Exact<{
  planId: string;
  scenarioId: string;
}>;

export type ScenarioContentQuery = {
  readonly plan: {
    readonly id: string;
    readonly scenario: ({ readonly content: ContentItemsFragment } & ScenarioItemFragment) | null;
  } | null;
};

export type BranchScenarioMutationVariables = Exact<{
  planId: string;
  name: string;
  from: string;
}>;

export type BranchScenarioMutation = {
  readonly branchScenario:
    | { readonly __typename: 'BranchClosed'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'NoteMissing'; readonly message: string }
    | { readonly __typename: 'ScenarioSaved'; readonly scenario: ScenarioItemFragment }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'UnknownRevision'; readonly message: string }
    | { readonly __typename: 'UnknownScenario'; readonly message: string };
};

export type DiscardScenarioMutationVariables = Exact<{
  planId: string;
  scenarioId: string;
}>;

export type DiscardScenarioMutation = {
  readonly discardScenario:
    | { readonly __typename: 'BranchClosed'; readonly message: string }
    | { readonly __typename: 'NotAllowed'; readonly message: string }
    | { readonly __typename: 'NoteMissing'; readonly message: string }
    | { readonly __typename: 'ScenarioSaved'; readonly scenario: ScenarioItemFragment }
    | { readonly __typename: 'UnknownPerson'; readonly message: string }
    | { readonly __typename: 'UnknownPlan'; readonly message: string }
    | { readonly __typename: 'UnknownRevision'; readonly message: string }
    | { readonly __typename: 'UnknownScenario'; readonly message: string };
};

export type WorkspacesQueryVariables = Exact<{ [key: string]: never }>;

export type WorkspacesQuery = {
  readonly workspaces: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly plans: ReadonlyArray<{ readonly id: string }>;
  }>;
};

export type WorkspaceSettingsQueryVariables = Exact<{
  workspaceId: string;
}>;

export type WorkspaceSettingsQuery = { readonly workspace: WorkspaceStateFragment | null };

export type WorkspaceStateFragment = {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly calendarFixed: boolean;
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
  readonly businessUnits: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly parentId: string | null;
    readonly archived: boolean;
  }>;
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly title: string | null;
    readonly businessUnitId: string | null;
    readonly roles: ReadonlyArray<Role>;
    readonly archived: boolean;
  }>;
  readonly teams: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly skill: string | null;
    readonly archived: boolean;
  }>;
  readonly plans: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly archivedAt: string | null;
    readonly revisions: ReadonlyArray<{
      readonly id: string;
      readonly sequence: number;
      readonly anchorQuarter: string;
      readonly state: RevisionState;
    }>;
  }>;
};

export type CreateWorkspaceMutationVariables = Exact<{
  workspace: NewWorkspace;
}>;

export type CreateWorkspaceMutation = {
  readonly createWorkspace:
    | ({ readonly __typename: 'InvalidSettings' } & WorkspaceRefused_InvalidSettings_Fragment)
    | { readonly __typename: 'NameTaken'; readonly message: string }
    | ({ readonly __typename: 'NotAllowed' } & WorkspaceRefused_NotAllowed_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & WorkspaceRefused_UnknownPerson_Fragment)
    | ({
        readonly __typename: 'WorkspaceSaved';
        readonly workspace: { readonly id: string; readonly name: string };
      } & WorkspaceRefused_WorkspaceSaved_Fragment);
};

export type ChangeWorkspaceMutationVariables = Exact<{
  workspaceId: string;
  change: WorkspaceChange;
}>;

export type ChangeWorkspaceMutation = {
  readonly changeWorkspace:
    | { readonly __typename: 'CalendarFixed'; readonly message: string }
    | ({ readonly __typename: 'InvalidSettings' } & WorkspaceRefused_InvalidSettings_Fragment)
    | { readonly __typename: 'NameTaken'; readonly message: string }
    | ({ readonly __typename: 'NotAllowed' } & WorkspaceRefused_NotAllowed_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & WorkspaceRefused_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownWorkspace' } & WorkspaceRefused_UnknownWorkspace_Fragment)
    | ({
        readonly __typename: 'WorkspaceSaved';
        readonly workspace: WorkspaceStateFragment;
      } & WorkspaceRefused_WorkspaceSaved_Fragment);
};

export type SaveBusinessUnitMutationVariables = Exact<{
  workspaceId: string;
  unit: BusinessUnitChange;
}>;

export type SaveBusinessUnitMutation = {
  readonly saveBusinessUnit:
    | ({ readonly __typename: 'InvalidSettings' } & WorkspaceRefused_InvalidSettings_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & WorkspaceRefused_NotAllowed_Fragment)
    | ({ readonly __typename: 'UnitCycle' } & WorkspaceRefused_UnitCycle_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & WorkspaceRefused_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & WorkspaceRefused_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownUnit' } & WorkspaceRefused_UnknownUnit_Fragment)
    | ({ readonly __typename: 'UnknownWorkspace' } & WorkspaceRefused_UnknownWorkspace_Fragment)
    | ({
        readonly __typename: 'WorkspaceSaved';
        readonly workspace: WorkspaceStateFragment;
      } & WorkspaceRefused_WorkspaceSaved_Fragment);
};

export type SavePersonMutationVariables = Exact<{
  workspaceId: string;
  person: PersonChange;
}>;

export type SavePersonMutation = {
  readonly savePerson:
    | ({ readonly __typename: 'InvalidSettings' } & WorkspaceRefused_InvalidSettings_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & WorkspaceRefused_NotAllowed_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & WorkspaceRefused_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & WorkspaceRefused_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownUnit' } & WorkspaceRefused_UnknownUnit_Fragment)
    | ({ readonly __typename: 'UnknownWorkspace' } & WorkspaceRefused_UnknownWorkspace_Fragment)
    | ({
        readonly __typename: 'WorkspaceSaved';
        readonly workspace: WorkspaceStateFragment;
      } & WorkspaceRefused_WorkspaceSaved_Fragment);
};

export type SaveTeamMutationVariables = Exact<{
  workspaceId: string;
  team: TeamChange;
}>;

export type SaveTeamMutation = {
  readonly saveTeam:
    | ({ readonly __typename: 'InvalidSettings' } & WorkspaceRefused_InvalidSettings_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & WorkspaceRefused_NotAllowed_Fragment)
    | ({ readonly __typename: 'UnknownItem' } & WorkspaceRefused_UnknownItem_Fragment)
    | ({ readonly __typename: 'UnknownPerson' } & WorkspaceRefused_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownWorkspace' } & WorkspaceRefused_UnknownWorkspace_Fragment)
    | ({
        readonly __typename: 'WorkspaceSaved';
        readonly workspace: WorkspaceStateFragment;
      } & WorkspaceRefused_WorkspaceSaved_Fragment);
};

export type CreatePlanMutationVariables = Exact<{
  workspaceId: string;
  name: string;
}>;

export type CreatePlanMutation = {
  readonly createPlan:
    | ({ readonly __typename: 'InvalidSettings' } & WorkspaceRefused_InvalidSettings_Fragment)
    | ({ readonly __typename: 'NotAllowed' } & WorkspaceRefused_NotAllowed_Fragment)
    | { readonly __typename: 'PlanCreated'; readonly plan: { readonly id: string; readonly name: string } }
    | ({ readonly __typename: 'UnknownPerson' } & WorkspaceRefused_UnknownPerson_Fragment)
    | ({ readonly __typename: 'UnknownWorkspace' } & WorkspaceRefused_UnknownWorkspace_Fragment);
};

type WorkspaceRefused_InvalidSettings_Fragment = {
  readonly __typename: 'InvalidSettings';
  readonly message: string;
  readonly flaws: ReadonlyArray<{ readonly field: string; readonly message: string }>;
};

type WorkspaceRefused_NotAllowed_Fragment = { readonly __typename: 'NotAllowed'; readonly message: string };

type WorkspaceRefused_UnitCycle_Fragment = { readonly __typename: 'UnitCycle'; readonly message: string };

type WorkspaceRefused_UnknownItem_Fragment = { readonly __typename: 'UnknownItem'; readonly message: string };

type WorkspaceRefused_UnknownPerson_Fragment = {
  readonly __typename: 'UnknownPerson';
  readonly message: string;
};

type WorkspaceRefused_UnknownUnit_Fragment = { readonly __typename: 'UnknownUnit'; readonly message: string };

type WorkspaceRefused_UnknownWorkspace_Fragment = {
  readonly __typename: 'UnknownWorkspace';
  readonly message: string;
};

type WorkspaceRefused_WorkspaceSaved_Fragment = { readonly __typename: 'WorkspaceSaved' };

export type WorkspaceRefusedFragment =
  | WorkspaceRefused_InvalidSettings_Fragment
  | WorkspaceRefused_NotAllowed_Fragment
  | WorkspaceRefused_UnitCycle_Fragment
  | WorkspaceRefused_UnknownItem_Fragment
  | WorkspaceRefused_UnknownPerson_Fragment
  | WorkspaceRefused_UnknownUnit_Fragment
  | WorkspaceRefused_UnknownWorkspace_Fragment
  | WorkspaceRefused_WorkspaceSaved_Fragment;

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

export * from './documents/plan-mix.js';
export * from './documents/comparison.js';
export * from './documents/change-rows.js';
export * from './documents/revision-steps.js';
export * from './documents/cumulative.js';
export * from './documents/demand-requests.js';
export * from './documents/enabler-course.js';
export * from './documents/raise-demand.js';
export * from './documents/amend-demand.js';
export * from './documents/assess-demand.js';
export * from './documents/accept-demand.js';
export * from './documents/decline-demand.js';
export * from './documents/withdraw-demand.js';
export * from './documents/plan-demand.js';
export * from './documents/open-draft.js';
export * from './documents/abandon-draft.js';
export * from './documents/submit-draft.js';
export * from './documents/draft-rules.js';
export * from './documents/former-enablers.js';
export * from './documents/draft-branch.js';
export * from './documents/scenario-branch.js';
export * from './documents/branch-news.js';
export * from './documents/edit-branch.js';
export * from './documents/undo-edit.js';
export * from './documents/redo-edit.js';
export * from './documents/give-reason.js';
export * from './documents/arrive.js';
export * from './documents/leave.js';
export * from './documents/branch-presence.js';
export * from './documents/plan-changed.js';
export * from './documents/revision-metrics.js';
export * from './documents/plan-figures.js';
export * from './documents/records-metrics.js';
export * from './documents/step-rows.js';
export * from './documents/mappings.js';
export * from './documents/example-mappings.js';
export * from './documents/save-mapping.js';
export * from './documents/delete-mapping.js';
export * from './documents/insights.js';
export * from './documents/insight-citations.js';
export * from './documents/save-insight.js';
export * from './documents/merge-sides.js';
export * from './documents/merge-scenario.js';
export * from './documents/rebase-scenario.js';
export * from './documents/notices.js';
export * from './documents/mark-notices-read.js';
export * from './documents/step-detail.js';
export * from './documents/fill-assessment.js';
export * from './documents/propose-agreement.js';
export * from './documents/accept-agreement.js';
export * from './documents/log-engagement.js';
export * from './documents/amend-engagement.js';
export * from './documents/confirm-engagement.js';
export * from './documents/remove-engagement.js';
export * from './documents/open-intervention.js';
export * from './documents/amend-intervention.js';
export * from './documents/move-intervention.js';
export * from './documents/evidence-ledger.js';
export * from './documents/partnership-records.js';
export * from './documents/record-shadow-it.js';
export * from './documents/amend-shadow-it.js';
export * from './documents/dispose-shadow-it.js';
export * from './documents/revision-content.js';
export * from './documents/plans.js';
export * from './documents/plan-frame.js';
export * from './documents/archive-plan.js';
export * from './documents/purge-plan.js';
export * from './documents/load-sample.js';
export * from './documents/rename-plan.js';
export * from './documents/promise-results.js';
export * from './documents/review-room.js';
export * from './documents/revision-seals.js';
export * from './documents/revision-chain.js';
export * from './documents/decide.js';
export * from './documents/comment-on-decision.js';
export * from './documents/save-review-meeting.js';
export * from './documents/choose-sent-back.js';
export * from './documents/return-draft.js';
export * from './documents/approve-revision.js';
export * from './documents/publish-revision.js';
export * from './documents/item-history.js';
export * from './documents/scenarios.js';
export * from './documents/scenario-content.js';
export * from './documents/branch-scenario.js';
export * from './documents/discard-scenario.js';
export * from './documents/workspaces.js';
export * from './documents/workspace-settings.js';
export * from './documents/create-workspace.js';
export * from './documents/change-workspace.js';
export * from './documents/save-business-unit.js';
export * from './documents/save-person.js';
export * from './documents/save-team.js';
export * from './documents/create-plan.js';
export * from './documents/span-changes.js';
export * from './documents/span-milestones.js';
export * from './documents/span-slips.js';
export * from './documents/span-evidence.js';
export * from './documents/slip-forecasts.js';
export const possibleTypes: Record<string, string[]> = {
  AbandonDraftResult: [
    'AnchorNotLater',
    'DraftExists',
    'DraftMoved',
    'NoDraft',
    'NotAllowed',
    'NoteMissing',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRevision',
    'WrongState',
  ],
  ArchivePlanResult: ['NotAllowed', 'PlanArchived', 'UnknownPerson', 'UnknownPlan'],
  AssessmentResult: [
    'AssessmentSaved',
    'NotAllowed',
    'RecordIncomplete',
    'RecordRefused',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRecord',
  ],
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
  ChangeWorkspaceResult: [
    'CalendarFixed',
    'InvalidSettings',
    'NameTaken',
    'NotAllowed',
    'UnknownPerson',
    'UnknownWorkspace',
    'WorkspaceSaved',
  ],
  CommentResult: [
    'BrokenRules',
    'BundlesTied',
    'Commented',
    'DecisionsOpen',
    'MeetingNotHeld',
    'NoDraft',
    'NotAllowed',
    'NoteMissing',
    'NothingChanged',
    'OwnApproval',
    'SentBackUndecided',
    'UnknownDecision',
    'UnknownPerson',
    'UnknownPlan',
    'WrongState',
  ],
  ComparisonResult: ['Comparison', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  CreatePlanResult: ['InvalidSettings', 'NotAllowed', 'PlanCreated', 'UnknownPerson', 'UnknownWorkspace'],
  CreateWorkspaceResult: ['InvalidSettings', 'NameTaken', 'NotAllowed', 'UnknownPerson', 'WorkspaceSaved'],
  CumulativeResult: ['Cumulative', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  DecideResult: [
    'BrokenRules',
    'BundlesTied',
    'Decided',
    'DecisionsOpen',
    'MeetingNotHeld',
    'NoDraft',
    'NotAllowed',
    'NoteMissing',
    'NothingChanged',
    'OwnApproval',
    'SentBackUndecided',
    'UnknownDecision',
    'UnknownPerson',
    'UnknownPlan',
    'WrongState',
  ],
  DeleteMappingResult: ['MappingDeleted', 'UnknownMapping'],
  DemandResult: [
    'DemandIncomplete',
    'DemandSaved',
    'NotAllowed',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRequest',
    'WrongDemandState',
  ],
  DisposeShadowItResult: [
    'BranchClosed',
    'BrokenRules',
    'EditConflict',
    'HasParts',
    'ItemExists',
    'NoDraft',
    'NotAllowed',
    'NothingChanged',
    'RecordIncomplete',
    'RecordRefused',
    'ShadowItSaved',
    'StageRefused',
    'UnknownBranch',
    'UnknownItem',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRecord',
    'WrongShares',
    'WrongState',
  ],
  EditResult: [
    'BranchClosed',
    'BranchEdited',
    'BrokenRules',
    'EditConflict',
    'HasParts',
    'ItemExists',
    'NoDraft',
    'NotAllowed',
    'NothingChanged',
    'StageRefused',
    'UnknownBranch',
    'UnknownItem',
    'UnknownPerson',
    'UnknownPlan',
    'WrongShares',
    'WrongState',
  ],
  EngagementResult: [
    'EngagementRemoved',
    'EngagementSaved',
    'NotAllowed',
    'RecordIncomplete',
    'RecordRefused',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRecord',
  ],
  EvidenceReuseResult: ['EvidenceReuse', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  ForecastVerdict: ['ForecastHidden', 'ForecastShown'],
  GiveReasonResult: [
    'BranchClosed',
    'BrokenRules',
    'EditConflict',
    'HasParts',
    'ItemExists',
    'NoDraft',
    'NotAllowed',
    'NothingChanged',
    'ReasonGiven',
    'StageRefused',
    'UnknownBranch',
    'UnknownItem',
    'UnknownPerson',
    'UnknownPlan',
    'WrongShares',
    'WrongState',
  ],
  InsightResult: [
    'InsightCited',
    'InsightSaved',
    'NotAllowed',
    'NoteMissing',
    'UnknownPerson',
    'UnknownPlan',
  ],
  InterventionResult: [
    'InterventionSaved',
    'NotAllowed',
    'RecordIncomplete',
    'RecordRefused',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRecord',
  ],
  LoadSampleResult: ['NotAllowed', 'SampleLoaded', 'UnknownPerson'],
  MarkReadResult: ['NoticesRead', 'UnknownPerson'],
  MeetingResult: [
    'BrokenRules',
    'BundlesTied',
    'DecisionsOpen',
    'MeetingNotHeld',
    'MeetingSaved',
    'NoDraft',
    'NotAllowed',
    'NoteMissing',
    'NothingChanged',
    'OwnApproval',
    'SentBackUndecided',
    'UnknownDecision',
    'UnknownPerson',
    'UnknownPlan',
    'WrongState',
  ],
  MergeResult: [
    'BranchClosed',
    'BranchEdited',
    'BrokenRules',
    'MergeUnresolved',
    'NoDraft',
    'NotAllowed',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownScenario',
    'WrongState',
  ],
  MergeSidesResult: [
    'BranchClosed',
    'BrokenRules',
    'MergeSides',
    'MergeUnresolved',
    'NoDraft',
    'NotAllowed',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownScenario',
    'WrongState',
  ],
  MetricWarning: ['StartedBeforePredecessor', 'UnfundedAtStart', 'WeightsNot100'],
  MilestoneTrendResult: ['MilestoneTrends', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  OpenDraftResult: [
    'AnchorNotLater',
    'DraftExists',
    'DraftMoved',
    'NoDraft',
    'NotAllowed',
    'NoteMissing',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRevision',
    'WrongState',
  ],
  PlanDemandResult: [
    'BranchClosed',
    'BrokenRules',
    'DemandIncomplete',
    'DemandSaved',
    'EditConflict',
    'HasParts',
    'ItemExists',
    'NoDraft',
    'NotAllowed',
    'NothingChanged',
    'StageRefused',
    'UnknownBranch',
    'UnknownItem',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRequest',
    'WrongDemandState',
    'WrongShares',
    'WrongState',
  ],
  PlanItem: ['Capability', 'Enabler', 'Outcome'],
  PresenceResult: ['PresenceKept'],
  PurgePlanResult: ['NameDoesNotMatch', 'NotAllowed', 'PlanPurged', 'UnknownPerson', 'UnknownPlan'],
  RebaseResult: [
    'BranchClosed',
    'BrokenRules',
    'MergeUnresolved',
    'NoDraft',
    'NotAllowed',
    'ScenarioSaved',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownScenario',
    'WrongState',
  ],
  RemovalConsequencesResult: ['RemovalConsequences', 'UnknownBranch', 'UnknownPlan'],
  RenamePlanResult: ['InvalidSettings', 'NotAllowed', 'PlanRenamed', 'UnknownPerson', 'UnknownPlan'],
  ReviewResult: [
    'BrokenRules',
    'BundlesTied',
    'DecisionsOpen',
    'DraftMoved',
    'MeetingNotHeld',
    'NoDraft',
    'NotAllowed',
    'NoteMissing',
    'NothingChanged',
    'OwnApproval',
    'SentBackUndecided',
    'UnknownDecision',
    'UnknownPerson',
    'UnknownPlan',
    'WrongState',
  ],
  SaveBusinessUnitResult: [
    'InvalidSettings',
    'NotAllowed',
    'UnitCycle',
    'UnknownItem',
    'UnknownPerson',
    'UnknownUnit',
    'UnknownWorkspace',
    'WorkspaceSaved',
  ],
  SaveMappingResult: ['InvalidMapping', 'MappingSaved'],
  SavePersonResult: [
    'InvalidSettings',
    'NotAllowed',
    'UnknownItem',
    'UnknownPerson',
    'UnknownUnit',
    'UnknownWorkspace',
    'WorkspaceSaved',
  ],
  SaveTeamResult: [
    'InvalidSettings',
    'NotAllowed',
    'UnknownItem',
    'UnknownPerson',
    'UnknownWorkspace',
    'WorkspaceSaved',
  ],
  ScenarioResult: [
    'BranchClosed',
    'NotAllowed',
    'NoteMissing',
    'ScenarioSaved',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRevision',
    'UnknownScenario',
  ],
  ShadowItResult: [
    'NotAllowed',
    'RecordIncomplete',
    'RecordRefused',
    'ShadowItSaved',
    'UnknownPerson',
    'UnknownPlan',
    'UnknownRecord',
  ],
  SlipByResult: ['GroupedSlips', 'UnknownPlan', 'UnknownRevision', 'WrongOrder'],
  SlipForecast: ['FinishForecast', 'NotEnoughHistory', 'NotScheduled'],
  SubmitResult: [
    'BrokenRules',
    'DraftMoved',
    'NoDraft',
    'NotAllowed',
    'NothingChanged',
    'ReasonsMissing',
    'UnknownPerson',
    'UnknownPlan',
    'WrongState',
  ],
  UndoResult: [
    'BranchClosed',
    'BranchEdited',
    'BrokenRules',
    'EditConflict',
    'HasParts',
    'ItemExists',
    'NoDraft',
    'NotAllowed',
    'NothingChanged',
    'NothingToRedo',
    'NothingToUndo',
    'StageRefused',
    'UnknownBranch',
    'UnknownItem',
    'UnknownPerson',
    'UnknownPlan',
    'WrongShares',
    'WrongState',
  ],
};
/** SHA-256 of each query as the server knows it, by its name. */
export const queryHashes: Record<string, string> = {
  PlanMix: '43ab435062d504170118647381a79b84753b074315a2c7abc778892ec597d9bf',
  Comparison: '4974c50ee3276f31a7793ed23d0c547093829673869b91b766750b11743fc9bb',
  ChangeRows: 'adfe2e80cc55b9af429bcb4d0872d2d714a20086b5fc9f1d8e4a5f033c7d1055',
  RevisionSteps: '4d894d58765cf56230afc7a22740570c62aee616a09c9a64ebe88634a7a72407',
  Cumulative: 'e711984dfca4aa45b33478efb8bccc3911df3e32aa5e91a69ab40ddb23a38526',
  DemandRequests: 'a97e531d762294b15bbd4bf86a2c273a19e027063d502378bbcbc5874b1ed735',
  EnablerCourse: 'e348f760795ccea81db7820e0030020b483614bad17ade80c0496d52c772a6ff',
  DraftRules: '2b05eab9fd7e8ea511af801db80a7e01f0a2bc13e28966cf00f0e5c6087f46f8',
  FormerEnablers: '653b49dac0738f7715b6e170c54271a51a5f2691061e4a0168479c9c031c3a67',
  DraftBranch: 'bb5746e8a2bea5913f9636ead0ed7d9c74ad3a65ed8cf07a8adc8b7ffdc9b39d',
  ScenarioBranch: 'fdf85dadd02c5228b1f722cfb6da15774ad95617668f527bf24427519da9cbc6',
  BranchNews: '658a356cbaeae9b03aa1b0eb7f46914d723e718f2f16a64bf45f79484ca7be64',
  BranchPresence: 'a5b5c2ee3e09704b24406932441df648086112ba40ba05cf4f5a39be9b29125d',
  RevisionMetrics: '1c4efbce5f79a823f5a86f0763130d757fe86d52a69e3c60cf0f98bf6f46cb8a',
  PlanFigures: '0742c7c309eba316f893d3933be2999d7d75c581fab6260a6826fe020918fc42',
  RecordsMetrics: 'f7989bbae92a8934d34036935f918409ff502e05c8919741748ce3bf4ed14106',
  StepRows: 'af63c7296f66ecea775f6099a5d0a7b663b05a8f689d547289f009cc7cf54b60',
  Mappings: '200d8e9bebe759440a81fe6627cf3e56f31043e4ae901cc7f6a210ce1ea34e25',
  ExampleMappings: '484854475ba334186b0b51c64fdf994bc05682805c79b2116f049727abefa38b',
  Insights: '50e4995c65a51658c9da870e8ae68bd302040a0eb48df6b3880220d3346e622b',
  InsightCitations: 'f3d8e76ff90cd23ea7910ac8bd2083df74e5d7199baa82ffe2cf80687c1c34a3',
  MergeSides: '30ed2c8fa9adfd553f2ab9e153209790341f48bfb11a18ce3a55199c6d44ea3a',
  Notices: 'ad5154677465fd444756a172b2cf17ac982882d53e54f52938be0c2b819578f6',
  StepDetail: 'd12652a7bcea625df12a3651989c7242753da364350f56ce81e48bded7cc8b01',
  EvidenceLedger: '08dbfb3800ec5dd2673fb7f8b16a9cd7d325456dfc3dbba3c932f29e085d96a1',
  PartnershipRecords: 'e8f054b19a3c7bf24f14fab02b1aa7b3e7ba6ab75e722e448e3dd3dbcce6b738',
  RevisionContent: '7d2b792dc38a48d522a75881e493f9a0be475007c2348584aff28e41e2406ff6',
  Plans: '22512e6102eedd7cfc11bbeecd6e139631dd164771278fc9dd86672b9643ebe9',
  PlanFrame: 'a02c16f28ff31b713250a3d3c50c32f6e7dd2e505b090d61711dcd76ec2dd44b',
  PromiseResults: '0fd4946b22a62f81bdc07cdce7d676803042f039fea40db6d88af442ac13127d',
  ReviewRoom: '000652af8ed36f9be59402d1afc68232966891781660871d109f2af3f512409e',
  RevisionSeals: '2559c52a85a73798d3aa99983ce686653b78e96256c458195ddaa7d225fdcd19',
  RevisionChain: 'ae3291900b5fdcf6b5053cb272c003d66feb097ca00a112ff9935ee4ce5debe6',
  ItemHistory: '443fc15c92fb2331b8755c9eb28174790f6c5f129f08db33cad11daccea1f357',
  Scenarios: '449145d3a61deb87a3f65dd0f95af984a3284c2ddb81775431605fa21cbeb5ed',
  ScenarioContent: '5c89199c672a66246da65deb188d34fb9b07d0487c8fc8d1bfd17831d1d3e931',
  Workspaces: 'a9ce244f1300f48f55602b4ed781810130044a34d4f56430bec4189488c715a2',
  WorkspaceSettings: '6027cdaa5cbc4827e20ed4aa8ed5edeea7edb67af8f60de13641eb8ecbeebb23',
  SpanChanges: '7f92da1aefe85c4d18fcb8bbf2a16553dc5a2c0bed9881d15f9e50c28e01ca42',
  SpanMilestones: 'b97ea815e9e2c539fc983aefc7d4aff180858cf9eb4618bb09cca43ccd31a8eb',
  SpanSlips: '823ddcf81bef81cba4753281b811983fea45690553b720184945b585a2db642f',
  SpanEvidence: 'd1013eac803cae345ae8fd9a56d34b9d7e1e5870e577035a1b949811745b2be4',
  SlipForecasts: '415f535beacb27b4a5e8a059709c9856a0295f018c2a78b2e4e14946643c1680',
};
