import type { RevisionHead } from '@northing/domain';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { NO_CHANGE_FILTER } from '../address/compare-view.js';
import type { Compared } from '../compare/read-comparison.js';
import { useChangeRows, useComparison } from '../compare/use-comparison.js';
import { useCompareModel, type CompareModel } from '../compare/use-compare-model.js';
import { useRevisionReading, type RevisionReading } from '../figures/use-revision-reading.js';
import { LOADING, type Loaded } from '../plan/loaded.js';
import type { PlanIndex } from '../plan/plan-index.js';
import { forgetContent } from '../plan/forget-content.js';
import { useRevisionContent } from '../plan/use-plan.js';
import type { PlanFrame } from '../plan/plan-frame.js';
import { usePlan } from '../shell/plan-context.js';

/** A revision with its figures, and what it changes of the one it builds on. */
export interface Reviewed {
  readonly reading: RevisionReading;
  /** Null for a plan’s first. */
  readonly base: RevisionHead | null;
  /** The content of `base`; empty where there is none. */
  readonly before: PlanIndex;
  readonly compared: Compared;
  readonly model: CompareModel;
}

/** The revision another one builds on; null for a plan's first. */
export function baseOf(
  { revisions }: Pick<PlanFrame, 'revisions'>,
  revision: RevisionHead,
): RevisionHead | null {
  const named = revisions.find(({ id }) => id === revision.basedOnId);
  return named ?? revisions[revisions.indexOf(revision) - 1] ?? null;
}

const ALL = { filter: NO_CHANGE_FILTER, group: null } as const;

/** Ready with null when the revision is not there any more. */
export function useReviewed(revision: RevisionHead, base: RevisionHead): Loaded<Reviewed | null> {
  const plan = usePlan();
  const pair = useMemo(
    () => ({ planId: plan.id, from: base.sequence, to: revision.sequence }),
    [plan.id, base.sequence, revision.sequence],
  );
  const reading = useRevisionReading(revision);
  const before = useRevisionContent(plan.id, base);
  const comparison = useComparison(pair);
  const rows = useChangeRows(pair);
  const compared =
    comparison.kind === 'ready' && comparison.value.kind === 'compared' ? comparison.value.compared : null;
  const model = useCompareModel(compared ?? nothingCompared(base, revision), rows, ALL);
  return useMemo((): Loaded<Reviewed | null> => {
    for (const each of [reading, before, comparison, rows]) if (each.kind === 'failed') return each;
    if (reading.kind !== 'ready' || comparison.kind !== 'ready' || rows.kind !== 'ready') return LOADING;
    if (before.kind !== 'ready') return LOADING;
    if (reading.value === null || before.value === null || compared === null)
      return { kind: 'ready', value: null, stale: false };
    return {
      kind: 'ready',
      value: { reading: reading.value, base, before: before.value.index, compared, model },
      stale: reading.stale,
    };
  }, [reading, before, comparison, rows, compared, base, model]);
}

function nothingCompared(from: RevisionHead, to: RevisionHead): Compared {
  return {
    ...{ from, to, churn: null, items: [] },
    evidence: { replanningChanges: 0, withEvidence: 0, evidenceCoverage: null },
    summary: { added: 0, removed: 0, moved: 0, rescoped: 0, costDelta: null },
  };
}

/**
 * Forgets what was read of a revision that can still change, whenever another content was submitted; true once what is
 * read is that content.
 */
export function useSubmittedContent(planId: string, submitted: string | null): boolean {
  const { cache } = useApolloClient();
  const [known, setKnown] = useState<string | null>(null);
  const wanted = submitted ?? 'final';
  useEffect(() => {
    let asked = true;
    if (submitted !== null) forgetContent(cache, planId);
    // What was forgotten is told to others first.
    void Promise.resolve().then(() => asked && setKnown(wanted));
    return () => {
      asked = false;
    };
  }, [cache, planId, submitted, wanted]);
  return known === wanted;
}
