import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import { PlanObject } from '../revision/plan.object.js';
import { assessmentObject } from './assessment.js';
import { AssessmentObject } from './assessment.object.js';
import { EngagementObject } from './engagement.object.js';
import { InterventionObject } from './intervention.object.js';
import { LedgerEntryObject } from './ledger.object.js';
import { InterventionProposalObject } from './proposal.object.js';
import { ShadowItItemObject } from './shadow-it.object.js';

@Resolver(() => PlanObject)
export class PlanPartnershipResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

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

  @ResolveField(() => [InterventionProposalObject], {
    description: 'What may lift each assessed unit a level; nothing where the reachable level is reached.',
  })
  async interventionProposals(
    @Parent() { id }: PlanObject,
    @Context() { loaders }: RequestContext,
    @Args('unitId', { type: () => ID, nullable: true, description: 'Of this business unit only.' })
    unitId: string | null,
  ): Promise<readonly InterventionProposalObject[]> {
    const { proposals } = await loaders.partnership.load(id);
    return unitId ? proposals.filter(({ businessUnitId }) => businessUnitId === unitId) : proposals;
  }

  @ResolveField(() => [LedgerEntryObject], {
    description: 'What IT brought unasked and what became of it, oldest first.',
  })
  evidenceLedger(@Parent() { id }: PlanObject): Promise<readonly LedgerEntryObject[]> {
    return this.app.partnership.listLedger(id);
  }
}
