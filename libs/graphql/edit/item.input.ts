import { Float, ID, InputType, OmitType, PartialType } from '@nestjs/graphql';
import type { FiscalQuarter } from '@northing/domain';
import { CapabilityObject } from '../plan/capability.object.js';
import {
  CostCellObject,
  DemandCellObject,
  SustainCellObject,
  WsjfObject,
} from '../plan/enabler-part.object.js';
import { EnablerObject } from '../plan/enabler.object.js';
import { OutcomeObject } from '../plan/outcome.object.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@InputType('CostCellInput', { description: 'Planned spend of one fiscal year, in whole thousands.' })
export class CostCellInput extends OmitType(CostCellObject, [] as const, InputType) {}

@InputType('DemandCellInput', { description: 'Average full-time equivalents of a team in one quarter.' })
export class DemandCellInput extends OmitType(DemandCellObject, [] as const, InputType) {}

@InputType('SustainCellInput', { description: 'What a delivered product keeps needing of a team.' })
export class SustainCellInput extends OmitType(SustainCellObject, [] as const, InputType) {}

@InputType('WsjfInput', {
  description: 'Weighted shortest job first; each value one of 1, 2, 3, 5, 8, 13, 20.',
})
export class WsjfInput extends OmitType(WsjfObject, [] as const, InputType) {}

@InputType('KeyResultInput', { description: 'A whole key result; a field that is not given is empty.' })
export class KeyResultInput {
  @Required(() => ID, 'Unique within the plan.') readonly id!: string;
  @Required(() => String, 'What is measured.') readonly name!: string;
  @Optional(() => String, 'The unit people write behind the figure, such as days.')
  readonly unit?: string | null;
  @Optional(() => Float, 'Value at the start, in the unit.') readonly baseline?: number | null;
  @Optional(() => Float, 'Value to reach, in the unit.') readonly target?: number | null;
  @Optional(() => Quarter, 'Quarter by which the target is due.') readonly dueQuarter?: FiscalQuarter | null;
  @Optional(() => Float, 'Last measured value, in the unit.') readonly actual?: number | null;
}

const FIELDS = 'A field that is not given is left alone, null empties it.';

@InputType('OutcomeFields', { description: `Fields of an outcome. ${FIELDS}` })
export class OutcomeFieldsInput extends PartialType(
  OmitType(OutcomeObject, ['id', 'keyResults'] as const, InputType),
  InputType,
) {}

@InputType('CapabilityFields', { description: `Fields of a capability. ${FIELDS}` })
export class CapabilityFieldsInput extends PartialType(
  OmitType(CapabilityObject, ['id'] as const, InputType),
  InputType,
) {}

const PARTS = ['id', 'cost', 'capacityDemand', 'sustainDemand', 'wsjf', 'lineage'] as const;

@InputType('EnablerFields', { description: `Fields of an enabler. ${FIELDS}` })
export class EnablerFieldsInput extends PartialType(OmitType(EnablerObject, PARTS, InputType), InputType) {
  @Optional(() => [CostCellInput], 'Planned spend by fiscal year: all of it.')
  readonly cost?: readonly CostCellInput[] | null;
  @Optional(() => [DemandCellInput], 'Team demand while the work runs: all of it.')
  readonly capacityDemand?: readonly DemandCellInput[] | null;
  @Optional(() => [SustainCellInput], 'Team demand after delivery: all of it.')
  readonly sustainDemand?: readonly SustainCellInput[] | null;
  @Optional(() => WsjfInput, 'Weighted shortest job first.') readonly wsjf?: WsjfInput | null;
}

@InputType('NewOutcome', { description: 'An outcome to add; what is not given starts as usual.' })
export class NewOutcomeInput extends OutcomeFieldsInput {
  @Required(() => ID, 'Unique within the plan, for good.') readonly id!: string;
  @Required(() => String, 'The result in a few words.') override readonly name!: string;
  @Optional(() => [KeyResultInput], 'The measures that prove it.')
  readonly keyResults?: readonly KeyResultInput[] | null;
}

@InputType('NewCapability', { description: 'A capability to add; what is not given starts as usual.' })
export class NewCapabilityInput extends CapabilityFieldsInput {
  @Required(() => ID, 'Unique within the plan, for good.') readonly id!: string;
  @Required(() => String, 'A noun phrase.') override readonly name!: string;
}

@InputType('NewEnabler', { description: 'An enabler to add; what is not given starts as usual.' })
export class NewEnablerInput extends EnablerFieldsInput {
  @Required(() => ID, 'Unique within the plan, for good.') readonly id!: string;
  @Required(() => String, 'Name of the work.') override readonly name!: string;
}

@InputType('SplitPart', { description: 'A part of a split.' })
export class SplitPartInput {
  @Required(() => ID, 'The id of the new enabler.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Required(() => Float, 'Its share of cost, demand and uplift, in percent.') readonly percent!: number;
}

@InputType('MergedEnabler', { description: 'What enablers become when they are merged.' })
export class MergedEnablerInput {
  @Required(() => ID, 'The id of the new enabler.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
}
