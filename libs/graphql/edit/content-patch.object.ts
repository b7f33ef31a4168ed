import type { DiffedType } from '@northing/domain';
import { ObjectType } from '@nestjs/graphql';
import { PlanContentObject } from '../plan/plan-content.object.js';
import { Required } from '../schema/field.js';
import { ContentTypeEnum } from '../schema/work-enums.js';

@ObjectType('RemovedItem', { description: 'What a content no longer holds.' })
export class RemovedItemObject {
  @Required(() => ContentTypeEnum, 'The kind of list it was in.') readonly type!: DiffedType;
  @Required(
    () => String,
    'The id of an item or dependency; for links and cells the length of the first part of the key, a colon and ' +
      'both parts joined (`3:o01c02`).',
  )
  readonly key!: string;
}

@ObjectType('ContentPatch', {
  description:
    'Items of a content as they are now, each to be put in place of the one with its key; all others stay.',
})
export class ContentPatchObject extends PlanContentObject {
  @Required(() => [RemovedItemObject], 'What is gone.') readonly removed!: readonly RemovedItemObject[];
}
