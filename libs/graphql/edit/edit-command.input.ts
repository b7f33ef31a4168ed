import type { PlanItemKind, DriverKind } from '@northing/domain';
import { ID, InputType } from '@nestjs/graphql';
import { DriverKindEnum, ItemTypeEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { EditStepInput } from './edit-step.input.js';
import { MergedEnablerInput, SplitPartInput } from './item.input.js';

@InputType('EditSteps', { description: 'Steps that are applied together or not at all.' })
export class EditStepsInput {
  @Required(() => [EditStepInput], 'In their order.') readonly edits!: readonly EditStepInput[];
  @Optional(() => Boolean, 'The business owner confirms the delivery that is reported.')
  readonly confirmed?: boolean | null;
}

@InputType('ItemName', { description: 'Names an item of the plan.' })
export class ItemNameInput {
  @Required(() => ItemTypeEnum, 'The kind of item.') readonly entityType!: PlanItemKind;
  @Required(() => ID, 'Its id.') readonly entityId!: string;
}

@InputType('SplitEnabler', { description: 'An enabler and what it is split into.' })
export class SplitEnablerInput {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => [SplitPartInput], 'Its parts, two at least; their shares total 100.')
  readonly parts!: readonly SplitPartInput[];
}

@InputType('MergeEnablers', { description: 'Enablers and what they become.' })
export class MergeEnablersInput {
  @Required(() => [ID], 'The enablers, two at least; the first one gives its fields.')
  readonly enablerIds!: readonly string[];
  @Required(() => MergedEnablerInput, 'What they become.') readonly result!: MergedEnablerInput;
}

@InputType('EnablerName', { description: 'Names an enabler.' })
export class EnablerNameInput {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
}

@InputType('EditCommand', {
  description: 'What is done to a draft or scenario: exactly one of these.',
  isOneOf: true,
})
export class EditCommandInput {
  @Optional(() => EditStepsInput, 'Edits fields, links and cells.') readonly steps?: EditStepsInput;
  @Optional(() => ItemNameInput, 'Removes an item with its links and dependencies.')
  readonly remove?: ItemNameInput;
  @Optional(() => SplitEnablerInput, 'Splits an enabler.') readonly split?: SplitEnablerInput;
  @Optional(() => MergeEnablersInput, 'Merges enablers.') readonly merge?: MergeEnablersInput;
  @Optional(() => EnablerNameInput, 'Stops an enabler; its unspent cost leaves the plan.')
  readonly stop?: EnablerNameInput;
  @Optional(() => EnablerNameInput, 'Takes an enabler up again that was stopped or left the plan.')
  readonly reinstate?: EnablerNameInput;
}

@InputType('ReasonInput', { description: 'Why something is re-planned.' })
export class ReasonInput {
  @Required(() => String, 'A sentence.') readonly driver!: string;
  @Optional(() => DriverKindEnum, 'What kind of reason it is.') readonly driverKind?: DriverKind | null;
  @Optional(() => [ID], 'The insights it rests on.') readonly evidenceIds?: readonly string[] | null;
}
