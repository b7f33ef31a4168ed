import type { Application } from '@northing/application';
import { hasReason } from '@northing/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { BrokenRuleObject } from '../edit/edit-failure.object.js';
import { revisionNamed } from '../revision/plan.js';
import { PlanObject } from '../revision/plan.object.js';
import { RevisionObject } from '../revision/revision.object.js';
import { NewDecisionInput, NewDraftInput } from './draft.input.js';
import {
  AbandonDraftResult,
  DraftMovedObject,
  DraftObject,
  OpenDraftResult,
  PlanWarningObject,
  ReasonedChangeObject,
  SubmitResult,
} from './draft.object.js';
import {
  brokenRulesAt,
  changesAt,
  draftMoved,
  draftObject,
  reasonedChangeObject,
  warningsAt,
} from './draft.js';

const PLAN = { type: () => ID, description: 'The plan.' };

@Resolver(() => PlanObject)
export class PlanDraftResolver {
  @ResolveField(() => DraftObject, {
    nullable: true,
    description: 'The revision that is being worked on, submitted and approved ones included.',
  })
  async draft(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<DraftObject | null> {
    const draft = await loaders.draft.load(id);
    return draft && draftObject(id, draft);
  }
}

@Resolver()
export class DraftMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => OpenDraftResult, { description: 'Opens the draft of the next revision.' })
  openDraft(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('draft', { description: 'What kind of draft.' }) draft: NewDraftInput,
  ): Promise<Member> {
    const { type, anchorQuarter = null, trigger = null, note = null } = draft;
    const as = { type, anchorQuarter, trigger, note };
    return answered(context, this.app.workshop.openDraft(context.actor, planId, as), draftMoved);
  }

  @Mutation(() => AbandonDraftResult, { description: 'Gives the draft up.' })
  abandonDraft(@Context() context: RequestContext, @Args('planId', PLAN) planId: string): Promise<Member> {
    return answered(context, this.app.workshop.abandonDraft(context.actor, planId), draftMoved);
  }

  @Mutation(() => SubmitResult, { description: 'Sends the draft to review; its content is frozen.' })
  submitDraft(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('decisions', {
      type: () => [NewDecisionInput],
      description: 'Bundles to decide on; what is left becomes routine adjustments.',
    })
    decisions: readonly NewDecisionInput[],
  ): Promise<Member> {
    return answered(context, this.app.workshop.submit(context.actor, planId, decisions), draftMoved);
  }
}

@Resolver(() => DraftMovedObject)
export class DraftMovedResolver {
  @ResolveField(() => DraftObject, { nullable: true, description: 'The draft; null when none is open now.' })
  async draft(
    @Parent() { planId }: DraftMovedObject,
    @Context() { loaders }: RequestContext,
  ): Promise<DraftObject | null> {
    const draft = await loaders.draft.load(planId);
    return draft && draftObject(planId, draft);
  }
}

@Resolver(() => DraftObject)
export class DraftResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => RevisionObject, {
    nullable: true,
    description: 'The published revision it builds on; null for a plan’s first.',
  })
  base(@Parent() { planId, baseSequence }: DraftObject): Promise<RevisionObject | null> {
    return revisionNamed(this.app, planId, String(baseSequence));
  }

  @ResolveField(() => [ReasonedChangeObject], { description: 'What it re-plans, field by field.' })
  async changes(
    @Parent() { planId, id: branchId }: DraftObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly ReasonedChangeObject[]> {
    return (await changesAt(loaders, { planId, branchId })).map(reasonedChangeObject);
  }

  @ResolveField(() => Int, { description: 'How many of its changes have no reason yet.' })
  async withoutReason(
    @Parent() { planId, id: branchId }: DraftObject,
    @Context() { loaders }: RequestContext,
  ): Promise<number> {
    return (await changesAt(loaders, { planId, branchId })).filter((change) => !hasReason(change)).length;
  }

  @ResolveField(() => [BrokenRuleObject], { description: 'Rules that keep it from being submitted.' })
  brokenRules(
    @Parent() { planId, id: branchId }: DraftObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly BrokenRuleObject[]> {
    return brokenRulesAt(loaders, { planId, branchId });
  }

  @ResolveField(() => [PlanWarningObject], { description: 'Worth a look before it is submitted.' })
  warnings(
    @Parent() { planId, id: branchId }: DraftObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly PlanWarningObject[]> {
    return warningsAt(loaders, { planId, branchId });
  }
}
