import type { ChangeRecord, ChangeRecordEntity, DriverKind } from '@northing/domain';
import { ID, ObjectType } from '@nestjs/graphql';
import { ChangeEntityEnum, DriverKindEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { textOf } from '../schema/text-of.js';

@ObjectType('ChangeRecord', { description: 'Why one field of one item was re-planned.' })
export class ChangeRecordObject implements ChangeRecord {
  /** Whose insights the record cites; not a field of the schema. */
  readonly planId!: string;
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => ChangeEntityEnum, 'What kind of thing was changed.')
  readonly entityType!: ChangeRecordEntity;
  @Required(() => ID, 'What was changed.') readonly entityId!: string;
  @Required(
    () => String,
    'The field; `*` the whole item; `link:<id>`, `dependency:<id>`, `keyResult:<id>` and `keyResults` for parts.',
  )
  readonly field!: string;
  @Optional(() => String, 'The value before as documents write it; lists and groups as JSON text.')
  readonly oldValue!: string | null;
  @Optional(() => String, 'The value after as documents write it; lists and groups as JSON text.')
  readonly newValue!: string | null;
  @Required(() => String, 'The sentence that says why.') readonly driver!: string;
  @Optional(() => DriverKindEnum, 'What caused the change.') readonly driverKind!: DriverKind | null;
  @Required(() => [ID], 'Ids of the insights it rests on.') readonly evidenceIds!: readonly string[];
  @Optional(() => ID, 'The person who wrote it.') readonly authorId!: string | null;
  @Optional(() => String, 'When it was written, as the document gives it.') readonly at!: string | null;
}

export function changeRecordObject(planId: string, record: ChangeRecord): ChangeRecordObject {
  return { ...record, planId, oldValue: textOf(record.oldValue), newValue: textOf(record.newValue) };
}
