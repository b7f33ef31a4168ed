import type { Capability, FiscalQuarter } from '@northing/domain';
import { Float, ID, ObjectType } from '@nestjs/graphql';
import { Optional, Required } from '../schema/field.js';
import { Quarter } from '../schema/scalars.js';

@ObjectType('Capability', { description: 'What the business is able to do, independent of who or how.' })
export class CapabilityObject implements Capability {
  @Required(() => ID, 'Unique within the plan, the same in every revision.') readonly id!: string;
  @Required(() => String, 'A noun phrase.') readonly name!: string;
  @Optional(() => ID, 'The capability this one is part of.') readonly parentId!: string | null;
  @Optional(() => ID, 'The person who answers for it.') readonly ownerId!: string | null;
  @Optional(() => Float, 'Importance to the business, 1 to 5.') readonly importance!: number | null;
  @Optional(() => Float, 'Maturity now, 0 to 5 in halves; only the lowest level has one.')
  readonly currentMaturity!: number | null;
  @Optional(() => Float, 'Maturity to reach, 0 to 5 in halves.') readonly targetMaturity!: number | null;
  @Optional(() => Quarter, 'Quarter by which the target is due.')
  readonly targetQuarter!: FiscalQuarter | null;
  @Optional(() => Quarter, 'Quarter of the last assessment.') readonly assessedQuarter!: FiscalQuarter | null;
  @Required(() => Boolean, 'A target below the current maturity is meant.')
  readonly deliberateReduction!: boolean;
}
