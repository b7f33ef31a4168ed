import { InsightsDocument } from '@northing/web-data';
import type { EvidenceItem } from '@northing/web-ui';
import { useMemo } from 'react';
import { mapLoaded, type Loaded } from '../plan/loaded.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { useFresh, type Fresh } from '../plan/use-fresh.js';
import { useToday } from '../shell/plan-context.js';
import { evidenceItems, readInsights, type LibraryInsight } from './read-insights.js';

/** Everything in the plan's library. */
export function useLibrary({ id }: Pick<PlanFrame, 'id'>): Fresh<readonly LibraryInsight[]> {
  const variables = useMemo(() => ({ planId: id }), [id]);
  return useFresh(InsightsDocument, variables, readInsights);
}

/** Every insight that a change can cite, newest first. */
export function useInsights(plan: Pick<PlanFrame, 'id'>): Loaded<readonly EvidenceItem[]> {
  const { loaded } = useLibrary(plan);
  const today = useToday();
  return useMemo(
    () => mapLoaded(loaded, (insights) => evidenceItems(insights, plan.id, today)),
    [loaded, plan.id, today],
  );
}
