import { milestoneTrends, type MilestoneTrend, type RevisionHead } from '@northing/domain';
import type { ComparisonFailure } from './compare-revisions.js';
import type { PlanStore } from './ports.js';
import { readHistory } from './schedule-history.js';

export interface TracedMilestones {
  readonly kind: 'milestones';
  readonly planId: string;
  /** One for each end of a line, in order. */
  readonly revisions: readonly RevisionHead[];
  readonly lines: readonly MilestoneTrend[];
}

/** How the planned end of every enabler moved over a run of revisions. */
export async function traceMilestones(
  plans: PlanStore,
  planId: string,
  from: string,
  to: string,
): Promise<TracedMilestones | ComparisonFailure> {
  const read = await readHistory(plans, planId, from, to);
  if (read.kind !== 'read') return read;
  return { kind: 'milestones', planId, revisions: read.heads, lines: milestoneTrends(read.history) };
}
