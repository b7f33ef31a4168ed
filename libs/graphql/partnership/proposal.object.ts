import type {
  FiscalQuarter,
  InterventionEffect,
  InterventionKind,
  InterventionProposal,
  LimitingAttribute,
  OrganisationPoint,
  PartnerLevel,
  RelationshipPoint,
} from '@northing/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { LimitingAttributeEnum, PartnerLevelEnum } from '../schema/metric-enums.js';
import { InterventionKindEnum } from '../schema/partnership-enums.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('InterventionProposal', { description: 'What may lift a unit a level, and why.' })
export class InterventionProposalObject implements InterventionProposal {
  @Required(() => ID, 'The agreed assessment it rests on.') readonly assessmentId!: string;
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => Quarter, 'Quarter of the assessment.') readonly quarter!: FiscalQuarter;
  @Required(() => PartnerLevelEnum, 'Where the unit is.') readonly level!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'Where the step begins: its level, or the potential where that is lower.')
  readonly fromLevel!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'What the attributes outside everybody’s influence allow.')
  readonly reachablePotential!: PartnerLevel;
  @Optional(
    () => PartnerLevelEnum,
    'The next level; null when the reachable one is reached: the rest is not chased.',
  )
  readonly toLevel!: PartnerLevel | null;
  @Required(() => [InterventionKindEnum], 'What is neither proposed, under way nor done for the unit.')
  readonly kinds!: readonly InterventionKind[];
  @Required(() => [LimitingAttributeEnum], 'What limits the unit below that level and can be changed.')
  readonly reasons!: readonly LimitingAttribute[];
}

@ObjectType('OrganisationPoint', { description: 'An agreed partner maturity.' })
export class OrganisationPointObject implements OrganisationPoint {
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => PartnerLevelEnum, 'The level.') readonly level!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'What its attributes allow.')
  readonly maximumValuePotential!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'What those outside everybody’s influence allow.')
  readonly reachablePotential!: PartnerLevel;
}

@ObjectType('RelationshipPoint', { description: 'An agreed relationship maturity.' })
export class RelationshipPointObject implements RelationshipPoint {
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => Int, 'The level, 1 to 5.') readonly level!: number;
}

@ObjectType('OrganisationAround', { description: 'Partner maturity around an intervention.' })
export class OrganisationAroundObject {
  @Optional(() => OrganisationPointObject, 'The last one up to its start.')
  readonly before!: OrganisationPointObject | null;
  @Optional(() => OrganisationPointObject, 'The first one after it was done.')
  readonly after!: OrganisationPointObject | null;
}

@ObjectType('RelationshipAround', { description: 'Relationship maturity around an intervention.' })
export class RelationshipAroundObject {
  @Optional(() => RelationshipPointObject, 'The last one up to its start.')
  readonly before!: RelationshipPointObject | null;
  @Optional(() => RelationshipPointObject, 'The first one after it was done.')
  readonly after!: RelationshipPointObject | null;
}

@ObjectType('InterventionEffect', { description: 'Agreed assessments around an intervention.' })
export class InterventionEffectObject implements InterventionEffect {
  @Required(() => OrganisationAroundObject, 'Partner maturity.')
  readonly organisation!: OrganisationAroundObject;
  @Required(() => RelationshipAroundObject, 'Relationship maturity.')
  readonly relationship!: RelationshipAroundObject;
}
