import type { Application } from '@northing/application';
import type { DemandDecision } from '@northing/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { PlanObject } from '../revision/plan.object.js';
import { pageOf } from '../schema/connection.js';
import { DemandAnswersInput, plannedAs, PlannedAsInput } from './demand.input.js';
import { DemandRequestConnectionObject, DemandResult, PlanDemandResult } from './demand.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const REQUEST = { type: () => ID, description: 'The request.' };
const ANSWERS = { description: 'The answers, whole.' };

@Resolver(() => PlanObject)
export class PlanDemandResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => DemandRequestConnectionObject, { description: 'Business needs brought forward.' })
  async demandRequests(
    @Parent() { id }: PlanObject,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'At most this many, up to 1000.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Continue after this cursor.' })
    after: string | null,
  ): Promise<DemandRequestConnectionObject> {
    return pageOf(await this.app.demand.listRequests(id), first, after);
  }
}

@Resolver()
export class DemandMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => DemandResult, { description: 'Brings a business need forward.' })
  raiseDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('answers', ANSWERS) answers: DemandAnswersInput,
  ): Promise<Member> {
    return answered(context, this.app.demand.raise(context.actor, planId, answers), (saved) => saved);
  }

  @Mutation(() => DemandResult, {
    description: 'Writes the answers of a request anew while it is new or being assessed.',
  })
  amendDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('requestId', REQUEST) requestId: string,
    @Args('answers', ANSWERS) answers: DemandAnswersInput,
  ): Promise<Member> {
    const done = this.app.demand.amend(context.actor, planId, requestId, answers);
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => DemandResult, { description: 'Begins to assess a new request.' })
  assessDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('requestId', REQUEST) requestId: string,
  ): Promise<Member> {
    return this.decided(context, planId, requestId, { move: 'assess' });
  }

  @Mutation(() => DemandResult, { description: 'Accepts an assessed request; every answer has to be there.' })
  acceptDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('requestId', REQUEST) requestId: string,
    @Args('agreedAnswer', { description: 'What was agreed.' }) agreedAnswer: string,
  ): Promise<Member> {
    return this.decided(context, planId, requestId, { move: 'accept', agreedAnswer });
  }

  @Mutation(() => DemandResult, { description: 'Declines a request.' })
  declineDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('requestId', REQUEST) requestId: string,
    @Args('constraint', { description: 'What stands against it.' }) constraint: string,
    @Args('alternative', { description: 'What is offered instead.' }) alternative: string,
  ): Promise<Member> {
    return this.decided(context, planId, requestId, { move: 'decline', constraint, alternative });
  }

  @Mutation(() => DemandResult, { description: 'Withdraws a request.' })
  withdrawDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('requestId', REQUEST) requestId: string,
  ): Promise<Member> {
    return this.decided(context, planId, requestId, { move: 'withdraw' });
  }

  @Mutation(() => PlanDemandResult, {
    description: 'Links an accepted request to an enabler for good; a new one is made in the open draft.',
  })
  planDemand(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('requestId', REQUEST) requestId: string,
    @Args('as', { description: 'What it is planned as.' }) as: PlannedAsInput,
  ): Promise<Member> {
    const done = this.app.demand.plan(context.actor, planId, requestId, plannedAs(as));
    return answered(context, done, (saved) => saved);
  }

  private decided(
    context: RequestContext,
    planId: string,
    requestId: string,
    decision: Exclude<DemandDecision, { readonly move: 'plan' }>,
  ): Promise<Member> {
    const done = this.app.demand.decide(context.actor, planId, requestId, decision);
    return answered(context, done, (saved) => saved);
  }
}
