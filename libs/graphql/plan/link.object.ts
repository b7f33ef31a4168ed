import type {
  CapacityCell,
  Dependency,
  DependencyType,
  EnablerCapabilityLink,
  Envelope,
  FiscalQuarter,
  FundingClass,
  OutcomeCapabilityLink,
} from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DependencyTypeEnum, FundingClassEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('OutcomeCapabilityLink', { description: 'How much a capability contributes to an outcome.' })
export class OutcomeCapabilityLinkObject implements OutcomeCapabilityLink {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Optional(() => Float, 'Contribution, above 0 up to 100.') readonly weight!: number | null;
}

@ObjectType('EnablerCapabilityLink', { description: 'Maturity an enabler adds to a capability.' })
export class EnablerCapabilityLinkObject implements EnablerCapabilityLink {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Optional(() => Float, 'Maturity added, above 0 up to 5.') readonly uplift!: number | null;
}

@ObjectType('Dependency', { description: 'An order between two enablers.' })
export class DependencyObject implements Dependency {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The enabler that comes first.') readonly predecessorId!: string;
  @Required(() => ID, 'The enabler that waits.') readonly successorId!: string;
  @Required(() => DependencyTypeEnum, 'Which ends are tied.') readonly type!: DependencyType;
  @Required(() => Int, 'Quarters between both ends, −8 to 8.') readonly lagQuarters!: number;
}

@ObjectType('CapacityCell', { description: 'Planned capacity of a team in one quarter.' })
export class CapacityCellObject implements CapacityCell {
  @Required(() => ID, 'The team.') readonly teamId!: string;
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => Float, 'Average full-time equivalents.') readonly fte!: number;
}

@ObjectType('Envelope', {
  description: 'Money agreed for a funding class in a fiscal year, in whole thousands.',
})
export class EnvelopeObject implements Envelope {
  @Required(() => Int, 'The fiscal year.') readonly fiscalYear!: number;
  @Required(() => FundingClassEnum, 'The funding class.') readonly fundingClass!: FundingClass;
  @Required(() => Float, 'The agreed amount.') readonly amount!: number;
}
