import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { ReasonedChangeObject } from '../draft/draft.object.js';
import { changesAt, reasonedChangeObject } from '../draft/draft.js';
import { PlanContentObject } from '../plan/plan-content.object.js';
import { revisionNamed } from '../revision/plan.js';
import { PlanObject } from '../revision/plan.object.js';
import { RevisionObject } from '../revision/revision.object.js';
import { ScenarioObject, ScenarioResult } from './scenario.object.js';
import { contentsAt, scenarioObject, scenarioSaved } from './scenario.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const SCENARIO = { type: () => ID, description: 'The scenario.' };

@Resolver(() => PlanObject)
export class PlanScenarioResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => [ScenarioObject], { description: 'Its scenarios, closed ones included.' })
  async scenarios(@Parent() { id }: PlanObject): Promise<readonly ScenarioObject[]> {
    return (await this.app.workshop.listScenarios(id)).map((scenario) => scenarioObject(id, scenario));
  }

  @ResolveField(() => ScenarioObject, {
    nullable: true,
    description: 'One scenario; null when there is none of that id.',
  })
  async scenario(
    @Parent() { id: planId }: PlanObject,
    @Args('id', SCENARIO) id: string,
  ): Promise<ScenarioObject | null> {
    const found = (await this.app.workshop.listScenarios(planId)).find((scenario) => scenario.id === id);
    return found ? scenarioObject(planId, found) : null;
  }
}

@Resolver(() => ScenarioObject)
export class ScenarioResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => RevisionObject, {
    nullable: true,
    description: 'The revision it was branched from; null when that was given up.',
  })
  baseRevision(@Parent() { planId, baseRevisionId }: ScenarioObject): Promise<RevisionObject | null> {
    return revisionNamed(this.app, planId, baseRevisionId);
  }

  @ResolveField(() => PlanContentObject, { description: 'Everything it plans.' })
  async content(
    @Parent() { planId, id: branchId }: ScenarioObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanContentObject> {
    return (await contentsAt(loaders, { planId, branchId })).content;
  }

  @ResolveField(() => PlanContentObject, { description: 'What it was branched from, as that stood then.' })
  async base(
    @Parent() { planId, id: branchId }: ScenarioObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanContentObject> {
    return (await contentsAt(loaders, { planId, branchId })).base;
  }

  @ResolveField(() => [ReasonedChangeObject], { description: 'What it re-plans, field by field.' })
  async changes(
    @Parent() { planId, id: branchId }: ScenarioObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly ReasonedChangeObject[]> {
    return (await changesAt(loaders, { planId, branchId })).map(reasonedChangeObject);
  }
}

@Resolver()
export class ScenarioMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => ScenarioResult, { description: 'Branches a scenario from a revision or the open draft.' })
  branchScenario(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('name', { description: 'Its name.' }) name: string,
    @Args('from', { description: 'Id or sequence number of the revision; the open draft’s too.' })
    from: string,
  ): Promise<Member> {
    const done = this.app.workshop.branchScenario(context.actor, planId, name, from);
    return answered(context, done, scenarioSaved);
  }

  @Mutation(() => ScenarioResult, { description: 'Gives a scenario up.' })
  discardScenario(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('scenarioId', SCENARIO) scenarioId: string,
  ): Promise<Member> {
    const done = this.app.workshop.discardScenario(context.actor, planId, scenarioId);
    return answered(context, done, scenarioSaved);
  }
}
