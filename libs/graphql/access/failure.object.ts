import { ID, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';

@ObjectType('UnknownPlan', { description: 'There is no such plan.' })
export class UnknownPlanObject {
  readonly kind!: 'unknownPlan';
  @Required(() => String, 'A sentence for people.') readonly message!: string;
  @Required(() => ID, 'The id that was asked for.') readonly planId!: string;
}

@ObjectType('UnknownRevision', { description: 'The plan has no such revision.' })
export class UnknownRevisionObject {
  readonly kind!: 'unknownRevision';
  @Required(() => String, 'A sentence for people.') readonly message!: string;
  @Required(() => String, 'The id or sequence number that was asked for.') readonly rev!: string;
}

@ObjectType('WrongOrder', { description: 'The first revision must come before the second.' })
export class WrongOrderObject {
  readonly kind!: 'wrongOrder';
  @Required(() => String, 'A sentence for people.') readonly message!: string;
}

@ObjectType('NameDoesNotMatch', { description: 'The typed name is not the plan’s; nothing was deleted.' })
export class NameDoesNotMatchObject {
  readonly kind!: 'nameDoesNotMatch';
  @Required(() => String, 'A sentence for people.') readonly message!: string;
}

@ObjectType('InvalidMapping', { description: 'The mapping cannot be used; nothing was saved.' })
export class InvalidMappingObject {
  readonly kind!: 'invalidMapping';
  @Required(() => String, 'A sentence for people.') readonly message!: string;
}

@ObjectType('UnknownMapping', { description: 'There is no mapping of that name.' })
export class UnknownMappingObject {
  readonly kind!: 'unknownMapping';
  @Required(() => String, 'A sentence for people.') readonly message!: string;
}
