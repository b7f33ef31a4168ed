import { cumulative, type Cumulative } from '@northing/domain';
import { isPublished } from './find-revision.js';
import { findPair, type ComparisonFailure } from './compare-revisions.js';
import type { PlanStore } from './ports.js';

/** Net against gross over the revisions from one to another. */
export async function cumulate(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<
  | { readonly kind: 'cumulated'; readonly cumulative: Cumulative; readonly published: boolean }
  | ComparisonFailure
> {
  const pair = await findPair(plans, planId, from, to);
  if (pair.kind !== 'pair') return pair;
  const run = await plans.readRun(planId, pair.from.sequence, pair.to.sequence);
  if (!run) return { kind: 'unknownRevision', rev: to };
  const published = isPublished(pair.from) && isPublished(pair.to);
  return { kind: 'cumulated', cumulative: cumulative(run, pair.frame.workspace.settings), published };
}
