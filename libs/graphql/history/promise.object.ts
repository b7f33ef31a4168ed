import type {
  CapabilityPromise,
  FiscalQuarter,
  Kept,
  KeyResultMovement,
  PromiseGroup,
  PromiseKept,
  PromiseResult,
} from '@northing/domain';
import { Float, ID, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { PromiseResultEnum } from '../schema/history-enums.js';
import { Quarter } from '../schema/scalars.js';
import { EnablerStateObject } from './milestones.object.js';

type Reassessed = Extract<PromiseResult, { readonly kind: 'reassessed' }>;

@ObjectType('Reassessment', { description: 'What the first assessment after the delivery found.' })
export class ReassessmentObject implements Omit<Reassessed, 'kind'> {
  @Required(() => Quarter, 'Quarter of the assessment.') readonly quarter!: FiscalQuarter;
  @Required(() => Float, 'Maturity at the assessment before.') readonly maturityBefore!: number;
  @Required(() => Float, 'Maturity found.') readonly maturityAfter!: number;
  @Required(() => Float, 'This enabler’s share of the difference, in levels; negative when maturity fell.')
  readonly gained!: number;
  @Required(() => [ID], 'Everything delivered between both that lifted the capability.')
  readonly liftedBy!: readonly string[];
}

@ObjectType('CapabilityPromise', { description: 'One promised uplift beside what came of it.' })
export class CapabilityPromiseObject implements Omit<CapabilityPromise, 'result'> {
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Required(() => Float, 'Levels of maturity promised.') readonly promised!: number;
  @Required(() => PromiseResultEnum, 'Whether anything can be said.') readonly result!: PromiseResult['kind'];
  @Optional(() => ReassessmentObject, 'What was found; null unless it was reassessed.')
  readonly reassessment!: ReassessmentObject | null;
}

@ObjectType('KeyResultMovement', { description: 'How a key result moved since before the delivery.' })
export class KeyResultMovementObject implements KeyResultMovement {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => ID, 'The key result.') readonly keyResultId!: string;
  @Optional(() => String, 'The unit people write behind the figure.') readonly unit!: string | null;
  @Optional(() => Float, 'Value while the work was last open; null when not measured.')
  readonly before!: number | null;
  @Optional(() => Float, 'Last value; null when not measured.') readonly now!: number | null;
  @Optional(() => Float, 'Part of the way from baseline to target; null when it cannot be measured.')
  readonly moved!: number | null;
}

@ObjectType('PromiseKept', {
  description: 'Levels of maturity over the uplifts whose capability was reassessed.',
})
export class KeptObject implements Kept {
  @Required(() => Float, 'Levels promised.') readonly promised!: number;
  @Required(() => Float, 'Levels gained.') readonly gained!: number;
  @Required(() => Float, 'Gained over promised; 1 is what was promised.') readonly share!: number;
}

@ObjectType('DeliveredPromise', { description: 'What one delivered enabler promised and brought.' })
export class DeliveredPromiseObject implements Omit<PromiseKept, 'capabilities'> {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => EnablerStateObject, 'As it was delivered.')
  readonly enabler!: EnablerStateObject & PromiseKept['enabler'];
  @Optional(() => Quarter, 'Actual end, or the planned one where none was recorded.')
  readonly end!: FiscalQuarter | null;
  @Required(() => [CapabilityPromiseObject], 'Each uplift it promised.')
  readonly capabilities!: readonly CapabilityPromiseObject[];
  @Required(() => [KeyResultMovementObject], 'Key results of the outcomes it serves.')
  readonly keyResults!: readonly KeyResultMovementObject[];
  @Required(() => Float, 'Levels of maturity promised in all.') readonly promised!: number;
  @Optional(() => KeptObject, 'What was kept; null: nothing it promised to lift was reassessed yet.')
  readonly kept!: KeptObject | null;
}

@ObjectType('PromiseGroup', { description: 'Promises of what shares a unit, a supplier or a team.' })
export class PromiseGroupObject implements PromiseGroup {
  @Optional(() => ID, 'Unit, supplier or team; null: the enablers name none.') readonly key!: string | null;
  @Required(() => [ID], 'Every delivered enabler.') readonly enablerIds!: readonly string[];
  @Required(() => [ID], 'Those with a reassessed capability.') readonly reassessedIds!: readonly string[];
  @Optional(() => KeptObject, 'What was kept; null: nothing was reassessed yet.')
  readonly kept!: KeptObject | null;
}

@ObjectType('Promises', { description: 'Promise against result of everything delivered.' })
export class PromisesObject {
  @Required(() => [DeliveredPromiseObject], 'Delivered enablers, what fell shortest first.')
  readonly promises!: readonly DeliveredPromiseObject[];
  @Required(() => [PromiseGroupObject], 'By the business unit the work was for.')
  readonly byUnit!: readonly PromiseGroupObject[];
  @Required(() => [PromiseGroupObject], 'By supplier.') readonly bySupplier!: readonly PromiseGroupObject[];
  @Required(() => [PromiseGroupObject], 'By the team that did most of the work.')
  readonly byTeam!: readonly PromiseGroupObject[];
}
