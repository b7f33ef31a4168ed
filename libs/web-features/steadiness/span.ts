import type { RevisionHead } from '@northing/domain';
import { revisionLabel } from '../address/revision-token.js';

/** A run of revisions, both ends included; what was abandoned is no part of it. */
export interface Span {
  readonly planId: string;
  readonly from: RevisionHead;
  readonly to: RevisionHead;
  /** In order; at least one. */
  readonly revisions: readonly RevisionHead[];
}

/** One step of a span. */
export interface SpanStep {
  readonly from: RevisionHead;
  readonly to: RevisionHead;
}

export function spanOf(
  planId: string,
  revisions: readonly RevisionHead[],
  from: RevisionHead,
  to: RevisionHead,
): Span {
  const within = revisions.filter(
    ({ sequence, state }) =>
      sequence >= from.sequence &&
      sequence <= to.sequence &&
      (state !== 'abandoned' || sequence === to.sequence),
  );
  return { planId, from, to, revisions: within };
}

export function stepsOf({ revisions }: Span): readonly SpanStep[] {
  return revisions.slice(1).flatMap((to, index) => {
    const from = revisions[index];
    return from ? [{ from, to }] : [];
  });
}

/** `FY26 Q4 r1 → FY27 Q1 r2`. */
export function stepLabel({ from, to }: SpanStep): string {
  return `${revisionLabel(from)} → ${revisionLabel(to)}`;
}
