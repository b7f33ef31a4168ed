import type { Compared } from '@northing/application';
import type { ChangeCategory, ChangeEntity, ChangeKind } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanItemUnion, type PlanItem } from '../plan/plan-content.object.js';
import { RevisionObject } from '../revision/revision.object.js';
import { Connection, Edge } from '../schema/connection.js';
import { ChangeCategoryEnum, ChangeEntityEnum, ChangeKindEnum, ChangeMarkEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { ChangeObject } from './change.object.js';
import { ChurnObject, EvidenceCoverageObject, SlipObject } from './figures.object.js';

@ObjectType('KindCount', { description: 'How many rows are of a kind.' })
export class KindCountObject {
  @Required(() => ChangeKindEnum, 'The kind.') readonly kind!: ChangeKind;
  @Required(() => Int, 'Number of rows.') readonly count!: number;
}

@ObjectType('CategoryCount', { description: 'How many rows are of a category.' })
export class CategoryCountObject {
  @Required(() => ChangeCategoryEnum, 'The category.') readonly category!: ChangeCategory;
  @Required(() => Int, 'Number of rows.') readonly count!: number;
}

@ObjectType('ChangeSummary', {
  description: 'Items with at least one decision, each counted once by its mark.',
})
export class ChangeSummaryObject {
  @Required(() => Int, 'Items added, reinstated, or come from a split or merge.') readonly added!: number;
  @Required(() => Int, 'Items removed.') readonly removed!: number;
  @Required(() => Int, 'Items moved in time.') readonly moved!: number;
  @Required(() => Int, 'Items changed by any other decision.') readonly rescoped!: number;
  @Optional(
    () => Float,
    'Spend after minus before in the cost window, in whole thousands; null without a window.',
  )
  readonly costDelta!: number | null;
}

@ObjectType('ChangedItem', {
  description: 'A thing that differs between both revisions, or come from a split, before and after.',
})
export class ChangedItemObject {
  @Required(() => ChangeEntityEnum, 'What kind of thing it is.') readonly entityType!: ChangeEntity;
  @Required(() => ID, 'Its id.') readonly entityId!: string;
  @Required(() => String, 'Its name after, or before when it is gone.') readonly name!: string;
  @Optional(() => ChangeMarkEnum, 'Its one mark; null when nobody decided anything about it.')
  readonly mark!: 'added' | 'removed' | 'moved' | 'rescoped' | null;
  @Optional(
    () => PlanItemUnion,
    'The item in the earlier revision; null when absent, or not an item of the plan.',
  )
  readonly before!: PlanItem | null;
  @Optional(
    () => PlanItemUnion,
    'The item in the later revision; null when absent, or not an item of the plan.',
  )
  readonly after!: PlanItem | null;
  @Required(() => [ID], 'Outcomes it serves, in the later revision or, when gone, the earlier one.')
  readonly outcomeIds!: readonly string[];
  @Required(() => [String], 'Fields that differ though no row tells of them, such as cost without a year.')
  readonly unlistedFields!: readonly string[];
}

@ObjectType('ChangeEdge', { description: 'A place in the list of changes.' })
export class ChangeEdgeObject extends Edge(ChangeObject, 'The change.') {}

@ObjectType('ChangeConnection', { description: 'Rows of a comparison, page by page.' })
export class ChangeConnectionObject extends Connection(ChangeEdgeObject) {}

@ObjectType('Comparison', {
  description: 'What changed between two revisions of one plan, and whether it was a decision.',
})
export class ComparisonObject {
  /** What it was made from; not a field of the schema. */
  readonly compared!: Compared;
  @Required(() => RevisionObject, 'The earlier revision.') readonly from!: RevisionObject;
  @Required(() => RevisionObject, 'The later revision.') readonly to!: RevisionObject;
  @Required(() => Int, 'Quarters between both anchors.') readonly anchorShiftQuarters!: number;
  @Required(() => [KindCountObject], 'Rows by kind.') readonly countsByKind!: readonly KindCountObject[];
  @Required(() => [CategoryCountObject], 'Rows by category.')
  readonly countsByCategory!: readonly CategoryCountObject[];
  @Optional(
    () => ChurnObject,
    'How much of the spend was re-planned; null when both cost windows share no year.',
  )
  readonly churn!: ChurnObject | null;
  @Required(() => SlipObject, 'How ends moved.') readonly slip!: SlipObject;
  @Required(() => EvidenceCoverageObject, 'How many decisions rest on evidence.')
  readonly evidence!: EvidenceCoverageObject;
  @Required(() => ChangeSummaryObject, 'Items by mark.') readonly summary!: ChangeSummaryObject;
}
