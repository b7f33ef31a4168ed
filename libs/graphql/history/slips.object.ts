import type { SlipGroup } from '@northing/domain';
import { Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { RevisionObject } from '../revision/revision.object.js';
import { Optional, Required } from '../schema/field.js';

@ObjectType('SlipGroup', { description: 'The slips of what shares a team, a unit or a sourcing.' })
export class SlipGroupObject implements SlipGroup {
  @Optional(() => ID, 'Team, unit or sourcing; null: the enablers name none.') readonly key!: string | null;
  @Required(() => Int, 'Observations: an enabler counts once for each pair of adjacent revisions.')
  readonly n!: number;
  @Required(() => Float, 'Mean shift of ends in quarters; positive is later.') readonly meanQuarters!: number;
  @Required(() => Float, 'Share of the observations that moved later, 0 to 1.')
  readonly slippedShare!: number;
  @Required(() => [ID], 'Every enabler observed.') readonly enablerIds!: readonly string[];
  @Required(() => [ID], 'Those whose end moved, either way.') readonly movedIds!: readonly string[];
}

@ObjectType('GroupedSlips', {
  description: 'Slips between adjacent revisions of a run; groups without a key come last.',
})
export class GroupedSlipsObject {
  readonly kind!: 'slips';
  @Required(() => [RevisionObject], 'The revisions of the run, in order.')
  readonly revisions!: readonly RevisionObject[];
  @Required(() => Int, 'Observations in all.') readonly observations!: number;
  @Required(() => [SlipGroupObject], 'By the team that does most of the work.')
  readonly byTeam!: readonly SlipGroupObject[];
  @Required(() => [SlipGroupObject], 'By the business unit the work is for.')
  readonly byUnit!: readonly SlipGroupObject[];
  @Required(() => [SlipGroupObject], 'By who does the work.')
  readonly bySourcing!: readonly SlipGroupObject[];
}
