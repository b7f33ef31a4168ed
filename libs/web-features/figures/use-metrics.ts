import type { RecordsMetrics, RevisionFigures, RevisionHead, RevisionMetrics } from '@northing/domain';
import { PlanFiguresDocument, RecordsMetricsDocument, RevisionMetricsDocument } from '@northing/web-data';
import { useMemo } from 'react';
import { useLoaded, type Loaded } from '../plan/loaded.js';
import { readPlanFigures, readRecordsMetrics, readRevisionMetrics } from './read-metrics.js';

/** Every figure that one revision decides; ready with null when the plan has no such revision. */
export function useRevisionMetrics(
  planId: string,
  revision: Pick<RevisionHead, 'sequence'> | null,
): Loaded<RevisionMetrics | null> {
  const rev = revision === null ? null : String(revision.sequence);
  const variables = useMemo(() => (rev === null ? null : { planId, rev }), [planId, rev]);
  return useLoaded(RevisionMetricsDocument, { variables }, readRevisionMetrics);
}

/** The headline figures of every revision, in order. */
export function usePlanFigures(planId: string): Loaded<readonly RevisionFigures[]> {
  const variables = useMemo(() => ({ planId }), [planId]);
  return useLoaded(PlanFiguresDocument, { variables }, readPlanFigures);
}

/** What the plan's records say; ready with null when there is no such plan. */
export function useRecordsMetrics(planId: string): Loaded<RecordsMetrics | null> {
  const variables = useMemo(() => ({ planId }), [planId]);
  return useLoaded(RecordsMetricsDocument, { variables }, readRecordsMetrics);
}
