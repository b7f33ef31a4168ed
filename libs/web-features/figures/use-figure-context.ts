import type { RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import { LOADING, type Loaded } from '../plan/loaded.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import type { PlanIndex } from '../plan/plan-index.js';
import type { FigureContext } from './figure-context.js';
import { usePlanFigures, useRecordsMetrics, useRevisionMetrics } from './use-metrics.js';

/** Reads what the figures of a revision need beside its content. */
export function useFigureContext(
  plan: PlanFrame,
  revision: RevisionHead,
  index: PlanIndex,
): Loaded<FigureContext> {
  const metrics = useRevisionMetrics(plan.id, revision);
  const figures = usePlanFigures(plan.id);
  const records = useRecordsMetrics(plan.id);
  return useMemo((): Loaded<FigureContext> => {
    for (const each of [metrics, figures, records]) if (each.kind !== 'ready') return each;
    if (metrics.kind !== 'ready' || figures.kind !== 'ready' || records.kind !== 'ready') return LOADING;
    if (metrics.value === null || records.value === null) return LOADING;
    const value = {
      plan,
      revision,
      index,
      metrics: metrics.value,
      figures: figures.value,
      records: records.value,
    };
    return { kind: 'ready', value, stale: metrics.stale || figures.stale || records.stale };
  }, [plan, revision, index, metrics, figures, records]);
}
