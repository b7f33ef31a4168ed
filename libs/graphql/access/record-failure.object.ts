import type { FailureOf, RecordType } from '@northing/application';
import type { RecordRefusalReason } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { Required } from '../schema/field.js';
import { RecordRefusalEnum, RecordTypeEnum } from '../schema/partnership-enums.js';
import { FailureObject } from './failure.object.js';
import { FieldFlawObject } from './settings-failure.object.js';

@ObjectType('UnknownRecord', { description: 'The plan has no such record.' })
export class UnknownRecordObject extends FailureObject implements FailureOf<'unknownRecord'> {
  readonly kind!: 'unknownRecord';
  @Required(() => RecordTypeEnum, 'What was looked for.') readonly recordType!: RecordType;
  @Required(() => ID, 'The id that was asked for.') readonly recordId!: string;
}

@ObjectType('RecordIncomplete', {
  description: 'What was given is not enough or not right; nothing was kept.',
})
export class RecordIncompleteObject extends FailureObject implements FailureOf<'recordIncomplete'> {
  readonly kind!: 'recordIncomplete';
  @Required(() => [FieldFlawObject], 'Field by field.') readonly flaws!: readonly FieldFlawObject[];
}

@ObjectType('RecordRefused', { description: 'The record stays as it is, whatever is given.' })
export class RecordRefusedObject extends FailureObject {
  readonly kind!: 'recordRefused';
  @Required(() => RecordRefusalEnum, 'Why.') readonly reason!: RecordRefusalReason;
}
