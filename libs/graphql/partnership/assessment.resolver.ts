import type { Application, AssessmentSaved } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { assessmentObject } from './assessment.js';
import {
  assessmentFinding,
  AssessmentFindingInput,
  AssessmentInput,
  sideFinding,
} from './assessment.input.js';
import { AssessmentResult, type AssessmentSavedObject } from './assessment.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const ASSESSMENT = { type: () => ID, description: 'The assessment.' };

@Resolver()
export class AssessmentMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => AssessmentResult, {
    description:
      'Gives one side’s finding; the first of a unit, quarter and instrument begins the assessment.',
  })
  fillAssessment(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('input', { description: 'What the side found.' }) input: AssessmentInput,
  ): Promise<Member> {
    return answered(context, this.app.partnership.fill(context.actor, planId, sideFinding(input)), spoken);
  }

  @Mutation(() => AssessmentResult, { description: 'Proposes what both sides agree on.' })
  proposeAgreement(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('assessmentId', ASSESSMENT) assessmentId: string,
    @Args('finding', { description: 'What to agree on, whole.' }) finding: AssessmentFindingInput,
  ): Promise<Member> {
    const { partnership } = this.app;
    const done = partnership.propose(context.actor, planId, assessmentId, assessmentFinding(finding));
    return answered(context, done, spoken);
  }

  @Mutation(() => AssessmentResult, {
    description: 'Accepts what the other side proposed: from now on the assessment is agreed.',
  })
  acceptAgreement(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('assessmentId', ASSESSMENT) assessmentId: string,
  ): Promise<Member> {
    const done = this.app.partnership.accept(context.actor, planId, assessmentId);
    return answered(context, done, spoken);
  }
}

function spoken(saved: AssessmentSaved): AssessmentSavedObject {
  return { ...saved, assessment: assessmentObject(saved.assessment) };
}
