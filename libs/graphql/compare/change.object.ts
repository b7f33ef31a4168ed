import type { ChangeCategory, ChangeEntity, ChangeKind, Sourcing, Stage } from '@northing/domain';
import { Float, ID, Int, InterfaceType, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';
import { ChangeRecordObject } from '../revision/change-record.object.js';
import {
  ChangeCategoryEnum,
  ChangeEntityEnum,
  ChangeKindEnum,
  LinkChangeEnum,
  RemovalModeEnum,
  RollOriginEnum,
  SourcingEnum,
  StageEnum,
} from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';

/** The object types that rows of a comparison take; `__typename` tells them apart. */
export const CHANGE_TYPES = [
  'AddedChange', 'RemovedChange', 'HorizonChange', 'ScheduleChange', 'SchedulingChange', 'CostChange', 'FieldChange',
  'KeyResultChange', 'KeyResultProgressChange', 'SourcingChange', 'FieldsChange', 'StageChange', 'LinkChange',
  'CapacityChange', 'EnvelopeChange', 'SplitChange', 'MergeChange',
] as const; // prettier-ignore
export type ChangeTypeName = (typeof CHANGE_TYPES)[number];

@InterfaceType('Change', {
  description: 'One row of a comparison; its type follows from its kind.',
  resolveType: (change: ChangeObject) => change.__typename,
})
export abstract class ChangeObject {
  readonly __typename!: ChangeTypeName;
  @Required(() => ID, 'Unique within the comparison.') readonly id!: string;
  @Required(() => ChangeKindEnum, 'What kind of change it is.') readonly kind!: ChangeKind;
  @Required(() => ChangeCategoryEnum, 'Whether it was a decision.') readonly category!: ChangeCategory;
  @Required(() => ChangeEntityEnum, 'What kind of thing changed.') readonly entityType!: ChangeEntity;
  @Required(() => ID, 'What changed.') readonly entityId!: string;
  @Optional(() => String, '`split:<source>` or `stopped:<id>` when the row is a detail of such an act.')
  readonly partOf!: string | null;
  @Required(() => [ChangeRecordObject], 'Why it came about.')
  readonly records!: readonly ChangeRecordObject[];
}

@ObjectType('AddedChange', { description: 'An item was added.', implements: () => ChangeObject })
export class AddedChangeObject extends ChangeObject {
  @Required(() => Boolean, 'An earlier revision already held it.') readonly reinstated!: boolean;
}

@ObjectType('RemovedChange', { description: 'An item was removed.', implements: () => ChangeObject })
export class RemovedChangeObject extends ChangeObject {
  @Required(() => RemovalModeEnum, 'Deleted or stopped.') readonly mode!: 'deleted' | 'stopped';
}

@ObjectType('HorizonChange', {
  description: 'An item crossed the edge of a horizon, by the roll or by decision.',
  implements: () => ChangeObject,
})
export class HorizonChangeObject extends ChangeObject {
  @Optional(() => RollOriginEnum, 'For what rolled in: whether it was known before.')
  readonly origin!: 'known' | 'new' | null;
}

@ObjectType('ScheduleChange', { description: 'An item moved in time.', implements: () => ChangeObject })
export class ScheduleChangeObject extends ChangeObject {
  @Required(() => Int, 'By how many quarters; always positive.') readonly quarters!: number;
  @Required(() => Int, 'Shift of its end in quarters; positive is later.') readonly slip!: number;
}

@ObjectType('SchedulingChange', {
  description: 'An item got both dates, or lost them.',
  implements: () => ChangeObject,
})
export class SchedulingChangeObject extends ChangeObject {
  @Optional(() => [String], 'Start and end before, written `FY2027-Q1`; null when it had none.')
  readonly fromQuarters!: readonly string[] | null;
  @Optional(() => [String], 'Start and end after, written `FY2027-Q1`; null when it has none.')
  readonly toQuarters!: readonly string[] | null;
}

@ObjectType('CostChange', {
  description:
    'The cost of an item changed; amounts are whole thousands within the comparison’s cost window.',
  implements: () => ChangeObject,
})
export class CostChangeObject extends ChangeObject {
  @Required(() => Float, 'Cost before.') readonly fromAmount!: number;
  @Required(() => Float, 'Cost after.') readonly toAmount!: number;
  @Required(() => Float, 'After minus before.') readonly delta!: number;
  @Required(() => Float, 'Operating part of the difference.') readonly deltaOpex!: number;
  @Required(() => Float, 'Capital part of the difference.') readonly deltaCapex!: number;
  @Required(() => Float, 'Difference in years outside the window.') readonly deltaBeyondWindow!: number;
}

@ObjectType('FieldValue', {
  description: 'A single value of a field; one of its fields is given, none when the field was empty.',
})
export class FieldValueObject {
  @Optional(() => String, 'A text, an id, an enum value, or a quarter written `FY2027-Q1`.')
  readonly text!: string | null;
  @Optional(() => Float, 'A number.') readonly number!: number | null;
  @Optional(() => Boolean, 'Yes or no.') readonly flag!: boolean | null;
}

@ObjectType('FieldChange', { description: 'One field has another value.', implements: () => ChangeObject })
export class FieldChangeObject extends ChangeObject {
  @Required(() => String, 'Name of the field.') readonly field!: string;
  @Optional(() => ID, 'The key result, when the field is one of a key result.')
  readonly keyResultId!: string | null;
  @Required(() => FieldValueObject, 'Before.') readonly from!: FieldValueObject;
  @Required(() => FieldValueObject, 'After.') readonly to!: FieldValueObject;
}

@ObjectType('KeyResultChange', {
  description: 'A key result was added or removed.',
  implements: () => ChangeObject,
})
export class KeyResultChangeObject extends ChangeObject {
  @Required(() => ID, 'The key result.') readonly changedKeyResultId!: string;
}

@ObjectType('KeyResultProgressChange', {
  description: 'A key result has a new actual value.',
  implements: () => ChangeObject,
})
export class KeyResultProgressChangeObject extends ChangeObject {
  @Required(() => ID, 'The key result.') readonly changedKeyResultId!: string;
  @Optional(() => Float, 'Actual value before.') readonly fromActual!: number | null;
  @Optional(() => Float, 'Actual value after.') readonly toActual!: number | null;
}

@ObjectType('SourcingChange', {
  description: 'Sourcing or supplier changed.',
  implements: () => ChangeObject,
})
export class SourcingChangeObject extends ChangeObject {
  @Optional(() => SourcingEnum, 'Sourcing before.') readonly fromSourcing!: Sourcing | null;
  @Optional(() => String, 'Supplier before.') readonly fromSupplier!: string | null;
  @Optional(() => SourcingEnum, 'Sourcing after.') readonly toSourcing!: Sourcing | null;
  @Optional(() => String, 'Supplier after.') readonly toSupplier!: string | null;
}

@ObjectType('FieldsChange', {
  description: 'Several fields changed together; the items before and after hold the values.',
  implements: () => ChangeObject,
})
export class FieldsChangeObject extends ChangeObject {
  @Required(() => [String], 'Names of the fields.') readonly fields!: readonly string[];
}

@ObjectType('StageChange', { description: 'The stage moved on.', implements: () => ChangeObject })
export class StageChangeObject extends ChangeObject {
  @Optional(() => StageEnum, 'Stage before.') readonly fromStage!: Stage | null;
  @Optional(() => StageEnum, 'Stage after.') readonly toStage!: Stage | null;
}

@ObjectType('LinkChange', {
  description: 'A link to a capability or a dependency changed.',
  implements: () => ChangeObject,
})
export class LinkChangeObject extends ChangeObject {
  @Required(() => ID, 'The capability, or the predecessor of a dependency.') readonly target!: string;
  @Optional(() => ID, 'The dependency, when it is one.') readonly dependencyId!: string | null;
  @Required(() => LinkChangeEnum, 'What happened to it.') readonly change!:
    'added' | 'removed' | 'reweighted';
  @Optional(() => Float, 'Weight or uplift before; null for a dependency.') readonly fromWeight!:
    number | null;
  @Optional(() => Float, 'Weight or uplift after; null for a dependency.') readonly toWeight!: number | null;
}

@ObjectType('CapacityChange', {
  description: 'An item needs, or a team has, more or less capacity.',
  implements: () => ChangeObject,
})
export class CapacityChangeObject extends ChangeObject {
  @Required(() => Float, 'Full-time equivalents times quarters; positive is more.')
  readonly deltaFteQuarters!: number;
}

@ObjectType('EnvelopeChange', { description: 'The agreed money changed.', implements: () => ChangeObject })
export class EnvelopeChangeObject extends ChangeObject {
  @Optional(() => Float, 'Whole thousands before; null when there was none.') readonly fromEnvelope!:
    number | null;
  @Optional(() => Float, 'Whole thousands after; null when there is none.') readonly toEnvelope!:
    number | null;
}

@ObjectType('SplitChange', { description: 'One item became several.', implements: () => ChangeObject })
export class SplitChangeObject extends ChangeObject {
  @Required(() => [ID], 'What it became.') readonly into!: readonly string[];
}

@ObjectType('MergeChange', { description: 'Several items became one.', implements: () => ChangeObject })
export class MergeChangeObject extends ChangeObject {
  @Required(() => [ID], 'What it was.') readonly sourceIds!: readonly string[];
}

/** Every type behind the interface, for the schema to list. */
export const CHANGE_OBJECTS = {
  AddedChange: AddedChangeObject,
  RemovedChange: RemovedChangeObject,
  HorizonChange: HorizonChangeObject,
  ScheduleChange: ScheduleChangeObject,
  SchedulingChange: SchedulingChangeObject,
  CostChange: CostChangeObject,
  FieldChange: FieldChangeObject,
  KeyResultChange: KeyResultChangeObject,
  KeyResultProgressChange: KeyResultProgressChangeObject,
  SourcingChange: SourcingChangeObject,
  FieldsChange: FieldsChangeObject,
  StageChange: StageChangeObject,
  LinkChange: LinkChangeObject,
  CapacityChange: CapacityChangeObject,
  EnvelopeChange: EnvelopeChangeObject,
  SplitChange: SplitChangeObject,
  MergeChange: MergeChangeObject,
} satisfies Record<ChangeTypeName, ReturnType<ReturnTypeFunc>>;
