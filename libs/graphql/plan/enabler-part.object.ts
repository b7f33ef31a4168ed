import type { CostCell, DemandCell, Lineage, SustainCell, Wsjf } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LineageOperationEnum } from '../schema/enums.js';
import { Optional, Required } from '../schema/field.js';

@ObjectType('CostCell', {
  description: 'Planned spend of one fiscal year, in whole thousands of the workspace currency.',
})
export class CostCellObject implements CostCell {
  @Optional(() => Int, 'Fiscal year such as 2027; null when the cost is not phased.')
  readonly fiscalYear!: number | null;
  @Required(() => Float, 'Operating cost.') readonly opex!: number;
  @Required(() => Float, 'Capital cost.') readonly capex!: number;
}

@ObjectType('DemandCell', {
  description: 'Average full-time equivalents of a team in one quarter of the work.',
})
export class DemandCellObject implements DemandCell {
  @Required(() => ID, 'The team.') readonly teamId!: string;
  @Required(() => Int, 'Quarters after the start, from 0.') readonly offset!: number;
  @Required(() => Float, 'Full-time equivalents.') readonly fte!: number;
}

@ObjectType('SustainCell', { description: 'What a delivered product keeps needing of a team, each quarter.' })
export class SustainCellObject implements SustainCell {
  @Required(() => ID, 'The team.') readonly teamId!: string;
  @Required(() => Float, 'Full-time equivalents.') readonly fte!: number;
}

@ObjectType('Wsjf', {
  description: 'Weighted shortest job first; each value is one of 1, 2, 3, 5, 8, 13, 20.',
})
export class WsjfObject implements Wsjf {
  @Required(() => Int, 'Value to the business.') readonly businessValue!: number;
  @Required(() => Int, 'How much value waiting costs.') readonly timeCriticality!: number;
  @Required(() => Int, 'Risk reduced or opportunity opened.') readonly riskOpportunity!: number;
  @Required(() => Int, 'Size of the work.') readonly jobSize!: number;
}

@ObjectType('Lineage', { description: 'Where an item came from when it was split off or merged.' })
export class LineageObject implements Lineage {
  @Required(() => LineageOperationEnum, 'Split or merged.') readonly operation!: Lineage['operation'];
  @Required(() => [ID], 'The items it came from.') readonly sourceIds!: readonly string[];
}
