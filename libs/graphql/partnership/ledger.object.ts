import type {
  FiscalQuarter,
  LedgerEnabler,
  LedgerEntry,
  LedgerKeyResult,
  LedgerStep,
  Stage,
} from '@northing/domain';
import { Float, ID, ObjectType } from '@nestjs/graphql';
import { StageEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { LedgerSourceEnum, LedgerStepEnum } from '../schema/partnership-enums.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('LedgerEnabler', { description: 'The enabler that something led to, as last published.' })
export class LedgerEnablerObject implements LedgerEnabler {
  @Required(() => ID, 'Its id; another one where it was merged into that.') readonly id!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Optional(() => StageEnum, 'How far it has come.') readonly stage!: Stage | null;
  @Optional(() => Quarter, 'When it was delivered; null until then.')
  readonly deliveredQuarter!: FiscalQuarter | null;
  @Required(() => Boolean, 'The latest revision holds it.') readonly isInPlan!: boolean;
}

@ObjectType('LedgerKeyResult', { description: 'How a key result stands against when something was brought.' })
export class LedgerKeyResultObject implements LedgerKeyResult {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => String, 'Its name.') readonly outcomeName!: string;
  @Required(() => ID, 'The key result.') readonly keyResultId!: string;
  @Required(() => String, 'Its name.') readonly name!: string;
  @Optional(() => String, 'The measure’s own unit.') readonly unit!: string | null;
  @Optional(() => Float, 'Measured in the revision of that time; null when there is none.')
  readonly before!: number | null;
  @Optional(() => Float, 'Measured in the latest revision.') readonly now!: number | null;
  @Optional(() => Float, 'Share of the way from baseline to target; null when it cannot be measured.')
  readonly moved!: number | null;
}

@ObjectType('LedgerEntry', { description: 'What IT brought unasked, and what became of it.' })
export class LedgerEntryObject implements LedgerEntry {
  @Required(() => LedgerSourceEnum, 'What it began with.') readonly source!: LedgerEntry['source'];
  @Required(() => ID, 'The engagement or insight it began with.') readonly sourceId!: string;
  @Optional(() => String, 'What it was about.') readonly title!: string | null;
  @Required(() => Quarter, 'When.') readonly quarter!: FiscalQuarter;
  @Optional(() => ID, 'The business unit; null where nobody named one.')
  readonly businessUnitId!: string | null;
  @Optional(() => ID, 'The person who brought it.') readonly personId!: string | null;
  @Required(() => Boolean, 'The business side confirmed it.') readonly isConfirmed!: boolean;
  @Optional(() => ID, 'The enabler that is named; a draft may be all that holds it.')
  readonly enablerId!: string | null;
  @Required(() => [ID], 'Insights about the enabler from then on.') readonly insightIds!: readonly string[];
  @Optional(() => LedgerEnablerObject, 'The enabler as published; null until it is.')
  readonly enabler!: LedgerEnablerObject | null;
  @Required(() => [LedgerKeyResultObject], 'Of the outcomes it serves; none until it is delivered.')
  readonly keyResults!: readonly LedgerKeyResultObject[];
  @Required(() => LedgerStepEnum, 'The furthest step.') readonly reached!: LedgerStep;
}
