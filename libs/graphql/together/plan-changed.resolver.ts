import type { PlanEvent, PlanEvents } from '@northing/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { PLAN_EVENTS } from '../access/application.token.js';
import { eventsOf } from './plan-events.js';
import { PlanEventObject } from './together.object.js';

@Resolver()
export class PlanChangedResolver {
  constructor(@Inject(PLAN_EVENTS) private readonly events: PlanEvents) {}

  @Subscription(() => PlanEventObject, {
    description:
      'Tells at once that something happened in a plan, whoever did it and wherever they are connected.',
    resolve: (event: PlanEvent) => event,
  })
  planChanged(
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
  ): AsyncIterableIterator<PlanEvent> {
    return eventsOf(this.events, planId);
  }
}
