import type {
  CutLineEntry,
  CutVerdict,
  DemandShare,
  FiscalQuarter,
  Light,
  Load,
  Priority,
  Utilisation,
  ValueShare,
} from '@northing/domain';
import { Float, ID, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { CutVerdictEnum, LightEnum } from '../schema/metric-enums.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('ValueShare', { description: 'Value an enabler brings to one outcome through one capability.' })
export class ValueShareObject implements ValueShare {
  @Required(() => ID, 'The outcome.') readonly outcomeId!: string;
  @Required(() => ID, 'The capability.') readonly capabilityId!: string;
  @Required(() => Float, 'Points of 100.') readonly value!: number;
}

@ObjectType('Priority', { description: 'What an open enabler is worth for what it still costs.' })
export class PriorityObject implements Priority {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Float, 'Value, in points of 100.') readonly value!: number;
  @Required(() => Float, 'Value × confidence.') readonly expectedValue!: number;
  @Required(() => Float, 'Cost to go from the anchor’s fiscal year, in whole thousands.')
  readonly cost!: number;
  @Optional(() => Float, 'Expected value a million; null when the cost is 0.') readonly score!: number | null;
  @Optional(() => Float, 'Weighted shortest job first; null when it was not rated.')
  readonly wsjf!: number | null;
  @Required(() => [ValueShareObject], 'Where the value comes from.')
  readonly shares!: readonly ValueShareObject[];
}

@ObjectType('DemandShare', { description: 'What one enabler needs of a team in a quarter.' })
export class DemandShareObject implements DemandShare {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => Float, 'Full-time equivalents.') readonly fte!: number;
}

@ObjectType('Utilisation', { description: 'A team in a quarter of the one-year window.' })
export class UtilisationObject implements Utilisation {
  @Required(() => ID, 'The team.') readonly teamId!: string;
  @Required(() => Quarter, 'The quarter.') readonly quarter!: FiscalQuarter;
  @Required(() => Float, 'Full-time equivalents needed.') readonly demand!: number;
  @Required(() => Float, 'Full-time equivalents there are.') readonly capacity!: number;
  @Optional(() => Float, 'Demand over capacity; null when the capacity is 0.')
  readonly utilisation!: number | null;
  @Required(() => Boolean, 'Overbooked.') readonly over!: boolean;
  @Required(() => [DemandShareObject], 'Who needs the team.')
  readonly demandBy!: readonly DemandShareObject[];
}

@ObjectType('CutLineEntry', {
  description: 'An enabler in the order in which capacity is given out, and whether it fits.',
})
export class CutLineEntryObject implements CutLineEntry {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => CutVerdictEnum, 'Whether it fits.') readonly verdict!: CutVerdict;
}

@ObjectType('Load', {
  description: 'Projects in progress against projects delivered in the four quarters before the anchor.',
})
export class LoadObject implements Load {
  @Required(() => [ID], 'Projects delivered in the four quarters before the anchor.')
  readonly delivered!: readonly string[];
  @Required(() => [ID], 'Projects in progress.') readonly inProgress!: readonly string[];
  @Optional(() => Float, 'In progress over delivered; null when none was delivered.')
  readonly ratio!: number | null;
  @Optional(() => LightEnum, 'How it stands; null where the ratio is.') readonly light!: Light | null;
}
