import type {
  EnablerState,
  FiscalQuarter,
  MilestoneTrend,
  Sourcing,
  Stage,
  EnablerKind,
} from '@northing/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RevisionObject } from '../revision/revision.object.js';
import { EnablerKindEnum, SourcingEnum, StageEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('EnablerState', { description: 'What histories tell of an enabler.' })
export class EnablerStateObject implements Omit<EnablerState, 'lineage'> {
  @Required(() => ID, 'The enabler.') readonly id!: string;
  @Required(() => String, 'Name of the work.') readonly name!: string;
  @Optional(() => EnablerKindEnum, 'Project or product.') readonly kind!: EnablerKind | null;
  @Optional(() => StageEnum, 'How far it has come.') readonly stage!: Stage | null;
  @Optional(() => Quarter, 'Quarter in which work starts.') readonly startQuarter!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Planned end.') readonly endQuarter!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Quarter it was really delivered.')
  readonly actualEndQuarter!: FiscalQuarter | null;
  @Optional(() => SourcingEnum, 'Who does the work.') readonly sourcing!: Sourcing | null;
  @Optional(() => String, 'Name of the supplier.') readonly supplier!: string | null;
  @Optional(() => ID, 'The unit the work is for, where given.')
  readonly businessUnitId!: string | null;
  @Optional(() => ID, 'The business person who answers for it.') readonly businessOwnerId!: string | null;
  @Required(() => [ID], 'Teams it needs, most of the work first.') readonly teamIds!: readonly string[];
}

@ObjectType('MilestoneTrend', { description: 'The planned end of one enabler against revisions.' })
export class MilestoneTrendObject implements MilestoneTrend {
  @Required(() => ID, 'The enabler.') readonly enablerId!: string;
  @Required(() => EnablerStateObject, 'As the last revision that holds it has it.')
  readonly enabler!: EnablerStateObject & MilestoneTrend['enabler'];
  @Field(() => [Quarter], {
    nullable: 'items',
    description:
      'One a revision: planned end, or the actual one once delivered; null where absent, unscheduled or stopped.',
  })
  readonly ends!: readonly (FiscalQuarter | null)[];
  @Optional(() => Int, 'Quarters from the first known end to the last; null when none is known.')
  readonly slip!: number | null;
}

@ObjectType('MilestoneTrends', { description: 'How the ends of all enablers moved over a run of revisions.' })
export class MilestoneTrendsObject {
  readonly kind!: 'milestones';
  @Required(() => [RevisionObject], 'The revisions that the ends belong to, in order.')
  readonly revisions!: readonly RevisionObject[];
  @Required(() => [MilestoneTrendObject], 'One line an enabler, the most slipped first.')
  readonly lines!: readonly MilestoneTrendObject[];
}
