import type { RevisionHead } from '@northing/domain';
import { StepRowsDocument, type StepRowsQuery } from '@northing/web-data';
import { useMemo } from 'react';
import type { RowsByItem } from '../compare/read-comparison.js';
import { useChangeRows } from '../compare/use-comparison.js';
import { LOADING, useLoaded, type Loaded } from '../plan/loaded.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { useRevisionContent } from '../plan/use-plan.js';

type Answer = NonNullable<StepRowsQuery['plan']>['comparison'];
type Compared = Extract<Answer, { readonly __typename: 'Comparison' }>;

/** What the figures of a step are made from: the comparison with the revision before, and that revision's content. */
export interface StepSource {
  readonly churn: Compared['churn'];
  readonly slip: Compared['slip'];
  readonly rows: RowsByItem;
  readonly before: PlanIndex;
  readonly from: RevisionHead;
}

function readStep({ plan }: StepRowsQuery): Compared | null {
  const answer = plan?.comparison;
  return answer?.__typename === 'Comparison' ? answer : null;
}

export function useStepSource(planId: string, from: RevisionHead, to: RevisionHead): Loaded<StepSource> {
  const variables = useMemo(
    () => ({ planId, from: String(from.sequence), to: String(to.sequence) }),
    [planId, from.sequence, to.sequence],
  );
  const compared = useLoaded(StepRowsDocument, { variables }, readStep);
  const rows = useChangeRows({ planId, from: from.sequence, to: to.sequence });
  const content = useRevisionContent(planId, from);
  return useMemo((): Loaded<StepSource> => {
    for (const each of [compared, rows, content]) if (each.kind !== 'ready') return each;
    if (compared.kind !== 'ready' || rows.kind !== 'ready' || content.kind !== 'ready') return LOADING;
    if (!compared.value || !content.value) return LOADING;
    const { churn, slip } = compared.value;
    const value = { churn, slip, rows: rows.value, before: content.value.index, from };
    return { kind: 'ready', value, stale: compared.stale || rows.stale || content.stale };
  }, [compared, rows, content, from]);
}
