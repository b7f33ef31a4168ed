import type { Application } from '@northing/application';
import type { InterventionState } from '@northing/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { InterventionStateEnum } from '../schema/partnership-enums.js';
import { InterventionInput, interventionPlan, InterventionResult } from './intervention.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const INTERVENTION = { type: () => ID, description: 'The intervention.' };
const INPUT = { description: 'The intervention, whole.' };
const STATE = { type: () => InterventionStateEnum, description: 'Where it goes.' };

@Resolver()
export class InterventionMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => InterventionResult, { description: 'Opens an intervention, as proposed.' })
  openIntervention(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('input', INPUT) input: InterventionInput,
  ): Promise<Member> {
    const done = this.app.partnership.openIntervention(context.actor, planId, interventionPlan(input));
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => InterventionResult, { description: 'Writes an intervention anew that is not finished.' })
  amendIntervention(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('interventionId', INTERVENTION) interventionId: string,
    @Args('input', INPUT) input: InterventionInput,
  ): Promise<Member> {
    const { partnership } = this.app;
    const plan = interventionPlan(input);
    const done = partnership.amendIntervention(context.actor, planId, interventionId, plan);
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => InterventionResult, {
    description: 'Moves an intervention: proposed to active, active to done, either to dropped.',
  })
  moveIntervention(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('interventionId', INTERVENTION) interventionId: string,
    @Args('state', STATE) state: InterventionState,
  ): Promise<Member> {
    const done = this.app.partnership.moveIntervention(context.actor, planId, interventionId, state);
    return answered(context, done, (saved) => saved);
  }
}
