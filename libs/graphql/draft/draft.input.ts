import type { DecidedItem, FiscalQuarter, RevisionType } from '@northing/domain';
import { ID, InputType } from '@nestjs/graphql';
import { ChangeEntityEnum, RevisionTypeEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@InputType('NewDraft', { description: 'The draft to open.' })
export class NewDraftInput {
  @Required(() => RevisionTypeEnum, 'Quarterly or out of cycle.') readonly type!: RevisionType;
  @Optional(() => Quarter, 'First quarter it plans; the one after the last where not given.')
  readonly anchorQuarter?: FiscalQuarter | null;
  @Optional(() => String, 'What makes a revision out of cycle necessary.') readonly trigger?: string | null;
  @Optional(() => String, 'Why a quarter is skipped.') readonly note?: string | null;
}

@InputType('DecidedItemInput', { description: 'An item whose changes are decided on.' })
export class DecidedItemInput implements DecidedItem {
  @Required(() => ChangeEntityEnum, 'The kind of thing.') readonly entityType!: DecidedItem['entityType'];
  @Required(() => ID, 'Which.') readonly entityId!: string;
}

@InputType('NewDecision', { description: 'Changes that a review decides on together.' })
export class NewDecisionInput {
  @Required(() => String, 'What is to be decided, in a few words.') readonly title!: string;
  @Required(() => [DecidedItemInput], 'The items whose changes belong to it.')
  readonly items!: readonly DecidedItemInput[];
}
