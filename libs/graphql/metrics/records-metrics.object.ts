import type {
  EngagementTiming,
  FiscalQuarter,
  Light,
  LimitingAttribute,
  PartnerLevel,
  RaisedRequest,
  Readiness,
  RecordsMetrics,
  RelationshipTrend,
  ShadowItExposure,
  UnitEngagementTiming,
  UnmanagedItem,
  ValuePotential,
} from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import {
  DataSensitivityEnum,
  DemandStateEnum,
  DispositionEnum,
  LightEnum,
  LimitingAttributeEnum,
  PartnerLevelEnum,
  RequirementEnum,
} from '../schema/metric-enums.js';
import { Day, Quarter } from '../schema/scalars.js';

@ObjectType('EngagementTiming', { description: 'Whether IT was brought in before things were decided.' })
export class EngagementTimingObject implements EngagementTiming {
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => Int, 'Conversations before a decision.') readonly before!: number;
  @Required(() => Int, 'Conversations after it.') readonly after!: number;
  @Optional(() => Float, 'Share before, 0 to 1; null when nothing counts.') readonly ratio!: number | null;
  @Required(() => Boolean, 'Rests on few conversations.') readonly smallSample!: boolean;
  @Required(() => Int, 'Before a decision, confirmed by the business.') readonly confirmedBefore!: number;
  @Required(() => Int, 'After it, confirmed by the business.') readonly confirmedAfter!: number;
  @Optional(() => Float, 'Share before among the confirmed, 0 to 1; null when there is none.')
  readonly confirmedRatio!: number | null;
}

@ObjectType('UnitEngagementTiming', { description: 'The same of one business unit.' })
export class UnitEngagementTimingObject extends EngagementTimingObject implements UnitEngagementTiming {
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
}

@ObjectType('ValuePotential', { description: 'How far an assessed unit could come with IT today.' })
export class ValuePotentialObject implements ValuePotential {
  @Required(() => ID, 'The agreed assessment.') readonly assessmentId!: string;
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => Quarter, 'Quarter of the assessment.') readonly quarter!: FiscalQuarter;
  @Required(() => PartnerLevelEnum, 'Where it is.') readonly level!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'What its attributes allow.')
  readonly maximumValuePotential!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'What the attributes outside everybody’s influence allow.')
  readonly reachablePotential!: PartnerLevel;
  @Required(() => Int, 'Potential minus level, in levels; negative is inconsistent.')
  readonly headroom!: number;
  @Required(() => Boolean, 'Assessed above what the attributes allow.') readonly inconsistent!: boolean;
  @Required(() => [LimitingAttributeEnum], 'What limits it most.')
  readonly bindingAttributes!: readonly LimitingAttribute[];
  @Required(() => Int, 'Highest relationship maturity this allows, 1 to 5.') readonly rmmCeiling!: number;
}

@ObjectType('RelationshipTrend', { description: 'A unit’s relationship maturity now and a year ago.' })
export class RelationshipTrendObject implements RelationshipTrend {
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => Int, 'Latest agreed level, 1 to 5.') readonly latest!: number;
  @Required(() => Quarter, 'Quarter of that assessment.') readonly quarter!: FiscalQuarter;
  @Optional(() => Int, 'Level that is meant to be reached.') readonly intendedLevel!: number | null;
  @Optional(() => Int, 'Against exactly four quarters earlier; null when there was no assessment.')
  readonly changeOverYear!: number | null;
  @Required(() => Boolean, 'Below the intended level.') readonly belowIntended!: boolean;
}

@ObjectType('UnmanagedItem', { description: 'Technology found or tolerated outside the plan.' })
export class UnmanagedItemObject implements UnmanagedItem {
  @Required(() => ID, 'Its id.') readonly id!: string;
  @Required(() => String, 'What it is.') readonly name!: string;
  @Required(() => ID, 'The unit that bought or runs it.') readonly businessUnitId!: string;
  @Optional(() => String, 'Who sells it.') readonly supplier!: string | null;
  @Required(() => Float, 'Whole thousands a year.') readonly annualCost!: number;
  @Required(() => DataSensitivityEnum, 'How sensitive its data is.')
  readonly dataSensitivity!: UnmanagedItem['dataSensitivity'];
  @Required(() => DispositionEnum, 'What is done about it.')
  readonly disposition!: UnmanagedItem['disposition'];
  @Required(() => Boolean, 'Personal or confidential data, and no IT owner.') readonly highRisk!: boolean;
}

@ObjectType('RaisedRequest', { description: 'A business need that was brought forward.' })
export class RaisedRequestObject implements RaisedRequest {
  @Required(() => ID, 'Its id.') readonly id!: string;
  @Required(() => String, 'What is asked for.') readonly title!: string;
  @Required(() => ID, 'The unit that asks.') readonly businessUnitId!: string;
  @Optional(() => Quarter, 'When it was raised.') readonly raisedQuarter!: FiscalQuarter | null;
  @Required(() => RequirementEnum, 'Whether it came as a question.')
  readonly requirement!: RaisedRequest['requirement'];
  @Required(() => DemandStateEnum, 'Where it stands.') readonly state!: RaisedRequest['state'];
}

@ObjectType('ShadowItExposure', {
  description: 'Cost of technology outside IT’s care; whole thousands a year.',
})
export class ShadowItExposureObject implements ShadowItExposure {
  @Required(() => Float, 'Annual cost of discovered and tolerated items.')
  readonly unmanagedAnnualCost!: number;
  @Required(() => Float, 'Planned cost of the fiscal year.') readonly plannedItCost!: number;
  @Optional(() => Float, 'Share of both that is unmanaged, 0 to 1; null when both are 0.')
  readonly exposure!: number | null;
  @Optional(() => Int, 'Fiscal year of the planned cost.') readonly fiscalYear!: number | null;
  @Required(() => [ID], 'Discovered and tolerated items.') readonly unmanaged!: readonly string[];
  @Required(() => [ID], 'Of these, with personal or confidential data and without an IT owner.')
  readonly highRisk!: readonly string[];
  @Required(() => [UnmanagedItemObject], 'The unmanaged items, dearest first.')
  readonly items!: readonly UnmanagedItemObject[];
}

@ObjectType('Readiness', {
  description: 'Whether a revision, taken as the latest, was approved in time for the budget season.',
})
export class ReadinessObject implements Readiness {
  @Required(() => ID, 'The revision.') readonly revisionId!: string;
  @Required(() => Int, 'Fiscal year of the budget.') readonly budgetFiscalYear!: number;
  @Required(() => Day, 'First day of the season.') readonly seasonStart!: string;
  @Required(() => Int, 'Days from approval to the season.') readonly daysBefore!: number;
  @Required(() => Float, 'The same in weeks.') readonly weeksBefore!: number;
  @Required(() => Int, 'Quarters from its anchor to the season’s quarter.') readonly staleQuarters!: number;
  @Required(() => LightEnum, 'How it stands.') readonly light!: Light;
}

@ObjectType('RecordsMetrics', { description: 'What the records of a plan say, beside its latest revision.' })
export class RecordsMetricsObject implements RecordsMetrics {
  @Required(() => [UnitEngagementTimingObject], 'By unit, then quarter.')
  readonly engagementTiming!: readonly UnitEngagementTimingObject[];
  @Required(() => [EngagementTimingObject], 'Over all units, by quarter.')
  readonly engagementTimingAll!: readonly EngagementTimingObject[];
  @Required(() => [ValuePotentialObject], 'Of each agreed assessment of partner maturity.')
  readonly maximumValuePotential!: readonly ValuePotentialObject[];
  @Required(() => [RelationshipTrendObject], 'Of each unit with an agreed assessment.')
  readonly relationshipTrend!: readonly RelationshipTrendObject[];
  @Required(() => ShadowItExposureObject, 'Technology outside IT’s care.')
  readonly shadowIt!: ShadowItExposureObject;
  @Required(() => [ReadinessObject], 'Of revisions that were approved and have a season to come.')
  readonly budgetReadiness!: readonly ReadinessObject[];
  @Optional(() => Float, 'Open questions as a share of all requests, 0 to 1; null without requests.')
  readonly openQuestionShare!: number | null;
  @Required(() => Int, 'Requests that are open questions.') readonly openQuestions!: number;
  @Required(() => Int, 'All requests.') readonly demandRequests!: number;
  @Required(() => [RaisedRequestObject], 'The requests, with how each was raised.')
  readonly requests!: readonly RaisedRequestObject[];
}
