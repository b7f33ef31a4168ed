import type { EditFailure, FailureOf, UndoFailure } from '@northing/application';
import type { DiffedType, EditEntry, RemovalConsequences } from '@northing/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { Optional, Required } from '../schema/field.js';
import { ContentTypeEnum, EditKindEnum } from '../schema/work-enums.js';
import { ContentPatchObject } from './content-patch.object.js';

@ObjectType('BranchEdited', { description: 'An edit was written.' })
export class BranchEditedObject {
  readonly kind!: 'edited';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ID, 'The draft or scenario.') readonly branchId!: string;
  @Required(() => Int, 'The version the edit made; unchanged when it changed nothing.')
  readonly version!: number;
  @Required(() => ContentPatchObject, 'What it touched, as it is now.') readonly patch!: ContentPatchObject;
}

@ObjectType('ReasonGiven', { description: 'Why something was re-planned is kept.' })
export class ReasonGivenObject {
  readonly kind!: 'reasonGiven';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ID, 'The draft or scenario.') readonly branchId!: string;
}

@ObjectType('EditedItem', { description: 'Something that an edit touched.' })
export class EditedItemObject {
  @Required(() => ContentTypeEnum, 'The kind of thing.') readonly type!: DiffedType;
  @Required(() => String, 'Its id, or the key of a link or cell.') readonly key!: string;
  @Optional(() => String, 'The field; null when the whole came or went.') readonly field!: string | null;
}

@ObjectType('EditEntry', { description: 'One accepted edit of a draft or scenario.' })
export class EditEntryObject implements Omit<EditEntry, 'applied' | 'inverse' | 'merged'> {
  @Required(() => Int, 'The version that it made.') readonly version!: number;
  @Required(() => EditKindEnum, 'How it came about.') readonly kind!: EditEntry['kind'];
  @Optional(() => ID, 'The person it was done as; null for the administrator alone.')
  readonly authorId!: string | null;
  @Required(() => String, 'The account that really acted.') readonly account!: string;
  @Required(() => String, 'When (ISO 8601).') readonly at!: string;
  @Required(() => [EditedItemObject], 'What it changed, step by step.')
  readonly items!: readonly EditedItemObject[];
  @Optional(() => Int, 'The version that an undo or redo takes back.') readonly takesBack!: number | null;
  @Optional(() => Int, 'The version that took this one back; null while it holds.')
  readonly takenBackBy!: number | null;
}

@ObjectType('EditsSince', { description: 'What happened in a draft or scenario after a version.' })
export class EditsSinceObject {
  /** Where; not fields of the schema. */
  readonly planId!: string;
  @Required(() => ID, 'The draft or scenario.') readonly branchId!: string;
  @Required(() => [EditEntryObject], 'Oldest first.') readonly entries!: readonly EditEntryObject[];
}

@ObjectType('RemovalConsequences', {
  description: 'What the removal of an item does to the rest of the plan.',
})
export class RemovalConsequencesObject implements RemovalConsequences {
  readonly kind!: 'consequences';
  @Required(() => [ID], 'Parts of the capability, which are moved or removed first.')
  readonly partIds!: readonly string[];
  @Required(() => [ID], 'Outcomes that lose a link to it.') readonly outcomeIds!: readonly string[];
  @Required(() => [ID], 'Enablers that lose a link to it.') readonly enablerIds!: readonly string[];
  @Required(() => [ID], 'Enablers that would contribute to no outcome any more.')
  readonly untracedIds!: readonly string[];
  @Required(() => [ID], 'Enablers that wait for it.') readonly successorIds!: readonly string[];
}

const EDIT = {
  ...PLACE_FAILURES,
  unknownBranch: true,
  branchClosed: true,
  noDraft: true,
  wrongState: true,
  unknownItem: true,
  itemExists: true,
  editConflict: true,
  brokenRules: true,
  stageRefused: true,
  hasParts: true,
  wrongShares: true,
  nothingChanged: true,
} as const;

export const EditResult = resultOf<EditFailure['kind']>(
  'EditResult',
  'The edit, or why nothing of it was written.',
  { edited: BranchEditedObject },
  EDIT,
);

export const UndoResult = resultOf<UndoFailure['kind']>(
  'UndoResult',
  'What was taken back, or why nothing was.',
  { edited: BranchEditedObject },
  { ...EDIT, nothingToUndo: true, nothingToRedo: true },
);

export const GiveReasonResult = resultOf<EditFailure['kind']>(
  'GiveReasonResult',
  'The reason is kept, or why it is not.',
  { reasonGiven: ReasonGivenObject },
  EDIT,
);

export const RemovalConsequencesResult = resultOf<FailureOf<'unknownPlan' | 'unknownBranch'>['kind']>(
  'RemovalConsequencesResult',
  'What a removal would do, or why nothing can be said.',
  { consequences: RemovalConsequencesObject },
  { unknownPlan: true, unknownBranch: true },
);
