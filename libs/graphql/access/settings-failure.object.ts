import type { FailureOf } from '@northing/application';
import type { FieldFlaw } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';
import { FailureObject } from './failure.object.js';

@ObjectType('FieldFlaw', { description: 'What is wrong with one field of what was given.' })
export class FieldFlawObject implements FieldFlaw {
  @Required(() => String, 'The field, such as `settings.costYears`.') readonly field!: string;
  @Required(() => String, 'A sentence for people.') readonly message!: string;
}

@ObjectType('InvalidSettings', { description: 'What was given is not valid; nothing was saved.' })
export class InvalidSettingsObject extends FailureObject implements FailureOf<'invalidSettings'> {
  readonly kind!: 'invalidSettings';
  @Required(() => [FieldFlawObject], 'Field by field.') readonly flaws!: readonly FieldFlawObject[];
}

@ObjectType('NameTaken', { description: 'Another workspace has the name.' })
export class NameTakenObject extends FailureObject implements FailureOf<'nameTaken'> {
  readonly kind!: 'nameTaken';
  @Required(() => String, 'The name.') readonly name!: string;
}

@ObjectType('CalendarFixed', {
  description: 'Something is published, so first month and label of the fiscal year stay.',
})
export class CalendarFixedObject extends FailureObject implements FailureOf<'calendarFixed'> {
  readonly kind!: 'calendarFixed';
}

@ObjectType('UnknownUnit', { description: 'The workspace has no such business unit.' })
export class UnknownUnitObject extends FailureObject implements FailureOf<'unknownUnit'> {
  readonly kind!: 'unknownUnit';
  @Required(() => ID, 'The id that was asked for.') readonly unitId!: string;
}

@ObjectType('UnitCycle', { description: 'A unit would be part of itself.' })
export class UnitCycleObject extends FailureObject implements FailureOf<'unitCycle'> {
  readonly kind!: 'unitCycle';
  @Required(() => ID, 'The unit.') readonly unitId!: string;
}

@ObjectType('UnknownWorkspace', { description: 'There is no such workspace.' })
export class UnknownWorkspaceObject extends FailureObject implements FailureOf<'unknownWorkspace'> {
  readonly kind!: 'unknownWorkspace';
  @Required(() => ID, 'The id that was asked for.') readonly workspaceId!: string;
}
