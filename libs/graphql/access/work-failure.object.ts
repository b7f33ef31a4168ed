import type { FailureOf } from '@northing/application';
import type { RevisionState, StageFlaw } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { RevisionStateEnum } from '../schema/enums.js';
import { Required } from '../schema/field.js';
import { NoteEnum, StageFlawEnum } from '../schema/work-enums.js';
import { FailureObject } from './failure.object.js';

@ObjectType('NoDraft', { description: 'The plan has no open draft.' })
export class NoDraftObject extends FailureObject implements FailureOf<'noDraft'> {
  readonly kind!: 'noDraft';
  @Required(() => ID, 'The plan.') readonly planId!: string;
}

@ObjectType('DraftExists', { description: 'The plan has an open draft already.' })
export class DraftExistsObject extends FailureObject implements FailureOf<'draftExists'> {
  readonly kind!: 'draftExists';
  @Required(() => ID, 'The open draft.') readonly draftId!: string;
}

@ObjectType('WrongState', { description: 'The revision is not in the state that this needs.' })
export class WrongStateObject extends FailureObject implements FailureOf<'wrongState'> {
  readonly kind!: 'wrongState';
  @Required(() => RevisionStateEnum, 'Where it stands.') readonly state!: RevisionState;
  @Required(() => RevisionStateEnum, 'Where it would have to stand.') readonly needed!: RevisionState;
}

@ObjectType('AnchorNotLater', { description: 'The quarter is not later than the last revision’s.' })
export class AnchorNotLaterObject extends FailureObject implements FailureOf<'anchorNotLater'> {
  readonly kind!: 'anchorNotLater';
  @Required(() => String, 'The quarter that was asked for, as people write it.') readonly anchor!: string;
  @Required(() => String, 'The last revision’s quarter, as people write it.') readonly last!: string;
}

@ObjectType('NoteMissing', { description: 'A sentence is needed.' })
export class NoteMissingObject extends FailureObject implements FailureOf<'noteMissing'> {
  readonly kind!: 'noteMissing';
  @Required(() => NoteEnum, 'What it has to tell of.') readonly about!: FailureOf<'noteMissing'>['about'];
}

@ObjectType('UnknownBranch', { description: 'There is no such draft or scenario.' })
export class UnknownBranchObject extends FailureObject implements FailureOf<'unknownBranch'> {
  readonly kind!: 'unknownBranch';
  @Required(() => ID, 'The id that was asked for.') readonly branchId!: string;
}

@ObjectType('BranchClosed', { description: 'The scenario was merged or discarded.' })
export class BranchClosedObject extends FailureObject implements FailureOf<'branchClosed'> {
  readonly kind!: 'branchClosed';
  @Required(() => ID, 'The scenario.') readonly branchId!: string;
}

@ObjectType('UnknownItem', { description: 'The plan does not hold the item, or no longer.' })
export class UnknownItemObject extends FailureObject implements FailureOf<'unknownItem'> {
  readonly kind!: 'unknownItem';
  @Required(() => String, 'What kind of thing it is.') readonly entityType!: string;
  @Required(() => String, 'Its id, or the key of a link or cell.') readonly entityId!: string;
}

@ObjectType('ItemExists', { description: 'The plan holds an item of that id already.' })
export class ItemExistsObject extends FailureObject implements FailureOf<'itemExists'> {
  readonly kind!: 'itemExists';
  @Required(() => String, 'What kind of thing it is.') readonly entityType!: string;
  @Required(() => String, 'Its id, or the key of a link or cell.') readonly entityId!: string;
}

@ObjectType('StageRefused', { description: 'The enabler may not be moved to the stage.' })
export class StageRefusedObject extends FailureObject implements FailureOf<'stageRefused'> {
  readonly kind!: 'stageRefused';
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => [StageFlawEnum], 'What stands in the way.') readonly flaws!: readonly StageFlaw[];
}

@ObjectType('HasParts', { description: 'The capability has parts, which go or move first.' })
export class HasPartsObject extends FailureObject implements FailureOf<'hasParts'> {
  readonly kind!: 'hasParts';
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Required(() => [ID], 'Its parts.') readonly partIds!: readonly string[];
}

@ObjectType('WrongShares', { description: 'The shares of a split do not total 100 percent.' })
export class WrongSharesObject extends FailureObject implements FailureOf<'wrongShares'> {
  readonly kind!: 'wrongShares';
  @Required(() => Float, 'What they total, in percent.') readonly total!: number;
}

@ObjectType('NothingToUndo', { description: 'There is nothing of the person’s to undo.' })
export class NothingToUndoObject extends FailureObject implements FailureOf<'nothingToUndo'> {
  readonly kind!: 'nothingToUndo';
}

@ObjectType('NothingToRedo', { description: 'There is nothing of the person’s to redo.' })
export class NothingToRedoObject extends FailureObject implements FailureOf<'nothingToRedo'> {
  readonly kind!: 'nothingToRedo';
}

@ObjectType('NothingChanged', { description: 'Nothing would change.' })
export class NothingChangedObject extends FailureObject implements FailureOf<'nothingChanged'> {
  readonly kind!: 'nothingChanged';
}

@ObjectType('ReasonsMissing', { description: 'Changes have no reason yet.' })
export class ReasonsMissingObject extends FailureObject implements FailureOf<'reasonsMissing'> {
  readonly kind!: 'reasonsMissing';
  @Required(() => Int, 'How many.') readonly count!: number;
}
