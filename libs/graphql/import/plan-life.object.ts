import { createUnionType, ID, ObjectType } from '@nestjs/graphql';
import { NameDoesNotMatchObject, UnknownPlanObject } from '../access/failure.object.js';
import { PlanObject } from '../revision/plan.object.js';
import { Required } from '../schema/field.js';

@ObjectType('PlanArchived', { description: 'The plan was archived, or brought back.' })
export class PlanArchivedObject {
  readonly kind!: 'planArchived';
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

export type ArchivePlanAnswer = PlanArchivedObject | UnknownPlanObject;
export type PurgePlanAnswer = PlanPurgedObject | NameDoesNotMatchObject | UnknownPlanObject;

export const ArchivePlanResult = createUnionType({
  name: 'ArchivePlanResult',
  description: 'The plan, or why nothing was done.',
  types: () => [PlanArchivedObject, UnknownPlanObject] as const,
  resolveType: ({ kind }: ArchivePlanAnswer) =>
    ({ planArchived: PlanArchivedObject, unknownPlan: UnknownPlanObject })[kind],
});

export const PurgePlanResult = createUnionType({
  name: 'PurgePlanResult',
  description: 'What was deleted, or why nothing was.',
  types: () => [PlanPurgedObject, NameDoesNotMatchObject, UnknownPlanObject] as const,
  resolveType: ({ kind }: PurgePlanAnswer) =>
    ({
      planPurged: PlanPurgedObject,
      nameDoesNotMatch: NameDoesNotMatchObject,
      unknownPlan: UnknownPlanObject,
    })[kind],
});

export const LoadSampleResult = createUnionType({
  name: 'LoadSampleResult',
  description: 'The sample’s plan.',
  types: () => [SampleLoadedObject] as const,
  resolveType: () => SampleLoadedObject,
});
