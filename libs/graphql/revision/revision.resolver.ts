import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import { PlanContentObject } from '../plan/plan-content.object.js';
import { changeRecordObject, ChangeRecordObject } from './change-record.object.js';
import { insightObject, InsightObject } from './insight.object.js';
import { RevisionObject } from './revision.object.js';

@Resolver(() => RevisionObject)
export class RevisionResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => PlanContentObject, { description: 'Everything it plans.' })
  content(@Parent() { planId, sequence }: RevisionObject): Promise<PlanContentObject> {
    return this.app.readContent(planId, sequence);
  }

  @ResolveField(() => [ChangeRecordObject], { description: 'Why it differs from the one before.' })
  async changeRecords(@Parent() { planId, sequence }: RevisionObject): Promise<ChangeRecordObject[]> {
    return (await this.app.readChangeRecords(planId, sequence)).map((record) =>
      changeRecordObject(planId, record),
    );
  }
}

@Resolver(() => ChangeRecordObject)
export class ChangeRecordResolver {
  @ResolveField(() => [InsightObject], { description: 'The insights it rests on.' })
  async evidence(
    @Parent() { planId, evidenceIds }: ChangeRecordObject,
    @Context() { loaders }: RequestContext,
  ): Promise<InsightObject[]> {
    const known = await loaders.insights.load(planId);
    return evidenceIds.flatMap((id) => {
      const insight = known.get(id);
      return insight ? [insightObject(planId, insight)] : [];
    });
  }
}
