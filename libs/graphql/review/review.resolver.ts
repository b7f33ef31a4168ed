import type { Application } from '@northing/application';
import type { DecisionState, Draft } from '@northing/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { draftMoved } from '../draft/draft.js';
import { PlanObject } from '../revision/plan.object.js';
import { DecisionStateEnum, SentBackRuleEnum } from '../schema/work-enums.js';
import { MeetingInput, meetingOf } from './meeting.input.js';
import {
  CommentResult,
  DecideResult,
  MeetingResult,
  ReviewCommentObject,
  ReviewDecisionObject,
  ReviewMeetingObject,
  ReviewResult,
} from './review.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const REVISION = { type: () => ID, description: 'The submitted revision.' };
const DECISION = { type: () => ID, description: 'The decision.' };

@Resolver(() => PlanObject)
export class PlanReviewResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => [ReviewDecisionObject], { description: 'What a review decides on.' })
  decisions(
    @Parent() { id }: PlanObject,
    @Args('revisionId', REVISION) revisionId: string,
  ): Promise<readonly ReviewDecisionObject[]> {
    return this.app.workshop.listDecisions(id, revisionId);
  }

  @ResolveField(() => [ReviewCommentObject], { description: 'What was said on its decisions, oldest first.' })
  comments(
    @Parent() { id }: PlanObject,
    @Args('revisionId', REVISION) revisionId: string,
  ): Promise<readonly ReviewCommentObject[]> {
    return this.app.workshop.listComments(id, revisionId);
  }

  @ResolveField(() => [ReviewMeetingObject], { description: 'Review meetings of all its revisions.' })
  meetings(@Parent() { id }: PlanObject): Promise<readonly ReviewMeetingObject[]> {
    return this.app.listMeetings(id);
  }
}

@Resolver()
export class ReviewMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => DecideResult, { description: 'Approves a decision, sends it back, or opens it again.' })
  decide(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('decisionId', DECISION) decisionId: string,
    @Args('state', { type: () => DecisionStateEnum, description: 'What is decided.' }) state: DecisionState,
    @Args('note', { type: () => String, nullable: true, description: 'Why it is sent back.' })
    note: string | null,
  ): Promise<Member> {
    const done = this.app.workshop.decide(context.actor, planId, decisionId, state, note ?? null);
    return answered(context, done, (decided) => decided);
  }

  @Mutation(() => CommentResult, { description: 'Says something on a decision.' })
  comment(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('decisionId', DECISION) decisionId: string,
    @Args('text', { description: 'The words.' }) text: string,
  ): Promise<Member> {
    const done = this.app.workshop.comment(context.actor, planId, decisionId, text);
    return answered(context, done, (commented) => commented);
  }

  @Mutation(() => ReviewResult, {
    description: 'Chooses, once, whether decisions that were sent back hold the revision or leave it.',
  })
  chooseSentBack(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('rule', { type: () => SentBackRuleEnum, description: 'What becomes of the revision.' })
    rule: NonNullable<Draft['sentBackRule']>,
  ): Promise<Member> {
    return answered(context, this.app.workshop.chooseSentBack(context.actor, planId, rule), draftMoved);
  }

  @Mutation(() => MeetingResult, {
    description: 'Keeps a review meeting: its invitation, that it was held, minutes.',
  })
  saveMeeting(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('meeting', { description: 'The meeting, whole.' }) meeting: MeetingInput,
  ): Promise<Member> {
    const done = this.app.workshop.saveMeeting(context.actor, planId, meetingOf(meeting));
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => ReviewResult, { description: 'Sends the submitted draft back to be edited.' })
  returnDraft(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<Member> {
    return answered(context, this.app.workshop.returnDraft(context.actor, planId, reason), draftMoved);
  }

  @Mutation(() => ReviewResult, { description: 'Approves the submitted draft.' })
  approve(@Context() context: RequestContext, @Args('planId', PLAN) planId: string): Promise<Member> {
    return answered(context, this.app.workshop.approve(context.actor, planId), draftMoved);
  }

  @Mutation(() => ReviewResult, {
    description: 'Publishes the approved draft; its content never changes again.',
  })
  publish(@Context() context: RequestContext, @Args('planId', PLAN) planId: string): Promise<Member> {
    return answered(context, this.app.workshop.publish(context.actor, planId), draftMoved);
  }
}
