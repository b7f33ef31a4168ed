import type { RevisionHead } from '@northing/domain';
import {
  PlanFrameDocument,
  PlansDocument,
  RevisionContentDocument,
  type PlansQuery,
  type RevisionContentQuery,
} from '@northing/web-data';
import { useMemo } from 'react';
import { useLoaded, type Loaded } from './loaded.js';
import { readFrame, readPlans, type PlanEntry, type PlanFrame } from './plan-frame.js';
import { indexPlan, type PlanIndex } from './plan-index.js';
import { readContent } from './read-content.js';

const NO_VARIABLES = {};

export function usePlans(): Loaded<readonly PlanEntry[]> {
  return useLoaded<PlansQuery, Record<string, never>, readonly PlanEntry[]>(
    PlansDocument,
    { variables: NO_VARIABLES },
    readPlans,
  );
}

/** Ready with null when there is no such plan. */
export function usePlanFrame(planId: string | null): Loaded<PlanFrame | null> {
  const variables = useMemo(() => (planId === null ? null : { planId }), [planId]);
  return useLoaded(PlanFrameDocument, { variables }, readFrame);
}

/** A revision's content with the sequence it belongs to, so that a stale answer is told from the new one. */
export interface RevisionIndex {
  readonly sequence: number;
  readonly index: PlanIndex;
}

function readRevision({ plan }: RevisionContentQuery): RevisionIndex | null {
  const revision = plan?.revision;
  return revision ? { sequence: revision.sequence, index: indexPlan(readContent(revision.content)) } : null;
}

/** Ready with null when the plan has no such revision. */
export function useRevisionContent(
  planId: string,
  revision: Pick<RevisionHead, 'sequence'> | null,
): Loaded<RevisionIndex | null> {
  const rev = revision === null ? null : String(revision.sequence);
  const variables = useMemo(() => (rev === null ? null : { planId, rev }), [planId, rev]);
  return useLoaded(RevisionContentDocument, { variables }, readRevision);
}
