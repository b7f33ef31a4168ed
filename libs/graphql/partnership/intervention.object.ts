import type { RecordFailure, TracedIntervention } from '@northing/application';
import type {
  InterventionKind,
  InterventionPlan,
  InterventionState,
  InterventionStep,
  PartnerLevel,
} from '@northing/domain';
import { ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../access/result.js';
import { Optional, Required } from '../schema/field.js';
import { PartnerLevelEnum } from '../schema/metric-enums.js';
import { InterventionKindEnum, InterventionStateEnum } from '../schema/partnership-enums.js';
import { Day } from '../schema/scalars.js';
import { RECORD_FAILURES } from './engagement.object.js';
import { InterventionEffectObject } from './proposal.object.js';

@ObjectType('InterventionStep', { description: 'A state that an intervention came to.' })
export class InterventionStepObject implements InterventionStep {
  @Required(() => InterventionStateEnum, 'The state.') readonly state!: InterventionState;
  @Required(() => Day, 'When.') readonly on!: string;
  @Optional(() => ID, 'The person who moved it; null for the administrator alone.')
  readonly byId!: string | null;
}

@ObjectType('Intervention', { description: 'What is being done to lift a unit’s partner maturity.' })
export class InterventionObject implements TracedIntervention {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => PartnerLevelEnum, 'The level it starts from.') readonly fromLevel!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'The level it leads to.') readonly toLevel!: PartnerLevel;
  @Required(() => InterventionKindEnum, 'What is done.') readonly kind!: InterventionKind;
  @Optional(() => String, 'The same in words.') readonly description!: string | null;
  @Required(() => InterventionStateEnum, 'Where it stands.') readonly state!: InterventionState;
  @Optional(() => ID, 'The person who sees to it.') readonly ownerId!: string | null;
  @Required(() => [InterventionStepObject], 'The states it came to, oldest first; none where not known.')
  readonly steps!: readonly InterventionStepObject[];
  @Optional(() => InterventionEffectObject, 'Agreed assessments around it; null until it was under way.')
  readonly effect!: InterventionEffectObject | null;
}

@InputType('InterventionInput', { description: 'An intervention, whole.' })
export class InterventionInput {
  @Required(() => ID, 'The business unit.') readonly businessUnitId!: string;
  @Required(() => PartnerLevelEnum, 'The level it starts from.') readonly fromLevel!: PartnerLevel;
  @Required(() => PartnerLevelEnum, 'The next level.') readonly toLevel!: PartnerLevel;
  @Required(() => InterventionKindEnum, 'What is done; of the kinds of that step.')
  readonly kind!: InterventionKind;
  @Optional(() => String, 'The same in words.') readonly description?: string | null;
  @Optional(() => ID, 'The person who sees to it.') readonly ownerId?: string | null;
}

export function interventionPlan({
  description = null,
  ownerId = null,
  ...plan
}: InterventionInput): InterventionPlan {
  return { ...plan, description, ownerId };
}

@ObjectType('InterventionSaved', { description: 'An intervention was kept.' })
export class InterventionSavedObject {
  readonly kind!: 'interventionSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => InterventionObject, 'The intervention as it is now.')
  readonly intervention!: InterventionObject;
}

export const InterventionResult = resultOf<RecordFailure['kind']>(
  'InterventionResult',
  'The intervention, or why nothing was kept.',
  { interventionSaved: InterventionSavedObject },
  RECORD_FAILURES,
);
