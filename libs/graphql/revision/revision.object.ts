import type { FiscalQuarter, RevisionHead, RevisionState, RevisionType } from '@northing/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanItemUnion, type PlanItem } from '../plan/plan-content.object.js';
import { RevisionStateEnum, RevisionTypeEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Day, Quarter } from '../schema/scalars.js';
import { ChangeRecordObject } from './change-record.object.js';

@ObjectType('Revision', {
  description: 'A complete, dated version of the plan; once published its content never changes.',
})
export class RevisionObject implements RevisionHead {
  /** The plan it belongs to; not a field of the schema. */
  readonly planId!: string;
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => Int, '1, 2, 3 … within the plan.') readonly sequence!: number;
  @Required(() => RevisionTypeEnum, 'Quarterly or out of cycle.') readonly type!: RevisionType;
  @Required(() => Quarter, 'First quarter it plans.') readonly anchorQuarter!: FiscalQuarter;
  @Optional(() => ID, 'The revision it started from.') readonly basedOnId!: string | null;
  @Required(() => RevisionStateEnum, 'Where it stands.') readonly state!: RevisionState;
  @Optional(() => ID, 'Who submitted it.') readonly submittedById!: string | null;
  @Optional(() => Day, 'When it was submitted.') readonly submittedAt!: string | null;
  @Optional(() => ID, 'Who approved it.') readonly approvedById!: string | null;
  @Optional(() => Day, 'When it was approved.') readonly approvedAt!: string | null;
  @Optional(() => Day, 'When it was published.') readonly publishedAt!: string | null;
  @Optional(() => String, 'Why it is out of cycle.') readonly trigger!: string | null;
  @Optional(() => String, 'Why a quarter was skipped.') readonly note!: string | null;
}

@ObjectType('ItemAtRevision', { description: 'What one revision says of an item.' })
export class ItemAtRevisionObject {
  @Required(() => RevisionObject, 'The revision.') readonly revision!: RevisionObject;
  @Optional(() => PlanItemUnion, 'The item; null where the revision does not hold it.')
  readonly item!: PlanItem | null;
  @Required(() => [ChangeRecordObject], 'Why this revision changed it.')
  readonly changeRecords!: readonly ChangeRecordObject[];
}
