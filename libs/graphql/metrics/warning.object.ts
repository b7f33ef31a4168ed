import type { MetricWarning } from '@northing/domain';
import { createUnionType, Float, ID, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';

type WarningOf<K extends MetricWarning['kind']> = Extract<MetricWarning, { readonly kind: K }>;

@ObjectType('StartedBeforePredecessor', {
  description: 'Work in progress whose finish-to-start predecessor is not delivered.',
})
export class StartedBeforePredecessorObject implements WarningOf<'startedBeforePredecessor'> {
  readonly kind!: 'startedBeforePredecessor';
  @Required(() => ID, 'The work in progress.') readonly enablerId!: string;
  @Required(() => ID, 'What should have been finished before.') readonly predecessorId!: string;
}

@ObjectType('UnfundedAtStart', { description: 'The start has come and the work is not funded.' })
export class UnfundedAtStartObject implements WarningOf<'unfundedAtStart'> {
  readonly kind!: 'unfundedAtStart';
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
}

@ObjectType('WeightsNot100', { description: 'The links of an outcome do not total 100; they are scaled.' })
export class WeightsNot100Object implements WarningOf<'weightsNot100'> {
  readonly kind!: 'weightsNot100';
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => Float, 'What they total.') readonly total!: number;
}

const TYPES = {
  startedBeforePredecessor: StartedBeforePredecessorObject,
  unfundedAtStart: UnfundedAtStartObject,
  weightsNot100: WeightsNot100Object,
} satisfies Record<MetricWarning['kind'], unknown>;

export const MetricWarningUnion = createUnionType({
  name: 'MetricWarning',
  description: 'Worth a look; nothing is blocked by it.',
  types: () => [StartedBeforePredecessorObject, UnfundedAtStartObject, WeightsNot100Object] as const,
  resolveType: ({ kind }: MetricWarning) => TYPES[kind],
});
