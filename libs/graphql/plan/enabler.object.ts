import type {
  Enabler,
  EnablerKind,
  FiscalQuarter,
  FundingClass,
  Health,
  PriorityBand,
  RiskLevel,
  Sourcing,
  Stage,
  TbmView,
} from '@northing/domain';
import { Float, ID, ObjectType } from '@nestjs/graphql';
import {
  EnablerKindEnum,
  FundingClassEnum,
  HealthEnum,
  PriorityBandEnum,
  RiskLevelEnum,
  SourcingEnum,
  StageEnum,
  TbmViewEnum,
} from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';
import {
  CostCellObject,
  DemandCellObject,
  LineageObject,
  SustainCellObject,
  WsjfObject,
} from './enabler-part.object.js';

@ObjectType('Enabler', {
  description: 'Technology work that lifts a capability: a project or a product. A null field was not given.',
})
export class EnablerObject implements Enabler {
  @Required(() => ID, 'Unique within the plan, the same in every revision.') readonly id!: string;
  @Required(() => String, 'Name of the work.') readonly name!: string;
  @Optional(() => EnablerKindEnum, 'Project or product.') readonly kind!: EnablerKind | null;
  @Optional(() => StageEnum, 'How far it has come.') readonly stage!: Stage | null;
  @Optional(() => Quarter, 'Quarter in which work starts.') readonly startQuarter!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Quarter the deliverable is accepted, or the first usable increment is live.')
  readonly endQuarter!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Quarter a product is retired.') readonly retireQuarter!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Quarter it was really delivered.')
  readonly actualEndQuarter!: FiscalQuarter | null;
  @Required(() => Float, 'Share done, 0 to 100.') readonly percentComplete!: number;
  @Optional(() => HealthEnum, 'How the work stands.') readonly health!: Health | null;
  @Required(() => [CostCellObject], 'Planned spend by fiscal year.')
  readonly cost!: readonly CostCellObject[];
  @Required(() => [DemandCellObject], 'Team demand while the work runs.')
  readonly capacityDemand!: readonly DemandCellObject[];
  @Required(() => [SustainCellObject], 'Team demand after delivery, until retirement.')
  readonly sustainDemand!: readonly SustainCellObject[];
  @Optional(() => Float, 'Confidence in schedule and cost, 0 to 1.') readonly confidence!: number | null;
  @Optional(() => SourcingEnum, 'Who does the work.') readonly sourcing!: Sourcing | null;
  @Optional(() => String, 'Name of the supplier.') readonly supplier!: string | null;
  @Optional(() => FundingClassEnum, 'Why the money is spent.') readonly fundingClass!: FundingClass | null;
  @Optional(() => TbmViewEnum, 'What the spend does for the business.') readonly tbmView!: TbmView | null;
  @Optional(() => ID, 'The unit the work is for; the business owner’s unit where not given.')
  readonly businessUnitId!: string | null;
  @Optional(() => ID, 'The business person who answers for it.') readonly businessOwnerId!: string | null;
  @Optional(() => ID, 'The person in IT who answers for it.') readonly itOwnerId!: string | null;
  @Optional(() => RiskLevelEnum, 'How likely it is to go wrong.') readonly riskLevel!: RiskLevel | null;
  @Optional(() => String, 'What the risk is.') readonly riskNote!: string | null;
  @Optional(() => PriorityBandEnum, 'MoSCoW priority.') readonly priorityBand!: PriorityBand | null;
  @Optional(() => Float, 'Counts as its score where enablers are put in order: it was moved by hand.')
  readonly placedScore!: number | null;
  @Optional(() => String, 'What is in and what is out.') readonly scope!: string | null;
  @Required(() => [String], 'What is handed over.') readonly deliverables!: readonly string[];
  @Optional(() => WsjfObject, 'Weighted shortest job first.') readonly wsjf!: WsjfObject | null;
  @Optional(() => LineageObject, 'Where it came from.') readonly lineage!: LineageObject | null;
}
