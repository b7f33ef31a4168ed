import type { MergeFailure } from '@northing/application';
import type { FiscalQuarter, MergeChoice } from '@northing/domain';
import { ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { BranchEditedObject } from '../edit/edit.object.js';
import { PlanContentObject } from '../plan/plan-content.object.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';
import { MergeTakeEnum } from '../schema/work-enums.js';
import { ScenarioObject, ScenarioSavedObject } from './scenario.object.js';

@ObjectType('MergeSides', {
  description: 'What a merge of a scenario into the draft starts from; the three contents say what it does.',
})
export class MergeSidesObject {
  readonly kind!: 'merge';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ScenarioObject, 'The scenario.') readonly scenario!: ScenarioObject;
  @Required(() => ID, 'The draft.') readonly draftId!: string;
  @Required(() => Int, 'Counts edits of the draft.') readonly draftVersion!: number;
  @Required(() => Quarter, 'The quarter the draft is made in.') readonly anchorQuarter!: FiscalQuarter;
  @Required(() => PlanContentObject, 'What both started from.') readonly base!: PlanContentObject;
  @Required(() => PlanContentObject, 'The draft.') readonly ours!: PlanContentObject;
  @Required(() => PlanContentObject, 'The scenario.') readonly theirs!: PlanContentObject;
}

@InputType('MergeChoiceInput', { description: 'What a person decides about a conflict of a merge.' })
export class MergeChoiceInput {
  @Required(() => String, 'The key of the conflict.') readonly key!: string;
  @Required(() => MergeTakeEnum, 'What is taken.') readonly take!: MergeChoice['take'];
  @Optional(() => String, 'The value of one’s own as documents write it, as JSON text.')
  readonly value?: string | null;
  @Optional(() => ID, 'The successor that the change is redirected to.') readonly successorId?: string | null;
}

const REFUSED = {
  ...PLACE_FAILURES,
  unknownScenario: true,
  branchClosed: true,
  noDraft: true,
  wrongState: true,
  mergeUnresolved: true,
  brokenRules: true,
} as const;

export const MergeSidesResult = resultOf<MergeFailure['kind']>(
  'MergeSidesResult',
  'What a merge starts from, or why there is none.',
  { merge: MergeSidesObject },
  REFUSED,
);

export const MergeResult = resultOf<MergeFailure['kind']>(
  'MergeResult',
  'The draft with the scenario merged into it, or why nothing was done.',
  { edited: BranchEditedObject },
  REFUSED,
);

export const RebaseResult = resultOf<MergeFailure['kind']>(
  'RebaseResult',
  'The scenario on the draft as it stands, or why nothing was done.',
  { scenarioSaved: ScenarioSavedObject },
  REFUSED,
);
