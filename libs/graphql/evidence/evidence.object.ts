import type { Failure, InsightAnswer, InsightFile } from '@northing/application';
import type { Insight, InsightType } from '@northing/domain';
import { ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PLACE_FAILURES, resultOf } from '../access/result.js';
import { InsightObject } from '../revision/insight.object.js';
import { InsightTypeEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Day } from '../schema/scalars.js';

@ObjectType('InsightFile', { description: 'A file that belongs to an insight.' })
export class InsightFileObject implements InsightFile {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ID, 'The insight.') readonly insightId!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Required(() => String, 'Its media type.') readonly mediaType!: string;
  @Required(() => Int, 'Bytes.') readonly size!: number;
  @Required(() => String, 'Where it is downloaded, below the address of the server.')
  readonly href!: string;
}

@InputType('InsightInput', { description: 'An insight, whole: a field that is not given is empty.' })
export class InsightInput {
  @Required(() => ID, 'Unique within the plan; empty for a new one.') readonly id!: string;
  @Required(() => InsightTypeEnum, 'What kind of evidence it is.') readonly type!: InsightType;
  @Required(() => String, 'What was looked at.') readonly title!: string;
  @Required(() => String, 'What was found.') readonly finding!: string;
  @Optional(() => ID, 'The person who wrote it.') readonly authorId?: string | null;
  @Optional(() => Day, 'Day of the finding.') readonly date?: string | null;
  @Optional(() => [ID], 'The enablers it is about.') readonly enablerIds?: readonly string[] | null;
  @Optional(() => String, 'Where more of it is to be read: an http or https address.')
  readonly link?: string | null;
}

export function insightOf({ id, type, title, finding, ...given }: InsightInput): Insight {
  const { authorId = null, date = null, enablerIds, link = null } = given;
  return { id, type, title, finding, authorId, date, enablerIds: enablerIds ?? [], link };
}

@ObjectType('InsightSaved', { description: 'An insight was kept.' })
export class InsightSavedObject {
  readonly kind!: 'insightSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => InsightObject, 'The insight.') readonly insight!: InsightObject;
}

export const InsightResult = resultOf<Extract<InsightAnswer, Failure>['kind']>(
  'InsightResult',
  'The insight, or why it was not kept.',
  { insightSaved: InsightSavedObject },
  { ...PLACE_FAILURES, insightCited: true, noteMissing: true },
);
