import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import { PlanObject } from '../revision/plan.object.js';
import {
  ActingPersonObject,
  MarkReadResult,
  NoticeObject,
  PresenceKeptObject,
  PresenceObject,
  PresenceResult,
  RevisionSealObject,
  VerifiedRevisionObject,
} from './together.object.js';
import { actingPerson, markRead, presentNow, verifiedRevisions, type MarkReadAnswer } from './together.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const BRANCH = { type: () => ID, description: 'The open draft, or a scenario.' };
const CLIENT = { type: () => ID, description: 'The window or program, by an id of its own choice.' };

@Resolver(() => PlanObject)
export class PlanTogetherResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => ActingPersonObject, {
    description: 'As whom the caller acts here, and what they may do.',
  })
  async you(
    @Parent() { id }: PlanObject,
    @Context() { loaders, actor }: RequestContext,
  ): Promise<ActingPersonObject> {
    return actingPerson(actor, (await loaders.frame.load(id))!.reference);
  }

  @ResolveField(() => [NoticeObject], {
    description: 'Messages for the person whom the caller acts as, newest first.',
  })
  notices(
    @Parent() { id }: PlanObject,
    @Context() { actor: { personId } }: RequestContext,
  ): Promise<readonly NoticeObject[]> | readonly NoticeObject[] {
    return personId === null ? [] : this.app.workshop.listNotices(id, personId);
  }

  @ResolveField(() => [PresenceObject], { description: 'Who is in a draft or scenario.' })
  presence(
    @Parent() { id }: PlanObject,
    @Args('branchId', BRANCH) branchId: string,
  ): Promise<readonly PresenceObject[]> {
    return this.app.workshop.listPresent(id, branchId);
  }

  @ResolveField(() => [RevisionSealObject], {
    description: 'What each published revision was sealed with, as it was stored.',
  })
  seals(@Parent() { id }: PlanObject): Promise<readonly RevisionSealObject[]> {
    return this.app.workshop.listSeals(id);
  }

  @ResolveField(() => [VerifiedRevisionObject], {
    description: 'Each published revision, checked anew against what it was sealed with.',
  })
  chain(@Parent() { id }: PlanObject): Promise<readonly VerifiedRevisionObject[]> {
    return verifiedRevisions(this.app, id);
  }
}

@Resolver()
export class TogetherMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => MarkReadResult, { description: 'Marks messages of the person as read.' })
  markRead(
    @Context() { actor }: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('noticeIds', { type: () => [ID], description: 'The messages.' }) noticeIds: readonly string[],
  ): Promise<MarkReadAnswer> {
    return markRead(this.app, actor, planId, noticeIds);
  }

  @Mutation(() => PresenceResult, {
    description: 'Tells that somebody is there, and on which item; repeated, or they count as gone.',
  })
  async arrive(
    @Context() { actor }: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('branchId', BRANCH) branchId: string,
    @Args('clientId', CLIENT) clientId: string,
    @Args('item', {
      type: () => String,
      nullable: true,
      description: 'What they look at, such as `enabler:e07`.',
    })
    item: string | null,
  ): Promise<PresenceKeptObject> {
    await this.app.workshop.arrive(actor, planId, branchId, clientId, item ?? null);
    return presentNow(this.app, planId, branchId);
  }

  @Mutation(() => PresenceResult, { description: 'Tells that somebody has left.' })
  async leave(
    @Args('planId', PLAN) planId: string,
    @Args('branchId', BRANCH) branchId: string,
    @Args('clientId', CLIENT) clientId: string,
  ): Promise<PresenceKeptObject> {
    await this.app.workshop.leave(planId, branchId, clientId);
    return presentNow(this.app, planId, branchId);
  }
}
