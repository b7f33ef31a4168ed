import type { PlanEvent, PlanEvents } from '@northing/application';

/** Stands for any plan. */
const EVERY_PLAN = '*';

type Step = IteratorResult<PlanEvent, undefined>;
const END: Step = { done: true, value: undefined };

/**
 * What happens in a plan from now on, until nobody asks for more. Of events of one kind and branch that wait for a slow
 * listener only the newest is kept: it says what to ask for, and one asks for all of it at once.
 */
export function eventsOf(events: PlanEvents, planId: string): AsyncIterableIterator<PlanEvent, undefined> {
  const waiting = new Map<string, PlanEvent>();
  const asking: ((step: Step) => void)[] = [];
  let ended = false;
  const stop = events.listen((event) => {
    if (event.planId !== planId && event.planId !== EVERY_PLAN) return;
    const ask = asking.shift();
    if (ask) return ask({ done: false, value: event });
    const key = JSON.stringify([event.planId, event.kind, event.branchId]);
    waiting.delete(key);
    waiting.set(key, event);
  });

  function next(): Promise<Step> {
    const [first] = waiting;
    if (ended) return Promise.resolve(END);
    if (!first) return new Promise((resolve) => asking.push(resolve));
    waiting.delete(first[0]);
    return Promise.resolve({ done: false, value: first[1] });
  }

  /** Not a generator: one that waits for an event could not be ended before that comes. */
  function end(): Promise<Step> {
    if (!ended) stop();
    ended = true;
    for (const ask of asking.splice(0)) ask(END);
    return Promise.resolve(END);
  }

  return {
    next,
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
