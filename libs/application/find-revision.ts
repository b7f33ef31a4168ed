import type { RevisionHead } from '@northing/domain';
import type { FailureOf } from './failures.js';
import type { PlanFrame, PlanStore } from './ports.js';

export interface FoundRevision {
  readonly kind: 'found';
  readonly frame: PlanFrame;
  readonly head: RevisionHead;
}

/** Its content never changes again. */
export function isPublished({ state }: Pick<RevisionHead, 'state'>): boolean {
  return state === 'published' || state === 'superseded';
}

/** A revision by its id or, failing that, by its sequence number written in digits. */
export function revisionNamed(revisions: readonly RevisionHead[], rev: string): RevisionHead | null {
  return (
    revisions.find(({ id }) => id === rev) ??
    revisions.find(({ sequence }) => String(sequence) === rev) ??
    null
  );
}

export async function findRevision(
  plans: PlanStore,
  planId: string,
  rev: string,
): Promise<FoundRevision | FailureOf<'unknownPlan' | 'unknownRevision'>> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const head = revisionNamed(frame.plan.revisions, rev);
  return head ? { kind: 'found', frame, head } : { kind: 'unknownRevision', rev };
}
