import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import { PlanObject } from '../revision/plan.object.js';
import { RevisionObject } from '../revision/revision.object.js';
import { milestoneAnswer, slipAnswer, slipForecastsOf } from './history.js';
import type { MilestoneAnswer, SlipAnswer } from './history.js';
import { MilestoneTrendResult, SlipByResult } from './history.result.js';
import { SlipForecastsObject } from './slip-forecast.object.js';

const FROM = { description: 'Id or sequence number of the first revision.' };
const TO = { description: 'Id or sequence number of the last revision.' };

@Resolver(() => PlanObject)
export class PlanHistoryResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => MilestoneTrendResult, {
    description: 'How planned ends moved over a run of revisions.',
  })
  milestoneTrend(
    @Parent() { id }: PlanObject,
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
  ): Promise<MilestoneAnswer> {
    return milestoneAnswer(this.app, id, from, to);
  }

  @ResolveField(() => SlipByResult, {
    description: 'Slips over a run of revisions by team, unit and sourcing.',
  })
  slipBy(
    @Parent() { id }: PlanObject,
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
  ): Promise<SlipAnswer> {
    return slipAnswer(this.app, id, from, to);
  }
}

@Resolver(() => RevisionObject)
export class RevisionHistoryResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => SlipForecastsObject, {
    description: 'When its open work will really be done, from what was known at this revision.',
  })
  slipForecast(@Parent() { planId, id }: RevisionObject): Promise<SlipForecastsObject> {
    return slipForecastsOf(this.app, planId, id);
  }
}
