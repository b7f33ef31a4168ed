import {
  explainedComparison,
  type Change,
  type ChangeRecord,
  summariseChanges,
  unlistedDifferences,
  type Comparison,
  type ComparisonInput,
  type RevisionHead,
} from '@northing/domain';
import type { FailureOf } from './failures.js';
import { revisionNamed } from './find-revision.js';
import type { PlanFrame, PlanStore } from './ports.js';

/** A comparison with what it was made from, so that readers need not ask again. */
export interface Compared {
  readonly kind: 'compared';
  readonly frame: PlanFrame;
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  readonly input: ComparisonInput;
  readonly comparison: Comparison;
  /** Why a row came about: the change records that speak of its item and field. */
  readonly recordsOf: (change: Change) => readonly ChangeRecord[];
  readonly summary: ReturnType<typeof summariseChanges>;
  /** What differs without a row. */
  readonly unlisted: ReturnType<typeof unlistedDifferences>;
}

export type ComparisonFailure = FailureOf<'unknownPlan' | 'unknownRevision' | 'wrongOrder'>;

/** Both ends of a comparison, the earlier first. */
export async function findPair(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<
  | {
      readonly kind: 'pair';
      readonly frame: PlanFrame;
      readonly from: RevisionHead;
      readonly to: RevisionHead;
    }
  | ComparisonFailure
> {
  const frame = await plans.findFrame(planId);
  if (!frame) return { kind: 'unknownPlan', planId };
  const first = revisionNamed(frame.plan.revisions, from);
  if (!first) return { kind: 'unknownRevision', rev: from };
  const last = revisionNamed(frame.plan.revisions, to);
  if (!last) return { kind: 'unknownRevision', rev: to };
  if (first.sequence > last.sequence) return { kind: 'wrongOrder', from, to };
  return { kind: 'pair', frame, from: first, to: last };
}

/** What changed between two revisions; reads only what differs. */
export async function compareRevisions(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<Compared | ComparisonFailure> {
  const pair = await findPair(plans, planId, from, to);
  if (pair.kind !== 'pair') return pair;
  const input = await plans.readComparison(planId, pair.from.sequence, pair.to.sequence);
  if (!input) return { kind: 'unknownRevision', rev: to };
  const explained = explainedComparison(input);
  const { comparison } = explained;
  return {
    ...pair,
    ...explained,
    kind: 'compared',
    input,
    summary: summariseChanges(comparison),
    unlisted: unlistedDifferences(input, comparison.changes),
  };
}
