import type { FailureOf } from '@northing/application';
import { ID, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';

/** What every member of a union has that stands for a failure. */
@ObjectType({ isAbstract: true })
export abstract class FailureObject {
  @Required(() => String, 'A sentence for people.') readonly message!: string;
}

@ObjectType('UnknownPlan', { description: 'There is no such plan.' })
export class UnknownPlanObject extends FailureObject implements FailureOf<'unknownPlan'> {
  readonly kind!: 'unknownPlan';
  @Required(() => ID, 'The id that was asked for.') readonly planId!: string;
}

@ObjectType('UnknownRevision', { description: 'The plan has no such revision.' })
export class UnknownRevisionObject extends FailureObject implements FailureOf<'unknownRevision'> {
  readonly kind!: 'unknownRevision';
  @Required(() => String, 'The id or sequence number that was asked for.') readonly rev!: string;
}

@ObjectType('UnknownScenario', { description: 'The plan has no such scenario.' })
export class UnknownScenarioObject extends FailureObject implements FailureOf<'unknownScenario'> {
  readonly kind!: 'unknownScenario';
  @Required(() => ID, 'The id that was asked for.') readonly scenarioId!: string;
}

@ObjectType('WrongOrder', { description: 'The first revision must come before the second.' })
export class WrongOrderObject extends FailureObject {
  readonly kind!: 'wrongOrder';
}

@ObjectType('NameDoesNotMatch', { description: 'The typed name is not the plan’s; nothing was deleted.' })
export class NameDoesNotMatchObject extends FailureObject {
  readonly kind!: 'nameDoesNotMatch';
}

@ObjectType('InvalidMapping', { description: 'The mapping cannot be used; nothing was saved.' })
export class InvalidMappingObject extends FailureObject {
  readonly kind!: 'invalidMapping';
}

@ObjectType('UnknownMapping', { description: 'There is no mapping of that name.' })
export class UnknownMappingObject extends FailureObject {
  readonly kind!: 'unknownMapping';
}
