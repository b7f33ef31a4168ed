import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered, failureMember } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { reasonOf } from '../edit/command.js';
import { ReasonInput } from '../edit/edit-command.input.js';
import { branchEdited } from '../edit/edits.js';
import { PlanObject } from '../revision/plan.object.js';
import { MergeChoiceInput, MergeResult, MergeSidesResult, RebaseResult } from './merge.object.js';
import { mergeChoices, mergeSides } from './merge.js';
import { scenarioSaved } from './scenario.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const SCENARIO = { type: () => ID, description: 'The scenario.' };
const CHOICES = { type: () => [MergeChoiceInput], description: 'A choice for each conflict.' };

@Resolver(() => PlanObject)
export class PlanMergeResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => MergeSidesResult, {
    description: 'What a merge of a scenario into the open draft starts from.',
  })
  async mergeSides(
    @Parent() { id: planId }: PlanObject,
    @Context() { actor, loaders }: RequestContext,
    @Args('scenarioId', SCENARIO) scenarioId: string,
  ): Promise<Member> {
    const view = await this.app.workshop.viewMerge(actor, planId, scenarioId);
    if (view.kind !== 'merge') return failureMember(view);
    const draft = await loaders.draft.load(planId);
    if (!draft) return failureMember({ kind: 'noDraft', planId });
    return mergeSides(view, { draftId: draft.id, anchorQuarter: draft.anchorQuarter });
  }
}

@Resolver()
export class MergeMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => MergeResult, {
    description:
      'Merges a scenario into the open draft once every conflict has a choice: all of it or nothing.',
  })
  mergeScenario(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('scenarioId', SCENARIO) scenarioId: string,
    @Args('choices', CHOICES) choices: readonly MergeChoiceInput[],
    @Args('reason', {
      type: () => ReasonInput,
      nullable: true,
      description: 'Why; without one the merged fields keep the scenario’s reasons.',
    })
    reason: ReasonInput | null,
  ): Promise<Member> {
    const why = reason ? reasonOf(reason) : null;
    const { actor } = context;
    const done = this.app.workshop.mergeScenario(actor, planId, scenarioId, mergeChoices(choices), why);
    return answered(context, done, branchEdited);
  }

  @Mutation(() => RebaseResult, {
    description:
      'Starts a scenario anew from the open draft as it stands, with its own changes merged onto it.',
  })
  rebaseScenario(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('scenarioId', SCENARIO) scenarioId: string,
    @Args('choices', CHOICES) choices: readonly MergeChoiceInput[],
  ): Promise<Member> {
    const { actor } = context;
    const done = this.app.workshop.rebaseScenario(actor, planId, scenarioId, mergeChoices(choices));
    return answered(context, done, scenarioSaved);
  }
}
