import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { insightObject, InsightObject } from '../revision/insight.object.js';
import { InsightFileObject, InsightInput, insightOf, InsightResult } from './evidence.object.js';

@Resolver(() => InsightObject)
export class InsightResolver {
  @ResolveField(() => [InsightFileObject], { description: 'Files that belong to it.' })
  async files(
    @Parent() { planId, id }: InsightObject,
    @Context() { loaders }: RequestContext,
  ): Promise<readonly InsightFileObject[]> {
    const files = (await loaders.files.load(planId)).filter(({ insightId }) => insightId === id);
    return files.map((file) => ({
      ...file,
      href: `/api/plans/${encodeURIComponent(planId)}/files/${encodeURIComponent(file.id)}`,
    }));
  }
}

@Resolver()
export class InsightMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => InsightResult, {
    description: 'Keeps an insight, a new one or one that no published revision cites.',
  })
  saveInsight(
    @Context() context: RequestContext,
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('insight', { description: 'The insight, whole.' }) insight: InsightInput,
  ): Promise<Member> {
    const done = this.app.workshop.saveInsight(context.actor, planId, insightOf(insight));
    return answered(context, done, (saved) => ({
      ...saved,
      insight: insightObject(planId, saved.insight),
    }));
  }
}
