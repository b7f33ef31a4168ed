import type { PlanContent } from '@northing/domain';
import { createUnionType, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';
import { CapabilityObject } from './capability.object.js';
import { EnablerObject } from './enabler.object.js';
import {
  CapacityCellObject,
  DependencyObject,
  EnablerCapabilityLinkObject,
  EnvelopeObject,
  OutcomeCapabilityLinkObject,
} from './link.object.js';
import { OutcomeObject } from './outcome.object.js';

@ObjectType('PlanContent', {
  description: 'Everything that is versioned with a revision, as flat lists whose order carries no meaning.',
})
export class PlanContentObject implements PlanContent {
  @Required(() => [OutcomeObject], 'Results the business wants.')
  readonly outcomes!: readonly OutcomeObject[];
  @Required(() => [CapabilityObject], 'What the business is able to do.')
  readonly capabilities!: readonly CapabilityObject[];
  @Required(() => [EnablerObject], 'Projects and products.') readonly enablers!: readonly EnablerObject[];
  @Required(() => [OutcomeCapabilityLinkObject], 'Which capabilities an outcome needs.')
  readonly outcomeCapabilityLinks!: readonly OutcomeCapabilityLinkObject[];
  @Required(() => [EnablerCapabilityLinkObject], 'Which capabilities an enabler lifts.')
  readonly enablerCapabilityLinks!: readonly EnablerCapabilityLinkObject[];
  @Required(() => [DependencyObject], 'Which enabler waits for which.')
  readonly dependencies!: readonly DependencyObject[];
  @Required(() => [CapacityCellObject], 'Planned capacity of teams.')
  readonly capacity!: readonly CapacityCellObject[];
  @Required(() => [EnvelopeObject], 'Agreed money.') readonly envelopes!: readonly EnvelopeObject[];
}

export type PlanItem = OutcomeObject | CapabilityObject | EnablerObject;

export const PlanItemUnion = createUnionType({
  name: 'PlanItem',
  description: 'An item of a plan.',
  types: () => [OutcomeObject, CapabilityObject, EnablerObject] as const,
  resolveType: (item: PlanItem) => {
    if ('keyResults' in item) return OutcomeObject;
    return 'deliverables' in item ? EnablerObject : CapabilityObject;
  },
});
