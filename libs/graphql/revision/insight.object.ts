import type { Insight, InsightType } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { InsightTypeEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';

@ObjectType('Insight', { description: 'Evidence that feeds the plan.' })
export class InsightObject implements Insight {
  /** The plan it belongs to; not a field of the schema. */
  readonly planId!: string;
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => InsightTypeEnum, 'What kind of evidence it is.') readonly type!: InsightType;
  @Required(() => String, 'What was looked at.') readonly title!: string;
  @Required(() => String, 'What was found.') readonly finding!: string;
  @Optional(() => ID, 'The person who wrote it.') readonly authorId!: string | null;
  @Optional(() => Day, 'Day of the finding.') readonly date!: string | null;
  @Required(() => [ID], 'The enablers it is about.') readonly enablerIds!: readonly string[];
  @Optional(() => String, 'Where more of it is to be read.') readonly link!: string | null;
}

export function insightObject(planId: string, insight: Insight): InsightObject {
  return { ...insight, planId };
}
