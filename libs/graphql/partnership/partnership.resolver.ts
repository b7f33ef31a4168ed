import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../access/loaders.js';
import { PlanObject } from '../revision/plan.object.js';
import { assessmentObject } from './assessment.js';
import { AssessmentObject } from './assessment.object.js';
import { EngagementObject } from './engagement.object.js';
import { InterventionObject } from './intervention.object.js';
import { ShadowItItemObject } from './shadow-it.object.js';

@Resolver(() => PlanObject)
export class PlanPartnershipResolver {
  @ResolveField(() => [EngagementObject], { description: 'Conversations between IT and business units.' })
  async engagements(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly EngagementObject[]> {
    return (await loaders.partnership.load(id)).engagements;
  }

  @ResolveField(() => [AssessmentObject], { description: 'Assessments of business units.' })
  async assessments(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly AssessmentObject[]> {
    return (await loaders.partnership.load(id)).assessments.map(assessmentObject);
  }

  @ResolveField(() => [InterventionObject], { description: 'What is done to lift business units.' })
  async interventions(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly InterventionObject[]> {
    return (await loaders.partnership.load(id)).interventions;
  }

  @ResolveField(() => [ShadowItItemObject], { description: 'Technology outside the plan.' })
  async shadowItItems(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly ShadowItItemObject[]> {
    return (await loaders.partnership.load(id)).shadowItItems;
  }
}
