import type { DisposeFailure, RecordFailure } from '@northing/application';
import type { Disposition, FoundItem, ShadowItItem, ShadowItStep } from '@northing/domain';
import { Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../access/result.js';
import { Optional, Required } from '../schema/field.js';
import { DataSensitivityEnum, DispositionEnum } from '../schema/metric-enums.js';
import { Day } from '../schema/scalars.js';
import { RECORD_FAILURES } from './engagement.object.js';

@ObjectType('ShadowItStep', { description: 'What was decided about technology outside the plan.' })
export class ShadowItStepObject implements ShadowItStep {
  @Required(() => DispositionEnum, 'What was decided.') readonly disposition!: Disposition;
  @Required(() => Day, 'When.') readonly on!: string;
  @Optional(() => ID, 'The person who decided it; null for the administrator alone.')
  readonly byId!: string | null;
}

@ObjectType('ShadowItItem', { description: 'Technology bought or run by a unit without IT.' })
export class ShadowItItemObject implements ShadowItItem {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => String, 'What it is.') readonly name!: string;
  @Required(() => ID, 'The unit that bought or runs it.') readonly businessUnitId!: string;
  @Optional(() => String, 'Who sells it.') readonly supplier!: string | null;
  @Required(() => Float, 'Whole thousands a year.') readonly annualCost!: number;
  @Required(() => DataSensitivityEnum, 'How sensitive its data is.')
  readonly dataSensitivity!: ShadowItItem['dataSensitivity'];
  @Optional(() => ID, 'The person of IT who looks after it.') readonly itOwnerId!: string | null;
  @Required(() => DispositionEnum, 'What is done about it.') readonly disposition!: Disposition;
  @Optional(() => ID, 'The enabler it was adopted as or is replaced by.') readonly enablerId!: string | null;
  @Optional(() => Day, 'When it was found.') readonly foundOn!: string | null;
  @Required(() => [ShadowItStepObject], 'What was decided, oldest first; none where not known.')
  readonly steps!: readonly ShadowItStepObject[];
}

@InputType('ShadowItInput', { description: 'Technology outside the plan, whole.' })
export class ShadowItInput {
  @Required(() => String, 'What it is.') readonly name!: string;
  @Required(() => ID, 'The unit that bought or runs it.') readonly businessUnitId!: string;
  @Optional(() => String, 'Who sells it.') readonly supplier?: string | null;
  @Required(() => Float, 'Whole thousands a year.') readonly annualCost!: number;
  @Required(() => DataSensitivityEnum, 'How sensitive its data is.')
  readonly dataSensitivity!: ShadowItItem['dataSensitivity'];
  @Optional(() => ID, 'The person of IT who looks after it.') readonly itOwnerId?: string | null;
  @Optional(() => Day, 'When it was found; today for a new one that does not say.')
  readonly foundOn?: string | null;
}

export function foundItem({
  supplier = null,
  itOwnerId = null,
  foundOn = null,
  ...item
}: ShadowItInput): FoundItem {
  return { ...item, supplier, itOwnerId, foundOn };
}

@ObjectType('ShadowItSaved', { description: 'An item was kept.' })
export class ShadowItSavedObject {
  readonly kind!: 'shadowItSaved';
  @Required(() => ID, 'The plan.') readonly planId!: string;
  @Required(() => ShadowItItemObject, 'The item as it is now.') readonly item!: ShadowItItemObject;
}

export const ShadowItResult = resultOf<RecordFailure['kind']>(
  'ShadowItResult',
  'The item, or why nothing was kept.',
  { shadowItSaved: ShadowItSavedObject },
  RECORD_FAILURES,
);

export const DisposeShadowItResult = resultOf<DisposeFailure['kind']>(
  'DisposeShadowItResult',
  'The item with what becomes of it, or why nothing was kept.',
  { shadowItSaved: ShadowItSavedObject },
  {
    ...RECORD_FAILURES,
    ...{ unknownBranch: true, branchClosed: true, noDraft: true, wrongState: true, unknownItem: true },
    ...{ itemExists: true, editConflict: true, brokenRules: true, stageRefused: true, hasParts: true },
    ...{ wrongShares: true, nothingChanged: true },
  },
);
