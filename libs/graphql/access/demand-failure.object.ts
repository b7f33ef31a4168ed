import type { FailureOf } from '@northing/application';
import type { DemandState } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';
import { DemandStateEnum } from '../schema/metric-enums.js';
import { FailureObject } from './failure.object.js';
import { FieldFlawObject } from './settings-failure.object.js';

@ObjectType('UnknownRequest', { description: 'The plan has no such request.' })
export class UnknownRequestObject extends FailureObject implements FailureOf<'unknownRequest'> {
  readonly kind!: 'unknownRequest';
  @Required(() => ID, 'The id that was asked for.') readonly requestId!: string;
}

@ObjectType('WrongDemandState', { description: 'The request is not in a state that this starts from.' })
export class WrongDemandStateObject extends FailureObject implements FailureOf<'wrongDemandState'> {
  readonly kind!: 'wrongDemandState';
  @Required(() => DemandStateEnum, 'Where it stands.') readonly state!: DemandState;
}

@ObjectType('DemandIncomplete', { description: 'Answers are missing; nothing was kept.' })
export class DemandIncompleteObject extends FailureObject implements FailureOf<'demandIncomplete'> {
  readonly kind!: 'demandIncomplete';
  @Required(() => [FieldFlawObject], 'Field by field.') readonly flaws!: readonly FieldFlawObject[];
}
