import type { RecordsMetrics, RevisionFigures, RevisionHead, RevisionMetrics } from '@northing/domain';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';

/** All that the figures of a plan at one revision are read from. */
export interface FigureContext {
  readonly plan: PlanFrame;
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly metrics: RevisionMetrics;
  /** One entry a revision, in order. */
  readonly figures: readonly RevisionFigures[];
  readonly records: RecordsMetrics;
}

/** The headline figures of the revision at hand; null when it was abandoned. */
export function currentFigures({ figures, revision }: FigureContext): RevisionFigures | null {
  return figures.find(({ revisionId }) => revisionId === revision.id) ?? null;
}

/** Those of the revision before it; null for the first. */
export function earlierFigures({ figures, revision }: FigureContext): RevisionFigures | null {
  const at = figures.findIndex(({ revisionId }) => revisionId === revision.id);
  return figures[at - 1] ?? null;
}

/** The revision that the step figures compare with; null for the first. */
export function revisionBefore(context: FigureContext): RevisionHead | null {
  const earlier = earlierFigures(context);
  return context.plan.revisions.find(({ id }) => id === earlier?.revisionId) ?? null;
}
