import type {
  Actor,
  Application,
  BranchView,
  FailureOf,
  InsightFile,
  PartnershipRecords,
  PlanFrame,
} from '@northing/application';
import type { Draft, Insight } from '@northing/domain';
import DataLoader from 'dataloader';

/** One set a request: what several resolvers ask for is read once. */
export interface Loaders {
  readonly frame: DataLoader<string, PlanFrame | null>;
  /** Insights of a plan by their ids. */
  readonly insights: DataLoader<string, ReadonlyMap<string, Insight>>;
  /** The open draft of a plan. */
  readonly draft: DataLoader<string, Draft | null>;
  /** A draft or scenario with its content and what it changes. */
  readonly branch: DataLoader<BranchPlace, ViewedBranch, string>;
  /** Files of a plan's insights. */
  readonly files: DataLoader<string, readonly InsightFile[]>;
  /** Records of partnership of a plan. */
  readonly partnership: DataLoader<string, PartnershipRecords>;
}

export interface BranchPlace {
  readonly planId: string;
  readonly branchId: string;
}

export type ViewedBranch = BranchView | FailureOf<'unknownPlan' | 'unknownBranch'>;

export interface RequestContext {
  readonly loaders: Loaders;
  readonly actor: Actor;
}

/** What a socket knows of who listens. */
export type SocketContext = Pick<RequestContext, 'actor'>;

function oneByOne<T>(read: (key: string) => Promise<T>): DataLoader<string, T> {
  return new DataLoader((keys) => Promise.all(keys.map(read)));
}

export function createLoaders(app: Application): Loaders {
  return {
    frame: oneByOne((planId) => app.openPlan(planId)),
    insights: oneByOne(
      async (planId) => new Map((await app.listInsights(planId)).map((insight) => [insight.id, insight])),
    ),
    draft: oneByOne((planId) => app.workshop.findDraft(planId)),
    branch: new DataLoader(
      (places) =>
        Promise.all(places.map(({ planId, branchId }) => app.workshop.viewBranch(planId, branchId))),
      { cacheKeyFn: ({ planId, branchId }) => JSON.stringify([planId, branchId]) },
    ),
    files: oneByOne((planId) => app.listInsightFiles(planId)),
    partnership: oneByOne((planId) => app.partnership.listRecords(planId)),
  };
}
