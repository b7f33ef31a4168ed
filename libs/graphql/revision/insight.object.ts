import type { Insight, InsightType } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { InsightTypeEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';

@ObjectType('Insight', { description: 'Evidence that feeds the plan.' })
export class InsightObject implements Insight {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => InsightTypeEnum, 'What kind of evidence it is.') readonly type!: InsightType;
  @Required(() => String, 'What was looked at.') readonly title!: string;
  @Required(() => String, 'What was found.') readonly finding!: string;
  @Optional(() => ID, 'The person who wrote it.') readonly authorId!: string | null;
  @Optional(() => Day, 'Day of the finding.') readonly date!: string | null;
  @Required(() => [ID], 'The enablers it is about.') readonly enablerIds!: readonly string[];
}
