import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { engagementEntry, EngagementEntryInput, EngagementResult } from './engagement.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const ENGAGEMENT = { type: () => ID, description: 'The engagement.' };
const ENTRY = { description: 'The entry, whole.' };

@Resolver()
export class EngagementMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => EngagementResult, { description: 'Logs a conversation, recorded by the person acted as.' })
  logEngagement(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('entry', ENTRY) entry: EngagementEntryInput,
  ): Promise<Member> {
    const done = this.app.partnership.log(context.actor, planId, engagementEntry(entry));
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => EngagementResult, {
    description: 'Writes an entry anew that nobody confirmed and whose quarter is not locked.',
  })
  amendEngagement(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('engagementId', ENGAGEMENT) engagementId: string,
    @Args('entry', ENTRY) entry: EngagementEntryInput,
  ): Promise<Member> {
    const { partnership } = this.app;
    const done = partnership.amendEngagement(context.actor, planId, engagementId, engagementEntry(entry));
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => EngagementResult, {
    description: 'Confirms an entry as a person of the business side, other than who recorded it.',
  })
  confirmEngagement(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('engagementId', ENGAGEMENT) engagementId: string,
  ): Promise<Member> {
    const done = this.app.partnership.confirm(context.actor, planId, engagementId);
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => EngagementResult, { description: 'Removes an entry, as long as it could be amended.' })
  removeEngagement(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('engagementId', ENGAGEMENT) engagementId: string,
  ): Promise<Member> {
    const done = this.app.partnership.remove(context.actor, planId, engagementId);
    return answered(context, done, (removed) => removed);
  }
}
