import type { Application, PlanFrame } from '@northing/application';
import type { Insight } from '@northing/domain';
import DataLoader from 'dataloader';

/** One set a request: what several resolvers ask for is read once. */
export interface Loaders {
  readonly frame: DataLoader<string, PlanFrame | null>;
  /** Insights of a plan by their ids. */
  readonly insights: DataLoader<string, ReadonlyMap<string, Insight>>;
}

export interface RequestContext {
  readonly loaders: Loaders;
}

function oneByOne<T>(read: (key: string) => Promise<T>): DataLoader<string, T> {
  return new DataLoader((keys) => Promise.all(keys.map(read)));
}

export function createLoaders(app: Application): Loaders {
  return {
    frame: oneByOne((planId) => app.openPlan(planId)),
    insights: oneByOne(
      async (planId) => new Map((await app.listInsights(planId)).map((insight) => [insight.id, insight])),
    ),
  };
}
