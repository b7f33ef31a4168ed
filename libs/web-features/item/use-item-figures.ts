import type { RevisionFigures, RevisionHead, RevisionMetrics } from '@northing/domain';
import { useMemo } from 'react';
import { usePlanFigures, useRevisionMetrics } from '../figures/use-metrics.js';
import { LOADING, type Loaded } from '../plan/loaded.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { useRevisionContent } from '../plan/use-plan.js';

/** What the panels of outcomes and capabilities say beside an item's own fields. */
export interface ItemFigures {
  readonly plan: PlanFrame;
  readonly revision: RevisionHead;
  readonly index: PlanIndex;
  readonly metrics: RevisionMetrics;
  /** One entry a revision, in order. */
  readonly figures: readonly RevisionFigures[];
  /** Content of the revision before; null for the first, and while it is on its way. */
  readonly before: PlanIndex | null;
}

/** Figures of the revision that a panel shows; loading until they are that revision's. */
export function useItemFigures(plan: PlanFrame, index: PlanIndex, sequence: number): Loaded<ItemFigures> {
  const at = plan.revisions.findIndex((each) => each.sequence === sequence);
  const revision = plan.revisions[at] ?? null;
  const earlier = plan.revisions[at - 1] ?? null;
  const metrics = useRevisionMetrics(plan.id, revision);
  const figures = usePlanFigures(plan.id);
  const earlierContent = useRevisionContent(plan.id, earlier);
  return useMemo((): Loaded<ItemFigures> => {
    for (const each of [metrics, figures]) if (each.kind === 'failed') return each;
    if (metrics.kind !== 'ready' || figures.kind !== 'ready' || metrics.stale) return LOADING;
    if (revision === null || metrics.value === null) return LOADING;
    const content = earlierContent.kind === 'ready' ? earlierContent.value : null;
    const before = content && content.sequence === earlier?.sequence ? content.index : null;
    const value = { plan, revision, index, metrics: metrics.value, figures: figures.value, before };
    return { kind: 'ready', value, stale: figures.stale };
  }, [plan, revision, index, metrics, figures, earlier, earlierContent]);
}
