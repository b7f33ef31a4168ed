import { StepDetailDocument, type StepDetailQuery } from '@northing/web-data';
import type { ChurnItem, RevisionHead } from '@northing/domain';
import { useMemo } from 'react';
import { useLoaded, type Loaded } from '../plan/loaded.js';

/** What moved and what was turned over in the step that led to a revision. */
export interface StepDetail {
  /** Quarters by enabler, later positive. */
  readonly slips: ReadonlyMap<string, number>;
  /** Largest first; empty where both revisions share no year. */
  readonly turnedOver: readonly ChurnItem[];
  /** Names of what changed, also of what is gone. */
  readonly names: ReadonlyMap<string, string>;
}

export const NO_STEP: StepDetail = { slips: new Map(), turnedOver: [], names: new Map() };

export function readStepDetail({ plan }: StepDetailQuery): StepDetail {
  const comparison = plan?.comparison;
  if (comparison?.__typename !== 'Comparison') return NO_STEP;
  const { slip, churn, items } = comparison;
  return {
    slips: new Map(slip.nonZero.map(({ enablerId, quarters }) => [enablerId, quarters])),
    turnedOver: (churn?.items ?? []).toSorted((a, b) => b.turnover - a.turnover),
    names: new Map(
      items.flatMap(({ entityType, entityId, name }) =>
        entityType === 'enabler' ? [[entityId, name] as const] : [],
      ),
    ),
  };
}

/** Asked only where a revision comes before. */
export function useStepDetail(
  planId: string,
  from: RevisionHead | null,
  to: RevisionHead,
): Loaded<StepDetail> {
  const sequence = from?.sequence ?? null;
  const variables = useMemo(
    () => (sequence === null ? null : { planId, from: String(sequence), to: String(to.sequence) }),
    [planId, sequence, to.sequence],
  );
  const loaded = useLoaded(StepDetailDocument, { variables }, readStepDetail);
  return useMemo(
    () => (sequence === null ? { kind: 'ready', value: NO_STEP, stale: false } : loaded),
    [sequence, loaded],
  );
}
