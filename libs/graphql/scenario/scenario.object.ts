import type { ScenarioFailure, WorkedScenario } from '@northing/application';
import type { ScenarioState } from '@northing/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { Optional, Required } from '../schema/field.js';
import { ScenarioStateEnum } from '../schema/work-enums.js';

@ObjectType('Scenario', {
  description: 'An alternative that is worked out beside the plan; it is never published itself.',
})
export class ScenarioObject implements Omit<WorkedScenario, 'changes' | 'forkChanges'> {
  /** The plan it belongs to; not a field of the schema. */
  readonly planId!: string;
  @Required(() => ID, 'Unique within the plan, and the branch that edits name.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Required(() => ID, 'The revision it was branched from.') readonly baseRevisionId!: string;
  @Required(() => ScenarioStateEnum, 'Where it stands.') readonly state!: ScenarioState;
  @Required(() => Boolean, 'It was branched from the draft as that stood then.')
  readonly fromDraft!: boolean;
  @Optional(() => ID, 'Who branched it.') readonly createdById!: string | null;
  @Optional(() => String, 'When (ISO 8601); null for one that came with a document.')
  readonly createdAt!: string | null;
  @Required(() => Int, 'Counts edits.') readonly version!: number;
}

@ObjectType('ScenarioSaved', { description: 'A scenario was branched, or closed.' })
export class ScenarioSavedObject {
  readonly kind!: 'scenarioSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ScenarioObject, 'The scenario.') readonly scenario!: ScenarioObject;
}

export const ScenarioResult = resultOf<ScenarioFailure['kind']>(
  'ScenarioResult',
  'The scenario, or why nothing was done.',
  { scenarioSaved: ScenarioSavedObject },
  { ...PLACE_FAILURES, unknownScenario: true, branchClosed: true, unknownRevision: true, noteMissing: true },
);
