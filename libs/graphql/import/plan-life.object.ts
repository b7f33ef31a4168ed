import type { PlanLifeFailure } from '@northing/application';
import { ID, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { PlanObject } from '../revision/plan.object.js';
import { Required } from '../schema/field.js';

@ObjectType('PlanArchived', { description: 'The plan was archived, or brought back.' })
export class PlanArchivedObject {
  readonly kind!: 'planArchived';
  @Required(() => PlanObject, 'The plan as it is now.') readonly plan!: PlanObject;
}

@ObjectType('PlanRenamed', { description: 'The plan is called something else.' })
export class PlanRenamedObject {
  readonly kind!: 'planRenamed';
  @Required(() => PlanObject, 'The plan as it is now.') readonly plan!: PlanObject;
}

@ObjectType('PlanPurged', { description: 'The whole plan was deleted; the audit trail says so.' })
export class PlanPurgedObject {
  readonly kind!: 'planPurged';
  @Required(() => ID, 'The id it had.') readonly planId!: string;
}

@ObjectType('SampleLoaded', { description: 'The worked sample was loaded as a new plan.' })
export class SampleLoadedObject {
  readonly kind!: 'sampleLoaded';
  @Required(() => PlanObject, 'The new plan.') readonly plan!: PlanObject;
}

export const ArchivePlanResult = resultOf<PlanLifeFailure['kind']>(
  'ArchivePlanResult',
  'The plan, or why nothing was done.',
  { planArchived: PlanArchivedObject },
  PLACE_FAILURES,
);

export const RenamePlanResult = resultOf<PlanLifeFailure['kind'] | 'invalidSettings'>(
  'RenamePlanResult',
  'The plan, or why it keeps its name.',
  { planRenamed: PlanRenamedObject },
  { ...PLACE_FAILURES, invalidSettings: true },
);

export const PurgePlanResult = resultOf<PlanLifeFailure['kind'] | 'nameDoesNotMatch'>(
  'PurgePlanResult',
  'What was deleted, or why nothing was.',
  { planPurged: PlanPurgedObject },
  { ...PLACE_FAILURES, nameDoesNotMatch: true },
);

export const LoadSampleResult = resultOf<'unknownPerson' | 'notAllowed'>(
  'LoadSampleResult',
  'The sample’s plan, or why it was not loaded.',
  { sampleLoaded: SampleLoadedObject },
  { unknownPerson: true, notAllowed: true },
);
