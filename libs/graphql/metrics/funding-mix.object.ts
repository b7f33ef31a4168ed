import type { FundingMix } from '@northing/domain';
import { Float, Int, ObjectType } from '@nestjs/graphql';
import { RevisionObject } from '../revision/revision.object.js';
import { Required } from '../schema/field.js';

@ObjectType('FundingMix', {
  description: 'Planned cost of a fiscal year in whole thousands, whole and by its parts.',
})
export class FundingMixObject implements FundingMix {
  @Required(() => Int, 'The fiscal year.') readonly fiscalYear!: number;
  @Required(() => Float, 'Opex and capex together.') readonly planned!: number;
  @Required(() => Float, 'Operating expense.') readonly opex!: number;
  @Required(() => Float, 'Capital expense.') readonly capex!: number;
  @Required(() => Float, 'Of the mandatory class.') readonly mandatory!: number;
  @Required(() => Float, 'Of the class that a unit sponsors.') readonly sponsored!: number;
  @Required(() => Float, 'Of the discretionary class.') readonly discretionary!: number;
  @Required(() => Float, 'Of no funding class.') readonly noClass!: number;
  @Required(() => Float, 'To run the business.') readonly run!: number;
  @Required(() => Float, 'To grow the business.') readonly grow!: number;
  @Required(() => Float, 'To transform the business.') readonly transform!: number;
  @Required(() => Float, 'Of no view of the business.') readonly noView!: number;
  @Required(() => Float, 'On projects.') readonly project!: number;
  @Required(() => Float, 'On products.') readonly product!: number;
  @Required(() => Float, 'On neither.') readonly noKind!: number;
  @Required(() => Float, 'Done in house.') readonly inHouse!: number;
  @Required(() => Float, 'Outsourced.') readonly outsourced!: number;
  @Required(() => Float, 'As a managed service.') readonly managedService!: number;
  @Required(() => Float, 'As software as a service.') readonly saas!: number;
  @Required(() => Float, 'Done together with a supplier.') readonly coSourced!: number;
  @Required(() => Float, 'Of no sourcing.') readonly noSourcing!: number;
}

@ObjectType('RevisionMix', { description: 'What the planned cost of a revision is made of.' })
export class RevisionMixObject {
  @Required(() => RevisionObject, 'The revision.') readonly revision!: RevisionObject;
  @Required(() => [FundingMixObject], 'By fiscal year of its cost window.')
  readonly years!: readonly FundingMixObject[];
}
