import type { Violation, DiffedType, FieldConflict } from '@northing/domain';
import { ObjectType } from '@nestjs/graphql';
import { FailureObject } from '../access/failure.object.js';
import type { BranchPlace } from '../access/loaders.js';
import { Optional, Required } from '../schema/field.js';
import { ContentTypeEnum } from '../schema/work-enums.js';

@ObjectType('BrokenRule', { description: 'A rule of the plan that does not hold.' })
export class BrokenRuleObject implements Omit<Violation, 'path'> {
  @Required(() => String, 'What the rule is called.') readonly code!: Violation['code'];
  @Required(() => String, 'What kind of thing breaks it.') readonly entityType!: Violation['entityType'];
  @Required(() => String, 'Which; ids of links and cells join both parts.') readonly entityId!: string;
  @Optional(() => String, 'The field at fault; null when it is the whole item.')
  readonly field!: string | null;
  @Required(() => String, 'What is wrong and what to do.') readonly message!: string;
}

@ObjectType('BrokenRules', { description: 'Rules of the plan would be broken; nothing was changed.' })
export class BrokenRulesObject extends FailureObject {
  readonly kind!: 'brokenRules';
  @Required(() => [BrokenRuleObject], 'Each of them.') readonly violations!: readonly BrokenRuleObject[];
}

@ObjectType('ConflictingField', {
  description:
    'A field that somebody else changed meanwhile; values as documents write them, lists and groups as JSON text.',
})
export class ConflictingFieldObject implements Pick<FieldConflict, 'type' | 'key' | 'field'> {
  @Required(() => ContentTypeEnum, 'The kind of thing.') readonly type!: DiffedType;
  @Required(() => String, 'Its id, or the key of a link or cell.') readonly key!: string;
  @Required(() => String, 'The field, or `keyResult:<id>` for one key result of an outcome.')
  readonly field!: string;
  @Optional(() => String, 'What whoever edits had seen.') readonly expected!: string | null;
  @Optional(() => String, 'What is there now.') readonly current!: string | null;
  @Optional(() => String, 'What was to be written.') readonly yours!: string | null;
}

@ObjectType('EditConflict', {
  description: 'Somebody else changed fields of the edit meanwhile; nothing of it was applied.',
})
export class EditConflictObject extends FailureObject {
  readonly kind!: 'editConflict';
  /** Where it was to be written; not a field of the schema. */
  readonly place!: BranchPlace | null;
  @Required(() => [ConflictingFieldObject], 'Each field with both values.')
  readonly conflicts!: readonly ConflictingFieldObject[];
}
