import type { Application } from '@northing/application';
import type { Disposition } from '@northing/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { answered } from '../access/answer.js';
import { APPLICATION } from '../access/application.token.js';
import type { RequestContext } from '../access/loaders.js';
import type { Member } from '../access/result.js';
import { plannedAs, PlannedAsInput } from '../demand/demand.input.js';
import { DispositionEnum } from '../schema/metric-enums.js';
import { DisposeShadowItResult, foundItem, ShadowItInput, ShadowItResult } from './shadow-it.object.js';

const PLAN = { type: () => ID, description: 'The plan.' };
const ITEM_ID = { type: () => ID, description: 'The item.' };
const ITEM = { description: 'The item, whole.' };
const DISPOSITION = { type: () => DispositionEnum, description: 'What becomes of it.' };
const ENABLER = {
  type: () => PlannedAsInput,
  nullable: true,
  description: 'The enabler it is adopted as or replaced by; a new one is made in the open draft.',
};

@Resolver()
export class ShadowItMutationResolver {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  @Mutation(() => ShadowItResult, { description: 'Registers technology outside the plan, as discovered.' })
  recordShadowIt(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('item', ITEM) item: ShadowItInput,
  ): Promise<Member> {
    const done = this.app.partnership.record(context.actor, planId, foundItem(item));
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => ShadowItResult, { description: 'Writes an item anew that is not retired.' })
  amendShadowIt(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('itemId', ITEM_ID) itemId: string,
    @Args('item', ITEM) item: ShadowItInput,
  ): Promise<Member> {
    const done = this.app.partnership.amendItem(context.actor, planId, itemId, foundItem(item));
    return answered(context, done, (saved) => saved);
  }

  @Mutation(() => DisposeShadowItResult, { description: 'Decides what becomes of an item.' })
  disposeShadowIt(
    @Context() context: RequestContext,
    @Args('planId', PLAN) planId: string,
    @Args('itemId', ITEM_ID) itemId: string,
    @Args('disposition', DISPOSITION) disposition: Disposition,
    @Args('enabler', ENABLER) enabler: PlannedAsInput | null,
  ): Promise<Member> {
    const as = enabler ? plannedAs(enabler) : null;
    const done = this.app.partnership.dispose(context.actor, planId, itemId, disposition, as);
    return answered(context, done, (saved) => saved);
  }
}
