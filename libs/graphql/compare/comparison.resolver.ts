import type { Application } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { APPLICATION } from '../access/application.token.js';
import { PlanObject } from '../revision/plan.object.js';
import { mapPage, pageOf } from '../schema/connection.js';
import { ChangeFilterInput } from './change-filter.input.js';
import { changeObjects, comparisonAnswer, cumulativeAnswer } from './comparison.js';
import type { ComparisonAnswer, CumulativeAnswer } from './comparison.js';
import { ChangeConnectionObject, ChangedItemObject, ComparisonObject } from './comparison.object.js';
import { ComparisonResult, CumulativeResult } from './comparison.result.js';

@Resolver(() => PlanObject)
export class PlanComparisonResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => ComparisonResult, { description: 'What changed between two of its revisions.' })
  comparison(
    @Parent() { id }: PlanObject,
    @Args('from', { description: 'Id or sequence number of the earlier revision.' }) from: string,
    @Args('to', { description: 'Id or sequence number of the later revision.' }) to: string,
  ): Promise<ComparisonAnswer> {
    return comparisonAnswer(this.app, id, from, to);
  }

  @ResolveField(() => CumulativeResult, { description: 'Net against gross over a run of its revisions.' })
  cumulative(
    @Parent() { id }: PlanObject,
    @Args('from', { description: 'Id or sequence number of the first revision.' }) from: string,
    @Args('to', { description: 'Id or sequence number of the last revision.' }) to: string,
  ): Promise<CumulativeAnswer> {
    return cumulativeAnswer(this.app, id, from, to);
  }
}

@Resolver(() => ComparisonObject)
export class ComparisonResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @ResolveField(() => [ChangedItemObject], { description: 'Everything with at least one row, each once.' })
  items(@Parent() { compared }: ComparisonObject): Promise<readonly ChangedItemObject[]> {
    return this.app.changedItems(compared);
  }

  @ResolveField(() => ChangeConnectionObject, { description: 'Rows by category, kind, entity type and id.' })
  async changes(
    @Parent() { compared }: ComparisonObject,
    @Args('filter', { type: () => ChangeFilterInput, nullable: true, description: 'Which rows to list.' })
    filter: ChangeFilterInput | null,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'At most this many, up to 1000.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Continue after this cursor.' })
    after: string | null,
  ): Promise<ChangeConnectionObject> {
    return mapPage(pageOf(await changeObjects(this.app, compared, filter ?? {}), first, after), (make) =>
      make(),
    );
  }
}
