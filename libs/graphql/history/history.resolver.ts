import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import { insightObject, InsightObject } from '../revision/insight.object.js';
import { PlanObject } from '../revision/plan.object.js';
import { RevisionObject } from '../revision/revision.object.js';
import { InsightReuseObject } from './evidence-reuse.object.js';
import { evidenceAnswer, milestoneAnswer, promisesOf, slipAnswer, slipForecastsOf } from './history.js';
import type { EvidenceAnswer, MilestoneAnswer, SlipAnswer } from './history.js';
import { EvidenceReuseResult, MilestoneTrendResult, SlipByResult } from './history.result.js';
import { PromisesObject } from './promise.object.js';
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

  @ResolveField(() => EvidenceReuseResult, {
    description: 'Which insight backs how much of the re-planning after one revision up to another.',
  })
  evidenceReuse(
    @Parent() { id }: PlanObject,
    @Args('from', FROM) from: string,
    @Args('to', TO) to: string,
  ): Promise<EvidenceAnswer> {
    return evidenceAnswer(this.app, id, from, to);
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

  @ResolveField(() => PromisesObject, {
    description: 'What was promised of delivered work and what came of it, as far as this revision knows.',
  })
  promises(@Parent() { planId, id }: RevisionObject): Promise<PromisesObject> {
    return promisesOf(this.app, planId, id);
  }
}

@Resolver(() => InsightReuseObject)
export class InsightReuseResolver {
  @ResolveField(() => InsightObject, { nullable: true, description: 'The insight; null when it is gone.' })
  async insight(
    @Parent() { planId, insightId }: InsightReuseObject,
    @Context() { loaders }: RequestContext,
  ): Promise<InsightObject | null> {
    const insight = (await loaders.insights.load(planId)).get(insightId);
    return insight ? insightObject(planId, insight) : null;
  }
}
