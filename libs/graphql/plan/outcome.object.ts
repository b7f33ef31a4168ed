import type { FiscalQuarter, KeyResult, Outcome } from '@northing/domain';
import { Float, ID, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('KeyResult', {
  description: 'A measure that proves an outcome: baseline to target by a due quarter.',
})
export class KeyResultObject implements KeyResult {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => String, 'What is measured.') readonly name!: string;
  @Optional(() => String, 'The unit people write behind the figure, such as days.') readonly unit!:
    string | null;
  @Optional(() => Float, 'Value at the start, in the unit.') readonly baseline!: number | null;
  @Optional(() => Float, 'Value to reach, in the unit.') readonly target!: number | null;
  @Optional(() => Quarter, 'Quarter by which the target is due.') readonly dueQuarter!: FiscalQuarter | null;
  @Optional(() => Float, 'Last measured value, in the unit.') readonly actual!: number | null;
}

@ObjectType('Outcome', { description: 'An end result the business wants, stated without a solution.' })
export class OutcomeObject implements Outcome {
  @Required(() => ID, 'Unique within the plan, the same in every revision.') readonly id!: string;
  @Required(() => String, 'The result in a few words.') readonly name!: string;
  @Optional(() => Float, 'Share of the plan’s value, 0 to 100.') readonly weight!: number | null;
  @Optional(() => ID, 'The business person who answers for it.') readonly ownerId!: string | null;
  @Optional(() => ID, 'The unit that wants it.') readonly businessUnitId!: string | null;
  @Required(() => [KeyResultObject], 'The measures that prove it.')
  readonly keyResults!: readonly KeyResultObject[];
}
