import type { ChangeFilter } from '@northing/application';
import type { ChangeCategory, ChangeKind } from '@northing/domain';
import { ID, InputType } from '@nestjs/graphql';
import { ChangeCategoryEnum, ChangeKindEnum } from '../schema/enums.js';
import { Optional } from '../schema/field.js';

@InputType('ChangeFilter', {
  description: 'Which rows of a comparison to list; what is not given does not filter.',
})
export class ChangeFilterInput implements ChangeFilter {
  @Optional(() => [ChangeCategoryEnum], 'Rows of these categories.')
  readonly categories?: readonly ChangeCategory[] | null;
  @Optional(() => [ChangeKindEnum], 'Rows of these kinds.') readonly kinds?: readonly ChangeKind[] | null;
  @Optional(() => ID, 'Rows about this outcome, its capabilities and their enablers.')
  readonly outcomeId?: string | null;
  @Optional(() => ID, 'Rows about items of this unit, before or after.') readonly businessUnitId?:
    string | null;
  @Optional(() => ID, 'Rows about items this person owns, before or after.') readonly ownerId?: string | null;
}
