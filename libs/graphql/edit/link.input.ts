import type { DependencyType, FiscalQuarter, FundingClass } from '@northing/domain';
import { Float, ID, InputType, Int } from '@nestjs/graphql';
import { DependencyTypeEnum, FundingClassEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@InputType({ isAbstract: true })
abstract class OutcomeLinkEnds {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
}

@InputType('OutcomeLinkEnds', { description: 'Names a link from an outcome to a capability.' })
export class OutcomeLinkEndsInput extends OutcomeLinkEnds {}

@InputType('NewOutcomeLink', { description: 'A link from an outcome to a capability.' })
export class NewOutcomeLinkInput extends OutcomeLinkEnds {
  @Optional(() => Float, 'Contribution, above 0 up to 100.') readonly weight?: number | null;
}

@InputType('SetOutcomeLink', { description: 'Another weight for a link that is there.' })
export class SetOutcomeLinkInput extends OutcomeLinkEnds {
  @Optional(() => Float, 'Contribution, above 0 up to 100.') readonly weight?: number | null;
  @Optional(() => Float, 'The weight that was seen.') readonly expected?: number | null;
}

@InputType({ isAbstract: true })
abstract class EnablerLinkEnds {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
}

@InputType('EnablerLinkEnds', { description: 'Names a link from an enabler to a capability.' })
export class EnablerLinkEndsInput extends EnablerLinkEnds {}

@InputType('NewEnablerLink', { description: 'A link from an enabler to a capability.' })
export class NewEnablerLinkInput extends EnablerLinkEnds {
  @Optional(() => Float, 'Maturity added, above 0 up to 5.') readonly uplift?: number | null;
}

@InputType('SetEnablerLink', { description: 'Another uplift for a link that is there.' })
export class SetEnablerLinkInput extends EnablerLinkEnds {
  @Optional(() => Float, 'Maturity added, above 0 up to 5.') readonly uplift?: number | null;
  @Optional(() => Float, 'The uplift that was seen.') readonly expected?: number | null;
}

@InputType('DependencyFields', {
  description: 'Fields of a dependency; one that is not given is left alone.',
})
export class DependencyFieldsInput {
  @Optional(() => ID, 'The enabler that comes first.') readonly predecessorId?: string | null;
  @Optional(() => ID, 'The enabler that waits.') readonly successorId?: string | null;
  @Optional(() => DependencyTypeEnum, 'Which ends are tied.') readonly type?: DependencyType | null;
  @Optional(() => Int, 'Quarters between both ends, −8 to 8.') readonly lagQuarters?: number | null;
}

@InputType('NewDependency', {
  description: 'An order between two enablers; finish to start where not given.',
})
export class NewDependencyInput {
  @Required(() => ID, 'Unique within the plan, for good.') readonly id!: string;
  @Required(() => ID, 'The enabler that comes first.') readonly predecessorId!: string;
  @Required(() => ID, 'The enabler that waits.') readonly successorId!: string;
  @Optional(() => DependencyTypeEnum, 'Which ends are tied.') readonly type?: DependencyType | null;
  @Optional(() => Int, 'Quarters between both ends, −8 to 8.') readonly lagQuarters?: number | null;
}

@InputType('SetDependency', { description: 'Other fields of a dependency that is there.' })
export class SetDependencyInput {
  @Required(() => ID, 'The dependency.') readonly id!: string;
  @Required(() => DependencyFieldsInput, 'What it becomes.') readonly fields!: DependencyFieldsInput;
  @Optional(() => DependencyFieldsInput, 'What was seen.') readonly expected?: DependencyFieldsInput | null;
}

@InputType('DependencyName', { description: 'Names a dependency.' })
export class DependencyNameInput {
  @Required(() => ID, 'The dependency.') readonly id!: string;
}

@InputType({ isAbstract: true })
abstract class CapacityPlace {
  @Required(() => ID, 'The team.') readonly teamId!: string;
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
}

@InputType('CapacityPlace', { description: 'Names the capacity of a team in a quarter.' })
export class CapacityPlaceInput extends CapacityPlace {}

@InputType('NewCapacity', { description: 'Capacity of a team in a quarter that had none.' })
export class NewCapacityInput extends CapacityPlace {
  @Required(() => Float, 'Average full-time equivalents.') readonly fte!: number;
}

@InputType('SetCapacity', { description: 'Another capacity of a team in a quarter.' })
export class SetCapacityInput extends CapacityPlace {
  @Required(() => Float, 'Average full-time equivalents.') readonly fte!: number;
  @Optional(() => Float, 'The full-time equivalents that were seen.') readonly expected?: number | null;
}

@InputType({ isAbstract: true })
abstract class EnvelopePlace {
  @Required(() => Int, 'The fiscal year.') readonly fiscalYear!: number;
  @Required(() => FundingClassEnum, 'The funding class.') readonly fundingClass!: FundingClass;
}

@InputType('EnvelopePlace', { description: 'Names the money agreed for a funding class in a year.' })
export class EnvelopePlaceInput extends EnvelopePlace {}

@InputType('NewEnvelope', { description: 'Money agreed for a funding class in a year that had none.' })
export class NewEnvelopeInput extends EnvelopePlace {
  @Required(() => Float, 'The agreed amount, in whole thousands.') readonly amount!: number;
}

@InputType('SetEnvelope', { description: 'Other money for a funding class in a year.' })
export class SetEnvelopeInput extends EnvelopePlace {
  @Required(() => Float, 'The agreed amount, in whole thousands.') readonly amount!: number;
  @Optional(() => Float, 'The amount that was seen.') readonly expected?: number | null;
}
