import type { ChangeRecordEntity } from '@northing/domain';
import { ID, InputType } from '@nestjs/graphql';
import { ChangeEntityEnum } from '../schema/enums.js';
import { Required } from '../schema/field.js';

@InputType('ReasonedField', { description: 'Names a re-planned field.' })
export class ReasonedFieldInput {
  @Required(() => ChangeEntityEnum, 'What kind of thing was changed.')
  readonly entityType!: ChangeRecordEntity;
  @Required(() => ID, 'What was changed.') readonly entityId!: string;
  @Required(
    () => String,
    'The field; `*` the whole item; `link:<id>`, `dependency:<id>` and `keyResult:<id>` for parts.',
  )
  readonly field!: string;
}
